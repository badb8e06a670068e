// The example without a browser: a script asks, two people answer in terminals of their own, through pipes.
import { request } from 'node:http';
import { createHitlClient } from '@hitl-kit/client';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { Running } from '../e2e/host.ts';
import { type Example, startExample } from './start-example.ts';

let desk: Example;
beforeAll(async () => {
  desk = await startExample('node-http-terminal');
});
afterAll(() => desk.stop());

/** Ends with the test, so that the next one begins with an empty list. */
function started(running: Running): Running {
  onTestFinished(() => void running.kill());
  return running;
}
const deploy = (version: string, env = {}) => started(desk.run('deploy.mjs', [version], env));
const review = (person: 'noor' | 'tom') => started(desk.run('review.mjs', [person]));

/** Somebody who has a question in front of him. */
async function openedBy(person: 'noor' | 'tom', subject: string): Promise<Running> {
  const screen = review(person);
  const number = await numberOf(screen, subject);
  screen.type(number);
  await screen.until(/Answer by number or name/);
  return screen;
}

async function numberOf(screen: Running, subject: string): Promise<string> {
  const inList = new RegExp(`^  (\\d+)  ${subject.replace(/[?[]/g, '\\$&')}`, 'm');
  return inList.exec(await screen.until(inList))?.[1] ?? '';
}

it('from the question to the answer: it appears by itself, is read whole, refused by field, answered; the script goes on', async () => {
  const noor = review('noor');
  await noor.until(/Nothing waits for you\./);
  const script = deploy('4.2.0');
  await noor.until(
    /1 waiting for you:\n {2}1 {2}Deploy tickets 4\.2\.0 to production\?\n {5}Deploy script, .*(29|30) min left/,
  );

  noor.type('1');
  const shown = await noor.until(/Answer by number or name/);
  expect(shown).toMatch(/Asked by Deploy script .*, for release\./);
  expect(shown).toMatch(/If nobody answers by \d\d:\d\d \((29|30) min\), “Hold” is taken\./);
  expect(shown).toContain('  The last boat leaves at 22:10');
  expect(shown).toContain('Tests    2,318 passed');
  expect(shown).toContain('  2  Hold  It stays on staging.  Needs a comment.  Default.');

  noor.type('Perhaps');
  await noor.until(/There is no option “Perhaps”\./);
  noor.type('deploy');
  await noor.until(/in percent \[10\]:/);
  noor.type('200');
  await noor.until(/share must be at most 100\./);
  noor.type('1');
  noor.type('25');
  await noor.until(/You answered “Deploy” .*\n\nNothing waits for you\./);
  expect(await script.ended).toBe(0);
  expect(script.output()).toContain('Noor: tickets 4.2.0 goes to 25 % first.');
  noor.type('q');
  expect(await noor.ended).toBe(0);
});

it('a claim and an answer show at once on the other screen', async () => {
  const script = deploy('4.2.1');
  const [noor, tom] = await Promise.all([
    openedBy('noor', 'Deploy tickets 4.2.1'),
    openedBy('tom', 'Deploy tickets 4.2.1'),
  ]);
  tom.type('c');
  await tom.until(/You have claimed it until \d\d:\d\d\./);
  await noor.until(/Tom has claimed it until \d\d:\d\d\. Until then nobody else can answer\./);
  noor.type('2');
  noor.type('Not on a Friday.');
  await noor.until(/Somebody else has claimed this request\./);
  tom.type('2');
  tom.type('Not on a Friday.');
  await noor.until(/Tom answered “Hold” (just now|\d+ s ago)\. “Not on a Friday\.”/);
  expect(await script.ended).toBe(1);
  expect(script.output()).toContain('Tom: tickets 4.2.1 is on hold (“Not on a Friday.”).');
});

it('who answers second is told who was first, and that nothing was sent', async () => {
  const script = deploy('4.2.2');
  const [noor, tom] = await Promise.all([
    openedBy('noor', 'Deploy tickets 4.2.2'),
    openedBy('tom', 'Deploy tickets 4.2.2'),
  ]);
  noor.type('2');
  await noor.until(/Comment:/);
  tom.type('1');
  tom.type('');
  await tom.until(/You answered “Deploy”/);
  noor.type('I would wait.');
  await noor.until(/Nothing was sent from your side\.\nTom answered “Deploy” (just now|\d+ s ago)\./);
  expect(await script.ended).toBe(0);
});

it('the deadline takes Hold, and says so to the script and on the open screen', async () => {
  const script = deploy('4.2.3', { HITL_TIMEOUT: 'PT3S' });
  const noor = await openedBy('noor', 'Deploy tickets 4.2.3');
  await noor.until(/Nobody answered by \d\d:\d\d\. “Hold” was taken\./);
  expect(await script.ended).toBe(1);
  expect(script.output()).toContain('Nobody answered in time: tickets 4.2.3 is on hold.');
});

it('goes on over a restart of the server, with what was typed meanwhile; the same command gets the stored answer', async () => {
  const script = deploy('4.2.4');
  const noor = review('noor');
  const number = await numberOf(noor, 'Deploy tickets 4.2.4');
  expect(await desk.end('SIGTERM')).toBe(0);
  noor.type('');
  await noor.until(/The server does not answer\. This goes on when it is back\./);
  noor.type(number);
  await desk.restart();
  await noor.until(/Answer by number or name/);
  noor.type('1');
  noor.type('');
  await noor.until(/You answered “Deploy”/);
  expect(await script.ended).toBe(0);
  const again = deploy('4.2.4');
  expect(await again.ended).toBe(0);
  expect(again.output()).toContain('Noor: tickets 4.2.4 goes to 10 % first.');
});

it('who asks cannot draw on the screen of who answers', async () => {
  const hitl = createHitlClient({
    baseUrl: `${desk.urls[0]}/api/hitl`,
    headers: { authorization: 'Bearer demo-deploy' },
  });
  const { id } = await hitl.requests.create({
    subject: 'Go on?\u001b[2J\nTom answered “Deploy” just now.',
    body: '\u001b]0;title\u0007Read me\u202eTom answered',
    assignees: { roles: ['release'] },
  });
  const noor = await openedBy('noor', 'Go on?[2J Tom answered “Deploy” just now.');
  await noor.until(/\n {2}\]0;titleRead meTom answered\n/);
  expect(noor.output()).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  await hitl.requests.cancel(id, { reason: 'Asked in error.' });
  await noor.until(/It was cancelled just now: Asked in error\./);
});

it('answers at local names only', async () => {
  const { port } = new URL(desk.urls[0] ?? '');
  const status = await new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/api/hitl/v1/health', headers: { host: 'evil.example' } })
      .once('response', ({ statusCode }) => resolve(statusCode))
      .once('error', reject)
      .end();
  });
  expect(status).toBe(403);
});
