import { expect, it, vi } from 'vitest';
import { createChunk } from './chunk.ts';

it('loads once, and again after a failure', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue('the module');
  const chunk = createChunk(load);
  chunk.load();
  chunk.load();
  await vi.waitFor(() => expect(chunk.getState()).toEqual({ status: 'failed' }));
  chunk.load();
  expect(chunk.getState()).toEqual({ status: 'loading' });
  await vi.waitFor(() => expect(chunk.getState()).toEqual({ status: 'ready', module: 'the module' }));
  chunk.load();
  expect(load).toHaveBeenCalledTimes(2);
});
