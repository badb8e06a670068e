// One hitl for the process: Next.js compiles each route by itself, and may load this file once for each.
import { watchedHitl } from '../watched-hitl.ts';

globalThis.watched ??= watchedHitl();

export const { watched } = globalThis;
export const { hitl } = watched;
