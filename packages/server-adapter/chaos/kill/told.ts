// What processes were told is in the file; what they had under way when they were killed is wholly there or not at all;
// and nothing is there that nobody did.

import { codes } from '@hitl-kit/client';
import { type Call, effectIn, effectOf, keyOf, retention } from './calls.ts';
import type { RequestLine, Snapshot } from './snapshot.ts';

/** What one call may leave, counted over all calls that would leave the same. */
interface Tries {
  begun: number;
  refused: number;
  accepted: number;
  /** Sent again under its key it counts once. */
  keyed: boolean;
}

/**
 * `owed` are the calls that had been told before the file was read, `begun` those that had begun by after it was read:
 * other processes go on meanwhile.
 */
export function brokenPromises(file: Snapshot, owed: Call[], begun: Call[]): string[] {
  const found = effectsIn(file);
  const offences: string[] = [];
  const tries = triesOf(file, owed, begun);
  for (const [effect, { begun, refused, accepted, keyed }] of tries) {
    const times = found.get(effect) ?? 0;
    const least = keyed ? Math.min(1, accepted) : accepted;
    const most = keyed ? Math.min(1, begun - refused) : begun - refused;
    if (times < least) offences.push(`${effect} was accepted ${accepted} times and is there ${times} times`);
    if (times > most) offences.push(`${effect} is there ${times} times; of ${begun} calls ${refused} were refused`);
  }
  for (const effect of found.keys()) if (!tries.has(effect)) offences.push(`${effect} is there and nobody did it`);
  return [...offences, ...owed.flatMap((call) => lost(file, call)), ...missingKeys(file, begun)];
}

/** How many calls that had not been told when their process died are in the file, and how many are not. */
export function fates(file: Snapshot, calls: Call[]): { there: number; absent: number } {
  const found = effectsIn(file);
  const effects = calls.filter(({ reply }) => !reply).flatMap(({ intent }) => effectOf(intent) ?? []);
  const there = effects.filter((effect) => found.has(effect)).length;
  return { there, absent: effects.length - there };
}

function triesOf({ tombstones }: Snapshot, owed: Call[], begun: Call[]): Map<string, Tries> {
  const tries = new Map<string, Tries>();
  for (const { intent, reply } of begun) {
    const effect = effectOf(intent);
    if (effect === null) continue;
    const known = tries.get(effect) ?? { begun: 0, refused: 0, accepted: 0, keyed: false };
    known.begun += 1;
    known.keyed ||= keyOf(intent) !== undefined;
    // Where the store did not answer it is not known.
    if (reply && reply.said !== 'accepted' && reply.said !== 'unavailable') known.refused += 1;
    tries.set(effect, known);
  }
  for (const { intent, reply } of owed) {
    // Releasing what nobody has claimed is accepted and changes nothing.
    const known = intent.do === 'release' ? undefined : tries.get(effectOf(intent) ?? '');
    const id = 'id' in intent ? intent.id : reply?.shown[0]?.id;
    if (known && reply?.said === 'accepted' && !tombstones.has(id ?? '')) known.accepted += 1;
  }
  return tries;
}

function effectsIn({ requests, events }: Snapshot): Map<string, number> {
  const found = new Map<string, number>();
  for (const [id, history] of events) {
    for (const event of history) {
      const request = requests.get(id);
      const effect = request ? effectIn(event, request) : null;
      if (effect !== null) found.set(effect, (found.get(effect) ?? 0) + 1);
    }
  }
  return found;
}

/**
 * Whatever a reply showed of a request is so, or was; how it ended is so until it is purged, which is not too soon. No
 * reply is an error of ours.
 */
function lost({ requests, tombstones }: Snapshot, { intent, reply }: Call): string[] {
  if (reply && reply.said !== 'accepted' && !(reply.said in codes)) return [`${intent.do} was told ${reply.said}`];
  return (reply?.shown ?? []).flatMap((shown) => {
    const purgedAt = tombstones.get(shown.id)?.purged_at;
    if (purgedAt !== undefined) {
      const kept = purgedAt - Date.parse(shown.resolvedAt ?? '');
      return kept < retention ? [`${shown.id} was purged ${kept} ms after its end`] : [];
    }
    const request = requests.get(shown.id);
    if (!request) return [`${shown.id} was shown to ${intent.by} and is not there`];
    const offences: string[] = [];
    if (request.digest !== shown.digest) offences.push(`${shown.id} was shown with another digest`);
    if (request.rev < shown.rev) offences.push(`${shown.id} was shown at rev ${shown.rev} and is at ${request.rev}`);
    if (shown.state === 'awaiting_input') return offences;
    if (JSON.stringify(endShown(shown)) === JSON.stringify(endOf(request))) return offences;
    return [...offences, `${shown.id} was shown to ${intent.by} as ${shown.state}, with another end than it has`];
  });
}

const endShown = ({ state, rev, resolvedAt, response }: NonNullable<Call['reply']>['shown'][number]) => [
  state,
  rev,
  Date.parse(resolvedAt ?? ''),
  response?.chosenOptions ?? null,
  response?.comment ?? null,
  response?.respondedBy?.id ?? null,
];

const endOf = (request: RequestLine) => [
  request.state,
  request.rev,
  request.resolved_at,
  JSON.parse(request.chosen_options ?? 'null'),
  request.comment,
  request.responded_by_id,
];

/** A request and an answer that were sent under a key have it; a request has it when it was purged, too. */
function missingKeys(file: Snapshot, begun: Call[]): string[] {
  const used = new Set(file.idempotency.map(({ operation, actor, key }) => `${operation} ${actor} ${key}`));
  const found = effectsIn(file);
  const wasPurged = ({ intent, reply }: Call) =>
    intent.do === 'create' && reply?.said === 'accepted' && file.tombstones.has(reply.shown[0]?.id ?? '');
  return begun.flatMap((call) => {
    const { intent } = call;
    const key = keyOf(intent);
    if (key === undefined || used.has(`${intent.do} ${intent.by} ${key}`)) return [];
    if (!found.has(effectOf(intent) ?? '') && !wasPurged(call)) return [];
    return [`${intent.do} is there without its key ${key}`];
  });
}
