// A device without a network, as the kit sees one. Nothing else of the page is cut off.

export function goOffline(): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  window.dispatchEvent(new Event('offline'));
}

/** For a file's `beforeEach`: after each story the device is as it was. */
export const backOnline = () => () => {
  delete (navigator as { onLine?: boolean }).onLine;
  window.dispatchEvent(new Event('online'));
};
