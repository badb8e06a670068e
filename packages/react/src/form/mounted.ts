// Whether a browser has taken over. As in parts/clock.ts, which is there at once: shared with the form it would become a
// file of its own to load.
import { useSyncExternalStore } from 'react';

/** False on a server and while hydrating. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
