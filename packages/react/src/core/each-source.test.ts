import { HitlError } from '@hitl-kit/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askEach } from './each-source.ts';

const here = { id: 'here' };
const there = { id: 'there' };
const refused = (status: number, code: HitlError['code'] = 'internal') => new HitlError(code, 'no', { status });
const nothing = new AbortController().signal;

/** Each source says its own id, but for those in `instead`. */
const saying =
  (instead: Record<string, () => Promise<string>>) =>
  ({ id }: { id: string }) =>
    instead[id]?.() ?? Promise.resolve(id);

describe('askEach', () => {
  it('gathers what each source says', async () =>
    expect(await askEach([here, there], saying({}), nothing)).toEqual({
      answers: { here: 'here', there: 'there' },
      failed: {},
    }));

  it('says which source failed and why, beside what the others said', async () => {
    const ask = saying({ there: () => Promise.reject(refused(500)) });
    expect(await askEach([here, there], ask, nothing)).toEqual({
      answers: { here: 'here' },
      failed: { there: 'internal' },
    });
  });

  it.each([
    ['no reply came', refused(0)],
    ['the server failed', refused(503, 'unavailable')],
  ])('asks a source once more when %s', async (_, error) => {
    const there = vi.fn().mockRejectedValueOnce(error).mockResolvedValue('at last');
    const { answers, failed } = await askEach([here, { id: 'there' }], saying({ there }), nothing);
    expect(answers).toEqual({ here: 'here', there: 'at last' });
    expect(failed).toEqual({});
  });

  it('takes a refusal at its word', async () => {
    const there = vi.fn().mockRejectedValue(refused(429, 'rate_limited'));
    await askEach([here, { id: 'there' }], saying({ there }), nothing);
    expect(there).toHaveBeenCalledOnce();
  });

  it.each([
    ['no reply came', refused(0, 'not_found')],
    ['a source threw without a code', Object.assign(new Error('no'), { status: 418 })],
    ['the source threw something of its own', Object.assign(new Error('no'), { code: 'ECONNREFUSED' })],
  ])('calls a source unavailable when %s', async (_, error) => {
    const { failed } = await askEach([here, there], saying({ there: () => Promise.reject(error) }), nothing);
    expect(failed).toEqual({ there: 'unavailable' });
  });

  it('lets what a source said before stand in for it', async () => {
    const ask = saying({ there: () => Promise.reject(refused(0)) });
    const { answers } = await askEach([here, there], ask, nothing, ({ id }) => `${id} before`);
    expect(answers).toEqual({ here: 'here', there: 'there before' });
  });

  it('but not where it lets this person see nothing any more', async () => {
    const ask = saying({ there: () => Promise.reject(refused(401, 'unauthenticated')) });
    expect(await askEach([here, there], ask, nothing, () => 'before')).toEqual({
      answers: { here: 'here' },
      failed: { there: 'unauthenticated' },
    });
  });

  describe('when none answers', () => {
    const ask = (...[first, second]: [HitlError, HitlError]) =>
      askEach(
        [here, there],
        saying({ here: () => Promise.reject(first), there: () => Promise.reject(second) }),
        nothing,
        ({ id }) => `${id} before`,
      );

    it('rejects', async () => {
      const broken = refused(500);
      await expect(ask(broken, refused(0))).rejects.toBe(broken);
    });

    it('rejects with the end of the session when it has ended everywhere', async () => {
      const over = refused(401);
      await expect(ask(over, refused(403))).rejects.toBe(over);
    });

    it('shuts nobody out of those that gave no reply because it has ended in one', async () =>
      expect(await ask(refused(0), refused(401, 'unauthenticated'))).toMatchObject({
        answers: { here: 'here before' },
        failed: { here: 'unavailable', there: 'unauthenticated' },
      }));
  });

  it('asks nobody where there is nobody', async () =>
    expect(await askEach([], saying({}), nothing)).toMatchObject({ answers: {}, failed: {} }));
});

describe('a source that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const never = () => new Promise<string>(() => undefined);

  it('is given up 5 s after another one answered, and its call is ended', async () => {
    let ended = false;
    const spare = vi.fn();
    const asking = askEach(
      [here, there],
      ({ id }, signal) => {
        if (id === 'here') return Promise.resolve(id);
        signal.addEventListener('abort', () => {
          ended = true;
        });
        return never();
      },
      nothing,
      undefined,
      spare,
    );
    const settled = vi.fn();
    void asking.then(settled);
    await vi.advanceTimersByTimeAsync(4999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await asking).toEqual({ answers: { here: 'here' }, failed: { there: 'unavailable' } });
    expect(ended).toBe(true);
    expect(spare, 'nothing of it the time of a source that answered').toHaveBeenCalledExactlyOnceWith(5000);
  });

  it('is given up after 30 s where no other one answers, as one that cannot be reached', async () => {
    const settled = vi.fn();
    const spare = vi.fn();
    void askEach([there], never, nothing, undefined, spare).then(settled, settled);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'unavailable', status: 0 }));
    expect(spare, 'so that it is soon asked again').toHaveBeenCalledExactlyOnceWith(30_000);
  });

  it('is given up 30 s after it was asked, however late another one answered', async () => {
    const late = () => new Promise<string>((resolve) => setTimeout(() => resolve('late'), 29_000));
    const asking = askEach([here, there], saying({ here: late, there: never }), nothing);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await asking).toMatchObject({ answers: { here: 'late' }, failed: { there: 'unavailable' } });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not waited for when nobody wants to know any more', async () => {
    const reading = new AbortController();
    const asking = askEach([here, there], saying({ there: never }), reading.signal);
    reading.abort(new Error('gone'));
    await expect(asking).rejects.toThrow('gone');
    expect(vi.getTimerCount()).toBe(0);
  });
});
