// The check of what was told bites: calls as processes make them, a file that keeps them, and each way to break it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendAgain } from './again.ts';
import { type Call, type Intent, perform, retention } from './calls.ts';
import { Ledger } from './ledger.ts';
import { withEngine } from './reader.ts';
import { readSnapshot } from './snapshot.ts';
import { brokenPromises, fates } from './told.ts';

let folder: string;
let path: string;
let calls: Call[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hitl-told-'));
  path = join(folder, 'hitl.db');
  calls = [];
  await withEngine(path, async (engine) => {
    const tell = async (intent: Intent): Promise<string> => {
      const reply = await perform(engine, intent);
      calls.push({ intent, reply });
      expect(reply.said).toBe('accepted');
      return reply.shown[0]?.id ?? '';
    };
    const options = ['Approve', 'Reject'];
    const id = await tell({
      do: 'create',
      by: 'bot',
      input: { subject: 'One?', options, assignees: { anyone: true } },
      key: 'k1',
    });
    await tell({ do: 'claim', by: 'ana', id });
    await tell({ do: 'comment', by: 'ben', id, text: 'a comment' });
    await tell({ do: 'snooze', by: 'ben', id, until: '2100-01-01T00:00:00Z' });
    await tell({
      do: 'respond',
      by: 'ana',
      id,
      input: { chosenOptions: ['Approve'], comment: 'an answer' },
      key: 'k2',
    });
    const other = await tell({ do: 'create', by: 'bot', input: { subject: 'Two?', assignees: { anyone: true } } });
    await tell({ do: 'assign', by: 'lena', id: other, input: { assignees: { users: ['ana'], roles: [] } } });
    await tell({ do: 'assign', by: 'ana', id: other, input: { delegateTo: 'ben' } });
    await tell({ do: 'cancel', by: 'bot', id: other, input: { reason: 'no need' } });
  });
});
afterEach(() => rm(folder, { recursive: true }));

const offences = (begun = calls): string => {
  const owed = begun.filter(({ reply }) => reply);
  return brokenPromises(readSnapshot(path), owed, begun).join('\n');
};

function change(sql: string, foreignKeys: 'on' | 'off' = 'off'): void {
  const database = new DatabaseSync(path);
  database.exec(`pragma foreign_keys = ${foreignKeys}`);
  database.exec(sql);
  database.close();
}

/** What a purge does to the first request, so many ms after its end. */
const purge = (ms: number): void =>
  change(
    `insert into hitl_tombstones select tenant, id, 'bot', resolved_at + ${ms} from hitl_requests
        where subject = 'One?';
      delete from hitl_idempotency where operation = 'respond';
      delete from hitl_requests where subject = 'One?'`,
    'on',
  );

/** The same calls, with this one as if its process had been killed before it was told. */
const untold = (which: Intent['do']): Call[] =>
  calls.map((call) => (call.intent.do === which ? { intent: call.intent } : call));

it('a file that keeps what was told passes', () => {
  expect(offences()).toBe('');
});

describe('it is told when', () => {
  it.each(['created', 'claimed', 'commented', 'snoozed', 'responded', 'cancelled'])(
    'an accepted %s is gone',
    (type) => {
      change(`delete from hitl_events where type = '${type}'`);
      expect(offences()).toContain('was accepted 1 times and is there 0');
    },
  );

  it.each([
    ['an accepted request is gone', `delete from hitl_requests where subject = 'Two?'`, 'is not there'],
    [
      'an assignment is gone',
      `delete from hitl_events where data like '%delegatedTo%'`,
      'accepted 1 times and is there 0',
    ],
    [
      'another option was taken',
      `update hitl_events set data = replace(data, 'Approve', 'Reject')`,
      'is there 0 times',
    ],
    [
      'a comment is there twice',
      `insert into hitl_events select tenant, request_id, 99, type, at, actor_id, actor_name, channel, data
        from hitl_events where type = 'commented'`,
      'is there 2 times',
    ],
    ['somebody did what nobody did', `update hitl_events set actor_id = 'cem' where type = 'claimed'`, 'nobody did it'],
    ['a key is lost', 'delete from hitl_idempotency', 'respond is there without its key k2'],
    ['the row went back', `update hitl_requests set rev = 1 where subject = 'One?'`, 'was shown at rev 3 and is at 1'],
    ['the end was another', `update hitl_requests set state = 'expired' where subject = 'Two?'`, 'with another end'],
    ['the answer was another', `update hitl_requests set responded_by_id = 'eve'`, 'with another end'],
    ['the question was another', `update hitl_requests set digest = 'sha256:0'`, 'with another digest'],
  ])('%s', (_, sql, offence) => {
    change(sql);
    expect(offences()).toContain(offence);
  });

  it('a request was purged too soon', () => {
    purge(retention - 1);
    expect(offences()).toMatch(/was purged 2999 ms after its end$/);
  });

  it('the key that asked what was purged is lost', () => {
    purge(retention);
    change('delete from hitl_idempotency');
    expect(offences()).toBe('create is there without its key k1');
  });

  it('a refused call has left something', () => {
    const refused = calls.map((call) =>
      call.intent.do === 'comment' ? { ...call, reply: { said: 'not_found', shown: [] } } : call,
    );
    expect(offences(refused)).toContain('is there 1 times; of 1 calls 1 were refused');
  });

  it('a call was told of an error that no caller may see', () => {
    const reply = { said: 'TypeError: no', shown: [] };
    expect(offences([...calls, { intent: { do: 'sweep', by: 'lena' }, reply }])).toBe('sweep was told TypeError: no');
  });

  it('a request was asked twice under its key', async () => {
    change(`delete from hitl_idempotency where key = 'k1'`);
    const intent = calls[0]?.intent as Intent;
    const reply = await withEngine(path, (engine) => perform(engine, intent));
    expect(offences([...calls, { intent, reply }])).toContain('is there 2 times; of 2 calls 0 were refused');
  });

  it('a call that is sent again gets something else than its first result', async () => {
    const ledger = new Ledger();
    const dead = untold('create').filter(({ reply }) => !reply);
    const file = readSnapshot(path);
    change(`delete from hitl_idempotency where key = 'k1'`);
    expect(await withEngine(path, (engine) => sendAgain(engine, file, dead, ledger))).toEqual([
      expect.stringMatching(/create bot k1, sent again after the kill: it had become .*, the reply is of/),
    ]);
  });
});

describe('what was purged', () => {
  it('need not be there', () => {
    purge(retention);
    expect(offences()).toBe('');
  });

  it('is not asked or answered again by those who send their calls again', async () => {
    const file = readSnapshot(path);
    purge(retention);
    const dead = [...untold('create'), ...untold('respond')].filter(({ reply }) => !reply);
    const ledger = new Ledger();
    expect(await withEngine(path, (engine) => sendAgain(engine, file, dead, ledger))).toEqual([]);
    expect(ledger.read().map(({ reply }) => reply?.said)).toEqual(['purged', 'not_found']);
    expect(readSnapshot(path).requests.size).toBe(1);
  });
});

describe('a call that was not told', () => {
  it('may be there', () => {
    expect(offences(untold('comment'))).toBe('');
    expect(fates(readSnapshot(path), untold('comment'))).toEqual({ there: 1, absent: 0 });
  });

  it('may be absent', () => {
    change(`delete from hitl_events where type = 'commented'`);
    expect(offences(untold('comment'))).toBe('');
    expect(fates(readSnapshot(path), untold('comment'))).toEqual({ there: 0, absent: 1 });
  });

  it('gets its result when it is sent again', async () => {
    const ledger = new Ledger();
    const dead = [...untold('create'), ...untold('respond')].filter(({ reply }) => !reply);
    const file = readSnapshot(path);
    expect(await withEngine(path, (engine) => sendAgain(engine, file, dead, ledger))).toEqual([]);
    expect(ledger.read()).toHaveLength(2);
    expect(offences([...calls, ...ledger.read()])).toBe('');
  });
});
