// Whether this device says that it has no network. It cannot say that it has one.
export const isOffline = (): boolean => globalThis.navigator?.onLine === false;
