// The export of one request: the request as it is now, and its whole history, read page after page as it is taken.

import type { EventPage, HitlEvent, HitlRequest } from '@hitl-kit/client';
import type { Actor } from './actor.ts';
import { isoInstant, presentRequest } from './present.ts';
import type { Reading } from './reading.ts';

/** Reads one page of the request's events. */
type ReadPage = (page: { cursor: string | undefined; limit: number }) => Promise<EventPage>;

const pageLimit = 200;

/** Throws while reading when it is purged meanwhile. */
export async function exportRequest(
  reading: Reading,
  readPage: ReadPage,
  id: string,
  actor: Actor,
): Promise<{ exportedAt: string; request: HitlRequest; events: AsyncGenerator<HitlEvent[]> }> {
  const { row, now, snoozedUntil } = await reading.load(id, actor);
  return {
    exportedAt: isoInstant(now),
    request: presentRequest(row, actor, now, snoozedUntil),
    events: historyOf(readPage, () => reading.read(id, actor)),
  };
}

async function* historyOf(readPage: ReadPage, seeAgain: () => Promise<unknown>): AsyncGenerator<HitlEvent[]> {
  let cursor: string | undefined;
  do {
    const page = await readPage({ cursor, limit: pageLimit });
    // A purge between two looks would end the history early: the row is still there, so this page was whole.
    await seeAgain();
    yield page.items;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
