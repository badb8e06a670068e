// How many streams one actor has open, and which of them makes room for a new one. In this process only: every other
// server counts its own.

import { HitlError } from '@hitl-kit/client';
import type { Actor } from '../engine/actor.ts';

/** Where the host sets no other limit: the tabs and devices of one person, with room to spare. */
export const defaultStreamsPerActor = 20;

/** A stream this old, in ms, makes room: the client of a dead one is back long before the connection is found broken. */
const yieldsAfter = 60_000;

interface Open {
  since: number;
  end(): void;
}

/**
 * The newest stream is the one somebody looks at, and the oldest is the likeliest to be dead: a laptop that slept, a
 * network that changed. So a new one over the limit ends the oldest. Where even the oldest is younger than a minute,
 * somebody opens streams in a loop, and is told to wait.
 */
export class OpenStreams {
  readonly #most: number;
  /** By actor, the oldest first. */
  readonly #open = new Map<string, Set<Open>>();

  /** @throws TypeError when the limit is no positive integer. */
  constructor(most = defaultStreamsPerActor) {
    if (!Number.isSafeInteger(most) || most < 1) {
      throw new TypeError(`limits.streamsPerActor: ${most} is not a number of streams`);
    }
    this.#most = most;
  }

  /**
   * Counts one more until `gone` aborts. `end` must end the stream, and with it abort `gone`, before it returns.
   * @throws HitlError `rate_limited` with `retryAfter`.
   */
  enter({ tenant, id }: Actor, end: () => void, gone: AbortSignal): void {
    const key = JSON.stringify([tenant, id]);
    const mine = this.#open.get(key) ?? new Set();
    const now = performance.now();
    const [oldest] = mine;
    if (oldest !== undefined && mine.size >= this.#most) {
      const retryAfter = oldest.since + yieldsAfter - now;
      if (retryAfter > 0) throw tooMany(this.#most, retryAfter);
      oldest.end();
    }
    const own = { since: now, end };
    const exit = () => {
      mine.delete(own);
      if (mine.size === 0 && this.#open.get(key) === mine) this.#open.delete(key);
    };
    this.#open.set(key, mine.add(own));
    gone.addEventListener('abort', exit, { once: true });
  }
}

const tooMany = (most: number, retryAfter: number): HitlError =>
  new HitlError(
    'rate_limited',
    `You have ${most} streams open, all begun within the last minute. Close one, or wait.`,
    {
      retryAfter,
    },
  );
