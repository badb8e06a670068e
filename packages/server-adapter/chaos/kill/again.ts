// After a kill: whoever does not know what came of his call sends it again with its key, and the waiter asks again. Each
// gets the one result, and nothing is done twice.

import { codes, type HitlRequest } from '@hitl-kit/client';
import type { Engine } from '../../src/engine/engine.ts';
import { bot, lena } from '../people.ts';
import { type Call, type Intent, keyOf, perform } from './calls.ts';
import type { Ledger } from './ledger.ts';
import { isPurged } from './reader.ts';
import type { Snapshot } from './snapshot.ts';

type Keyed = Extract<Intent, { do: 'create' | 'respond' }>;

/** Sends again what a killed process was not told of; `file` was read after its death. Returns offences. */
export async function sendAgain(engine: Engine, file: Snapshot, dead: Call[], ledger: Ledger): Promise<string[]> {
  const offences: string[] = [];
  const used = new Map(
    file.idempotency.map((line) => [placeOf(line.operation, line.actor, line.key), line.request_id]),
  );
  for (const { intent, reply: told } of dead) {
    if (told || !isKeyed(intent)) continue;
    const call: Call = { intent };
    ledger.note(call);
    const reply = await perform(engine, intent);
    call.reply = reply;
    const id = reply.shown[0]?.id;
    const place = placeOf(intent.do, intent.by, keyOf(intent) ?? '');
    const before = used.get(place);
    const offend = (text: string) => offences.push(`${place}, sent again after the kill: ${text}`);
    if (reply.said !== 'accepted') {
      if (before !== undefined && !(await isPurged(engine, before)))
        offend(`it had been done, and the reply is ${reply.said}`);
      else if (!(reply.said in codes)) offend(`the reply is ${reply.said}`);
    } else if (before !== undefined && before !== id) offend(`it had become ${before}, the reply is of ${id}`);
    else if (id !== undefined) used.set(place, id);
  }
  return offences;
}

const placeOf = (operation: string, actor: string, key: string): string => `${operation} ${actor} ${key}`;

const isKeyed = (intent: Intent): intent is Keyed => keyOf(intent) !== undefined;

/** How many of the waiters of open requests get an answer. */
const mostAnswered = 20;

/**
 * Every waiter asks again with its key: resolved and purged requests are told at once, of the open ones some are
 * answered by `other`, an engine with a connection of its own. Returns what each waiter was told, by id, and offences.
 */
export async function waitAgain(
  engine: Engine,
  other: Engine,
  file: Snapshot,
  ledger: Ledger,
): Promise<{ told: Map<string, HitlRequest>; answered: number; offences: string[] }> {
  const offences: string[] = [];
  const told = new Map<string, HitlRequest>();
  const waits: Promise<unknown>[] = [];
  const used = new Map(
    file.idempotency.map((line) => [placeOf(line.operation, line.actor, line.key), line.request_id]),
  );
  const asked = new Map(ledger.read().flatMap(({ intent }) => (intent.do === 'create' ? [[intent.key, intent]] : [])));
  for (const [key, intent] of asked) {
    const id = used.get(placeOf('create', intent.by, key ?? ''));
    if (id === undefined) continue;
    if (file.tombstones.has(id)) {
      const { said } = await perform(engine, intent);
      if (said !== 'purged') offences.push(`${key} had become ${id}, which was purged; the waiter was told ${said}`);
      continue;
    }
    const { request, replayed } = await engine.create(intent.input, bot, { key });
    if (!replayed || request.id !== id) offences.push(`${key} had become ${id}, the waiter was given ${request.id}`);
    if (request.state !== 'awaiting_input') told.set(id, request);
    else if (waits.length < mostAnswered) {
      waits.push(engine.wait(id, bot, { seconds: 30 }).then((ended) => told.set(id, ended)));
      const answer = { chosenOptions: ['Approve'], comment: `${key} at last`, force: true, reason: 'at last' };
      const call: Call = { intent: { do: 'respond', by: lena.id, id, input: answer } };
      call.reply = await perform(other, call.intent);
      ledger.note(call);
    }
  }
  await Promise.all(waits);
  return { told, answered: waits.length, offences };
}
