// What stands around the question and its answer loads after both (around.ts says what that is).
import { createChunk } from '../core/chunk.ts';

export const aroundChunk = createChunk(() => import('./around.ts'));
