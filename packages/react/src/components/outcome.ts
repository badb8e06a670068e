// How a request ended, as one sentence to be heard: with its subject, and without times that tick.
import type { HitlRequest } from '@hitl-kit/client';
import type { SpokenWords } from '../i18n/words-of-request.ts';
import { labelsOf } from './labels.ts';
import { nameOf } from './people.ts';

export const withSubject = ({ subject }: Pick<HitlRequest, 'subject'>, sentence: string): string =>
  `${subject} – ${sentence}`;

/** @param now in ms, by the source's clock */
export function outcomeOf(request: HitlRequest, words: SpokenWords, now: number): string {
  const { response, viewer } = request;
  const chosen = labelsOf(response?.chosenOptions ?? [], request.options);
  const when = words.t('justNow');
  const time = words.moment(Date.parse(request.deadline ?? request.resolvedAt ?? request.createdAt), now);
  switch (request.state) {
    case 'defaulted':
      return words.t('defaulted', { count: chosen.length, time, options: words.list(chosen) });
    case 'expired':
      return words.t('expired', { time });
    case 'cancelled':
      return words.t('cancelled', { when });
    case 'failed':
      return words.t('failed', { when });
    default: {
      const by = response?.respondedBy;
      const options = words.quoted(chosen);
      if (by?.id === viewer.id) return words.t('youAnswered', { options, when });
      return words.t('answeredBy', { who: by ? nameOf(by, words) : words.t('nobody'), options, when });
    }
  }
}
