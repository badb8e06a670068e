// One process of the rounds: an engine and a store of its own on the shared file. Takes orders by message, tells what
// came of each.

import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { HitlError } from '@hitl-kit/client';
import { Engine } from '../src/engine/engine.ts';
import { sqliteStore } from '../src/store/sqlite.ts';
import type { Hold, LoopDelay, Order, Outcome, Reply, Tell } from './orders.ts';
import { actorOf } from './people.ts';

const path = process.argv[2] ?? '';
const store = sqliteStore({ path });
const engine = new Engine({ store, tenancy: 'single', logger: { info: () => {}, warn: () => {}, error: () => {} } });
const loopDelay = monitorEventLoopDelay({ resolution: 1 });
const api = { channel: 'api' } as const;

process.on('message', (order: Order | Hold | Tell) => {
  if (order.do === 'hold') void hold(order);
  else if (order.do === 'tell') say(delayOf(order.number));
  else void obey(order);
});
await engine.start();
await warmUp();
loopDelay.enable();
say({ ready: true });
await once(process, 'disconnect');
await engine.stop();
await store.close();

/** Code is compiled and caches are filled before anything is measured. */
async function warmUp(): Promise<void> {
  const { request } = await engine.create({ subject: 'Warm?', assignees: { roles: ['support'] } }, actorOf('bot'));
  await engine.claim(request.id, {}, actorOf('ana'), api);
  await engine.respond(request.id, { chosenOptions: ['OK'] }, actorOf('ana'), api);
}

async function obey(order: Order): Promise<void> {
  await sleep(Math.max(0, order.at - Date.now()));
  const startedAt = Date.now();
  const said = await act(order).then(() => 'accepted', nameOf);
  say({ number: order.number, said, startedAt, endedAt: Date.now() });
}

function act({ do: command, id, by }: Order): Promise<unknown> {
  const actor = actorOf(by);
  switch (command) {
    case 'answer':
      return engine.respond(id, { chosenOptions: [by === 'ana' ? 'Approve' : 'Reject'] }, actor, api);
    case 'cancel':
      return engine.cancel(id, { reason: 'not needed' }, actor, api);
    case 'claim':
      return engine.claim(id, { for: 'PT1S' }, actor, api);
    case 'assign':
      return engine.assign(id, { assignees: { users: ['ana', 'ben'] } }, actor, api);
    case 'sweep':
      return engine.sweep.tick();
  }
}

function nameOf(error: unknown): string {
  return error instanceof HitlError ? error.code : String(error);
}

async function hold({ number, until }: Hold): Promise<void> {
  const database = new DatabaseSync(path);
  database.exec('pragma busy_timeout = 5000; begin immediate');
  const startedAt = Date.now();
  say({ number, locked: startedAt });
  await sleep(Math.max(0, until - Date.now()));
  const endedAt = Date.now();
  database.exec('commit');
  database.close();
  say({ number, said: 'accepted', startedAt, endedAt });
}

function delayOf(number: number): LoopDelay {
  const ms = (nanoseconds: number) => Math.round(nanoseconds / 1e4) / 100;
  return { number, p50: ms(loopDelay.percentile(50)), p99: ms(loopDelay.percentile(99)), max: ms(loopDelay.max) };
}

function say(reply: Reply | Outcome): void {
  process.send?.(reply);
}
