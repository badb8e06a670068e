// What must hold of a file at any instant, whoever was killed while writing it. Each request's history is played again
// and must come to what its row, its inbox lines and the rest say. Written from the rules and the schema, not from the
// store's code: it reads a snapshot and calls nothing of the engine.

import type { Assignees } from '@hitl-kit/client';
import { digestOf } from '@hitl-kit/client/digest';
import type { EventLine, HiddenLine, InboxLine, RequestLine, Snapshot } from './snapshot.ts';

const terminal = ['responded', 'defaulted', 'expired', 'cancelled', 'failed'];
/** They touch neither the row nor its `rev`. */
const beside = ['commented', 'snoozed'];
const byTime = ['defaulted', 'expired', 'escalated', 'reminded'];

/** Takes each change to have one event, as the load makes them: one step of escalation and no reminders; no veto. */
export function offencesIn(file: Snapshot): string[] {
  const offences = file.broken.map((text) => `the file: ${text}`);
  for (const [id, request] of file.requests) {
    const parts: Parts = {
      request,
      events: file.events.get(id) ?? [],
      inbox: file.inbox.get(id) ?? [],
      hidden: file.hidden.get(id) ?? [],
    };
    const found = [numbering, ending, response, timing, claim, people, inboxLines, hiddenLines, digest].flatMap(
      (check) => check(parts),
    );
    offences.push(...found.map((text) => `${id} (${request.state}): ${text}`));
  }
  return [...offences, ...orphans(file), ...halfPurged(file), ...successions(file), ...keys(file)];
}

interface Parts {
  request: RequestLine;
  events: EventLine[];
  inbox: InboxLine[];
  hidden: HiddenLine[];
}

/** The offences whose condition is true. */
const those = (offences: Record<string, boolean>): string[] =>
  Object.keys(offences).filter((text) => offences[text] === true);

const isOpen = ({ state }: RequestLine): boolean => state === 'awaiting_input';
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const changesOf = (events: EventLine[]): EventLine[] => events.filter(({ type }) => !beside.includes(type));
const endOf = (events: EventLine[]): EventLine | undefined => events.find(({ type }) => terminal.includes(type));

function numbering({ request, events }: Parts): string[] {
  const [first] = events;
  return those({
    'its events are not numbered from 1 without gaps': events.some(({ seq }, index) => seq !== index + 1),
    'its history does not begin with its creation, by who asked':
      first?.type !== 'created' || first.at !== request.created_at || first.actor_id !== request.requested_by_id,
    [`rev is ${request.rev} after ${changesOf(events).length} changes`]: request.rev !== changesOf(events).length,
  });
}

/** Rule 1. */
function ending({ request, events }: Parts): string[] {
  const ends = events.filter(({ type }) => terminal.includes(type));
  const after = events.slice(events.findIndex(({ type }) => terminal.includes(type)) + 1);
  const { state, resolved_at: resolvedAt } = request;
  if (isOpen(request)) {
    return those({
      'it is open and has a terminal event': ends.length > 0,
      'it is open and has an instant of resolution': resolvedAt !== null,
    });
  }
  return those({
    [`it has ${ends.length} terminal events`]: ends.length !== 1,
    'its terminal event is of another type than its state': ends[0] !== undefined && ends[0].type !== state,
    'it was not resolved at the instant of its terminal event': ends[0]?.at !== resolvedAt,
    'something else than a comment came after its end':
      ends.length === 1 && after.some(({ type }) => type !== 'commented'),
    'it is resolved and still due': request.due_at !== null,
  });
}

/** The response, the reason and the answers are those of the history. */
function response({ request, events }: Parts): string[] {
  const { state, quorum } = request;
  const end = endOf(events);
  const chosen: unknown = JSON.parse(request.chosen_options ?? 'null');
  const answered = state === 'responded' || state === 'defaulted';
  const counted = events.filter(({ type, channel }) => /^(answered|responded)$/.test(type) && channel !== 'forced');
  const answers: { respondedBy: { id: string }; chosenOptions: string[] }[] = JSON.parse(request.answers);
  const agreeing = answers.filter(({ chosenOptions }) => same(chosenOptions, chosen)).length;
  return those({
    'it has a response and no answer': chosen !== null && !answered,
    'it was answered and has no response': chosen === null && answered,
    'its response is not the one of its history':
      answered &&
      !same(
        [chosen, request.comment, request.responded_by_id, request.channel, request.timed_out],
        [
          end?.data.chosenOptions,
          end?.data.comment ?? null,
          end?.actor_id,
          end?.channel,
          Number(end?.channel === 'timeout'),
        ],
      ),
    'its reason is not the one of its history':
      !end?.data.supersededBy && request.reason !== ((end?.data.reason as string | undefined) ?? null),
    'its answers are not those of its history': !same(
      answers.map(({ respondedBy, chosenOptions }) => [respondedBy.id, chosenOptions]),
      quorum === 1 ? [] : counted.map(({ actor_id: by, data }) => [by, data.chosenOptions]),
    ),
    'one person has answered it twice': new Set(answers.map(({ respondedBy }) => respondedBy.id)).size < answers.length,
    'fewer answers than its quorum resolved it':
      state === 'responded' && request.channel !== 'forced' && quorum > 1 && agreeing < quorum,
  });
}

/** Rules 2 and 14. */
function timing({ request, events }: Parts): string[] {
  const { state, deadline, defaults } = request;
  const late = (event: EventLine) => deadline !== null && event.at >= deadline;
  const steps: { after: string }[] = JSON.parse(request.escalation);
  const taken = events.filter(({ type }) => type === 'escalated').length;
  const step = steps[taken] && request.created_at + secondsOf(steps[taken].after) * 1000;
  const due = [deadline, step].filter((at) => typeof at === 'number');
  return those({
    'a command counted at or after its deadline': changesOf(events).some(
      (event) => !byTime.includes(event.type) && late(event),
    ),
    'its deadline decided it too early': events.some(
      (event) => /^(defaulted|expired)$/.test(event.type) && !late(event),
    ),
    'it was defaulted to something else than its defaults':
      state === 'defaulted' && request.chosen_options !== defaults,
    'it expired and has defaults': state === 'expired' && defaults !== null,
    'it is not due when it should be':
      isOpen(request) && request.due_at !== (due.length === 0 ? null : Math.min(...due)),
    'its steps of escalation are not those of its history': request.escalations_taken !== taken,
    'the sweep could not handle it': request.sweep_failures !== 0,
  });
}

const secondsOf = (duration: string): number => Number(/^PT(.*)S$/.exec(duration)?.[1]);

/** Rule 12. */
function claim({ request, events }: Parts): string[] {
  let by: string | null = null;
  let until: number | null = null;
  for (const event of changesOf(events)) {
    const { type, data } = event;
    if (type === 'claimed') [by, until] = [event.actor_id, Date.parse(data.until as string)];
    else if (type === 'assigned' && data.delegatedTo !== undefined && by !== event.actor_id) continue;
    else if (['released', 'assigned', 'escalated', ...terminal].includes(type)) [by, until] = [null, null];
  }
  return those({
    'its claim is not the one of its history': !same([request.claimed_by_id, request.claimed_until], [by, until]),
  });
}

/** Rule 13. */
function people({ request, events }: Parts): string[] {
  const last = events.findLast(({ type }) => type === 'assigned' || type === 'escalated');
  return those({
    'its assignees are not those of its history':
      last !== undefined && !same(last.data.assignees, JSON.parse(request.assignees)),
  });
}

function inboxLines({ request, inbox }: Parts): string[] {
  const current = namesOf(JSON.parse(request.assignees));
  const ever = namesOf(JSON.parse(request.visible_to));
  const answerers = (JSON.parse(request.answers) as { respondedBy: { id: string } }[]).map(
    ({ respondedBy }) => `u ${respondedBy.id}`,
  );
  const names = inbox.map(({ kind, assignee }) => `${kind} ${assignee}`);
  const open = inbox.filter((line) => line.open === 1).map(({ kind, assignee }) => `${kind} ${assignee}`);
  const copied = (line: InboxLine) => [line.created_at, line.deadline, line.priority, line.resolved_as, line.not_for];
  const { created_at: createdAt, deadline, priority, state } = request;
  const notFor = request.exclude_requester ? request.requested_by_id : null;
  const wanted = [createdAt, deadline, priority, isOpen(request) ? null : state, notFor];
  return those({
    'it is resolved and still open in an inbox': !isOpen(request) && open.length > 0,
    'it is not open in the inboxes of its assignees': isOpen(request) && !same(open.sort(), current.sort()),
    'it is not in the inboxes of all who may see it': !same(
      names.sort(),
      [...new Set([...current, ...ever, ...answerers])].sort(),
    ),
    'an inbox line says something else than it': inbox.some((line) => !same(copied(line), wanted)),
    'an inbox line has another claim':
      isOpen(request) &&
      inbox.some(
        (line) => !same([line.claimed_by_id, line.claimed_until], [request.claimed_by_id, request.claimed_until]),
      ),
  });
}

function namesOf(assignees: Assignees): string[] {
  if ('nobody' in assignees) return [];
  const { anyone, users = [], roles = [] } = assignees as { anyone?: boolean; users?: string[]; roles?: string[] };
  return [...users.map((user) => `u ${user}`), ...roles.map((role) => `r ${role}`), ...(anyone ? ['a '] : [])];
}

/** What people hid, and what is hidden from them, while it is open. */
function hiddenLines({ request, events, hidden }: Parts): string[] {
  const snoozes = new Map<string, number>();
  for (const { type, actor_id: by, data } of events) {
    if (type === 'snoozed' && by !== null) snoozes.set(by, Date.parse(data.until as string));
  }
  const answers: { respondedBy: { id: string } }[] = JSON.parse(request.answers);
  const excluded: string[] = JSON.parse(request.excluded);
  const wanted = [
    ...[...snoozes].map(([actor, until]) => [actor, 'snoozed', until]),
    ...answers.map(({ respondedBy }) => [respondedBy.id, 'answered', null]),
    ...excluded.map((actor) => [actor, 'excluded', null]),
  ];
  const found = hidden.map(({ actor, why, until }) => [actor, why, until]);
  return those({
    'it is resolved and still hidden from somebody': !isOpen(request) && found.length > 0,
    'it is not hidden from those who should not see it': isOpen(request) && !same(found.sort(), wanted.sort()),
  });
}

/** The question is whole, its content in the other table too. */
function digest({ request }: Parts): string[] {
  const parse = (text: string | null) => (text === null ? null : JSON.parse(text));
  const digest = digestOf({
    subject: request.subject,
    body: request.body,
    context: parse(request.context),
    options: parse(request.options),
    multiple: request.multiple === 1,
    defaults: parse(request.defaults),
    paramsSchema: parse(request.params_schema),
    paramsUi: parse(request.params_ui),
    paramsData: parse(request.params_data),
  });
  return those({ 'its digest is not that of its question': digest !== request.digest });
}

function orphans({ requests, events, inbox, hidden, contents }: Snapshot): string[] {
  const tables = { events, inbox, hidden, contents };
  return Object.entries(tables).flatMap(([table, ids]) =>
    [...ids.keys()]
      .filter((id) => !requests.has(id))
      .map((id) => `${id}: there is no such request, but ${table} of it`),
  );
}

/** A purge leaves the request whole or its tombstone; that nothing hangs on what went, the orphans say. */
const halfPurged = ({ requests, tombstones }: Snapshot): string[] =>
  [...tombstones.keys()].filter((id) => requests.has(id)).map((id) => `${id}: it was purged and is still there`);

/** Rule 16. A thread ends where a request was purged. */
function successions({ requests, tombstones, events }: Snapshot): string[] {
  return [...requests.values()].flatMap((request) => {
    const before = request.supersedes === null ? undefined : requests.get(request.supersedes);
    const after = request.superseded_by === null ? undefined : requests.get(request.superseded_by);
    const cancelledFor = endOf(events.get(request.id) ?? [])?.data.supersededBy;
    return those({
      [`${request.id}: it supersedes one that does not name it`]:
        isThere(request.supersedes) && before?.superseded_by !== request.id,
      [`${request.id}: its successor does not name it`]:
        isThere(request.superseded_by) && after?.supersedes !== request.id,
      [`${request.id}: it was asked again and is still open`]: request.superseded_by !== null && isOpen(request),
      [`${request.id}: it was cancelled for another than its successor`]:
        cancelledFor !== undefined && cancelledFor !== request.superseded_by,
    });
  });

  function isThere(id: string | null): boolean {
    return id !== null && !tombstones.has(id);
  }
}

/** Rules 5 and 6: a key stands for what its owner did; of what was purged, the key that asked it stays alone. */
function keys({ requests, tombstones, events, idempotency }: Snapshot): string[] {
  const did = { create: ['created'], respond: ['answered', 'responded'] };
  return idempotency.flatMap(({ operation, actor, key, request_id: id }) => {
    const done = (events.get(id) ?? []).filter(
      (event) => event.actor_id === actor && did[operation].includes(event.type),
    );
    const tombstone = tombstones.get(id);
    if (tombstone !== undefined) {
      return those({
        [`the key ${key}: it stands for an answer that was purged`]: operation === 'respond',
        [`the key ${key}: ${actor} did not ask what was purged`]: tombstone.requested_by_id !== actor,
      });
    }
    return those({
      [`the key ${key}: it stands for a request that is not there`]: !requests.has(id),
      [`the key ${key}: ${actor} did nothing with it`]: requests.has(id) && done.length === 0,
    });
  });
}
