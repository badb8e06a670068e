'use client';
// Keeps the live streams open while the component is mounted, and says how often to read besides.
import { useEffect, useSyncExternalStore } from 'react';
import { useKit } from '../provider.tsx';

/** A safety net under the hints, and the pace without them, in ms. */
const WITH_HINTS = 60_000;
const WITHOUT_HINTS = 10_000;

/** The pace of polling in ms. */
export function useLive(): number {
  const { live } = useKit();
  useEffect(() => live.hold(), [live]);
  const following = useSyncExternalStore(live.subscribe, live.isFollowing, () => false);
  return following ? WITH_HINTS : WITHOUT_HINTS;
}
