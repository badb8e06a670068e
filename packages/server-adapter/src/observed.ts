// The verbs in process, told to telemetry as the operations of the contract that they are.

import type { RunningOperation, Telemetry } from './engine/telemetry.ts';
import type { Requests } from './hitl.ts';
import type { OperationId } from './http/generated/operations.ts';

const operationOf: Record<keyof Requests, OperationId> = {
  create: 'createRequest',
  get: 'getRequest',
  list: 'listRequests',
  count: 'countRequests',
  respond: 'respondToRequest',
  respondToMany: 'respondToMany',
  cancel: 'cancelRequest',
  fail: 'failRequest',
  claim: 'claimRequest',
  release: 'releaseRequest',
  assign: 'assignRequest',
  snooze: 'snoozeRequest',
  comment: 'addComment',
  eligibility: 'getEligibility',
  events: 'listEvents',
  export: 'exportRequest',
  waitFor: 'waitForRequest',
};

type Verb = (...given: unknown[]) => Promise<unknown>;

/** The same verbs. A call that was broken off by its signal was not refused. */
export function observed(verbs: Requests, telemetry: Telemetry): Requests {
  const told = Object.entries(verbs as unknown as Record<keyof Requests, Verb>).map(([name, verb]) => {
    const operation = operationOf[name as keyof Requests];
    const run = async (given: unknown[], running: RunningOperation) => {
      tellId(given[0], running);
      try {
        const result = await verb(...given);
        if (operation === 'createRequest') tellId((result as { id: string }).id, running);
        return result;
      } catch (error) {
        if (!isBrokenOff(given.at(-1))) running.refused(error);
        throw error;
      }
    };
    return [name, (...given: unknown[]) => telemetry.operation(operation, (running) => run(given, running))];
  });
  return Object.fromEntries(told);
}

function tellId(id: unknown, running: RunningOperation): void {
  if (typeof id === 'string') running.about(id);
}

const isBrokenOff = (call: unknown): boolean =>
  (call as { signal?: AbortSignal } | null | undefined)?.signal?.aborted === true;
