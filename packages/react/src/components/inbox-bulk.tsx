'use client';
// Answers all selected requests with one option, and says row by row what came of it.
import type { HitlError, HitlRequest, Option } from '@hitl-kit/client';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { BulkLine, BulkState } from '../core/bulk.ts';
import type { RequestRef } from '../core/source.ts';
import { useBulk } from '../hooks/use-bulk.ts';
import type { Picking } from '../hooks/use-picking.ts';
import { type SpokenWords, useWords } from '../i18n/words-of-inbox.ts';
import { FieldHelpPart, LabelPart, RequiredPart, SelectPart, TextareaPart } from '../parts/form-elements.tsx';
import {
  BulkLinePart,
  BulkListPart,
  BulkPart,
  BulkResultPart,
  BulkResultsPart,
  BulkSummaryPart,
} from '../parts/inbox-more-elements.tsx';
import { useKit } from '../provider.tsx';
import { useAnnounce } from './announcer.tsx';
import { SendingOr } from './confirm.tsx';
import { Button } from './elements.tsx';
import { labelOf, labelsOf } from './labels.ts';
import { outcomeOf } from './outcome.ts';
import { nameOf } from './people.ts';
import { When } from './when.tsx';

export interface BulkBarProps {
  picking: Picking;
  onOpen(ref: RequestRef): void;
}

export function BulkBar({ picking, onOpen }: BulkBarProps) {
  const words = useWords();
  const announce = useAnnounce();
  const ids = { option: useId(), comment: useId(), hint: useId() };
  const { items, pickable } = picking;
  const bulk = useBulk(items);
  const { sending, lines, options } = bulk;
  const [value, setValue] = useState('');
  const [comment, setComment] = useState('');
  const option = options.find((one) => one.value === value);
  const commentDue = option !== undefined && bulk.needsComment(option.value);
  const ready = option !== undefined && !sending && (!commentDue || comment.trim() !== '');

  async function settle(under: Promise<BulkState>): Promise<void> {
    const state = await under;
    picking.drop(new Set(state.lines.filter(isAnswered).map(({ item }) => item.key)));
    announce(summaryOf(state.lines, words));
  }

  function send(): void {
    if (!ready) return;
    const text = commentDue ? { comment: comment.trim() } : {};
    void settle(bulk.send({ chosenOptions: [option.value], ...text }));
  }

  return (
    <BulkPart look>
      {lines.length > 0 && !sending && (
        <Results lines={lines} onOpen={onOpen} onRetry={bulk.mayRetry ? () => void settle(bulk.retry()) : undefined} />
      )}
      <BulkLinePart look>
        <span role="status">{words.t('selected', { count: items.length })}</span>
        <Button
          state={{ variant: 'link' }}
          onClick={() => picking.set(items.length < pickable.length ? pickable.map(({ key }) => key) : [])}
        >
          {items.length < pickable.length ? words.t('selectShown', { count: pickable.length }) : words.t('selectNone')}
        </Button>
      </BulkLinePart>
      {items.length > 0 && (
        <LabelPart look htmlFor={ids.option}>
          {words.t('answerWith')}
        </LabelPart>
      )}
      {items.length > 0 && (
        <SelectPart
          look
          id={ids.option}
          value={option ? value : ''}
          aria-describedby={options.length === 0 ? ids.hint : undefined}
          disabled={sending}
          onChange={({ target }) => setValue(target.value)}
        >
          <option value="">{words.t('chooseValue')}</option>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {labelOf(one)}
            </option>
          ))}
        </SelectPart>
      )}
      {items.length > 0 && options.length === 0 && (
        <FieldHelpPart look id={ids.hint}>
          {words.t('noSharedOption')}
        </FieldHelpPart>
      )}
      {commentDue && (
        <>
          <LabelPart look htmlFor={ids.comment}>
            {words.t('commentForAll')} <RequiredPart look>({words.t('required')})</RequiredPart>
          </LabelPart>
          <TextareaPart
            look
            id={ids.comment}
            rows={2}
            maxLength={10_000}
            required
            value={comment}
            onChange={({ target }) => setComment(target.value)}
          />
        </>
      )}
      <Button
        state={{ intent: 'primary', state: sending ? 'sending' : 'idle' }}
        aria-disabled={!ready || undefined}
        onClick={send}
      >
        <SendingOr sending={sending}>{labelFor(items.length, option, words)}</SendingOr>
      </Button>
    </BulkPart>
  );
}

function labelFor(count: number, option: Option | undefined, words: SpokenWords): ReactNode {
  if (!option) return words.t('answerGroup');
  return words.rich('answerMany', { count, option: <bdi>{words.quoted([labelOf(option)])}</bdi> });
}

interface ResultsProps {
  lines: readonly BulkLine[];
  onOpen(ref: RequestRef): void;
  /** Absent where there is nothing to send again. */
  onRetry: (() => void) | undefined;
}

function Results({ lines, onOpen, onRetry }: ResultsProps) {
  const words = useWords();
  const box = useRef<HTMLElement>(null);
  // Many results stand below the rows on a phone.
  useEffect(() => void box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <BulkResultsPart look aria-label={words.t('results')} ref={box}>
      <BulkSummaryPart look>{summaryOf(lines, words)}</BulkSummaryPart>
      <BulkListPart look>
        {lines.map((line) => (
          <BulkResultPart key={line.item.key} look state={{ state: line.outcome.status }}>
            <Button state={{ variant: 'link' }} dir="auto" onClick={() => onOpen(line.item)}>
              {line.item.request.subject}
            </Button>
            <span>
              <Sentence line={line} />
            </span>
          </BulkResultPart>
        ))}
      </BulkListPart>
      {onRetry && <Button onClick={onRetry}>{words.t('tryAgain')}</Button>}
    </BulkResultsPart>
  );
}

function Sentence({ line: { item, outcome } }: { line: BulkLine }): ReactNode {
  const words = useWords();
  const { sources } = useKit();
  const now = sources.find(({ id }) => id === item.source)?.now ?? Date.now;
  switch (outcome.status) {
    case 'waiting':
      return words.t('waitsToBeSent');
    case 'unknown':
      return words.t('arrivalUnknown');
    case 'offline':
      return words.t('offline');
    case 'answered':
      return outcome.request.state === 'awaiting_input'
        ? words.t('reason_already_answered')
        : outcomeOf(outcome.request, words, now());
    default:
      return outcome.request && outcome.request.state !== 'awaiting_input' ? (
        <HowItEnded request={outcome.request} now={now} />
      ) : (
        words.t(reasonFor(outcome.code))
      );
  }
}

/** Who was first, and how long ago. */
function HowItEnded({ request, now }: { request: HitlRequest; now: () => number }): ReactNode {
  const words = useWords();
  const { response, viewer } = request;
  if (request.state !== 'responded' || !response?.respondedBy || response.respondedBy.id === viewer.id) {
    return outcomeOf(request, words, now());
  }
  return words.rich('answeredBy', {
    who: <bdi>{nameOf(response.respondedBy, words)}</bdi>,
    options: <bdi>{words.quoted(labelsOf(response.chosenOptions, request.options))}</bdi>,
    when: <When at={response.respondedAt} now={now} as="ago" />,
  });
}

/** A list does not say which requests have a form: the refusal does. */
const reasonFor = (code: HitlError['code']) => (code === 'invalid_params' ? 'needsForm' : (`reason_${code}` as const));

const isAnswered = ({ outcome }: BulkLine): boolean => outcome.status === 'answered';

function summaryOf(lines: readonly BulkLine[], words: SpokenWords): string {
  const answered = lines.filter(isAnswered).length;
  const rest = lines.length - answered;
  return [
    answered > 0 && words.t('manyAnswered', { count: answered }),
    rest > 0 && words.t('manyRefused', { count: rest }),
  ]
    .filter(Boolean)
    .join(' ');
}
