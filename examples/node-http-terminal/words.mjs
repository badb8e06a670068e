// What the terminal says. Pure: a request and the server's clock in, sentences out.

/** What may move the cursor or turn text around is left out: whoever asks must not draw on this screen. */
export const plain = (text) => text.replace(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/gu, '');

const oneLine = (text) => text.replace(/\s+/g, ' ');
const indented = (text) => text.replace(/^/gm, '  ');
const time = (at) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

function span(ms) {
  const units = [
    ['day', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1000],
  ];
  const [unit, size] = units.find(([, size]) => ms >= 2 * size) ?? units[3];
  const count = Math.max(0, Math.floor(ms / size));
  return `${count} ${unit === 'day' ? 'days' : unit}`;
}

export const ago = (at, now) => (now - Date.parse(at) < 1000 ? 'just now' : `${span(now - Date.parse(at))} ago`);

const quoted = (request, values) =>
  values.map((value) => `“${labelOf(request.options.find((option) => option.value === value))}”`).join(', ');
const labelOf = (option) => oneLine(option.label ?? option.value);

export function row({ subject, requestedBy, createdAt, deadline }, index, now) {
  const left = deadline ? `, ${span(Date.parse(deadline) - now)} left` : '';
  return `  ${index + 1}  ${oneLine(subject)}\n     ${requestedBy.name}, ${ago(createdAt, now)}${left}`;
}

/** The whole question, as it must be read before it is answered. */
export function question(request, now) {
  const { subject, requestedBy, createdAt, assignees, body, context, options, claimedBy } = request;
  const whom = [...(assignees.users ?? []), ...(assignees.roles ?? [])].join(', ') || 'anyone';
  return [
    '',
    oneLine(subject),
    `Asked by ${requestedBy.name} ${ago(createdAt, now)}, for ${whom}.`,
    ifNobody(request, now),
    claimedBy && claim(request),
    body && `\n${indented(body)}`,
    context && `\n${indented(table(context))}`,
    '',
    ...options.map((option, index) => choiceOf(request, option, index)),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function ifNobody(request, now) {
  const { deadline, defaults } = request;
  if (!deadline) return null;
  const then = defaults ? `${quoted(request, defaults)} is taken` : 'the request expires';
  return `If nobody answers by ${time(deadline)} (${span(Date.parse(deadline) - now)}), ${then}.`;
}

function table(context) {
  if (typeof context !== 'object' || Array.isArray(context)) return JSON.stringify(context);
  const width = Math.max(...Object.keys(context).map((key) => key.length));
  const text = (value) => (typeof value === 'string' ? oneLine(value) : JSON.stringify(value));
  return Object.entries(context)
    .map(([key, value]) => `${key.padEnd(width)}  ${text(value)}`)
    .join('\n');
}

function choiceOf({ defaults }, option, index) {
  const notes = [
    option.description && oneLine(option.description),
    option.requireComment && 'Needs a comment.',
    defaults?.includes(option.value) && 'Default.',
  ];
  return [`  ${index + 1}  ${labelOf(option)}`, ...notes.filter(Boolean)].join('  ');
}

/** Who has it to himself, and until when. */
export const claim = ({ claimedBy, claimedUntil, viewer }) =>
  `${claimedBy.id === viewer.id ? 'You have' : `${claimedBy.name} has`} claimed it until ${time(claimedUntil)}. Until then nobody else can answer.`;

/** What came of it: who was first, or what time decided. */
export function outcome(request, now) {
  const { state, response, deadline, resolvedAt, reason, viewer } = request;
  if (state === 'awaiting_input') return 'Your answer counts. Others must answer, too.';
  if (state === 'expired') return `Nobody answered by ${time(deadline)}. The request expired.`;
  if (state === 'defaulted')
    return `Nobody answered by ${time(deadline)}. ${quoted(request, response.chosenOptions)} was taken.`;
  if (!response) return `It was ${state} ${ago(resolvedAt, now)}: ${reason}`;
  const who = response.respondedBy.id === viewer.id ? 'You' : response.respondedBy.name;
  const comment = response.comment ? ` “${oneLine(response.comment)}”` : '';
  return `${who} answered ${quoted(request, response.chosenOptions)} ${ago(response.respondedAt, now)}.${comment}`;
}
