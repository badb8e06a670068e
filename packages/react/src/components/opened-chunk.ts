// The part of a request that loads after its question.
import { createChunk } from '../core/chunk.ts';

export const openedChunk = createChunk(() => import('./opened-request.tsx'));
