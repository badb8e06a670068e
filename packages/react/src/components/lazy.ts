// What loads only for requests that have a form or a body.
import type { HitlRequest } from '@hitl-kit/client';
import { createChunk } from '../core/chunk.ts';

export const formChunk = createChunk(() => import('../form.tsx'));
export const markdownChunk = createChunk(() => import('../markdown.tsx'));

export const needsForm = (request: Pick<HitlRequest, 'paramsSchema'>): boolean => request.paramsSchema !== null;
export const needsMarkdown = (request: Pick<HitlRequest, 'body'>): boolean => Boolean(request.body);

/** Begins to load what this request will need. */
export function prefetchParts(request: HitlRequest): void {
  if (needsForm(request)) formChunk.load();
  if (needsMarkdown(request)) markdownChunk.load();
}
