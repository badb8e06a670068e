'use client';
// One request, top to bottom: where it comes from, what it asks, what happens if nobody answers; and once that is loaded,
// what is needed to decide, the answer, the history (opened-request.tsx).
import type { HitlRequest } from '@hitl-kit/client';
import { useEffect, useRef, useState } from 'react';
import type { RequestRef } from '../core/source.ts';
import { useChunk } from '../hooks/use-chunk.ts';
import { useRequest } from '../hooks/use-request.ts';
import { useWords } from '../i18n/localization.tsx';
import { whyUnread } from '../i18n/why-unread.ts';
import { LoadingPart, RequestContentPart, RequestPart, SubjectPart } from '../parts/elements.tsx';
import { Announcer } from './announcer.tsx';
import { focusedElement, focusSubject, mayTakeFocus, useHadFocus } from './focus.ts';
import { KitRoot } from './kit-root.tsx';
import { laterChunk } from './later-chunk.ts';
import { NotLoaded } from './not-loaded.tsx';
import { RequestFirst } from './request-first.tsx';
import { BackButton } from './request-head.tsx';
import type { LastPress, Press } from './second-press.ts';

export interface RequestViewProps {
  id: string;
  /** The id of one of the provider's sources; its first one when absent. */
  source?: string | undefined;
  /** The server took this person's answer. */
  onAnswered?: ((request: HitlRequest) => void) | undefined;
  /** Goes on to another request; without it there is no such button. */
  onNext?: (() => void) | undefined;
  /** Goes back to the list; its button shows where there is room for one pane only. */
  onBack?: (() => void) | undefined;
  /** Opens another request of the same thread; without it there is no such button. */
  onOpen?: ((ref: RequestRef) => void) | undefined;
  /** Offers what administrators may do: answer in place of those who were asked, end as failed, end a claim. */
  administer?: boolean | undefined;
  /** Puts the focus on the subject once it is here. */
  focusSubject?: boolean | undefined;
}

export function RequestView(props: RequestViewProps) {
  // It outlives the request, so that one that takes another's place knows where that was pressed.
  const lastPress: LastPress = useRef<Press>(null);
  return (
    <KitRoot>
      <Announcer>
        <RequestById key={`${props.source ?? ''}:${props.id}`} {...props} lastPress={lastPress} />
      </Announcer>
    </KitRoot>
  );
}

function RequestById({ lastPress, ...props }: RequestViewProps & { lastPress: LastPress }) {
  const words = useWords();
  const { source, request, error, refresh } = useRequest(props);
  const article = useRef<HTMLElement>(null);
  const later = useChunk(laterChunk, true);
  const arrived = request !== undefined || error !== null;
  // What stands there until then is replaced: it gets no focus.
  const settled = error !== null || (arrived && later.status !== 'loading');
  const hadFocus = useHadFocus(article);
  const [pressBefore] = useState(lastPress.current);
  // Who looked elsewhere while it loaded keeps the focus there.
  const focusBefore = useRef<Element | null>(null);

  useEffect(() => {
    focusBefore.current = focusedElement();
  }, []);
  useEffect(() => {
    if (!settled) return;
    const focused = focusedElement();
    // Without the wish for it, only where the full request took the place of what had the focus.
    const may = props.focusSubject
      ? focused === focusBefore.current || mayTakeFocus(article.current)
      : hadFocus.current && focused === document.body;
    if (may) focusSubject(article.current);
  }, [props.focusSubject, settled, hadFocus]);

  return (
    <RequestPart
      look
      state={{ state: request?.state }}
      aria-busy={!arrived}
      aria-label={request?.subject ?? words.t('request')}
      onPointerDownCapture={({ clientX, clientY }) => {
        lastPress.current = { x: clientX, y: clientY };
      }}
      ref={article}
    >
      {error ? (
        <RequestContentPart look>
          <BackButton onBack={props.onBack} />
          <SubjectPart as="div" tabIndex={-1}>
            <NotLoaded title={error.status === 0 ? undefined : words.t(whyUnread(error.code))} onRetry={refresh} />
          </SubjectPart>
        </RequestContentPart>
      ) : request && later.status === 'ready' ? (
        <later.module.OpenedRequest {...props} {...{ source, request, article, hadFocus, pressBefore }} />
      ) : request ? (
        <RequestFirst
          {...{ source, request }}
          onBack={props.onBack}
          onRetry={later.status === 'failed' ? laterChunk.load : undefined}
        />
      ) : (
        <LoadingPart look>{words.t('loading')}</LoadingPart>
      )}
    </RequestPart>
  );
}
