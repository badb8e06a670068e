// Parts of the inbox that come after its rows: the search field right behind them, the rest when somebody asks for it.
import { createChunk } from '../core/chunk.ts';

export const searchChunk = createChunk(() => import('./inbox-search.tsx'));
export const bringBackChunk = createChunk(() => import('./bring-back.tsx'));
export const bulkChunk = createChunk(() => import('./inbox-bulk.tsx'));
