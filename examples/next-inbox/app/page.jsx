import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { engine } from '../lib/engine.js';
import { people } from '../lib/people.js';
import { personOf } from '../lib/session.js';
import { logIn, suggest } from './actions.js';

/** Who logs in; then what a reader suggests, and what became of it. */
export default async function Page() {
  const person = personOf((await headers()).get('cookie'));
  if (!person) return <LogIn />;
  if (!person.permissions.includes('request')) redirect('/desk');
  const suggestions = await suggestionsOf(person);
  return (
    <div className="sheet">
      <h1>Suggest a book</h1>
      <form action={suggest} className="suggest">
        <input type="hidden" name="key" value={randomUUID()} />
        <label>
          Title <input name="title" required maxLength={200} />
        </label>
        <label>
          Author <input name="author" required maxLength={200} />
        </label>
        <label>
          Why should we have it? <textarea name="why" rows={3} maxLength={2000} />
        </label>
        <button type="submit">Suggest it</button>
      </form>
      <h2>Your suggestions</h2>
      {suggestions.length === 0 && <p className="soft">You have not suggested anything yet.</p>}
      <ul className="suggestions">
        {suggestions.map((suggestion) => (
          <li key={suggestion.id}>
            {suggestion.subject} <span className="soft">{outcomeOf(suggestion)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function LogIn() {
  return (
    <div className="sheet">
      <h1>Who are you?</h1>
      <form action={logIn} className="people">
        {people.map(({ id, name, work }) => (
          <button key={id} type="submit" name="person" value={id}>
            {name} <span className="soft">{work}</span>
          </button>
        ))}
      </form>
    </div>
  );
}

/** The latest first. A list says who answered and how; the number of copies stands in the request itself. */
async function suggestionsOf(actor) {
  const { items } = await engine().requests.list({ view: 'created' }, { actor });
  return Promise.all(items.map(({ id }) => engine().requests.get(id, { actor })));
}

function outcomeOf({ state, response }) {
  if (state === 'awaiting_input') return 'The librarians have it.';
  if (!response) return 'Nobody answered in time.';
  const { chosenOptions, params, comment, respondedBy } = response;
  const copies = params ? `, ${params.copies} ${params.copies === 1 ? 'copy' : 'copies'}` : '';
  return `${respondedBy.name} answered “${chosenOptions[0]}”${copies}.${comment ? ` ${comment}` : ''}`;
}
