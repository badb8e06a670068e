import { HitlError, type HitlRequest } from '@hitl-kit/client';
import { describe, expect, it, vi } from 'vitest';
import { createResponder } from './respond.ts';
import type { HitlSource } from './source.ts';

const request = (more: object = {}) => ({ id: 'r1', state: 'responded', ...more }) as HitlRequest;
const approve = { chosenOptions: ['Approve'] };

function responder(respond: HitlSource['respond']) {
  let keys = 0;
  return createResponder({ source: { respond }, id: 'r1', digest: 'sha256:1', newKey: () => `key-${++keys}` });
}

describe('createResponder', () => {
  it('sends once however often it is submitted in one tick, with the digest that was shown', async () => {
    const respond = vi.fn(async () => request());
    const it = responder(respond);
    const outcomes = await Promise.all([it.submit(approve), it.submit(approve)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['answered', 'submitting']);
    expect(respond.mock.calls).toEqual([['r1', { ...approve, digest: 'sha256:1' }, { key: 'key-1' }]]);
  });

  it('never says answered before the server does', async () => {
    let reply = (_: HitlRequest) => {};
    const it = responder(() => new Promise((resolve) => (reply = resolve)));
    const sending = it.submit(approve);
    expect(it.getState()).toEqual({ status: 'submitting', input: approve });
    reply(request());
    expect((await sending).status).toBe('answered');
  });

  it('keeps its key for a retry of the same answer, and takes a new one for another answer', async () => {
    const respond = vi.fn(async () => {
      throw new HitlError('unavailable', 'no reply', { status: 0 });
    });
    const it = responder(respond);
    expect((await it.submit(approve)).status).toBe('error');
    await it.retry();
    await it.submit({ chosenOptions: ['Reject'] });
    expect(respond.mock.calls.map((call) => (call as unknown[])[2])).toEqual([
      { key: 'key-1' },
      { key: 'key-1' },
      { key: 'key-2' },
    ]);
  });

  it.each([
    [true, { offline: false, uncertain: true }],
    [false, { offline: true, uncertain: false }],
  ])('without a reply, and onLine %s, it is %o', async (onLine, expected) => {
    vi.stubGlobal('navigator', { onLine });
    const it = responder(async () => {
      throw new HitlError('unavailable', 'no reply', { status: 0 });
    });
    expect(await it.submit(approve)).toEqual({ status: 'error', code: 'unavailable', input: approve, ...expected });
    vi.unstubAllGlobals();
  });

  it.each([
    ['already_resolved', { request: request() }, 'conflict'],
    ['deadline_passed', { request: request({ state: 'expired' }) }, 'expired'],
    ['already_answered', { request: request({ state: 'awaiting_input' }) }, 'error'],
    ['invalid_params', { errors: [{ pointer: '/params/amount', message: 'too low' }] }, 'invalid'],
    ['question_changed', {}, 'error'],
    ['not_assigned', {}, 'error'],
    ['internal', {}, 'error'],
  ] as const)('%s becomes %s', async (code, more, status) => {
    const it = responder(async () => {
      throw new HitlError(code, 'refused', more as object);
    });
    expect((await it.submit(approve)).status).toBe(status);
  });

  it('sends nothing more once somebody else was first', async () => {
    const respond = vi.fn(async () => {
      throw new HitlError('already_resolved', 'late', { request: request() });
    });
    const it = responder(respond);
    await it.submit(approve);
    await it.submit(approve);
    await it.retry();
    expect(respond).toHaveBeenCalledTimes(1);
  });
});
