'use client';
// One row: what it is about, how long is left, who asks and for whom, when.
import type { RequestSummary } from '@hitl-kit/client';
import { type SpokenWords, useWords } from '../i18n/localization.tsx';
import { RowBottomPart, RowMetaPart, RowPart, RowSubjectPart, RowTimePart, RowTopPart } from '../parts/elements.tsx';
import { Remaining } from './countdown.tsx';
import { labelsOf } from './labels.ts';
import { forWhom, nameOf } from './people.ts';
import { When } from './when.tsx';

export interface InboxRowProps {
  request: RequestSummary;
  /** Unique in the inbox; the row can be found by it. */
  rowKey: string;
  current: boolean;
  tabIndex: number;
  now: () => number;
  open(): void;
  /** Somebody is about to open it. */
  prefetch(): void;
}

export function InboxRow({ request, rowKey, current, tabIndex, now, open, prefetch }: InboxRowProps) {
  const words = useWords();
  const isOpen = request.state === 'awaiting_input';
  const [who, what] = metaOf(request, words);
  return (
    <RowPart
      look
      data-key={rowKey}
      state={{ state: request.state, current }}
      aria-current={current || undefined}
      tabIndex={tabIndex}
      onClick={open}
      onFocus={prefetch}
      onPointerEnter={prefetch}
    >
      <RowTopPart look>
        <RowSubjectPart look dir="auto">
          {request.subject}
        </RowSubjectPart>
        {isOpen && request.deadline && <Remaining deadline={request.deadline} now={now} />}
      </RowTopPart>
      <RowBottomPart look>
        <RowMetaPart look>
          {who && (
            <>
              <bdi>{who}</bdi>
              {' · '}
            </>
          )}
          <bdi>{what}</bdi>
        </RowMetaPart>
        <RowTimePart look>
          <When at={request.resolvedAt ?? request.createdAt} now={now} as="stamp" />
        </RowTimePart>
      </RowBottomPart>
    </RowPart>
  );
}

/** Who asks for whom, or who answered what. */
function metaOf({ requestedBy, assignees, viewer, response, options }: RequestSummary, words: SpokenWords) {
  return response
    ? [
        response.respondedBy && nameOf(response.respondedBy, words),
        words.quoted(labelsOf(response.chosenOptions, options)),
      ]
    : [nameOf(requestedBy, words), forWhom(assignees, viewer.id, words)];
}
