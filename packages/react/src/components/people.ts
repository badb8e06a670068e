// What people and roles are called, and who a request is for, in words.
import type { Assignees } from '@hitl-kit/client';
import type { Speech } from '../i18n/speak.ts';
import type { Names } from '../i18n/words.ts';

/** "you or support"; a role or a person as the host names them. */
export function forWhom(assignees: Assignees, viewerId: string, words: Speech): string {
  if ('anyone' in assignees) return words.t('anyone');
  if ('nobody' in assignees) return words.t('nobody');
  const users = (assignees.users ?? []).map((id) => (id === viewerId ? words.t('you') : nameOf({ id }, words)));
  return words.either([...users, ...(assignees.roles ?? []).map((role) => nameIn(words.names, 'role', role))]);
}

/** The name that the contract carries wins; then the host's. */
export const nameOf = ({ id, name }: { id: string; name?: string }, words: Speech): string =>
  name || nameIn(words.names, 'user', id);

/** As the host calls it; by its id where the host says nothing, or fails to. */
function nameIn(names: Names, kind: keyof Names, id: string): string {
  try {
    return names[kind]?.(id) || id;
  } catch {
    return id;
  }
}
