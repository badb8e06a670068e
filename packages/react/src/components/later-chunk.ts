// What comes after the first picture (later.ts says what that is).
import { createChunk } from '../core/chunk.ts';

export const laterChunk = createChunk(() => import('./later.ts'));

export type Later = typeof import('./later.ts');
