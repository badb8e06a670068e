// What is done with a file when its last process is dead: a fresh process sweeps it, every waiter asks again, and all is
// read once more.

import { once } from 'node:events';
import { dirname } from 'node:path';
import { waitAgain } from './again.ts';
import { offencesIn } from './invariants.ts';
import type { Ledger } from './ledger.ts';
import { programOf, run } from './program.ts';
import { mislisted, misread, withEngine } from './reader.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import { brokenPromises } from './told.ts';

export interface End {
  /** How many requests the sweep moved. */
  swept: number;
  /** How many were purged before that. */
  purged: number;
  /** How many waiters were told an end by their key, and how many of those had to wait for it. */
  waiters: number;
  waited: number;
  states: Record<string, number>;
  offences: string[];
}

export async function endOfFile(path: string, ledger: Ledger): Promise<End> {
  const { after, moved, offences } = await sweepAll(path);
  const waiting = await withEngine(path, (engine) =>
    withEngine(path, (other) => waitAgain(engine, other, after, ledger)),
  );
  offences.push(...waiting.offences);
  const last = readSnapshot(path);
  for (const [id, { state, rev }] of waiting.told) {
    const request = last.requests.get(id);
    if (request?.state !== state || request.rev !== rev) {
      offences.push(
        `${id}: its waiter was told ${state} at rev ${rev}, it is ${request?.state} at rev ${request?.rev}`,
      );
    }
  }
  const calls = ledger.read();
  offences.push(
    ...offencesIn(last),
    ...brokenPromises(
      last,
      calls.filter(({ reply }) => reply),
      calls,
    ),
    ...(await withEngine(path, async (engine) => [
      ...(await misread(engine, last, last.requests.keys())),
      ...(await mislisted(engine, last, 'ana')),
      ...(await mislisted(engine, last, 'cem')),
    ])),
  );
  const states: Record<string, number> = {};
  for (const { state } of last.requests.values()) states[state] = (states[state] ?? 0) + 1;
  return {
    swept: moved,
    purged: last.tombstones.size,
    waiters: waiting.told.size,
    waited: waiting.answered,
    states,
    offences,
  };
}

/** What was due before it began is done, what became due after its last look is not, and nothing else is touched. */
async function sweepAll(path: string): Promise<{ after: Snapshot; moved: number; offences: string[] }> {
  const before = readSnapshot(path);
  const began = Date.now();
  const child = run(await programOf('sweeper', dirname(path)), [path]);
  const [[looked], [code]] = (await Promise.all([once(child, 'message'), once(child, 'exit')])) as [[number], [number]];
  const after = readSnapshot(path);
  const offences = code === 0 ? [] : [`the sweep ended with code ${code}`];
  let moved = 0;
  for (const [id, { due_at: due, deadline, rev }] of before.requests) {
    const now = after.requests.get(id);
    if (now && now.rev !== rev) moved += 1;
    if (due !== null && due <= began && now?.rev === rev) offences.push(`${id}: it was due and the sweep left it`);
    if ((due === null || due > looked) && now?.rev !== rev)
      offences.push(`${id}: it was not due and the sweep moved it`);
    if (deadline !== null && deadline <= began && now?.state === 'awaiting_input')
      offences.push(`${id}: it is overdue after the sweep`);
  }
  return { after, moved, offences };
}
