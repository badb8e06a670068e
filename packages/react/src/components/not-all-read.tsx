'use client';
// Says that what is listed is old, or that a source gives nothing now, with the one way to try again. Loads after the rows.
import type { InboxReading } from '../hooks/use-inbox.ts';
import { useWords } from '../i18n/words-of-inbox.ts';
import { StalePart } from '../parts/inbox-more-elements.tsx';
import { useKit } from '../provider.tsx';
import { Button } from './elements.tsx';
import { Notice } from './notice.tsx';

export interface NotAllReadProps {
  inbox: InboxReading;
  onRetry(): void;
}

/** Nothing while all was read. */
export function NotAllRead({ inbox: { staleSince, failed }, onRetry }: NotAllReadProps) {
  const words = useWords();
  const { sources } = useKit();
  const missing = sources.filter(({ id }) => failed[id]).map(({ id, name = id }) => name);
  const isOld = staleSince !== null;
  if (!isOld && missing.length === 0) return null;
  return (
    <StalePart look>
      <Notice
        tone="warn"
        title={
          isOld
            ? words.t('notUpToDate', { time: words.moment(staleSince, Date.now()) })
            : words.rich('notRead', { sources: <bdi>{words.list(missing)}</bdi> })
        }
        detail={!isOld && words.t('mayBeMissing')}
        actions={
          <Button state={{ variant: 'link' }} onClick={onRetry}>
            {words.t('tryAgain')}
          </Button>
        }
      />
    </StalePart>
  );
}
