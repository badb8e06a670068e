// The check of a file bites: a good one passes, and each way to break it is told.

import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CreateRequest } from '@hitl-kit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { sqliteStore } from '../../src/store/sqlite.ts';
import { actorOf, bot, lena } from '../people.ts';
import { offencesIn } from './invariants.ts';
import { readSnapshot } from './snapshot.ts';

const api = { channel: 'api' } as const;
const [ana, ben] = [actorOf('ana'), actorOf('ben')];
const approve = { chosenOptions: ['Approve'], comment: 'fine' };

let folder: string;
let good: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hitl-invariants-'));
  good = join(folder, 'good.db');
  await writeGood(good);
});
afterAll(() => rm(folder, { recursive: true }));

/** One request for each thing that can have happened, called after it; the one that was purged asked under `k0`. */
async function writeGood(path: string): Promise<void> {
  let now = Date.parse('2026-11-25T12:00:00Z');
  const store = sqliteStore({ path, clock: () => now });
  const engine = new Engine({ store, tenancy: 'single', logger: { info() {}, warn() {}, error() {} } });
  const ask = async (subject: string, more: Partial<CreateRequest> = {}, key?: string) => {
    const question = { subject, options: ['Approve', 'Reject'], assignees: { roles: ['support'] }, ...more };
    return (await engine.create(question, bot, { key })).request.id;
  };
  const soon = { timeout: 'PT10S' };
  const purged = await ask('purged', {}, 'k0');
  await engine.respond(purged, approve, ana, { ...api, key: 'k0' });
  await ask('after', { supersedes: purged });
  now += 1;
  await engine.purge({ olderThan: 'PT0.001S' });
  await ask('defaulted', { ...soon, defaults: ['Reject'] });
  await ask('expired', soon);
  const escalated = await ask('escalated', {
    timeout: 'PT1H',
    escalation: [{ after: 'PT5S', assignees: { users: ['cem'] }, mode: 'add' }],
  });
  now += 10_000;
  await engine.sweep.tick();
  await engine.comment(escalated, { text: 'hm' }, ana, api);
  await ask('open', { timeout: 'PT1H', body: 'long', context: { a: 1 }, assignees: { users: ['ana', 'ben'] } }, 'k1');
  await engine.claim(await ask('claimed', { timeout: 'PT1H' }), {}, ana, api);
  const quorum = await ask('quorum', { timeout: 'PT1H', quorum: 2 });
  await engine.respond(quorum, approve, ana, { ...api, key: 'k2' });
  const agreed = await ask('agreed', { timeout: 'PT1H', quorum: 2 });
  await engine.respond(agreed, approve, ana, api);
  await engine.respond(agreed, approve, ben, api);
  const delegated = await ask('delegated');
  await engine.assign(delegated, { delegateTo: 'dan' }, ana, api);
  await engine.snooze(delegated, { until: '2026-12-24T18:00:00Z' }, ben, api);
  await engine.respond(await ask('responded', { timeout: 'PT1H' }), approve, ana, { ...api, key: 'k3' });
  await engine.cancel(await ask('cancelled'), { reason: 'no longer' }, bot, api);
  await engine.fail(await ask('failed'), { reason: 'broken' }, lena, api);
  await ask('successor', { supersedes: await ask('superseded') });
  await store.close();
}

/** The offences of a copy that was changed with plain SQL; `it('…')` is the id of the request of that subject. */
async function offencesAfter(sql: string): Promise<string[]> {
  const path = join(folder, 'bad.db');
  await copyFile(good, path);
  const database = new DatabaseSync(path);
  database.exec('pragma foreign_keys = off');
  database.exec(sql.replace(/it\('(\w+)'\)/g, "(select id from hitl_requests where subject = '$1')"));
  database.exec('pragma wal_checkpoint(truncate)');
  database.close();
  return offencesIn(readSnapshot(path));
}

it('a good file, with every kind of request in it, passes', () => {
  const file = readSnapshot(good);
  expect(file.requests.size).toBe(14);
  expect(file.tombstones.size).toBe(1);
  expect(offencesIn(file)).toEqual([]);
});

const requests = (set: string, subject: string) => `update hitl_requests set ${set} where subject = '${subject}'`;
const events = (set: string, subject: string, type: string) =>
  `update hitl_events set ${set} where request_id = it('${subject}') and type = '${type}'`;
const noEvent = (subject: string, type: string) =>
  `delete from hitl_events where request_id = it('${subject}') and type = '${type}'`;
const moreEvent = (subject: string, type: string, seq: number, at = '0') => `insert into hitl_events
  select tenant, id, ${seq}, '${type}', ${at}, 'ana', null, 'api', '{}' from hitl_requests where subject = '${subject}'`;
const inbox = (set: string, subject: string) => `update hitl_inbox set ${set} where id = it('${subject}')`;
const lastMinute = 'deadline = (select max(at) from hitl_events where request_id = id)';

describe('it is told when', () => {
  const broken: [what: string, sql: string, offence: string][] = [
    // its history
    ['an event is missing', noEvent('escalated', 'escalated'), 'not numbered from 1 without gaps'],
    ['the creation is missing', noEvent('open', 'created'), 'does not begin with its creation'],
    [
      'another is said to have asked',
      events("actor_id = 'eve'", 'open', 'created'),
      'does not begin with its creation',
    ],
    ['rev moved on alone', requests('rev = 2', 'open'), 'rev is 2 after 1 changes'],
    ['rev stayed behind', requests('rev = 1', 'claimed'), 'rev is 1 after 2 changes'],
    // rule 1
    ['the end has no event', noEvent('responded', 'responded'), 'it has 0 terminal events'],
    ['there are two ends', moreEvent('responded', 'cancelled', 3), 'it has 2 terminal events'],
    ['the end is another', requests("state = 'failed'", 'cancelled'), 'of another type than its state'],
    ['only the event was written', moreEvent('open', 'responded', 2), 'it is open and has a terminal event'],
    ['it is open and was resolved', requests('resolved_at = 1', 'open'), 'open and has an instant of resolution'],
    ['it was resolved at another instant', requests('resolved_at = 1', 'failed'), 'not resolved at the instant'],
    ['something came after its end', moreEvent('responded', 'claimed', 3), 'something else than a comment came after'],
    ['a resolved one is due', requests('due_at = 1', 'responded'), 'resolved and still due'],
    // what was answered
    ['the response is missing', requests('chosen_options = null', 'responded'), 'was answered and has no response'],
    [
      'a cancelled one has a response',
      requests(`chosen_options = '["Approve"]'`, 'cancelled'),
      'response and no answer',
    ],
    ['the response is another', requests(`chosen_options = '["Reject"]'`, 'responded'), 'its response is not the one'],
    ['another has answered', requests("responded_by_id = 'eve'", 'responded'), 'its response is not the one'],
    ['the comment is lost', requests('comment = null', 'responded'), 'its response is not the one'],
    ['the channel is another', requests("channel = 'ui'", 'defaulted'), 'its response is not the one'],
    ['the reason is lost', requests('reason = null', 'cancelled'), 'its reason is not the one'],
    ['an answer of several is lost', requests("answers = '[]'", 'quorum'), 'its answers are not those'],
    [
      'somebody answered twice',
      requests("answers = json_insert(answers, '$[#]', json_extract(answers, '$[0]'))", 'quorum'),
      'one person has answered it twice',
    ],
    ['the quorum was not reached', requests('quorum = 3', 'agreed'), 'fewer answers than its quorum'],
    // time
    [
      'an answer came at its deadline',
      requests(lastMinute, 'responded').replace('= id', '= hitl_requests.id'),
      'at or after its deadline',
    ],
    ['a claim came after its deadline', requests('deadline = 1', 'claimed'), 'at or after its deadline'],
    ['it was defaulted too early', requests('deadline = deadline + 1000', 'defaulted'), 'decided it too early'],
    ['it expired too early', requests('deadline = null', 'expired'), 'decided it too early'],
    ['the default is another', requests(`defaults = '["Approve"]'`, 'defaulted'), 'something else than its defaults'],
    ['it expired in spite of defaults', requests(`defaults = '["Reject"]'`, 'expired'), 'expired and has defaults'],
    ['the sweep will not look at it', requests('due_at = null', 'open'), 'not due when it should be'],
    ['the sweep will look too late', requests('due_at = due_at + 1', 'open'), 'not due when it should be'],
    ['it has no deadline and is due', requests('due_at = 1', 'delegated'), 'not due when it should be'],
    ['a step was counted alone', requests('escalations_taken = 0', 'escalated'), 'its steps of escalation'],
    ['it was poison', requests('sweep_failures = 1', 'open'), 'the sweep could not handle it'],
    // people
    ['a claim is lost', requests('claimed_by_id = null', 'claimed'), 'its claim is not the one'],
    ['a claim is from nowhere', requests("claimed_by_id = 'ben'", 'open'), 'its claim is not the one'],
    [
      'the assignees are others',
      requests(`assignees = '{"users":["eve"]}'`, 'delegated'),
      'its assignees are not those',
    ],
    // inboxes
    ['a resolved one is in an inbox', inbox('open = 1', 'responded'), 'resolved and still open in an inbox'],
    ['an open one is in no inbox', inbox('open = 0', 'open'), 'not open in the inboxes of its assignees'],
    [
      'an inbox line is lost',
      `delete from hitl_inbox where id = it('open') and assignee = 'ben'`,
      'not open in the inboxes',
    ],
    ['a line of who handed it on is lost', `delete from hitl_inbox where id = it('superseded')`, 'all who may see it'],
    ['a line has another deadline', inbox('deadline = 1', 'open'), 'an inbox line says something else'],
    ['a line has another end', inbox("resolved_as = 'failed'", 'cancelled'), 'an inbox line says something else'],
    ['a line knows of no claim', inbox('claimed_by_id = null', 'claimed'), 'an inbox line has another claim'],
    ['a snooze is lost', `delete from hitl_hidden where why = 'snoozed'`, 'not hidden from those'],
    ['an exclusion is lost', `delete from hitl_hidden where why = 'excluded'`, 'not hidden from those'],
    ['an answer is hidden from nobody', `delete from hitl_hidden where why = 'answered'`, 'not hidden from those'],
    [
      'a resolved one is hidden',
      `insert into hitl_hidden select tenant, id, 'ana', 'snoozed', 9 from hitl_requests where subject = 'failed'`,
      'resolved and still hidden',
    ],
    // what was asked
    ['its content is lost', 'delete from hitl_contents', 'its digest is not that of its question'],
    ['the question is another', requests("subject = 'Other?'", 'open'), 'its digest is not that of its question'],
    // what belongs together
    ['a request is lost', `delete from hitl_requests where subject = 'open'`, 'no such request, but events of it'],
    ['inbox lines are left', `delete from hitl_requests where subject = 'open'`, 'no such request, but inbox of it'],
    [
      'a hidden line is left',
      `delete from hitl_requests where subject = 'delegated'`,
      'no such request, but hidden of it',
    ],
    ['content is left', `delete from hitl_requests where subject = 'open'`, 'no such request, but contents of it'],
    ['a reference points to nothing', `delete from hitl_requests where subject = 'open'`, 'has none in hitl_requests'],
    ['a key is left', `delete from hitl_requests where subject = 'open'`, 'stands for a request that is not there'],
    ['a key is of another', `update hitl_idempotency set actor = 'eve' where key = 'k3'`, 'eve did nothing with it'],
    [
      'a successor is not named',
      requests('superseded_by = null', 'superseded'),
      'supersedes one that does not name it',
    ],
    ['a successor is lost', `delete from hitl_requests where subject = 'successor'`, 'its successor does not name it'],
    [
      'there are two successors',
      requests(`supersedes = it('superseded')`, 'open'),
      'supersedes one that does not name it',
    ],
    [
      'a superseded one is still open',
      `${requests(`superseded_by = it('open')`, 'claimed')}; ${requests(`supersedes = it('claimed')`, 'open')}`,
      'asked again and is still open',
    ],
    [
      'it was cancelled for another',
      events(`data = '{"supersededBy":"x"}'`, 'superseded', 'cancelled'),
      'cancelled for another than its successor',
    ],
    // what was purged
    ['a tombstone is lost', 'delete from hitl_tombstones', 'stands for a request that is not there'],
    ['a thread leads nowhere', 'delete from hitl_tombstones', 'supersedes one that does not name it'],
    [
      'only its tombstone was written',
      `insert into hitl_tombstones select tenant, id, 'bot', 1 from hitl_requests where subject = 'responded'`,
      'was purged and is still there',
    ],
    [
      'the key of an answer is left',
      `update hitl_idempotency set request_id = (select id from hitl_tombstones) where key = 'k3'`,
      'stands for an answer that was purged',
    ],
    ['its key is of another', `update hitl_idempotency set actor = 'eve' where key = 'k0'`, 'eve did not ask what was'],
  ];

  it.each(broken)('%s', async (_, sql, offence) => {
    expect((await offencesAfter(sql)).join('\n')).toContain(offence);
  });

  it('an index has lost a line', async () => {
    const sql = `pragma writable_schema = on;
      update sqlite_schema set sql = replace(sql, 'due_at is not null', 'due_at is null') where name = 'hitl_requests_due'`;
    expect((await offencesAfter(sql)).join('\n')).toMatch(/the file: .*hitl_requests_due/);
  });
});
