'use client';
// All that an open request's view keeps about the answer being made: the draft, whether it may be sent yet, sending it.
import type { HitlRequest } from '@hitl-kit/client';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { type Draft, isEmpty } from '../core/desk.ts';
import { type HitlSource, refKey } from '../core/source.ts';
import type { ParamFormHandle } from '../form.tsx';
import { useChunk } from '../hooks/use-chunk.ts';
import { type Responding, useRespond } from '../hooks/use-respond.ts';
import { useKit } from '../provider.tsx';
import { formChunk, markdownChunk, needsForm, needsMarkdown } from './lazy.ts';

export interface AnswerInHand {
  /** Whether there is still something to answer, or an answer of mine under way. */
  open: boolean;
  /** It is resolved, and not by me, though I had it open or began a draft. */
  lost: boolean;
  /** Whether all that must be read before answering is here. */
  ready: boolean;
  draft: Draft;
  edit(change: Partial<Draft>): void;
  form: RefObject<ParamFormHandle | null>;
  respond: Responding;
  /** Validates the form where one is due, then sends. */
  choose(values: string[]): Promise<void>;
}

export interface UseAnswerOptions {
  source: HitlSource;
  request: HitlRequest;
  onAnswered?: ((request: HitlRequest) => void) | undefined;
}

export function useAnswer({ source, request, onAnswered }: UseAnswerOptions): AnswerInHand {
  const respond = useRespond(source, request);
  const { draft, edit, forget } = useDraft(refKey({ source: source.id, id: request.id }));
  const form = useRef<ParamFormHandle>(null);
  const ready = useReady(request);
  const awaits = request.state === 'awaiting_input';
  const sawOpen = useWasEver(awaits);
  const byMe =
    respond.state.status === 'answered' ||
    (request.response !== null && request.response.respondedBy?.id === request.viewer.id);
  const open = awaits || respond.state.status === 'submitting';

  async function choose(values: string[]): Promise<void> {
    if (!ready) return;
    const withForm = formIsDue(request, values);
    if (withForm && form.current?.validate() === false) return;
    const outcome = await respond.submit({
      chosenOptions: values,
      ...(withForm && draft.params !== undefined ? { params: draft.params } : {}),
      ...(draft.comment.trim() === '' ? {} : { comment: draft.comment.trim() }),
    });
    if (outcome.status !== 'answered') return;
    forget();
    onAnswered?.(outcome.request);
  }

  return { open, lost: !open && !byMe && (sawOpen || !isEmpty(draft)), ready, draft, edit, form, respond, choose };
}

/** A form is due if any chosen option lacks `skipParams` (rule 9). */
function formIsDue({ paramsSchema, options }: HitlRequest, values: string[]): boolean {
  return paramsSchema !== null && options.some(({ value, skipParams }) => values.includes(value) && !skipParams);
}

function useReady(request: HitlRequest): boolean {
  const markdown = useChunk(markdownChunk, needsMarkdown(request));
  const form = useChunk(formChunk, needsForm(request));
  return (!needsMarkdown(request) || markdown.status === 'ready') && (!needsForm(request) || form.status === 'ready');
}

function useDraft(key: string) {
  const { desk } = useKit();
  const [draft, setDraft] = useState(() => desk.draft(key));
  const edit = useCallback(
    (change: Partial<Draft>) => {
      const next = { ...desk.draft(key), ...change };
      desk.keep(key, next);
      setDraft(next);
    },
    [desk, key],
  );
  return { draft, edit, forget: () => desk.keep(key, { comment: '' }) };
}

function useWasEver(condition: boolean): boolean {
  const [was, setWas] = useState(condition);
  if (condition && !was) setWas(true);
  return was || condition;
}
