// One person's inbox on the page of a test, and its pieces, found by role and name as people find them.
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Inbox, type InboxProps } from '../src/components/inbox.tsx';
import type { HitlProviderProps } from '../src/provider.tsx';
import type { Office, Person } from './office.tsx';
import '../src/styles/styles.css';

export const at = (person: Person = 'ana') => page.getByRole('region', { name: person, exact: true });
export const list = (person?: Person) => at(person).getByRole('list', { name: 'Requests' });
/** Rows, without what else stands beside them. */
export const row = (subject: string, person?: Person) =>
  list(person).getByRole('button', { name: new RegExp(`^${literally(subject)}`) });
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
export const subjects = (person?: Person): string[] =>
  [...at(person).element().querySelectorAll('[data-hitl-part="row-subject"]')].map((element) => element.textContent);
export const button = (name: string | RegExp, person?: Person) =>
  at(person).getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
export const tab = (name: string, person?: Person) => at(person).getByRole('tab', { name, exact: true });
export const text = (content: string | RegExp, person?: Person) => at(person).getByText(content);

/** What the last news said; each region holds one sentence at a time. */
export const news = (): string =>
  [...document.querySelectorAll('[data-hitl-part="news"]')].map((region) => region.textContent).join(' ');

export function showInbox(
  office: Office,
  { person = 'ana', provider, ...props }: InboxProps & { person?: Person; provider?: HitlProviderProps } = {},
) {
  return render(
    <office.At person={person} {...provider}>
      <Inbox {...props} />
    </office.At>,
  );
}
