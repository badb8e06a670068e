'use client';
// All that an open request's view keeps about the answer being made: the draft, whether it may be sent yet, sending it.
import type { HitlRequest } from '@hitl-kit/client';
import { type RefObject, useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { type Draft, deskOf, EMPTY_DRAFT, isEmpty, questionKey } from '../core/desk.ts';
import type { HitlSource } from '../core/source.ts';
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
  comment(text: string): void;
  /** What the form holds now; `byHand` once the person could have changed it. */
  enter(params: unknown, byHand: boolean): void;
  form: RefObject<ParamFormHandle | null>;
  /** Values that cannot be answered with: they need a form, and it cannot be shown. */
  blocked: readonly string[];
  noteUnusableForm(): void;
  /** How often an option that needs a comment was chosen without one, since there was a comment; 0 when none is due. */
  commentDue: number;
  respond: Omit<Responding, 'submit' | 'retry'>;
  /** Validates the form where one is due, then sends. */
  choose(values: string[]): Promise<void>;
  /** The options of the answer that was not taken, once more with what the form and the comment hold now. */
  retry(): Promise<void>;
}

export interface UseAnswerOptions {
  source: HitlSource;
  request: HitlRequest;
  onAnswered?: ((request: HitlRequest) => void) | undefined;
}

export function useAnswer({ source, request, onAnswered }: UseAnswerOptions): AnswerInHand {
  const { submit, state, reset } = useRespond(source, request);
  const { draft, latest, edit, forget } = useDraft(`${request.viewer.id} ${questionKey(source, request)}`);
  const form = useRef<ParamFormHandle>(null);
  // What the form made of the proposal before anybody touched it: sent, but no draft.
  const begun = useRef<unknown>(undefined);
  // The reply may come when the host looks at something else already.
  const tell = useRef(onAnswered);
  tell.current = onAnswered;
  const ready = useReady(request);
  const [unusable, setUnusable] = useState(false);
  const noteUnusableForm = useCallback(() => setUnusable(true), []);
  const [commentDue, setCommentDue] = useState(0);
  const awaits = request.state === 'awaiting_input';
  const sawOpen = useWasEver(awaits);
  const byMe =
    state.status === 'answered' ||
    (request.response !== null && request.response.respondedBy?.id === request.viewer.id);
  const open = awaits || state.status === 'submitting';

  function enter(params: unknown, byHand: boolean): void {
    if (!byHand && latest().params === undefined) begun.current = params;
    else edit({ params: isSame(params, begun.current ?? request.paramsData) ? undefined : params });
  }

  async function choose(values: string[]): Promise<void> {
    if (!ready) return;
    const withForm = formIsDue(request, values);
    const valid = !withForm || form.current?.validate() !== false;
    const { params = begun.current, comment } = latest();
    const lacksComment = comment.trim() === '' && commentIsDue(request, values);
    setCommentDue((times) => (lacksComment && valid ? times + 1 : 0));
    // The form comes first: its fields stand first.
    if (!valid || lacksComment) return;
    const outcome = await submit({
      chosenOptions: values,
      ...(withForm && params !== undefined ? { params } : {}),
      ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
    });
    if (outcome.status !== 'answered') return;
    forget();
    tell.current?.(outcome.request);
  }

  return {
    open,
    lost: !open && !byMe && (sawOpen || !isEmpty(draft)),
    ready,
    draft,
    comment: (comment) => edit({ comment }),
    enter,
    form,
    blocked: unusable ? request.options.map(({ value }) => value).filter((value) => formIsDue(request, [value])) : [],
    noteUnusableForm,
    commentDue,
    respond: { state, reset },
    choose,
    retry: async () => ('input' in state ? choose(state.input.chosenOptions) : undefined),
  };
}

/** A form is due if any chosen option lacks `skipParams` (rule 9). */
function formIsDue({ paramsSchema, options }: HitlRequest, values: string[]): boolean {
  return paramsSchema !== null && options.some(({ value, skipParams }) => values.includes(value) && !skipParams);
}

const commentIsDue = ({ options }: HitlRequest, values: string[]): boolean =>
  options.some(({ value, requireComment }) => requireComment && values.includes(value));

/** As JSON; fields in another order count as a change, which does no harm. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function useReady(request: HitlRequest): boolean {
  const markdown = useChunk(markdownChunk, needsMarkdown(request));
  const form = useChunk(formChunk, needsForm(request));
  return (!needsMarkdown(request) || markdown.status === 'ready') && (!needsForm(request) || form.status === 'ready');
}

function useDraft(key: string) {
  const desk = deskOf(useKit().queryClient);
  const latest = useCallback(() => desk.draft(key), [desk, key]);
  // A server knows no drafts, so that none shows while hydrating.
  const draft = useSyncExternalStore(desk.subscribe, latest, () => EMPTY_DRAFT);
  const edit = (change: Partial<Draft>) => desk.keep(key, { ...latest(), ...change });
  return { draft, latest, edit, forget: () => desk.keep(key, EMPTY_DRAFT) };
}

function useWasEver(condition: boolean): boolean {
  const [was, setWas] = useState(condition);
  if (condition && !was) setWas(true);
  return was || condition;
}
