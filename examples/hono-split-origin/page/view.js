// How it looks: elements made from what the server said, as text, never as HTML. It shows the questions of this desk: one
// text to be sent, and two ways to answer.
const at = (id) => document.getElementById(id);

/** el('p', { className: 'muted' }, 'text', child); what is not there is left out. */
function el(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter(Boolean));
  return element;
}
const button = (onclick, ...children) => el('button', { type: 'button', onclick }, ...children);

const time = (instant) => new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
const labelOf = ({ value, label }) => label ?? value;
const quoted = ({ options }, values) =>
  options
    .filter(({ value }) => values.includes(value))
    .map((option) => `“${labelOf(option)}”`)
    .join(', ');

function ago(instant, now) {
  const seconds = Math.floor((now - Date.parse(instant)) / 1000);
  if (seconds >= 120) return `at ${time(instant)}`;
  return seconds < 1 ? 'just now' : `${seconds} s ago`;
}

/** Shown in the corner, and said by a screen reader. */
export const tell = (text) => at('status').replaceChildren(text);

export function showPeople(people, me, become) {
  const person = people.find(({ id }) => id === me);
  at('who').replaceChildren(...(person ? [person.name, button(() => become(null), 'Log out')] : []));
  at('count').replaceChildren(person ? 'Reading…' : 'Who are you?');
  if (person) return;
  const row = ({ id, name }) =>
    el(
      'li',
      { className: 'person' },
      button(() => become(id), name),
    );
  at('list').replaceChildren(...people.map(row));
}

/** A row stays the element it is for as long as its request waits, so that focus and pointer stay with it. */
export function showRows(items, { current, choose }) {
  const rowId = ({ id }) => `row-${id}`;
  for (const row of [...at('list').children]) if (!items.some((item) => rowId(item) === row.id)) row.remove();
  for (const item of items.filter((item) => !at(rowId(item)))) {
    const until = el('small', {}, `until ${time(item.deadline)}`);
    const open = button(() => choose(item.id), el('strong', {}, item.subject), until);
    at('list').append(el('li', { id: rowId(item) }, open));
  }
  for (const row of at('list').children) row.firstChild.ariaCurrent = row.id === `row-${current}` ? 'true' : null;
}

export const showCount = (count) =>
  at('count').replaceChildren(count === 0 ? 'Nothing waits for you.' : `${count} waiting for you`);

function show(close, request, ...content) {
  const heading = el('h2', { tabIndex: -1 }, request.subject);
  const back = Object.assign(button(close, 'Back to the list'), { className: 'back' });
  at('open').replaceChildren(back, heading, ...content.filter(Boolean));
  at('open').hidden = false;
  document.body.classList.add('reading');
  return heading;
}

export function hideOpen() {
  at('open').hidden = true;
  document.body.classList.remove('reading');
  (at('list').querySelector('button') ?? at('count')).focus();
}

/** @param send takes what was entered; the buttons wait for it */
export function showQuestion(request, { close, now, send }) {
  const { requestedBy, createdAt, deadline, defaults, body, paramsSchema, paramsData, options } = request;
  const [[name, { title }]] = Object.entries(paramsSchema.properties);
  const reply = el('textarea', { id: 'reply', rows: 3, name, value: paramsData[name] });
  reply.setAttribute('aria-describedby', 'refusal');
  const heading = show(
    close,
    request,
    el('p', { className: 'muted' }, `Asked by ${requestedBy.name} ${ago(createdAt, now)}.`),
    el('p', {}, `If nobody answers by ${time(deadline)}, ${quoted(request, defaults)} is taken.`),
    body && el('p', { className: 'text' }, body),
    el('p', { className: 'field' }, el('label', { htmlFor: 'reply' }, title), reply),
    el('p', { id: 'refusal', role: 'alert' }),
    el('div', { className: 'actions' }, ...options.map((option) => answerButton(option, { defaults, reply, send }))),
  );
  heading.focus();
}

function answerButton({ intent = 'neutral', skipParams, ...option }, { defaults, reply, send }) {
  const isDefault = defaults.includes(option.value);
  const press = async () => {
    const buttons = [...made.parentElement.children];
    const inside = [...made.childNodes];
    for (const one of buttons) one.disabled = true;
    made.replaceChildren('Sending…');
    const params = skipParams ? {} : { params: { [reply.name]: reply.value } };
    await send({ chosenOptions: [option.value], ...params });
    for (const one of buttons) one.disabled = false;
    made.replaceChildren(...inside);
  };
  const made = button(press, labelOf(option), isDefault && el('small', {}, ' Default'));
  made.classList.add(intent, ...(isDefault ? ['default'] : []));
  return made;
}

/** Why an answer was refused: by the field where the rule names it. */
export function refused({ message, errors, status }) {
  const unknown = 'It is not known whether your answer arrived. Send it again: it counts once.';
  at('refusal').replaceChildren(
    status === 0 ? unknown : `Not sent: ${errors.map((error) => error.message).join(' ') || message}`,
  );
  at('reply').ariaInvalid = errors.some(({ pointer }) => pointer.startsWith('/params')) ? 'true' : null;
  if (at('reply').ariaInvalid) at('reply').focus();
}

/** What came of it, however it came. A draft that was not sent stays to be copied. */
export function showResolved(request, { close, now, unsent }) {
  const { response, viewer } = request;
  const draft = response?.respondedBy?.id === viewer.id ? '' : at('reply')?.value;
  const said = outcome(request, now);
  const watched = at('open').contains(document.activeElement) || document.activeElement === document.body;
  const heading = show(
    close,
    request,
    el('p', { id: 'outcome' }, said),
    unsent && el('p', {}, 'Nothing was sent from your side.'),
    response?.params && el('blockquote', {}, ...Object.values(response.params)),
    draft && el('p', {}, 'Your draft:'),
    draft && el('blockquote', {}, draft),
  );
  heading.setAttribute('aria-describedby', 'outcome');
  if (watched) heading.focus();
  else tell(said);
}

function outcome(request, now) {
  const { state, response, deadline, resolvedAt, reason, viewer } = request;
  if (!response) return `It was ${state} ${ago(resolvedAt, now)}: ${reason}`;
  const options = quoted(request, response.chosenOptions);
  if (response.timedOut) return `Nobody answered by ${time(deadline)}. ${options} was taken.`;
  return `${response.respondedBy.id === viewer.id ? 'You' : response.respondedBy.name} answered ${options} ${ago(response.respondedAt, now)}.`;
}
