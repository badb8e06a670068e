// The backlog as measurements read it: whatever the store does, whoever collects them gets no error of ours.

import type { Backlog, Store } from '../store/store.ts';
import type { Logger } from './logger.ts';
import type { Telemetry } from './telemetry.ts';

/** Lets `telemetry` read the backlog until the returned function is called. Each change of state is one line in the log. */
export function watchBacklog(telemetry: Telemetry, store: Store, logger: Logger): () => void {
  let watching = true;
  let readable = true;

  async function read(): Promise<Backlog | null> {
    try {
      const backlog = await store.backlog();
      if (!readable) logger.info('the backlog can be read again');
      readable = true;
      return backlog;
    } catch (error) {
      // A store that is closed under a reading which began before is no news.
      if (readable && watching)
        logger.warn('the backlog cannot be read; its gauges stand still until it can', { error });
      readable = false;
      return null;
    }
  }

  const unwatch = telemetry.watchBacklog(read);
  return () => {
    watching = false;
    unwatch();
  };
}
