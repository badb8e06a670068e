// Who may answer, and how that changes: assigning, delegating (rule 13), escalating (rule 14), and whether a set of
// people can reach a quorum (rule 11). Pure.

import type { Assignees, AssignInput, EscalationStep } from '@hitl-kit/client';
import type { Instant, RequestRow, VisibleTo } from '../store/store.ts';
import { type Actor, may } from './actor.ts';
import { type CallChannel, type Decision, keepOpen, refOf, refuse, refuseClosed, refuseField } from './decision.ts';
import { eligibility } from './policy.ts';
import { largestGroup } from './quorum.ts';

/** As rows keep them: nobody, anyone, or both lists, each without doubles. */
export const readAssignees = (assignees: Assignees): Assignees =>
  'anyone' in assignees || 'nobody' in assignees
    ? assignees
    : { users: [...new Set(assignees.users)], roles: [...new Set(assignees.roles)] };

/** The people an assignment makes a request visible to. */
export const audienceOf = (assignees: Assignees): VisibleTo => {
  if ('nobody' in assignees) return { users: [], roles: [], anyone: false };
  if ('anyone' in assignees) return { users: [], roles: [], anyone: true };
  return { users: assignees.users ?? [], roles: assignees.roles ?? [], anyone: false };
};

const union = (before: readonly string[], more: readonly string[]): string[] => [...new Set([...before, ...more])];

/** Visibility only ever grows. */
const grown = (before: VisibleTo, assignees: Assignees): VisibleTo => {
  const { users, roles, anyone } = audienceOf(assignees);
  return { users: union(before.users, users), roles: union(before.roles, roles), anyone: before.anyone || anyone };
};

/** What changes together whenever the assignees do; a claim by anybody ends. */
export const reassigned = (row: RequestRow, assignees: Assignees) => ({
  assignees,
  visibleTo: grown(row.visibleTo, assignees),
  claimedBy: null,
  claimedUntil: null,
});

/** Both sets together. */
export function added(before: Assignees, more: Assignees): Assignees {
  if ('anyone' in before || 'anyone' in more) return { anyone: true };
  const [a, b] = [audienceOf(before), audienceOf(more)];
  return { users: union(a.users, b.users), roles: union(a.roles, b.roles) };
}

/** Users, and roles, that one input may name. */
export const mostNamed = 200;

export const namesTooMany = (assignees: Assignees): boolean => {
  const { users, roles } = audienceOf(assignees);
  return users.length > mostNamed || roles.length > mostNamed;
};

/** After one step of an escalation. */
export const escalated = (before: Assignees, { assignees, mode }: EscalationStep): Assignees =>
  mode === 'add' ? added(before, assignees) : readAssignees(assignees);

type Asking = Pick<RequestRow, 'quorum' | 'excludeRequester' | 'requestedBy'>;

/** What has happened that lessens who can still answer. */
interface Past {
  excluded: readonly string[];
  answers: RequestRow['answers'];
}

/**
 * Whether enough people can still give one and the same answer, without the requester where he is excluded. Counted
 * where there are no roles: who holds a role is the host's to know.
 */
export function canReachQuorum(
  { quorum, excludeRequester, requestedBy }: Asking,
  assignees: Assignees,
  { excluded, answers }: Past = { excluded: [], answers: [] },
): boolean {
  if ('nobody' in assignees) return quorum === 1;
  if ('anyone' in assignees || (assignees.roles ?? []).length > 0) return true;
  const past = [...excluded, ...answers.map((answer) => answer.respondedBy.id)];
  if (excludeRequester) past.push(requestedBy.id);
  const able = (assignees.users ?? []).filter((user) => !past.includes(user));
  return largestGroup(answers) + able.length >= quorum;
}

/** The same for these assignees and after each step of the escalation that is still to come. */
function staysReachable(row: RequestRow, assignees: Assignees, excluded: readonly string[]): boolean {
  const sets = [assignees];
  for (const step of row.escalation.slice(row.escalationsTaken)) sets.push(escalated(sets.at(-1) ?? assignees, step));
  return sets.every((set) => canReachQuorum(row, set, { excluded, answers: row.answers }));
}

/** An administrator sets all; an assignee delegates his own part. */
export function decideAssign(
  row: RequestRow,
  input: AssignInput,
  actor: Actor,
  channel: CallChannel,
  now: Instant,
): Decision {
  return 'delegateTo' in input
    ? decideDelegate(row, input.delegateTo, actor, channel, now)
    : decideAssignAll(row, readAssignees(input.assignees), actor, channel, now);
}

function decideAssignAll(
  row: RequestRow,
  assignees: Assignees,
  actor: Actor,
  channel: CallChannel,
  now: Instant,
): Decision {
  if (!may(actor, 'administer')) return refuse('not_permitted', 'Assigning needs the permission administer.');
  const closed = refuseClosed(row, now);
  if (closed) return closed;
  if ('nobody' in assignees && row.deadline === null) {
    return refuseField('invalid_request', '/assignees', 'assignees.nobody needs a request with a deadline.');
  }
  if (namesTooMany(assignees)) {
    return refuseField(
      'invalid_request',
      '/assignees',
      `assignees must name at most ${mostNamed} users and roles each.`,
    );
  }
  if (!staysReachable(row, assignees, [])) {
    return refuseField('invalid_request', '/assignees', tooFew(row));
  }
  return {
    change: keepOpen(row, { ...reassigned(row, assignees), excluded: [] }, [
      { type: 'assigned', actor: refOf(actor), channel, data: { assignees } },
    ]),
  };
}

/** Replaces my entry, or adds the person and excludes me where I match by a role. */
function decideDelegate(row: RequestRow, to: string, actor: Actor, channel: CallChannel, now: Instant): Decision {
  const closed = refuseClosed(row, now);
  if (closed) return closed;
  const reason = eligibility(row, actor, now).reasons.find((code) => code !== 'claimed_by_other');
  if (reason !== undefined) return refuse(reason, 'Only who may answer a request may delegate it.');
  const wrong = (message: string) => refuseField('invalid_request', '/delegateTo', message);
  if (!('users' in row.assignees || 'roles' in row.assignees)) {
    return wrong('delegateTo is not needed: anyone may answer this request.');
  }
  if (to === actor.id) return wrong('delegateTo must be somebody else.');
  if (row.excludeRequester && to === row.requestedBy.id) return wrong('delegateTo must not be who asked.');
  if (row.answers.some((answer) => answer.respondedBy.id === to)) return wrong('delegateTo has answered already.');
  if (row.excluded.includes(to)) return wrong('delegateTo has handed this request on already.');

  const { users, roles } = audienceOf(row.assignees);
  const byRole = (actor.roles ?? []).some((role) => roles.includes(role));
  const assignees = {
    users: union(
      users.filter((user) => user !== actor.id),
      [to],
    ),
    roles,
  };
  const excluded = byRole ? union(row.excluded, [actor.id]) : row.excluded;
  if (!staysReachable(row, assignees, excluded)) return wrong(tooFew(row));
  const mine = row.claimedBy?.id === actor.id;
  return {
    change: keepOpen(
      row,
      {
        ...reassigned(row, assignees),
        excluded,
        claimedBy: mine ? null : row.claimedBy,
        claimedUntil: mine ? null : row.claimedUntil,
      },
      [{ type: 'assigned', actor: refOf(actor), channel, data: { delegatedTo: to, assignees } }],
    ),
  };
}

const tooFew = ({ quorum }: Asking): string =>
  quorum === 1 ? 'Nobody would be left to answer.' : `Fewer than ${quorum} people would be left to answer.`;
