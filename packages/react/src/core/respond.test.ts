import { HitlError, type HitlRequest } from '@hitl-kit/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

  describe('without a reply', () => {
    let onLine: boolean;
    beforeEach(() => {
      onLine = true;
      vi.stubGlobal('navigator', {
        get onLine() {
          return onLine;
        },
      });
    });
    afterEach(() => vi.unstubAllGlobals());
    const noReply = new HitlError('unavailable', 'no reply', { status: 0 });
    const refusedWith = (code: HitlError['code'], status: number) => new HitlError(code, 'refused', { status });
    const failed = { status: 'error', code: 'unavailable', input: approve };
    const unknown = { ...failed, offline: false, uncertain: true };

    it('it is not known whether it arrived', async () => {
      expect(await responder(() => Promise.reject(noReply)).submit(approve)).toEqual(unknown);
    });

    it('nothing was sent where there was no network before', async () => {
      onLine = false;
      const it = responder(() => Promise.reject(noReply));
      expect(await it.submit(approve)).toEqual({ ...failed, offline: true, uncertain: false });
    });

    it('it is not known either where the network went after sending', async () => {
      const it = responder(async () => {
        onLine = false;
        throw noReply;
      });
      expect(await it.submit(approve)).toEqual(unknown);
    });

    it('what was not known stays so while there is no network', async () => {
      const it = responder(() => Promise.reject(noReply));
      await it.submit(approve);
      onLine = false;
      expect(await it.retry()).toEqual(unknown);
    });

    it('what was not known stays so until a reply says how it stands', async () => {
      const replies = [noReply, refusedWith('rate_limited', 429), refusedWith('unauthenticated', 401), noReply];
      const it = responder(async () => {
        throw replies.shift() ?? refusedWith('comment_required', 422);
      });
      await it.submit(approve);
      expect(await it.retry()).toMatchObject({ code: 'rate_limited', uncertain: true, offline: false });
      it.reset();
      expect(await it.submit(approve)).toMatchObject({ code: 'unauthenticated', uncertain: true });
      onLine = false;
      expect(await it.retry()).toEqual(unknown);
      expect((await it.retry()).status).toBe('invalid');
      replies.push(noReply);
      expect(await it.retry()).toMatchObject({ uncertain: false, offline: true });
    });

    it.each([502, 504])('%i says as little: the reply was lost on its way', async (status) => {
      const it = responder(() => Promise.reject(refusedWith('unavailable', status)));
      expect(await it.submit(approve)).toEqual(unknown);
    });
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
