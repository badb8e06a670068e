'use client';
// Whether this device has a network. Only a "no" is sure.
import { useSyncExternalStore } from 'react';
import { isOffline } from '../core/offline.ts';

export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => !isOffline(),
    () => true,
  );
}

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
