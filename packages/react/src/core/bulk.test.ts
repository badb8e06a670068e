import { HitlError, type HitlRequest, type OneResult } from '@hitl-kit/client';
import { describe, expect, it, vi } from 'vitest';
import { answerable, createBulk, needsComment, sharedOptions } from './bulk.ts';
import type { InboxItem } from './pages.ts';
import type { HitlSource } from './source.ts';

type Responses = Parameters<NonNullable<HitlSource['respondToMany']>>[0];

const item = (id: string, source = 'a', options = ['Yes', 'No']): InboxItem => ({
  key: `${source}:${id}`,
  source,
  id,
  request: { id, digest: `digest-${id}`, options: options.map((value) => ({ value })) } as InboxItem['request'],
});
const many = (count: number, source = 'a') => Array.from({ length: count }, (_, n) => item(`${n}`, source));
const yes = { chosenOptions: ['Yes'] };

function desk(reply: (responses: Responses, call: number) => OneResult[]) {
  const calls: { source: string; responses: Responses }[] = [];
  let made = 0;
  const bulk = createBulk({
    sourceOf: (source) => ({
      async respondToMany(responses) {
        calls.push({ source, responses });
        return reply(responses, calls.length);
      },
    }),
    onBatch: () => {},
    newKey: () => `key-${++made}`,
  });
  return { bulk, calls };
}
const taken = (responses: Responses): OneResult[] =>
  responses.map(({ requestId }) => ({ requestId, status: 200, request: { id: requestId } as HitlRequest }));
const noReply = (): never => {
  throw new HitlError('unavailable', 'no reply', { status: 0 });
};
const statuses = (state: { lines: readonly { outcome: { status: string } }[] }) =>
  state.lines.map(({ outcome }) => outcome.status);

describe('an answer to many', () => {
  it('carries the digest and a key of its own for each', async () => {
    const { bulk, calls } = desk(taken);
    await bulk.send([item('1'), item('2')], { ...yes, comment: 'Fine.' });
    expect(calls.map(({ responses }) => responses)).toEqual([
      [
        { requestId: '1', digest: 'digest-1', idempotencyKey: 'key-1', chosenOptions: ['Yes'], comment: 'Fine.' },
        { requestId: '2', digest: 'digest-2', idempotencyKey: 'key-2', chosenOptions: ['Yes'], comment: 'Fine.' },
      ],
    ]);
  });

  it('goes in batches of a hundred, each to its source', async () => {
    const { bulk, calls } = desk(taken);
    const state = await bulk.send([...many(201), ...many(2, 'b')], yes);
    expect(calls.map(({ source, responses }) => `${source} ${responses.length}`).sort()).toEqual([
      'a 1',
      'a 100',
      'a 100',
      'b 2',
    ]);
    expect(new Set(statuses(state))).toEqual(new Set(['answered']));
  });

  it('stops where no reply came, and sends the rest again under the same keys', async () => {
    const { bulk, calls } = desk((responses, call) => (call === 2 ? noReply() : taken(responses)));
    const state = await bulk.send(many(250), yes);
    expect(calls).toHaveLength(2);
    expect([0, 99, 100, 199, 200, 249].map((n) => statuses(state)[n])).toEqual([
      'answered',
      'answered',
      'unknown',
      'unknown',
      'waiting',
      'waiting',
    ]);
    const after = await bulk.retry();
    expect(calls.slice(2).map(({ responses }) => responses.length)).toEqual([100, 50]);
    expect(calls[2]?.responses).toEqual(calls[1]?.responses);
    expect(new Set(statuses(after))).toEqual(new Set(['answered']));
    await bulk.retry();
    expect(calls).toHaveLength(4);
  });

  it('goes on with the other sources where one gives no reply', async () => {
    const { bulk, calls } = desk((responses, call) => (call === 1 ? noReply() : taken(responses)));
    const state = await bulk.send([...many(101), item('1', 'b')], yes);
    expect(calls.map(({ source }) => source)).toEqual(['a', 'b']);
    expect(statuses(state)).toEqual([...Array(100).fill('unknown'), 'waiting', 'answered']);
    expect(statuses(await bulk.retry())).toEqual(Array(102).fill('answered'));
  });

  it('is not sent where the device was offline before, and its reply is lost where it goes offline since', async () => {
    let offline = true;
    const bulk = createBulk({
      sourceOf: () => ({
        async respondToMany() {
          offline = !offline;
          return noReply();
        },
      }),
      onBatch: () => {},
      isOffline: () => offline,
    });
    expect(statuses(await bulk.send([item('1')], yes))).toEqual(['offline']);
    expect(statuses(await bulk.retry())).toEqual(['unknown']);
    // Offline again, and still nobody knows of the one before.
    expect(statuses(await bulk.retry())).toEqual(['unknown']);
  });

  it('leaves out what the source takes no answers to many for', async () => {
    const sourceOf = (id: string) => (id === 'a' ? { respondToMany: async (all: Responses) => taken(all) } : {});
    const bulk = createBulk({ sourceOf, onBatch: () => {} });
    const items = [item('1', 'b'), item('1', 'a'), item('1', 'gone')];
    const { lines } = await bulk.send(items, yes);
    expect(lines.map(({ item, outcome }) => [item.key, outcome.status])).toEqual([['a:1', 'answered']]);
    expect((await bulk.send([item('1', 'b')], yes)).lines).toEqual(lines);
    expect(answerable(items, sourceOf).map(({ key }) => key)).toEqual(['a:1']);
  });

  it('reaches the other sources while one says nothing', async () => {
    const settled = vi.fn();
    const bulk = createBulk({
      sourceOf: (id) => ({
        respondToMany: (responses) =>
          id === 'a' ? new Promise<never>(() => undefined) : Promise.resolve(taken(responses)),
      }),
      onBatch: settled,
    });
    void bulk.send([item('1', 'a'), item('1', 'b')], yes);
    await vi.waitFor(() => expect(settled).toHaveBeenCalledOnce());
    expect(settled.mock.calls[0]?.[0]).toBe('b');
    expect(statuses(bulk.getState())).toEqual(['waiting', 'answered']);
    expect(bulk.getState().sending).toBe(true);
  });

  it('sends nothing while it is under way', async () => {
    const { bulk, calls } = desk(taken);
    await Promise.all([bulk.send([item('1')], yes), bulk.send([item('1')], yes), bulk.retry()]);
    expect(calls).toHaveLength(1);
  });

  it('keeps the key of an answer, and takes a new one for another', async () => {
    const { bulk, calls } = desk((responses) =>
      responses.map(({ requestId }) => ({ requestId, status: 429, problem: { code: 'rate_limited' } as never })),
    );
    await bulk.send([item('1')], yes);
    await bulk.send([item('1')], { chosenOptions: ['No'] });
    const state = await bulk.send([item('1')], yes);
    expect(calls.map(({ responses }) => responses[0]?.idempotencyKey)).toEqual(['key-1', 'key-2', 'key-1']);
    expect(state.lines[0]?.outcome).toEqual({ status: 'refused', code: 'rate_limited', request: undefined });
  });

  it('takes a refusal of the whole batch as one of each', async () => {
    const { bulk } = desk(() => {
      throw new HitlError('unauthenticated', 'signed out', { status: 401 });
    });
    expect(statuses(await bulk.send(many(101), yes))).toEqual([...Array(100).fill('refused'), 'waiting']);
  });
});

describe('the options for all', () => {
  it('are those that every one has under the same name', () => {
    expect(sharedOptions([item('1', 'a', ['A', 'B', 'C']), item('2', 'a', ['C', 'A'])]).map((o) => o.value)).toEqual([
      'A',
      'C',
    ]);
    const renamed = item('3');
    renamed.request.options = [{ value: 'Yes', label: 'Delete all' }];
    expect(sharedOptions([item('1'), renamed])).toEqual([]);
    expect(sharedOptions([])).toEqual([]);
  });

  it('need a comment when one of them does', () => {
    const strict = item('2');
    strict.request.options = [{ value: 'Yes' }, { value: 'No', requireComment: true }];
    expect(needsComment([item('1'), strict], 'No')).toBe(true);
    expect(needsComment([item('1'), strict], 'Yes')).toBe(false);
  });
});
