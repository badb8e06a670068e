// Keeps what is shown up to date while somebody looks: follows the sources' hints, and says when to poll instead.
// Hints only ever mean "read again". No React.
import { pause } from './pause.ts';
import type { Hint, HitlSource } from './source.ts';

/** What to read again: these requests, or everything. Lists and counts always. */
export type Stale = { source: string; ids: string[] } | { source: string; ids: 'all' };

export interface Live {
  /** Follows the hints until the returned function is called; several holders share one stream per source. */
  hold(): () => void;
  /** Whether every source sends hints now. If not, read again every few seconds. */
  isFollowing(): boolean;
  subscribe(listener: () => void): () => void;
}

/** Hints are gathered this long, in ms, and as much again at random, so that not every page reads at once. */
const GATHER = 60;
/** After a source gave up its stream, in ms: at most, and at least half of it, so that not every page asks at once. */
const RECONNECT = 30_000;

export function createLive(sources: readonly HitlSource[], onStale: (stale: Stale) => void): Live {
  const following = new Set<string>();
  const listeners = new Set<() => void>();
  let holders = 0;
  let running: AbortController | undefined;

  function setFollowing(source: string, is: boolean): void {
    if (following.has(source) === is) return;
    if (is) following.add(source);
    else following.delete(source);
    for (const listener of listeners) listener();
  }

  async function follow(source: HitlSource, signal: AbortSignal): Promise<void> {
    if (!source.subscribe) return;
    const { onHint, stop } = gatherHints(source.id, onStale);
    signal.addEventListener('abort', stop);
    while (!signal.aborted) {
      // A stream that cannot be had is no error for the person: polling goes on.
      await source
        .subscribe((hint) => {
          // Until the first hint (a `resync`, once it is connected) nothing says that a stream works.
          setFollowing(source.id, hint.kind !== 'lost');
          if (hint.kind !== 'lost') onHint(hint);
        }, signal)
        .catch(() => undefined);
      setFollowing(source.id, false);
      if (!signal.aborted) await pause(RECONNECT * (0.5 + Math.random() / 2), signal);
    }
  }

  return {
    hold() {
      holders += 1;
      if (holders === 1) {
        running = new AbortController();
        for (const source of sources) void follow(source, running.signal);
      }
      return () => {
        holders -= 1;
        if (holders === 0) running?.abort();
      };
    },
    isFollowing: () => following.size === sources.length,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function gatherHints(source: string, onStale: (stale: Stale) => void) {
  let ids = new Set<string>();
  let all = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    const stale: Stale = { source, ids: all ? 'all' : [...ids] };
    ids = new Set();
    all = false;
    timer = undefined;
    onStale(stale);
  }

  return {
    onHint(hint: Exclude<Hint, { kind: 'lost' }>): void {
      if (hint.kind === 'resync') all = true;
      else ids.add(hint.id);
      timer ??= setTimeout(flush, GATHER * (1 + Math.random()));
    },
    stop: () => clearTimeout(timer),
  };
}
