// What people and roles are called, and who a request is for, in words.
import type { Assignees } from '@hitl-kit/client';
import type { Speech } from '../i18n/speak.ts';

/** "you or support"; a role or a person as the host names them. */
export function forWhom(assignees: Assignees, viewerId: string, words: Speech): string {
  if ('anyone' in assignees) return words.t('anyone');
  if ('nobody' in assignees) return words.t('nobody');
  const users = (assignees.users ?? []).map((id) => (id === viewerId ? words.t('you') : nameOf({ id }, words)));
  return words.either([...users, ...(assignees.roles ?? []).map((role) => words.names.role?.(role) ?? role)]);
}

/** The name that the contract carries wins; then the host's. */
export const nameOf = ({ id, name }: { id: string; name?: string }, words: Speech): string =>
  name ?? words.names.user?.(id) ?? id;
