// What a person has begun on each request: a draft, and an answer under way. It outlives the view, so that looking at
// another request loses nothing and sends nothing twice; drafts outlive a reload of the page too. No React.
import type { HitlRequest } from '@hitl-kit/client';
import { createResponder, type Responder } from './respond.ts';
import { type HitlSource, refKey } from './source.ts';

/** `params` is absent until the form differs from what it began with. */
export interface Draft {
  params?: unknown;
  comment: string;
}

/** Where drafts are kept over a reload; it may refuse. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Desk {
  /** The same object until it is changed. */
  draft(key: string): Draft;
  /** An empty draft is forgotten. */
  keep(key: string, draft: Draft): void;
  subscribe(listener: () => void): () => void;
  responder(source: HitlSource, request: Question): Responder;
  /** Somebody looks at it until the returned function is called; a responder that nobody needs any more is dropped. */
  hold(source: HitlSource, request: Question, responder: Responder): () => void;
}

/** A request as it was asked: another digest is another question. */
type Question = Pick<HitlRequest, 'id' | 'digest'>;

export const EMPTY_DRAFT: Draft = { comment: '' };

export const isEmpty = (draft: Draft): boolean => draft.params === undefined && draft.comment.trim() === '';

export const questionKey = (source: Pick<HitlSource, 'id'>, { id, digest }: Question): string =>
  `${refKey({ source: source.id, id })} ${digest}`;

const desks = new WeakMap<object, Desk>();

/** The one desk of a provider, which its query client stands for. */
export function deskOf(provider: object): Desk {
  const desk = desks.get(provider) ?? createDesk();
  desks.set(provider, desk);
  return desk;
}

export function createDesk(storage: DraftStorage | null = ofThisTab()): Desk {
  const drafts = new Map<string, Draft>();
  const listeners = new Set<() => void>();
  const responders = new Map<string, { responder: Responder; holders: number }>();
  const stored = storedDrafts(storage);

  return {
    draft(key) {
      const known = drafts.get(key) ?? stored.read(key);
      if (known) drafts.set(key, known);
      return known ?? EMPTY_DRAFT;
    },
    keep(key, draft) {
      if (isEmpty(draft)) drafts.delete(key);
      else drafts.set(key, draft);
      stored.write(key, isEmpty(draft) ? null : draft);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    responder(source, request) {
      const key = questionKey(source, request);
      const entry = responders.get(key) ?? {
        responder: createResponder({ source, id: request.id, digest: request.digest }),
        holders: 0,
      };
      responders.set(key, entry);
      return entry.responder;
    },
    hold(source, request, responder) {
      const key = questionKey(source, request);
      // It may have been dropped between two holders; this one still shows it.
      const entry = responders.get(key) ?? { responder, holders: 0 };
      responders.set(key, entry);
      entry.holders += 1;
      return () => {
        entry.holders -= 1;
        if (entry.holders === 0 && !isNeeded(entry.responder)) responders.delete(key);
      };
    },
  };
}

/** An answer under way, or one that was not taken and may be sent again. */
function isNeeded(responder: Responder): boolean {
  const { status } = responder.getState();
  return status === 'submitting' || status === 'error' || status === 'invalid';
}

/**
 * One draft a request: that of another question (another digest, which a key ends with) takes its place. Storage may be
 * forbidden, full, or hold something else: then drafts live as long as the page.
 */
function storedDrafts(storage: DraftStorage | null) {
  const name = (key: string) => `hitl-draft ${key.slice(0, key.lastIndexOf(' '))}`;
  return {
    read(key: string): Draft | undefined {
      try {
        const { of, ...draft } = JSON.parse(storage?.getItem(name(key)) ?? '{}') as Draft & { of?: string };
        return of === key && typeof draft.comment === 'string' ? draft : undefined;
      } catch {
        return undefined;
      }
    },
    write(key: string, draft: Draft | null): void {
      try {
        if (draft) storage?.setItem(name(key), JSON.stringify({ of: key, ...draft }));
        else storage?.removeItem(name(key));
      } catch {
        // What is in memory still holds. An older one must not come back in its place.
        if (draft) this.write(key, null);
      }
    },
  };
}

function ofThisTab(): DraftStorage | null {
  try {
    return typeof window === 'undefined' ? null : window.sessionStorage;
  } catch {
    return null;
  }
}
