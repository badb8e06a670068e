'use client';
// The checkbox of a row that can be answered together with others. Loads after the rows.
import type { InboxItem } from '../core/pages.ts';
import type { HitlSource } from '../core/source.ts';
import { mayPick, type Picking } from '../hooks/use-picking.ts';
import { useWords } from '../i18n/words-of-inbox.ts';
import { CheckPart } from '../parts/elements.tsx';
import { RowCheckPart } from '../parts/inbox-more-elements.tsx';

export interface RowCheckProps {
  source: HitlSource;
  item: InboxItem;
  picking: Picking;
  tabIndex: number;
}

/** Nothing where this person may not answer it, or the source takes only one answer at a time. */
export function RowCheck({ source, item, picking, tabIndex }: RowCheckProps) {
  const words = useWords();
  if (!mayPick(source, item)) return null;
  return (
    <RowCheckPart look className="hitl-choice">
      <CheckPart
        look
        type="checkbox"
        checked={picking.picked.has(item.key)}
        aria-label={words.t('selectOne', { subject: item.request.subject })}
        data-key={item.key}
        tabIndex={tabIndex}
        onChange={() => {}}
        onClick={({ currentTarget, shiftKey }) => picking.pick(item.key, currentTarget.checked, shiftKey)}
      />
    </RowCheckPart>
  );
}
