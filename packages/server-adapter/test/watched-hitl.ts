// A hitl on the memory store that shows what tests of mounts look at: who listens to the store, and what was logged as an
// error. Also compiled into the Next.js app of the tests, so it needs nothing of the test runner.
import { createHitl, type Hitl, memoryStore } from '@hitl-kit/server-adapter';

export interface Watched {
  hitl: Hitl;
  /** How many streams and long polls are open. */
  listening(): number;
  /** The errors logged so far. */
  errors: string[];
}

/** The page elsewhere that may call. */
export const allowedOrigin = 'https://app.example';

/** Lena, by token or by session, may do everything; everybody else is nobody. */
const isLena = ({ headers }: Request): boolean =>
  headers.get('authorization') === 'Bearer lena' || /(^|; )session=lena(;|$)/.test(headers.get('cookie') ?? '');

export function watchedHitl(): Watched {
  const errors: string[] = [];
  const store = memoryStore();
  const subscribe = store.subscribe.bind(store);
  let open = 0;
  store.subscribe = (listener) => {
    const unsubscribe = subscribe(listener);
    open += 1;
    return () => {
      open -= 1;
      unsubscribe();
    };
  };
  const hitl = createHitl({
    store,
    logger: { info() {}, warn() {}, error: (message, about) => errors.push(`${message}: ${about?.error}`) },
    authenticate: (request) =>
      isLena(request) ? { id: 'lena', permissions: ['request', 'respond', 'administer'] } : null,
    cors: { origins: [allowedOrigin] },
  });
  return { hitl, listening: () => open, errors };
}
