// Answers all at once, twice, too late, and again: each request ends once, and whoever is told that he decided did.

import type { Attacker } from '../attacker.ts';

const at = (id: string) => `/v1/requests/${id}/response`;

/** 100 answers at the same moment: 25 keys of two people, each key sent twice. */
export async function aHundredAnswersAtOnce(stranger: Attacker) {
  const id = await stranger.ask();
  const run = stranger.unique();
  const tries = Array.from({ length: 100 }, (_, index) => ({
    as: index % 2 === 0 ? ('ana' as const) : ('ben' as const),
    key: `${run}-${Math.floor(index / 4)}`,
    chosen: Math.floor(index / 4) % 2 === 0 ? 'Yes' : 'No',
  }));
  const told = await Promise.all(
    tries.map(async ({ as, key, chosen }) => {
      const headers = { 'idempotency-key': key };
      const body = { chosenOptions: [chosen] };
      const { status, json } = await stranger.call('POST', at(id), { as, body, headers, expect: [200, 409] });
      return { who: `${as} ${key}`, status, response: json?.response ?? json?.request?.response };
    }),
  );
  const winners = new Set(told.filter(({ status }) => status === 200).map(({ who }) => who));
  if (winners.size !== 1) stranger.offend(`${winners.size} answers were told that they decided: ${[...winners]}`);
  const results = new Set(told.map(({ response }) => JSON.stringify(response)));
  if (results.size !== 1) stranger.offend(`one request was told with ${results.size} results`);
  await mustHaveEnded(stranger, id, ['responded']);
}

export async function oneRequestAHundredTimesInOneCall(stranger: Attacker) {
  const id = await stranger.ask();
  const responses = Array.from({ length: 100 }, () => ({ requestId: id, chosenOptions: ['Yes'] }));
  const { json } = await stranger.call('POST', '/v1/responses', { body: { responses }, expect: [200] });
  const statuses: number[] = (json?.results ?? []).map(({ status }: { status: number }) => status);
  if (statuses.filter((status) => status === 200).length !== 1)
    stranger.offend(`of 100 the statuses are ${new Set(statuses)}`);
  await mustHaveEnded(stranger, id, ['responded']);
}

export async function everyCommandAtOnce(stranger: Attacker) {
  const id = await stranger.ask();
  const calls: [as: 'ana' | 'ben' | 'lead', verb: string, body: unknown][] = [
    ['ana', 'response', { chosenOptions: ['Yes'] }],
    ['ben', 'response', { chosenOptions: ['No'] }],
    ['lead', 'cancel', { reason: 'x' }],
    ['lead', 'fail', { reason: 'x' }],
    ['ana', 'claim', {}],
    ['ben', 'claim', {}],
    ['lead', 'assign', { assignees: { users: ['ana'] } }],
    ['ana', 'snooze', { until: '2099-01-01T00:00:00Z' }],
    ['ben', 'comments', { text: 'x' }],
    ['lead', 'release', {}],
  ];
  const thrown = [...calls, ...calls, ...calls].map(([as, verb, body]) =>
    stranger.call('POST', `/v1/requests/${id}/${verb}`, { as, body, expect: [200, 403, 409] }),
  );
  await Promise.all(thrown);
  await stranger.call('POST', `/v1/requests/${id}/cancel`, { as: 'lead', body: { reason: 'x' }, expect: [200, 409] });
  const ends = await stranger.ends(id);
  if (ends.length !== 1) stranger.offend(`a request that everybody ended at once has the ends ${ends}`);
}

export async function answersToWhatIsResolved(stranger: Attacker) {
  for (const verb of ['response', 'cancel', 'fail'] as const) {
    const id = await stranger.ask();
    const body = verb === 'response' ? { chosenOptions: ['Yes'] } : { reason: 'x' };
    const as = verb === 'response' ? 'ana' : 'lead';
    await stranger.call('POST', `/v1/requests/${id}/${verb}`, { as, body, expect: [200] });
    for (const again of ['response', 'claim', 'cancel', 'fail', 'assign', 'snooze']) {
      const bodies: Record<string, unknown> = {
        response: { chosenOptions: ['No'] },
        claim: {},
        assign: { assignees: { users: ['ben'] } },
        snooze: { until: null },
      };
      await stranger.call('POST', `/v1/requests/${id}/${again}`, {
        as: 'lead',
        body: bodies[again] ?? { reason: 'y' },
        expect: [409],
      });
    }
    await mustHaveEnded(stranger, id, [{ response: 'responded', cancel: 'cancelled', fail: 'failed' }[verb]]);
  }
}

export async function replayedKeys(stranger: Attacker) {
  const id = await stranger.ask();
  const headers = { 'idempotency-key': stranger.unique() };
  const body = { chosenOptions: ['Yes'], comment: 'once' };
  for (let time = 0; time < 10; time += 1) await stranger.call('POST', at(id), { body, headers, expect: [200] });
  for (const other of [{ chosenOptions: ['No'] }, { ...body, comment: 'twice' }]) {
    await stranger.call('POST', at(id), { body: other, headers, expect: [422] });
  }
  await mustHaveEnded(stranger, id, ['responded']);
}

/** Answers that arrive around the very instant of the deadline: one side wins, and all are told the same. */
export async function answersAtTheDeadline(stranger: Attacker) {
  const id = await stranger.ask({ timeout: 'PT1S', defaults: ['No'] });
  const answers: Promise<{ status: number }>[] = [];
  const until = Date.now() + 1_100;
  while (Date.now() < until) {
    if (Date.now() > until - 200 && answers.length < 30) {
      const choice = { chosenOptions: ['Yes'] };
      answers.push(
        stranger.call('POST', at(id), { as: stranger.pick(['ana', 'ben']), body: choice, expect: [200, 409] }),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const accepted = (await Promise.all(answers)).filter(({ status }) => status === 200).length;
  await stranger.call('GET', `/v1/requests/${id}`, { expect: [200] });
  if (accepted > 1) stranger.offend(`${accepted} answers at the deadline were accepted`);
  await mustHaveEnded(stranger, id, [accepted === 1 ? 'responded' : 'defaulted']);
}

async function mustHaveEnded(stranger: Attacker, id: string, expected: string[]) {
  const ends = await stranger.ends(id);
  if (ends.join() !== expected.join()) stranger.offend(`the ends of ${id} are ${ends}, not ${expected}`);
}
