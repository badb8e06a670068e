// The part of the inbox that loads right after its rows.
import { createChunk } from '../core/chunk.ts';

export const moreChunk = createChunk(() => import('./inbox-more.ts'));
