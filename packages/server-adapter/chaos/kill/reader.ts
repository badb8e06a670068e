// The file through the engine, in this process, for as long as a check takes: opened anew each time, so that SQLite has
// to recover what the killed ones left. Nobody else here may hold the file open meanwhile.

import { HitlError, type HitlEvent, type HitlRequest } from '@hitl-kit/client';
import { Engine } from '../../src/engine/engine.ts';
import { sqliteStore } from '../../src/store/sqlite.ts';
import { actorOf, lena } from '../people.ts';
import type { Snapshot } from './snapshot.ts';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

export async function withEngine<T>(path: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  const store = sqliteStore({ path });
  const engine = new Engine({ store, tenancy: 'single', logger: quiet });
  try {
    return await work(engine);
  } finally {
    await engine.stop();
    await store.close();
  }
}

/** Whether it was purged by now. */
export const isPurged = (engine: Engine, id: string): Promise<boolean> =>
  engine.get(id, lena).then(
    () => false,
    (error: unknown) => error instanceof HitlError && error.code === 'purged',
  );

/** What the engine shows of these requests and is not what the snapshot, which is older, lets it show. */
export async function misread(engine: Engine, file: Snapshot, ids: Iterable<string>): Promise<string[]> {
  const offences: string[] = [];
  for (const id of ids) {
    const request = file.requests.get(id);
    if (!request) continue;
    const [read, history] = await readWhole(engine, id);
    if (read === null) continue;
    const closed = request.state !== 'awaiting_input';
    if (closed ? read.rev !== request.rev || read.state !== request.state : read.rev < request.rev) {
      offences.push(`${id} is ${request.state} at rev ${request.rev}; read as ${read.state} at rev ${read.rev}`);
    }
    const known = file.events.get(id) ?? [];
    if (known.some(({ type, seq }, index) => history[index]?.type !== type || history[index]?.seq !== seq)) {
      offences.push(`${id} was read with another history than it has`);
    }
  }
  return offences;
}

/** Null, and no history, when it was purged since. */
async function readWhole(engine: Engine, id: string): Promise<[HitlRequest | null, HitlEvent[]]> {
  try {
    const request = await engine.get(id, lena);
    return [request, (await engine.events(id, { limit: 200 }, lena)).items];
  } catch (error) {
    if (await isPurged(engine, id)) return [null, []];
    throw error;
  }
}

/** Rule 17: what a list shows to somebody is what he may answer, one by one, and has not snoozed. */
export async function mislisted(engine: Engine, file: Snapshot, person: string): Promise<string[]> {
  const actor = actorOf(person);
  const listed = new Set<string>();
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Awaited<ReturnType<Engine['list']>> = await engine.list(
      { view: 'assigned', limit: 200, ...(cursor ? { cursor } : {}) },
      actor,
    );
    for (const { id } of page.items) listed.add(id);
    cursor = page.nextCursor;
  }
  const offences: string[] = [];
  for (const [id, { state }] of file.requests) {
    if (state !== 'awaiting_input') continue;
    const snoozed = (file.hidden.get(id) ?? []).some(({ actor, why }) => actor === person && why === 'snoozed');
    const { mayAnswer, reasons } = await engine.get(id, lena).then(() => engine.eligibility(id, actor));
    // Its deadline may come between the list and this.
    if (reasons.includes('deadline_passed')) continue;
    if ((mayAnswer && !snoozed) !== listed.has(id)) offences.push(`${id} is in the wrong inbox of ${person}`);
  }
  return offences;
}
