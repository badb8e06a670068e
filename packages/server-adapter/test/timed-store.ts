// The store of docs/writing-a-store.md, as printed there.

import type { Store } from '@hitl-kit/server-adapter';

/** The same store, which also tells how long each call took, in ms. */
export function timedStore(inner: Store, note: (method: string, ms: number) => void): Store {
  return new Proxy(inner, {
    get(store, name) {
      const member: unknown = Reflect.get(store, name);
      if (typeof member !== 'function') return member;
      return (...values: unknown[]) => {
        const since = performance.now();
        const result: unknown = member.apply(store, values);
        if (result instanceof Promise) {
          const done = () => note(String(name), performance.now() - since);
          result.then(done, done);
        }
        return result;
      };
    },
  });
}
