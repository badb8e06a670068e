'use client';
// All that stands around the question and its answer, in one file that loads after both: what else one can do with a
// request, how far a quorum has come, its history and its thread.

export { EndedBy } from './ended-by.tsx';
export { History } from './history.tsx';
export { Tally } from './tally.tsx';
export { Standing, Tools } from './tools.tsx';
