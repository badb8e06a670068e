'use client';
// What became of a request, said with its own option labels: who decided and when, or why nobody did.
import type { HitlRequest, RequestSummary } from '@hitl-kit/client';
import type { ReactNode } from 'react';
import { type SpokenWords, useWords } from '../i18n/words-of-request.ts';
import { ResultCommentPart, ResultPart } from '../parts/opened-elements.tsx';
import { ContextTable } from './context-table.tsx';
import { labelsOf } from './labels.ts';
import { Notice, type Tone } from './notice.tsx';
import { nameOf } from './people.ts';
import { When } from './when.tsx';

export interface ResultViewProps {
  request: HitlRequest | RequestSummary;
  /** Milliseconds, corrected by the server's clock. A stable function. */
  now?: (() => number) | undefined;
  /** Who withdrew it or ended it as failed, as a sentence: only its history knows. */
  by?: ReactNode;
  /** Stands below the sentence, as "Nothing was sent from your side." */
  detail?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
}

/** Nothing while the request still waits. It is no live region: its time ticks, and whoever shows it announces once. */
export function ResultView({ request, now, by, detail, actions }: ResultViewProps) {
  const words = useWords();
  if (request.state === 'awaiting_input') return null;
  const { tone, title, more } = told(request, words, now);
  const ended = (request.state === 'cancelled' || request.state === 'failed') && by;
  const details = [ended, ...more, detail].filter(Boolean);
  return (
    <ResultPart look state={{ state: request.state }}>
      <Notice
        tone={tone}
        title={title}
        live="off"
        detail={
          details.length === 0 ? undefined : details.map((text, place) => <Line key={String(place)} text={text} />)
        }
        actions={actions}
      />
      <Comment request={request} />
      <Entered request={request} />
    </ResultPart>
  );
}

function Line({ text }: { text: ReactNode }) {
  return <span style={{ display: 'block' }}>{text}</span>;
}

interface Told {
  tone: Tone;
  title: ReactNode;
  /** One line each. */
  more: ReactNode[];
}

function told(request: HitlRequest | RequestSummary, words: SpokenWords, now: (() => number) | undefined): Told {
  const resolvedAt = request.resolvedAt ?? request.response?.respondedAt ?? request.createdAt;
  const when = <When at={resolvedAt} as="ago" now={now} />;
  const time = <When at={request.deadline ?? resolvedAt} now={now} />;
  const chosen = labelsOf(request.response?.chosenOptions ?? [], request.options);
  const reason = request.reason ? words.rich('reasonGiven', { reason: <bdi>{request.reason}</bdi> }) : undefined;
  switch (request.state) {
    case 'defaulted':
      return {
        tone: 'warn',
        title: words.rich('defaulted', { count: chosen.length, time, options: <bdi>{words.list(chosen)}</bdi> }),
        more: [words.t('defaultedDetail')],
      };
    case 'expired':
      return {
        tone: 'warn',
        title: words.rich('expired', { time }),
        more: [words.t('noResponse'), words.t('expiredDetail')],
      };
    case 'cancelled':
      return {
        tone: 'neutral',
        title: words.rich('cancelled', { when }),
        // Asked again is not withdrawn for a reason of its own.
        more: [words.t('noResponse'), request.supersededBy ? words.t('superseded') : reason],
      };
    case 'failed':
      return { tone: 'danger', title: words.rich('failed', { when }), more: [words.t('noResponse'), reason] };
    default:
      return {
        tone: 'positive',
        title: answered(request, words, chosen, when),
        more: [channel(request, words), reason],
      };
  }
}

function answered(request: HitlRequest | RequestSummary, words: SpokenWords, chosen: string[], when: ReactNode) {
  const by = request.response?.respondedBy;
  const options = <bdi>{words.quoted(chosen)}</bdi>;
  if (!by) return words.rich('answeredBy', { who: words.t('nobody'), options, when });
  if (by.id === request.viewer.id) return words.rich('youAnswered', { options, when });
  return words.rich('answeredBy', { who: <bdi>{nameOf(by, words)}</bdi>, options, when });
}

/** Only what is out of the ordinary: an answer in the product itself needs no word. */
function channel(request: HitlRequest | RequestSummary, words: SpokenWords): string | undefined {
  const via = { link: 'viaLink', slack: 'viaSlack', forced: 'viaForced' } as const;
  const key = via[request.response?.channel as keyof typeof via];
  return key && words.t(key);
}

function Comment({ request }: { request: HitlRequest | RequestSummary }) {
  const words = useWords();
  const comment = request.response?.comment;
  if (!comment) return null;
  return (
    <figure>
      <figcaption className="hitl-visually-hidden">{words.t('comment')}</figcaption>
      <ResultCommentPart look dir="auto">
        {comment}
      </ResultCommentPart>
    </figure>
  );
}

function Entered({ request }: { request: HitlRequest | RequestSummary }) {
  const words = useWords();
  const params: unknown = request.response && 'params' in request.response ? request.response.params : null;
  if (params === null || params === undefined) return null;
  const schema = 'paramsSchema' in request ? request.paramsSchema : undefined;
  // Nothing proposed, nothing to compare with.
  const proposed = 'paramsData' in request ? (request.paramsData ?? undefined) : undefined;
  return <ContextTable title={words.t('enteredValues')} value={params} {...{ schema, proposed }} />;
}
