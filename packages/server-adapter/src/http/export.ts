// The export of a request as one JSON document, written page by page as it is read: no history is held in memory whole.

import type { HitlEvent, HitlRequest } from '@hitl-kit/client';

export interface Export {
  exportedAt: string;
  request: HitlRequest;
  /** Page after page, oldest first; none is empty. */
  events: AsyncGenerator<HitlEvent[]>;
}

/**
 * Breaks off when reading fails, and tells `failed` why: what is there then is no valid JSON, so that nobody takes it for
 * the whole.
 */
export function exportDocument(parts: Export, failed: (error: unknown) => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const texts = textsOf(parts);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await texts.next().catch((error: unknown) => {
        failed(error);
        throw error;
      });
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return();
    },
  });
}

async function* textsOf({ exportedAt, request, events }: Export): AsyncGenerator<string, void> {
  yield `{"exportedAt":${JSON.stringify(exportedAt)},"request":${JSON.stringify(request)},"events":[`;
  let before = '';
  for await (const page of events) {
    yield before + page.map((event) => JSON.stringify(event)).join();
    before = ',';
  }
  yield ']}';
}
