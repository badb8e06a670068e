// What the rounds tell their processes to do, and what those say came of it. Instants are ms since the epoch.

/** One command on one request, sent at `at` as this process's clock says. */
export interface Order {
  number: number;
  do: 'answer' | 'cancel' | 'claim' | 'assign' | 'sweep';
  id: string;
  /** Who does it; the option he chooses is his own. */
  by: string;
  at: number;
}

/** Takes the file's write lock, says so, and keeps it until `until`. */
export interface Hold {
  number: number;
  do: 'hold';
  until: number;
}

/** Says how late the event loop was since the process was ready. */
export interface Tell {
  number: number;
  do: 'tell';
}

export interface Outcome {
  number: number;
  /** `accepted`, the code of a refusal, or what nobody may ever see: another error. */
  said: string;
  startedAt: number;
  endedAt: number;
}

export interface LoopDelay {
  number: number;
  /** In ms. */
  p50: number;
  p99: number;
  max: number;
}

export type Reply = { ready: true } | { number: number; locked: number } | Outcome | LoopDelay;
