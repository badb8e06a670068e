// Answering many requests at once: one key per row and answer, in batches, and what came of each row. No React.
import { HitlError, type HitlRequest, type OneResult, type Option } from '@hitl-kit/client';
import { isOffline } from './offline.ts';
import type { InboxItem } from './pages.ts';
import { randomKey } from './respond.ts';
import type { HitlSource } from './source.ts';

/** The most that a source takes in one call. */
const BATCH = 100;

export interface BulkAnswer {
  chosenOptions: string[];
  comment?: string;
}

export type BulkOutcome =
  | { status: 'answered'; request: HitlRequest }
  /** `request` where the refusal says how it stands. */
  | { status: 'refused'; code: HitlError['code']; request: HitlRequest | undefined }
  /** No reply came, so that nobody knows whether the answer arrived. */
  | { status: 'unknown' }
  /** Not sent: this device said before that it had no network. */
  | { status: 'offline' }
  /** Not sent yet, or not at all, because what was sent before it failed. */
  | { status: 'waiting' };

export interface BulkLine {
  item: InboxItem;
  outcome: BulkOutcome;
}

export interface BulkState {
  sending: boolean;
  /** What came of the last answer, row by row, in the order of the list. */
  lines: readonly BulkLine[];
}

export interface Bulk {
  getState(): BulkState;
  subscribe(listener: () => void): () => void;
  /**
   * Sends one answer to all of them but those whose source takes no answers to many: of these it has no line. While one
   * is under way, and where none is left, it sends nothing. Never rejects: the state says what came.
   */
  send(items: readonly InboxItem[], answer: BulkAnswer): Promise<BulkState>;
  /** Sends again, under the same keys, what got no reply or was not sent. */
  retry(): Promise<BulkState>;
}

type SourceOf = (id: string) => Pick<HitlSource, 'respondToMany'> | undefined;

export interface BulkOptions {
  sourceOf: SourceOf;
  /** After each batch of a source: what came of it. */
  onBatch(source: string, lines: readonly BulkLine[]): void;
  newKey?: () => string;
  isOffline?: () => boolean;
}

export function createBulk(options: BulkOptions): Bulk {
  const { sourceOf, onBatch, newKey = randomKey } = options;
  let state: BulkState = { sending: false, lines: [] };
  let last: BulkAnswer = { chosenOptions: [] };
  const keys = new Map<string, string>();
  /** Of answers that got no reply. */
  const inDoubt = new Set<string>();
  const listeners = new Set<() => void>();

  function become(next: BulkState): BulkState {
    state = next;
    for (const listener of listeners) listener();
    return next;
  }

  /** The same answer to the same question keeps its key, so that it counts once however often it is sent. */
  function keyFor({ key, request }: InboxItem, answer: BulkAnswer): string {
    const name = JSON.stringify([key, request.digest, answer]);
    const known = keys.get(name) ?? newKey();
    keys.set(name, known);
    return known;
  }

  async function sendBatch(source: string, batch: readonly InboxItem[], answer: BulkAnswer): Promise<BulkOutcome[]> {
    const responses = batch.map((item) => ({
      ...answer,
      requestId: item.id,
      digest: item.request.digest,
      idempotencyKey: keyFor(item, answer),
    }));
    const results = (await sourceOf(source)?.respondToMany?.(responses, {})) ?? [];
    return responses.map(({ idempotencyKey }, place) => withDoubt(outcomeOf(results[place]), idempotencyKey));
  }

  /** One that got no reply may have arrived, also where the next try could not be sent. */
  function withDoubt(outcome: BulkOutcome, key: string): BulkOutcome {
    if (outcome.status === 'unknown') inDoubt.add(key);
    return outcome.status === 'offline' && inDoubt.has(key) ? { status: 'unknown' } : outcome;
  }

  /** What comes after a batch that failed would fail in the same way. */
  async function sendInTurn(source: string, batches: readonly InboxItem[][], answer: BulkAnswer): Promise<void> {
    let failed = false;
    for (const batch of batches) {
      // By the time no reply came the device may have another network, or none.
      const offline = (options.isOffline ?? isOffline)();
      const outcomes = await sendBatch(source, batch, answer).catch((error: unknown) => {
        failed = true;
        return batch.map((item) => withDoubt(failureOf(error, offline), keyFor(item, answer)));
      });
      const byKey = new Map(batch.map(({ key }, place) => [key, outcomes[place]]));
      const lines = state.lines.map(({ item, outcome }) => ({ item, outcome: byKey.get(item.key) ?? outcome }));
      become({ sending: true, lines });
      onBatch(
        source,
        lines.filter(({ item }) => byKey.has(item.key)),
      );
      if (failed) return;
    }
  }

  /** The sources at once: one that says nothing holds nobody else's answers up. */
  async function send(items: readonly InboxItem[], answer: BulkAnswer): Promise<BulkState> {
    await Promise.all([...batchesOf(items)].map(([source, batches]) => sendInTurn(source, batches, answer)));
    return become({ ...state, sending: false });
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async send(given, answer) {
      const items = answerable(given, sourceOf);
      if (state.sending || items.length === 0) return state;
      last = answer;
      become({ sending: true, lines: items.map((item) => ({ item, outcome: { status: 'waiting' } })) });
      return send(items, answer);
    },
    async retry() {
      const left = state.lines.filter(isUnsettled);
      if (state.sending || left.length === 0) return state;
      become({ ...state, sending: true });
      return send(
        left.map(({ item }) => item),
        last,
      );
    },
  };
}

export const isUnsettled = ({ outcome }: BulkLine): boolean =>
  outcome.status !== 'answered' && outcome.status !== 'refused';

/** Those whose source takes answers to many. */
export const answerable = (items: readonly InboxItem[], sourceOf: SourceOf): InboxItem[] =>
  items.filter(({ source }) => sourceOf(source)?.respondToMany);

/** The options that all of them have, called the same; as the first one shows them. */
export function sharedOptions(items: readonly InboxItem[]): Option[] {
  const [first, ...others] = items;
  const named = (option: Option) => JSON.stringify([option.value, option.label ?? option.value]);
  const known = new Map<readonly Option[], Set<string>>();
  const namesIn = (options: readonly Option[]) => {
    const names = known.get(options) ?? new Set(options.map(named));
    known.set(options, names);
    return names;
  };
  return (first?.request.options ?? []).filter((option) =>
    others.every(({ request }) => namesIn(request.options).has(named(option))),
  );
}

export const needsComment = (items: readonly InboxItem[], value: string): boolean =>
  items.some(({ request }) => request.options.some((option) => option.value === value && option.requireComment));

function batchesOf(items: readonly InboxItem[]): Map<string, InboxItem[][]> {
  const batches = new Map<string, InboxItem[][]>();
  for (const item of items) {
    const own = batches.get(item.source) ?? [];
    const last = own.at(-1);
    if (last && last.length < BATCH) last.push(item);
    else own.push([item]);
    batches.set(item.source, own);
  }
  return batches;
}

function outcomeOf(result: OneResult | undefined): BulkOutcome {
  if (!result) return { status: 'unknown' };
  if (result.status < 300 && result.request) return { status: 'answered', request: result.request };
  const { code = 'unavailable', request = result.request } = result.problem ?? {};
  return result.status >= 500 ? { status: 'unknown' } : { status: 'refused', code, request };
}

/** Of a whole batch: a refusal is sure, and no reply without a network; whatever else went wrong is not. */
function failureOf(error: unknown, offline: boolean): BulkOutcome {
  const { status, code } = error instanceof HitlError ? error : { status: 0, code: 'unavailable' as const };
  if (status > 0 && status < 500) return { status: 'refused', code, request: undefined };
  return { status: status === 0 && offline ? 'offline' : 'unknown' };
}
