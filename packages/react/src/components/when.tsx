'use client';
// An instant in the reader's words. The server and the first render show one stable text; the locale's comes after mount.
import { useWords } from '../i18n/localization.tsx';
import { useElapsed, useMounted } from '../parts/clock.ts';

export interface WhenProps {
  /** RFC 3339. */
  at: string;
  /** `moment`: 14:44, or with its date. `stamp`: for the end of a row. `ago`: 18 min ago. */
  as?: 'moment' | 'stamp' | 'ago';
  /** Milliseconds, corrected by the server's clock. */
  now?: (() => number) | undefined;
}

export function When({ at, as = 'moment', now = Date.now }: WhenProps) {
  const words = useWords();
  const mounted = useMounted();
  const instant = Date.parse(at);
  const elapsed = useElapsed(as === 'ago' ? instant : null, now);
  const text = () => {
    if (!mounted) return stableText(at);
    if (elapsed !== null) return words.ago(elapsed);
    return as === 'stamp' ? words.stamp(instant, now()) : words.moment(instant, now());
  };
  return (
    <time dateTime={at} title={mounted ? words.full(instant) : undefined}>
      {text()}
    </time>
  );
}

/** 2026-11-21 14:44 UTC: the same on every machine. */
function stableText(at: string): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
