// What the pages say of a request: built from option labels, with times as the server's place has them.
export const at = (instant) =>
  new Date(instant).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

export const labelOf = ({ value, label }) => label ?? value;

const quoted = ({ options }, values) =>
  options
    .filter(({ value }) => values.includes(value))
    .map((option) => `“${labelOf(option)}”`)
    .join(', ');

export const asked = ({ requestedBy, createdAt, assignees }) => {
  const whom = [...(assignees.users ?? []), ...(assignees.roles ?? [])].join(', ') || 'anyone';
  return `Asked by ${requestedBy.name}, ${at(createdAt)}, for ${whom}.`;
};

export const ifNobody = (request) =>
  `If nobody answers by ${at(request.deadline)}, ${request.defaults ? `${quoted(request, request.defaults)} is taken` : 'the request expires'}.`;

/** Who was first, or what time decided. */
export function outcome(request) {
  const { state, response, deadline, resolvedAt, reason, viewer } = request;
  if (state === 'expired') return `Nobody answered by ${at(deadline)}. The request expired.`;
  if (state === 'defaulted')
    return `Nobody answered by ${at(deadline)}. ${quoted(request, response.chosenOptions)} was taken.`;
  if (!response) return `It was ${state}, ${at(resolvedAt)}: ${reason}`;
  const who = response.respondedBy.id === viewer.id ? 'You' : response.respondedBy.name;
  return `${who} answered ${quoted(request, response.chosenOptions)}, ${at(response.respondedAt)}.`;
}

/** Why an answer was refused; where the rule names a field, the field says it. */
export function refusal({ code, errors, message, request }) {
  if (request) return 'Nothing was sent from your side.';
  if (code === 'invalid_params' || code === 'comment_required')
    return `Not sent: ${errors.map((one) => one.message).join(' ')}`;
  return code === 'invalid_option' ? 'Not sent: choose an option first.' : `Not sent: ${message}`;
}
