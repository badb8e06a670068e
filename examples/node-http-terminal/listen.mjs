// Two ears: what is typed, line by line, and what the server's stream tells. What comes to one while the other is dealt
// with is kept until somebody listens for it.
import { createInterface } from 'node:readline';

export class EndOfInput extends Error {}

/** @param {AsyncIterable<{ kind: 'change' | 'resync', id?: string }>} stream of `hitl.stream()` */
export function listen(stream) {
  const keyboard = createInterface({ input: process.stdin });
  const sources = { line: keyboard[Symbol.asyncIterator](), news: stream[Symbol.asyncIterator]() };
  const kept = {};
  const next = (from) => {
    kept[from] ??= sources[from].next().then((result) => ({ from, ...result }));
    return kept[from];
  };
  const take = ({ from, done, value }) => {
    kept[from] = undefined;
    if (done && from === 'line') throw new EndOfInput();
    return from === 'line' ? { line: value.trim() } : { change: value };
  };
  return {
    line: async () => take(await next('line')).line,
    news: async () => take(await next('news')).change,
    /** A line, or null for news: about one request only where its id is given. */
    async lineOrNews(id) {
      for (;;) {
        const { line, change } = take(await Promise.race([next('line'), next('news')]));
        if (line !== undefined) return line;
        if (!id || change.kind === 'resync' || change.id === id) return null;
      }
    },
    close: () => keyboard.close(),
  };
}
