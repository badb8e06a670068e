'use server';
// What the forms do. Each works without script too; Next.js refuses a form that another site sends.
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { engine } from '../lib/engine.js';
import { personById } from '../lib/people.js';
import { cookieName, lifetimeSeconds, personOf, sessionFor } from '../lib/session.js';

export async function logIn(form) {
  const person = personById(form.get('person'));
  if (!person) throw new Error('There is nobody of that name.');
  (await cookies()).set(cookieName, sessionFor(person.id), {
    httpOnly: true,
    sameSite: 'lax',
    maxAge: lifetimeSeconds,
  });
  redirect(person.roles.includes('librarian') ? '/desk' : '/');
}

export async function logOut() {
  (await cookies()).delete(cookieName);
  redirect('/');
}

/** Asks the librarians, in process. The form's own key makes a second click the same suggestion. */
export async function suggest(form) {
  const actor = personOf((await headers()).get('cookie'));
  if (!actor) redirect('/');
  const text = (name) => String(form.get(name) ?? '').trim();
  await engine().requests.create(
    {
      subject: `Buy “${text('title')}” by ${text('author')}?`,
      body: text('why'),
      options: [
        { value: 'Buy', intent: 'primary' },
        { value: 'Borrow elsewhere', skipParams: true },
        { value: 'Decline', intent: 'danger', skipParams: true, requireComment: true },
      ],
      paramsSchema: {
        type: 'object',
        required: ['copies'],
        properties: { copies: { type: 'integer', title: 'Copies', minimum: 1, maximum: 20 } },
      },
      paramsData: { copies: 1 },
      assignees: { roles: ['librarian'] },
      timeout: 'P14D',
      source: { system: 'suggestions' },
    },
    { actor, key: text('key') },
  );
  redirect('/');
}
