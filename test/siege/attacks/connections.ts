// Connections that hold something: they never finish, drip, stream, or are dropped. These take seconds each, and run beside
// everything else.

import { setTimeout as pause } from 'node:timers/promises';
import type { Attacker } from '../attacker.ts';
import { giveawaysIn } from '../judge.ts';
import type { Held } from '../wire.ts';

const json = 'Content-Type: application/json';

/** The example gives a whole request 15 s and looks every second (server.mjs); a busy machine is given more, in ms. */
const patience = 40_000;

/** 500 at the same time: silent ones, half heads, half bodies with and without credentials. All are hung up on. */
export async function connectionsThatNeverFinish(stranger: Attacker) {
  const path = `${stranger.api}/v1/requests`;
  const half = `{"subject":`;
  const length = 'Content-Length: 1000';
  const kinds = {
    silent: '',
    'half a head': stranger.head('GET', path).slice(0, -4),
    'half a body': stranger.head('POST', path, [json, length], 'lead') + half,
    'half a body of nobody': stranger.head('POST', path, [json, length], null) + half,
    'half a login': `${stranger.head('POST', '/session', [json, 'Transfer-Encoding: chunked'], null)}5\r\n{"p`,
  };
  await Promise.all(
    Object.entries(kinds).map(async ([kind, bytes]) => {
      const held = await stranger.hold(100, bytes);
      const ends = performance.now() + patience;
      while (performance.now() < ends && held.some((one) => one.heldFor() === null)) await pause(100);
      const left = held.filter((one) => one.heldFor() === null);
      if (left.length > 0)
        stranger.offend(`${left.length} with ${kind} stand after ${patience} ms: ${left[0]?.text()}`);
      letGo(stranger, held);
    }),
  );
}

/** A byte at a time, so that the connection is never idle. */
export async function slowDrip(stranger: Attacker) {
  const path = `${stranger.api}/v1/requests`;
  const head = stranger.head('POST', path, [json, 'Content-Length: 400'], 'lead');
  const drips = [
    [head.slice(0, 60), ...head.slice(60)],
    [`${head}{"subject":"`, ...'x'.repeat(300)],
  ];
  const call = { method: 'POST', path, expect: [408] };
  const dripping = drips.flatMap((parts) =>
    Array.from({ length: 20 }, () => stranger.throw(call, parts, { every: 250, within: patience })),
  );
  for (const { ended } of await Promise.all(dripping)) {
    if (ended === 'silent') stranger.offend(`a drip was let go on for ${patience} ms`);
  }
}

/** Said what is wrong, and still sending: the server must not listen for ever. */
export async function bodiesThatNeverEnd(stranger: Attacker) {
  const path = `${stranger.api}/v1/health`;
  function* endless() {
    yield stranger.head('GET', path, ['Transfer-Encoding: chunked']);
    for (let sent = 0; sent < 10_000; sent += 1) yield `400\r\n${'y'.repeat(1024)}\r\n`;
  }
  const { ended } = await stranger.throw({ method: 'GET', path }, endless(), {
    replies: 2,
    every: 10,
    within: patience,
  });
  if (ended === 'silent') stranger.offend(`a body without end was read for ${patience} ms`);
}

export async function streamsDroppedByTheHundreds(stranger: Attacker) {
  const path = `${stranger.api}/v1/stream`;
  for (let round = 0; round < 3; round += 1) {
    const held = await stranger.hold(200, stranger.head('GET', path, [], stranger.pick(['ana', 'ben', 'lead'])));
    const id = await stranger.ask();
    await stranger.call('POST', `/v1/requests/${id}/cancel`, { as: 'lead', body: { reason: 'x' }, expect: [200] });
    letGo(stranger, held);
  }
}

/** Streams that nobody reads from, while much happens. */
export async function streamsThatNobodyReads(stranger: Attacker) {
  const path = `${stranger.api}/v1/stream`;
  const held = await stranger.hold(50, stranger.head('GET', path));
  for (let times = 0; times < 40; times += 1) await stranger.ask();
  letGo(stranger, held);
}

export async function longPollsDropped(stranger: Attacker) {
  const id = await stranger.ask();
  const path = `${stranger.api}/v1/requests/${id}/wait?seconds=60`;
  const dropped = await stranger.hold(150, stranger.head('GET', path, [], 'lead'));
  const kept = stranger.call('GET', `/v1/requests/${id}/wait?seconds=60`, { as: 'lead', expect: [200] });
  letGo(stranger, dropped);
  await stranger.call('POST', `/v1/requests/${id}/response`, { body: { chosenOptions: ['Yes'] }, expect: [200] });
  const { json: waited } = await kept;
  if (waited?.state !== 'responded') stranger.offend(`who kept waiting was told ${waited?.state}`);
}

/** Sent a whole answer and gone before the reply: it counts once or not at all, and never twice. */
export async function goneBeforeTheReply(stranger: Attacker) {
  const id = await stranger.ask();
  const path = `${stranger.api}/v1/requests/${id}/response`;
  const body = '{"chosenOptions":["Yes"]}';
  const bytes = stranger.head('POST', path, [json, `Content-Length: ${body.length}`]) + body;
  for (let times = 0; times < 30; times += 1) await stranger.throw({ method: 'POST', path }, bytes, { within: 1 });
  await stranger.call('POST', `/v1/requests/${id}/response`, {
    as: 'ben',
    body: { chosenOptions: ['No'] },
    expect: [200, 409],
  });
  const ends = await stranger.ends(id);
  if (ends.join() !== 'responded') stranger.offend(`the ends are ${ends}`);
}

function letGo(stranger: Attacker, held: Held[]) {
  for (const one of held) {
    one.drop();
    for (const what of giveawaysIn(one.text())) stranger.offend(`what came back gives away ${what}`);
    if (/^HTTP\/1\.1 5/.test(one.text())) stranger.offend(`what came back is ${one.text().slice(0, 200)}`);
  }
}
