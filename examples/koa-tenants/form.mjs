// The form that answers a request, and how it is read back. Nothing is checked in the browser: the server's verdict counts.
import { randomUUID } from 'node:crypto';
import { html } from './html.mjs';
import { labelOf } from './words.mjs';

/** A form of flat fields, each of which is one control of HTML. */
const isSimple = ({ properties }) =>
  properties !== undefined &&
  Object.values(properties).every((schema) => schema.enum || Object.hasOwn(kinds, schema.type));
const kinds = { string: 'text', number: 'decimal', integer: 'numeric', boolean: 'checkbox' };

/** @param typed what was sent and refused, with `error` saying why */
export function answerForm({ id, digest, options, defaults, multiple, paramsSchema, paramsData }, { typed, error }) {
  if (paramsSchema && !isSimple(paramsSchema))
    return html`<p>This form does not fit here. It can be answered by API.</p>`;
  // Fields are named by their place: a form parser would read structure into some names.
  const wrong = (pointer) => error?.errors.find((one) => one.pointer === pointer)?.message;
  const fields = Object.entries(paramsSchema?.properties ?? {}).map(([name, schema], index) =>
    field(
      `param${index}`,
      { title: name, ...schema },
      typed ? typed[`param${index}`] : paramsData?.[name],
      wrong(`/params/${name}`),
    ),
  );
  const needing = options
    .filter(({ requireComment }) => requireComment)
    .map(labelOf)
    .join(', ');
  const comment = { title: needing ? `Comment (needed for ${needing})` : 'Comment', lines: 3 };
  // With the key, a form that is sent twice is answered once. The first button, which can do nothing, is what Enter in a
  // field presses: it must not answer.
  return html`<form method="post" action="/requests/${id}"><button hidden disabled></button>
<input type="hidden" name="digest" value="${digest}"><input type="hidden" name="key" value="${randomUUID()}">
${fields}${field('comment', comment, typed?.comment, wrong('/comment'))}
${multiple || options.length > 4 ? list({ options, defaults, multiple }) : buttons({ options, defaults })}
</form>`;
}

const mark = (isDefault) => isDefault && html` <small>Default</small>`;

const buttons = ({ options, defaults }) =>
  html`<div class="buttons">${options.map((option) => {
    const isDefault = defaults?.includes(option.value);
    return html`<button name="option" value="${option.value}" class="${option.intent} ${isDefault && 'default'}">${labelOf(option)}${mark(isDefault)}</button>`;
  })}</div>`;

const list = ({ options, defaults, multiple }) =>
  html`<fieldset><legend>Answer</legend>${options.map(
    (option) =>
      html`<label><input type="${multiple ? 'checkbox' : 'radio'}" name="option" value="${option.value}"> ${labelOf(option)}${mark(defaults?.includes(option.value))}</label>`,
  )}</fieldset><button class="primary">Continue</button>`;

/** Named, with its error beside it. */
function field(name, schema, value, wrong) {
  const known = html`id="${name}" name="${name}" ${wrong && html`aria-invalid="true" aria-describedby="${name}-error"`}`;
  return html`<p class="field"><label for="${name}">${schema.title}</label>${control(known, schema, value)}
${wrong && html`<span id="${name}-error" class="wrong">${wrong}</span>`}</p>`;
}

function control(known, { type, enum: values, format, lines }, value) {
  if (lines) return html`<textarea ${known} rows="${lines}">${value}</textarea>`;
  if (values)
    return html`<select ${known}>${values.map((one) => html`<option ${one === value && 'selected'}>${one}</option>`)}</select>`;
  if (type === 'boolean')
    return html`<input ${known} type="checkbox" value="yes" ${['yes', true].includes(value) && 'checked'}>`;
  return html`<input ${known} type="${format === 'date' ? 'date' : 'text'}" inputmode="${kinds[type]}" value="${value}">`;
}

/** From what was sent to a response. What is no number where one is due goes on as typed: the server says so. */
export function inputOf({ options, paramsSchema }, typed) {
  const chosenOptions = [typed.option ?? []].flat();
  const input = { chosenOptions, digest: typed.digest, ...(typed.comment ? { comment: typed.comment } : {}) };
  const formIsDue = options.some(({ value, skipParams }) => chosenOptions.includes(value) && !skipParams);
  if (!paramsSchema || !formIsDue || !isSimple(paramsSchema)) return input;
  const params = Object.entries(paramsSchema.properties).map(([name, { type }], index) => {
    const text = typed[`param${index}`] ?? '';
    if (type === 'boolean') return [name, text === 'yes'];
    return [name, ['number', 'integer'].includes(type) && Number.isFinite(Number(text)) ? Number(text) : text, text];
  });
  return { ...input, params: Object.fromEntries(params.filter(([, , text]) => text !== '')) };
}
