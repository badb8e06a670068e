// What a person has begun on each request: a draft, and an answer under way. It outlives the view, so that looking at
// another request loses nothing and sends nothing twice. No React.
import type { HitlRequest } from '@hitl-kit/client';
import { createResponder, type Responder } from './respond.ts';
import { type HitlSource, refKey } from './source.ts';

/** `params` is absent until the form was touched. */
export interface Draft {
  params?: unknown;
  comment: string;
}

export interface Desk {
  draft(key: string): Draft;
  /** An empty draft is forgotten. */
  keep(key: string, draft: Draft): void;
  responder(source: HitlSource, request: Pick<HitlRequest, 'id' | 'digest'>): Responder;
}

const EMPTY: Draft = { comment: '' };

export const isEmpty = (draft: Draft): boolean => draft.params === undefined && draft.comment.trim() === '';

export function createDesk(): Desk {
  const drafts = new Map<string, Draft>();
  const responders = new Map<string, Responder>();
  return {
    draft: (key) => drafts.get(key) ?? EMPTY,
    keep(key, draft) {
      if (isEmpty(draft)) drafts.delete(key);
      else drafts.set(key, draft);
    },
    responder(source, { id, digest }) {
      const key = `${refKey({ source: source.id, id })} ${digest}`;
      const known = responders.get(key);
      if (known) return known;
      const responder = createResponder({ source, id, digest });
      responders.set(key, responder);
      return responder;
    },
  };
}
