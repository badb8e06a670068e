'use client';
// Who withdrew a request or ended it as failed: only its history says so.
import type { HitlRequest } from '@hitl-kit/client';
import type { HitlSource } from '../core/source.ts';
import { useHistory } from '../hooks/use-history.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { nameOf } from './people.ts';

export function EndedBy({ source, request }: { source: HitlSource; request: HitlRequest }) {
  const words = useWords();
  const { events } = useHistory(source, request);
  const by = events.find(({ type }) => type === request.state)?.actor;
  return by
    ? words.rich('endedBy', { who: <bdi>{by.id === request.viewer.id ? words.t('you') : nameOf(by, words)}</bdi> })
    : null;
}
