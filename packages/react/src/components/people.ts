// Who a request is for, in words.
import type { Assignees } from '@hitl-kit/client';
import type { Speech } from '../i18n/speak.ts';

/** "you or support"; a role or a person as the host names them. */
export function forWhom(assignees: Assignees, viewerId: string, words: Speech): string {
  if ('anyone' in assignees) return words.t('anyone');
  if ('nobody' in assignees) return words.t('nobody');
  const users = (assignees.users ?? []).map((user) => (user === viewerId ? words.t('you') : user));
  return words.either([...users, ...(assignees.roles ?? [])]);
}

export const nameOf = (person: { id: string; name?: string }): string => person.name ?? person.id;
