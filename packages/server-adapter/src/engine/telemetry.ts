// What the kit tells whoever watches it: a port, so that the core knows no library. Ids, codes, kinds and numbers go
// through it; what people wrote, their names and their tokens never do.

import { type Channel, type Code, HitlError, type Kind } from '@hitl-kit/client';
import type { Backlog, SweepResult } from '../store/store.ts';

/** One operation while it runs. */
export interface RunningOperation {
  /** Which request it is about, as the caller gave it: it may be no id of ours. */
  about(requestId: string): void;
  /** What it was refused with; anything but a {@link HitlError} is a defect. At most once. */
  refused(error: unknown): void;
}

/** Handed to `createHitl`; `openTelemetry()` makes one. It must not throw. */
export interface Telemetry {
  /**
   * Runs `work`, one call of an operation of the contract by its operationId, and gives what it gives. Null stands for
   * a call that is none, of an unknown path or method: only its refusal is told.
   */
  operation<T>(operation: string | null, work: (running: RunningOperation) => Promise<T>): Promise<T>;
  /** One answer of many in a `respondToMany` was refused; the operation itself was not. */
  refusedOne(operation: string, error: unknown): void;
  /** Runs one pass of the sweep and gives what it gives. */
  sweep(pass: () => Promise<SweepResult>): Promise<SweepResult>;
  /** A person's answer has resolved a request that was asked `seconds` before. */
  answered(answer: { kind: Kind; channel: Channel; seconds: number }): void;
  /** `read` may be called whenever measurements are taken; it never rejects, and gives null where the store cannot say. */
  watchBacklog(read: () => Promise<Backlog | null>): () => void;
}

/** The code that a caller is refused with. */
export const codeOf = (error: unknown): Code => (error instanceof HitlError ? error.code : 'internal');

const unheard: RunningOperation = { about() {}, refused() {} };

/** Nobody watches. */
export const noTelemetry: Telemetry = {
  operation: (_, work) => work(unheard),
  refusedOne() {},
  sweep: (pass) => pass(),
  answered() {},
  watchBacklog: () => () => {},
};
