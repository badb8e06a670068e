// Parts of the inbox that load when somebody asks for them.
import { createChunk } from '../core/chunk.ts';

export const filtersChunk = createChunk(() => import('./inbox-filters.tsx'));
export const bulkChunk = createChunk(() => import('./inbox-bulk.tsx'));
