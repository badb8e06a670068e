// Asks several sources the same: what one refuses, or never says, takes nothing away from the others. No React.
import { type Code, HitlError } from '@hitl-kit/client';
import { pause } from './pause.ts';
import { isShutOut } from './shut-out.ts';

/** How long, in ms, a source is waited for; and how long the others are once one has answered. */
const LONGEST = 30_000;
const PATIENCE = 5000;
/** Before the one further try, in ms. */
const PAUSE = 500;

export interface FromEach<T> {
  /** By source; of one that failed, what it said before. */
  answers: Record<string, T>;
  /** Which sources failed, and why. */
  failed: Record<string, Code>;
}

/**
 * `before` is what a source said last: it stands in while that source fails, unless it now lets this person see nothing.
 * `spare` is told how long, in ms, nothing but sources that failed was waited for.
 *
 * @throws what a source threw when all of them failed in the same way, so that one which ended the session shuts nobody out
 * of those that gave no reply; and the reason of `signal` when it aborts
 */
export async function askEach<Source extends { id: string }, T>(
  sources: readonly Source[],
  ask: (source: Source, signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  before: (source: Source) => T | undefined = () => undefined,
  spare?: (ms: number) => void,
): Promise<FromEach<T>> {
  const answers: Record<string, T> = {};
  const failed: Record<string, Code> = {};
  const errors: Error[] = [];
  const asking = new AbortController();
  const giveUp = () => asking.abort();
  // A source may not heed the signal.
  const gaveUp = new Promise<never>((_, reject) =>
    asking.signal.addEventListener('abort', () =>
      reject(new HitlError('unavailable', 'No reply came in time.', { status: 0 })),
    ),
  );
  const longest = setTimeout(giveUp, LONGEST);
  let patience: ReturnType<typeof setTimeout> | undefined;
  let heard = performance.now();

  async function hear(source: Source, failures = 0): Promise<void> {
    try {
      answers[source.id] = await Promise.race([ask(source, asking.signal), gaveUp]);
      heard = performance.now();
      patience ??= setTimeout(giveUp, PATIENCE);
    } catch (error) {
      if (mayHelp(failures, error as Error) && !asking.signal.aborted) {
        await pause(PAUSE, asking.signal);
        return hear(source, 1);
      }
      const { status, code } = error as Partial<HitlError>;
      errors.push(error as HitlError);
      failed[source.id] = (status && code) || 'unavailable';
      const last = isShutOut(error as HitlError) ? undefined : before(source);
      if (last !== undefined) answers[source.id] = last;
    }
  }

  signal.addEventListener('abort', giveUp);
  await Promise.all(sources.map((source) => hear(source)));
  signal.removeEventListener('abort', giveUp);
  clearTimeout(longest);
  clearTimeout(patience);
  signal.throwIfAborted();
  spare?.(performance.now() - heard);
  if (errors.length === sources.length && new Set(errors.map(isShutOut)).size === 1) throw errors[0];
  return { answers, failed };
}

/** One more try where no reply came, or the server failed; a refusal stays one. */
export function mayHelp(failures: number, error: Error): boolean {
  const { status } = error as Partial<HitlError>;
  return failures < 1 && (!status || status >= 500);
}
