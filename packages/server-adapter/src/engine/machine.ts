// The state machine: what a person's command does to a request. Pure: no I/O, no clock of its own. What time does
// stands in due.ts, claims in claims.ts, assignment in assignment.ts.
//
//   awaiting_input ──human──▶ responded
//         ├──deadline, defaults present──▶ defaulted
//         ├──deadline, no defaults──▶ expired
//         ├──requester withdraws, or superseded──▶ cancelled
//         └──administrator──▶ failed

import type { Code, ReasonInput, RespondInput } from '@hitl-kit/client';
import type { Change, Instant, NewAnswer, RequestRow } from '../store/store.ts';
import { type Actor, may } from './actor.ts';
import {
  type CallChannel,
  type Decision,
  keepOpen,
  type Refusal,
  refOf,
  refuse,
  refuseClosed,
  refuseField,
  resolve,
} from './decision.ts';
import { type Payload, readPayload } from './payload.ts';
import { eligibility, mayWithdraw } from './policy.ts';
import { inGroup } from './quorum.ts';

/** A person's answer. Checked in the contract's order: state, deadline, digest, eligibility, payload. */
export function decideResponse(
  row: RequestRow,
  input: RespondInput,
  actor: Actor,
  channel: CallChannel,
  now: Instant,
): Decision {
  const closed = refuseClosed(row, now);
  if (closed) return closed;
  if (input.digest !== undefined && input.digest !== row.digest) {
    return refuse('question_changed', 'The digest is not that of this request: what was shown is not what is asked.');
  }
  const ineligible = input.force ? refuseForce(row, input, actor) : refuseIneligible(row, input, actor, now);
  if (ineligible) return ineligible;
  const read = readPayload(row, input);
  if ('refusal' in read) return read;
  return { change: answer(row, read.payload, input, actor, channel) };
}

/** Rule 11: the answer completes the request, or counts towards its quorum. */
function answer(row: RequestRow, payload: Payload, input: RespondInput, actor: Actor, channel: CallChannel): Change {
  const { chosenOptions, comment } = payload;
  const by = refOf(actor);
  const said = { chosenOptions, comment };
  if (input.force) {
    const response = { ...payload, respondedBy: by, channel: 'forced' as const, timedOut: false };
    return resolve(row, { state: 'responded', response, reason: input.reason ?? null }, [
      { type: 'responded', actor: by, channel: 'forced', data: { ...said, reason: input.reason } },
    ]);
  }
  const given: NewAnswer = { chosenOptions, params: payload.params, comment, respondedBy: by, channel };
  const kept = row.quorum > 1 ? given : undefined;
  if (!completes(row, given)) {
    return keepOpen(row, {}, [{ type: 'answered', actor: by, channel, data: said }], kept);
  }
  const response = { ...payload, respondedBy: by, channel, timedOut: false };
  return resolve(row, { state: 'responded', response }, [{ type: 'responded', actor: by, channel, data: said }], kept);
}

/** Rule 11: n answers of one group (the same options and params), or one with an option that has a veto. */
function completes(row: RequestRow, given: NewAnswer): boolean {
  if (row.options.some(({ value, veto }) => veto && given.chosenOptions.includes(value))) return true;
  return inGroup(row.answers, given) + 1 >= row.quorum;
}

const whyNot: Partial<Record<Code, string>> = {
  not_permitted: 'Answering needs the permission respond.',
  requester_excluded: 'Who asked may not answer this request.',
  not_assigned: 'This request is assigned to others.',
  already_answered: 'You have answered this request already; others must, too.',
  claimed_by_other: 'Somebody else has claimed this request.',
};

function refuseIneligible(
  row: RequestRow,
  input: RespondInput,
  actor: Actor,
  now: Instant,
): { refusal: Refusal } | null {
  if (input.reason !== undefined) return refuseField('invalid_request', '/reason', 'reason goes with force alone.');
  const reason = eligibility(row, actor, now).reasons[0];
  return reason === undefined ? null : refuse(reason, whyNot[reason] ?? 'This actor may not answer this request.');
}

/** Rule 15: lifts assignment, claim and quorum; never the requester's exclusion, and never a `nobody`. */
function refuseForce(row: RequestRow, input: RespondInput, actor: Actor): { refusal: Refusal } | null {
  if (!may(actor, 'administer')) return refuse('not_permitted', 'Forcing an answer needs the permission administer.');
  if (row.excludeRequester && row.requestedBy.id === actor.id) {
    return refuse('requester_excluded', whyNot.requester_excluded ?? '');
  }
  if ('nobody' in row.assignees) return refuse('not_assigned', 'Only time resolves this request.');
  if (input.reason === undefined) return refuseField('invalid_request', '/reason', 'reason is required with force.');
  return null;
}

/** The requester or an administrator withdraws the request. */
export function decideCancel(
  row: RequestRow,
  { reason }: ReasonInput,
  actor: Actor,
  channel: CallChannel,
  now: Instant,
): Decision {
  if (!mayWithdraw(row, actor)) {
    return refuse('not_permitted', 'Only the requester, with the permission request, or an administrator may cancel.');
  }
  return (
    refuseClosed(row, now) ?? {
      change: resolve(row, { state: 'cancelled', reason }, [
        { type: 'cancelled', actor: refOf(actor), channel, data: { reason } },
      ]),
    }
  );
}

/** An administrator marks the request as failed. */
export function decideFail(
  row: RequestRow,
  { reason }: ReasonInput,
  actor: Actor,
  channel: CallChannel,
  now: Instant,
): Decision {
  if (!may(actor, 'administer')) return refuse('not_permitted', 'Failing a request needs the permission administer.');
  return (
    refuseClosed(row, now) ?? {
      change: resolve(row, { state: 'failed', reason }, [
        { type: 'failed', actor: refOf(actor), channel, data: { reason } },
      ]),
    }
  );
}

/** Rule 16: what being asked again does to an open request; a resolved one keeps its answer (null). */
export function decideSuperseded(
  row: RequestRow,
  successor: string,
  actor: Actor,
  channel: CallChannel,
): Change | null {
  if (row.state !== 'awaiting_input') return null;
  return resolve(row, { state: 'cancelled', reason: 'It was asked again.' }, [
    { type: 'cancelled', actor: refOf(actor), channel, data: { supersededBy: successor } },
  ]);
}
