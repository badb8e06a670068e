import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../store/memory.ts';
import { StoreUnavailable } from '../store/store.ts';
import { Engine } from './engine.ts';
import { bot } from './rows.testing.ts';
import { pause, Sweep } from './sweep.ts';

const quiet = { info: () => {}, warn: vi.fn(), error: vi.fn() };
const asked = { subject: 'Refund?', assignees: { roles: ['support'] } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the sweep', () => {
  it('AF-15: resolves what is due in time, also what was asked after it went to sleep', async () => {
    const engine = new Engine({ store: memoryStore(), tenancy: 'single', logger: quiet });
    await engine.start();
    await vi.advanceTimersByTimeAsync(5_000);
    const { request } = await engine.create({ ...asked, timeout: 'PT3S' }, bot);
    const waiting = engine.wait(request.id, bot, { seconds: 60 });
    await vi.advanceTimersByTimeAsync(3_050);
    expect((await waiting).state).toBe('expired');
    await engine.stop();
  });

  it('AF-14: sleeps on one timer however many requests are open, and on none once stopped', async () => {
    const engine = new Engine({ store: memoryStore(), tenancy: 'single', logger: quiet });
    await engine.start();
    for (let index = 0; index < 100; index += 1) await engine.create({ ...asked, timeout: 'PT1H' }, bot);
    expect(vi.getTimerCount()).toBe(1);
    await engine.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on after a pass that failed', async () => {
    const store = memoryStore();
    const sweep = new Sweep(store, quiet);
    vi.spyOn(store, 'sweep').mockRejectedValueOnce(new StoreUnavailable('locked'));
    sweep.start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.mocked(store.sweep).mock.calls.length).toBeGreaterThan(1);
    expect(quiet.warn).toHaveBeenCalledOnce();
    await sweep.stop();
  });

  it('rule 18: never spins on a row that cannot move', () => {
    expect(pause(0, 1_000, 5_000)).toBe(1_000);
    expect(pause(0, null, 0)).toBe(60_000);
    expect(pause(500, 1_000, 5_000)).toBe(0);
    expect(pause(1, 9_000, 5_000)).toBe(4_000);
  });

  it('rule 18: a row that cannot be decided is logged, and does not stop the others', async () => {
    const store = memoryStore();
    const sweep = new Sweep(store, quiet);
    vi.spyOn(store, 'sweep').mockResolvedValueOnce({
      moved: 1,
      poisoned: [{ tenant: 'default', id: 'r1', error: new SyntaxError('bad row') }],
      nextDueAt: null,
      now: 0,
    });
    await sweep.tick();
    expect(quiet.error).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ id: 'r1' }));
  });
});
