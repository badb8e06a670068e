'use client';
// All that an open request's view keeps about the answer being made: the draft, whether it may be sent yet, sending it.
import type { HitlRequest } from '@hitl-kit/client';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { type Draft, isEmpty } from '../core/desk.ts';
import type { RespondState } from '../core/respond.ts';
import type { HitlSource } from '../core/source.ts';
import type { ParamFormHandle } from '../form.tsx';
import { useChunk } from '../hooks/use-chunk.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { type Responding, useRespond } from '../hooks/use-respond.ts';
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
  /** What the form holds now; `asProposed` when nothing of it is the person's. */
  enter(params: unknown, asProposed: boolean): void;
  form: RefObject<ParamFormHandle | null>;
  /** What was begun on the question that another one took the place of; null once an answer to this one is sent. */
  outdated: Draft | null;
  /** Values that cannot be answered with: they need a form, and it cannot be shown. */
  blocked: readonly string[];
  /** Until what it returns is called. */
  noteUnusableForm(): () => void;
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
  const { draft, latest, change, clear } = useDraft(source, request);
  const form = useRef<ParamFormHandle>(null);
  const { digest } = request;
  // The reply may come when the host looks at something else already.
  const tell = useRef(onAnswered);
  tell.current = onAnswered;
  const ready = useReady(request);
  const [unusable, setUnusable] = useState<string | null>(null);
  const noteUnusableForm = useCallback(() => {
    setUnusable(digest);
    return () => setUnusable(null);
  }, [digest]);
  const [commentDue, setCommentDue] = useState(0);
  const [outdated, setOutdated] = useState<Draft | null>(null);
  if (outdated === null && isQuestionChanged(state)) setOutdated(draft);
  const awaits = request.state === 'awaiting_input';
  const sawOpen = useWasEver(awaits);
  const byMe =
    state.status === 'answered' ||
    (request.response !== null && request.response.respondedBy?.id === request.viewer.id);
  const open = awaits || state.status === 'submitting';

  async function choose(values: string[]): Promise<void> {
    if (!ready) return;
    const withForm = formIsDue(request, values);
    const valid = !withForm || form.current?.validate() !== false;
    const params = form.current?.data();
    const { comment } = latest();
    const lacksComment = comment.trim() === '' && commentIsDue(request, values);
    setCommentDue((times) => (lacksComment && valid ? times + 1 : 0));
    // The form comes first: its fields stand first.
    if (!valid || lacksComment) return;
    setOutdated(null);
    const outcome = await submit({
      chosenOptions: values,
      ...(withForm && params !== undefined ? { params } : {}),
      ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
    });
    if (outcome.status !== 'answered') return;
    clear();
    tell.current?.(outcome.request);
  }

  return {
    open,
    lost: !open && !byMe && (sawOpen || !isEmpty(draft)),
    ready,
    draft,
    comment: (comment) => change({ comment }),
    enter: (params, asProposed) => change({ params: asProposed ? undefined : params }),
    form,
    outdated,
    blocked:
      unusable === digest
        ? request.options.map(({ value }) => value).filter((value) => formIsDue(request, [value]))
        : [],
    noteUnusableForm,
    commentDue,
    respond: { state, reset },
    choose,
    retry: async () => ('input' in state ? choose(state.input.chosenOptions) : undefined),
  };
}

/** The server holds another question than the one that was answered; it is read again, and takes this one's place. */
const isQuestionChanged = (state: RespondState): boolean =>
  state.status === 'error' && state.code === 'question_changed';

/** A form is due if any chosen option lacks `skipParams` (rule 9). */
function formIsDue({ paramsSchema, options }: HitlRequest, values: string[]): boolean {
  return paramsSchema !== null && options.some(({ value, skipParams }) => values.includes(value) && !skipParams);
}

const commentIsDue = ({ options }: HitlRequest, values: string[]): boolean =>
  options.some(({ value, requireComment }) => requireComment && values.includes(value));

function useReady(request: HitlRequest): boolean {
  const markdown = useChunk(markdownChunk, needsMarkdown(request));
  const form = useChunk(formChunk, needsForm(request));
  return (!needsMarkdown(request) || markdown.status === 'ready') && (!needsForm(request) || form.status === 'ready');
}

function useWasEver(condition: boolean): boolean {
  const [was, setWas] = useState(condition);
  if (condition && !was) setWas(true);
  return was || condition;
}
