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
    ['no reply came', refused(0, 'not_found')],
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

  it('rejects when none answers; with the end of a session, if one has ended', async () => {
    const [broken, over] = [refused(500), refused(401)];
    const ask = (instead: HitlError) =>
      askEach(
        [here, there],
        saying({ here: () => Promise.reject(broken), there: () => Promise.reject(instead) }),
        nothing,
        () => 'before',
      );
    await expect(ask(refused(0))).rejects.toBe(broken);
    await expect(ask(over)).rejects.toBe(over);
  });

  it('asks nobody where there is nobody', async () =>
    expect(await askEach([], saying({}), nothing)).toEqual({ answers: {}, failed: {} }));
});

describe('a source that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const never = () => new Promise<string>(() => undefined);

  it('is given up 5 s after another one answered, and its call is ended', async () => {
    let ended = false;
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
    );
    const settled = vi.fn();
    void asking.then(settled);
    await vi.advanceTimersByTimeAsync(4999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await asking).toEqual({ answers: { here: 'here' }, failed: { there: 'unavailable' } });
    expect(ended).toBe(true);
  });

  it('is waited for where no other one answers', async () => {
    const settled = vi.fn();
    void askEach([there], never, nothing).then(settled, settled);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(settled).not.toHaveBeenCalled();
  });

  it('is not waited for when nobody wants to know any more', async () => {
    const reading = new AbortController();
    const asking = askEach([here, there], saying({ there: never }), reading.signal);
    reading.abort(new Error('gone'));
    await expect(asking).rejects.toThrow('gone');
    expect(vi.getTimerCount()).toBe(0);
  });
});
