// A source with many requests, and what a provider knows when all of their pages were loaded.
import type { RequestSummary } from '@hitl-kit/client';
import type { DehydratedState } from '@tanstack/react-query';
import type { Hint, HitlSource } from '../src/core/source.ts';
import { hitlKeys } from '../src/queries.ts';
import { aRequest } from './requests.ts';

const PAGE = 200;

export interface LongList {
  source: HitlSource;
  /** The provider's state with every page loaded. */
  state: DehydratedState;
  /** How many pages were read since, and which requests were read on their own. */
  reads: { pages: number; requests: string[] };
  hint(id: string): void;
  /** Somebody answers it. */
  resolve(id: string): void;
}

/** @param pageTakes how long a page takes to be read, in ms */
export function longList(count: number, { pageTakes = 0 } = {}): LongList {
  const requests = Array.from({ length: count }, (_, n) =>
    aRequest({
      id: String(n + 1),
      subject: `Request ${n + 1}.`,
      createdAt: new Date(Date.UTC(2026, 0, 1) - n * 1000).toISOString(),
      deadline: null,
      viewer: { id: 'ana', mayAnswer: true, reasons: [], snoozedUntil: null },
    }),
  );
  const resolved = new Set<string>();
  const reads = { pages: 0, requests: [] as string[] };
  let onHint: ((hint: Hint) => void) | undefined;
  const open = () => requests.filter(({ id }) => !resolved.has(id));

  function page(from: number, limit: number) {
    const end = from + limit;
    const items = open().slice(from, end) as RequestSummary[];
    return { items, nextCursor: end < open().length ? String(end) : null };
  }

  const source: HitlSource = {
    id: 'long',
    capabilities: { views: ['assigned'], comment: true },
    async list({ cursor, limit = 50 }) {
      reads.pages += 1;
      await new Promise((resolve) => setTimeout(resolve, pageTakes));
      return page(Number(cursor ?? 0), limit);
    },
    count: async () => open().length,
    async get(id) {
      reads.requests.push(id);
      const request = requests[Number(id) - 1];
      if (!request) throw new Error('There is no such request.');
      return resolved.has(id) ? { ...request, state: 'cancelled', resolvedAt: request.createdAt } : request;
    },
    respond: () => Promise.reject(new Error('Nothing is answered here.')),
    respondToMany: () => Promise.reject(new Error('Nothing is answered here.')),
    subscribe: (hint, signal) =>
      new Promise((resolve) => {
        onHint = hint;
        hint({ kind: 'resync' });
        signal.addEventListener('abort', () => resolve());
      }),
    now: Date.now,
  };

  const starts = [0, ...Array.from({ length: Math.ceil((count - 50) / PAGE) }, (_, n) => 50 + n * PAGE)];
  const pages = starts.map((start) => ({ pages: { long: page(start, start === 0 ? 50 : PAGE) } }));
  const pageParams = starts.map((start) => (start === 0 ? null : { long: String(start) }));
  const queryKey = hitlKeys.list([source], { view: 'assigned' });
  const state = { data: { pages, pageParams }, dataUpdatedAt: Date.now() };
  return {
    source,
    state: { mutations: [], queries: [{ queryKey, state }] } as unknown as DehydratedState,
    reads,
    hint: (id) => onHint?.({ kind: 'change', id }),
    resolve: (id) => resolved.add(id),
  };
}
