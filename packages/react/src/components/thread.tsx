'use client';
// The same question asked before, and asked again: each with its answer, to be read without leaving this one.
import type { HitlRequest } from '@hitl-kit/client';
import type { HitlSource, RequestRef } from '../core/source.ts';
import { requestQuery } from '../first-queries.ts';
import { useQuery } from '../hooks/use-query.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { ThreadBodyPart, ThreadGonePart, ThreadSubjectPart } from '../parts/around-elements.tsx';
import { useKit } from '../provider.tsx';
import { ThreadBox, ThreadItem } from './around-elements.tsx';
import { ContextTable } from './context-table.tsx';
import { Button } from './elements.tsx';
import { markdownChunk, needsMarkdown } from './lazy.ts';
import { LazyPart } from './lazy-part.tsx';
import { ResultView } from './result-view.tsx';
import { When } from './when.tsx';

/** So many questions back; further ones are read from the last of these. */
const MOST = 10;

export interface ThreadProps {
  source: HitlSource;
  request: HitlRequest;
  onOpen?: ((ref: RequestRef) => void) | undefined;
}

export function Thread({ source, request, onOpen }: ThreadProps) {
  const { supersedes, supersededBy } = request;
  return (
    <ThreadBox>
      {supersededBy !== null && <Other id={supersededBy} direction="later" {...{ source, onOpen }} left={0} />}
      {supersedes !== null && <Other id={supersedes} direction="earlier" {...{ source, onOpen }} left={MOST} />}
    </ThreadBox>
  );
}

interface OtherProps extends Omit<ThreadProps, 'request'> {
  id: string;
  direction: 'earlier' | 'later';
  /** How many more may follow. */
  left: number;
}

function Other({ id, direction, source, onOpen, left }: OtherProps) {
  const words = useWords();
  const { queryClient } = useKit();
  const { data: request, error } = useQuery(requestQuery(source, id), queryClient);
  const earlier = direction === 'earlier';
  if (error) return <ThreadGonePart look>{words.t(earlier ? 'earlierGone' : 'laterGone')}</ThreadGonePart>;
  if (!request) return null;
  return (
    <>
      <ThreadItem state={{ direction }}>
        <summary>
          {words.t(earlier ? 'askedBefore' : 'askedAgain')} · <When at={request.createdAt} now={source.now} />
        </summary>
        <ThreadBodyPart look>
          <ThreadSubjectPart look dir="auto">
            <strong>{request.subject}</strong>
          </ThreadSubjectPart>
          <ResultView request={request} now={source.now} />
          {needsMarkdown(request) && (
            <LazyPart chunk={markdownChunk}>{({ Markdown }) => <Markdown text={request.body ?? ''} />}</LazyPart>
          )}
          {request.context !== null && request.context !== undefined && <ContextTable value={request.context} />}
          {onOpen && (
            <Button state={{ variant: 'link' }} onClick={() => onOpen({ source: source.id, id })}>
              <span>{words.rich('openThis', { subject: <bdi>{request.subject}</bdi> })}</span>
            </Button>
          )}
        </ThreadBodyPart>
      </ThreadItem>
      {earlier && left > 1 && request.supersedes !== null && (
        <Other id={request.supersedes} left={left - 1} {...{ direction, source, onOpen }} />
      )}
    </>
  );
}
