// Asks several sources the same: what one refuses, or never says, takes nothing away from the others. No React.
import type { Code, HitlError } from '@hitl-kit/client';
import { isShutOut } from './shut-out.ts';

/** How long, in ms, the others are waited for once one has answered. */
const PATIENCE = 5000;

export interface FromEach<T> {
  /** By source; of one that failed, what it said before. */
  answers: Record<string, T>;
  /** Which sources failed, and why. */
  failed: Record<string, Code>;
}

/**
 * `before` is what a source said last: it stands in while that source fails, unless it now lets this person see nothing.
 *
 * @throws what a source threw when all of them failed, and the reason of `signal` when it aborts
 */
export async function askEach<Source extends { id: string }, T>(
  sources: readonly Source[],
  ask: (source: Source, signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  before: (source: Source) => T | undefined = () => undefined,
): Promise<FromEach<T>> {
  const answers: Record<string, T> = {};
  const failed: Record<string, Code> = {};
  const errors: Error[] = [];
  const asking = new AbortController();
  const giveUp = () => asking.abort();
  let patience: ReturnType<typeof setTimeout> | undefined;

  async function hear(source: Source): Promise<void> {
    try {
      answers[source.id] = await unlessAborted(asking.signal, ask(source, asking.signal));
      patience ??= setTimeout(giveUp, PATIENCE);
    } catch (error) {
      const { status, code } = error as HitlError;
      errors.push(error as HitlError);
      failed[source.id] = status ? code : 'unavailable';
      const last = isShutOut(error as HitlError) ? undefined : before(source);
      if (last !== undefined) answers[source.id] = last;
    }
  }

  signal.addEventListener('abort', giveUp);
  await Promise.all(sources.map(hear));
  signal.removeEventListener('abort', giveUp);
  clearTimeout(patience);
  signal.throwIfAborted();
  if (errors.length > 0 && errors.length === sources.length) throw errors.find(isShutOut) ?? errors[0];
  return { answers, failed };
}

/** A source may not heed the signal. */
function unlessAborted<T>(signal: AbortSignal, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    answer.then(resolve, reject);
  });
}
