// The headless engine on web APIs alone: nothing reached from here may import `node:`.

export { HitlError } from '@hitl-kit/client';
export type { Actor, Permission } from './engine/actor.ts';
export type { Logger } from './engine/logger.ts';
export type { PurgeOptions } from './engine/purge.ts';
export type { RunningOperation, Telemetry } from './engine/telemetry.ts';
export { createHitl, type Hitl, type HitlOptions, type Mountable, type Requests } from './hitl.ts';
export { memoryStore } from './store/memory.ts';
export * from './store/store.ts';
