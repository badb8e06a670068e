// The calls that processes make until they are killed: what each asks of the engine, what came of it, and which event it
// leaves in a request's history. Written down as lines, one each before a call starts and after it ended.

import {
  type AssignInput,
  type CreateRequest,
  HitlError,
  type HitlRequest,
  type ReasonInput,
  type RespondInput,
} from '@hitl-kit/client';
import type { Engine } from '../../src/engine/engine.ts';
import { actorOf } from '../people.ts';

/** `by` is who calls. Texts (subject, comment, reason) name the call, so that its effect is found again. */
export type Intent = { by: string } & (
  | { do: 'create'; input: CreateRequest; key?: string | undefined }
  | { do: 'respond'; id: string; input: RespondInput; key?: string | undefined }
  | { do: 'cancel' | 'fail'; id: string; input: ReasonInput }
  | { do: 'claim' | 'release'; id: string }
  | { do: 'assign'; id: string; input: AssignInput }
  | { do: 'snooze'; id: string; until: string }
  | { do: 'comment'; id: string; text: string }
  | { do: 'wait'; id: string }
  | { do: 'purge'; limit: number }
  | { do: 'look' | 'sweep' }
);

/** What a reply said of a request. */
export type Shown = Pick<HitlRequest, 'id' | 'subject' | 'digest' | 'rev' | 'state' | 'resolvedAt' | 'response'>;

/** `said` is `accepted`, the code of a refusal, or what nobody may ever see: another error. */
export interface Reply {
  said: string;
  shown: Shown[];
}

export interface Call {
  intent: Intent;
  /** Absent while the call is under way, and for ever where its process was killed. */
  reply?: Reply;
}

/** Where in a transaction the process is: it has the lock, it has told the database to commit, it is out again. */
export type Mark = 'begun' | 'committing' | 'ended';

export type Line = { call: number; intent: Intent } | { call: number; reply: Reply } | { mark: Mark };

const api = { channel: 'api' } as const;
/** In seconds. */
const longestWait = 0.2;
/** How long a request is kept after its end, in ms. */
export const retention = 3_000;

export async function perform(engine: Engine, intent: Intent): Promise<Reply> {
  try {
    return { said: 'accepted', shown: (await call(engine, intent)).map(shownOf) };
  } catch (error) {
    if (!(error instanceof HitlError)) return { said: String(error), shown: [] };
    return { said: error.code, shown: error.request ? [shownOf(error.request)] : [] };
  }
}

async function call(engine: Engine, intent: Intent): Promise<Omit<Shown, 'response'>[]> {
  const actor = actorOf(intent.by);
  switch (intent.do) {
    case 'create':
      return [(await engine.create(intent.input, actor, { key: intent.key })).request];
    case 'respond':
      return [await engine.respond(intent.id, intent.input, actor, { key: intent.key, ...api })];
    case 'cancel':
      return [await engine.cancel(intent.id, intent.input, actor, api)];
    case 'fail':
      return [await engine.fail(intent.id, intent.input, actor, api)];
    case 'claim':
      return [await engine.claim(intent.id, {}, actor, api)];
    case 'release':
      return [await engine.release(intent.id, actor, api)];
    case 'assign':
      return [await engine.assign(intent.id, intent.input, actor, api)];
    case 'snooze':
      return [await engine.snooze(intent.id, { until: intent.until }, actor, api)];
    case 'comment':
      return [await engine.comment(intent.id, { text: intent.text }, actor, api)];
    case 'wait':
      return [await engine.wait(intent.id, actor, { seconds: longestWait })];
    case 'look':
      return (await engine.list({ view: 'assigned', limit: 20 }, actor)).items;
    case 'sweep':
      await engine.sweep.tick();
      return [];
    case 'purge':
      await engine.purge({ olderThan: `PT${retention / 1000}S`, limit: intent.limit });
      return [];
  }
}

const shownOf = (request: Omit<Shown, 'response'> & { response?: unknown }): Shown => {
  const { id, subject, digest, rev, state, resolvedAt, response } = request as Shown;
  return { id, subject, digest, rev, state, resolvedAt, response };
};

/** The key of an intent that may be sent twice: the second gets the first's result. */
export const keyOf = (intent: Intent): string | undefined =>
  intent.do === 'create' || intent.do === 'respond' ? intent.key : undefined;

/** A name for the event that the call leaves when it counts; null for calls that leave none of their own. */
export function effectOf(intent: Intent): string | null {
  const { by } = intent;
  switch (intent.do) {
    case 'create':
      return effect('create', by, intent.input.subject);
    case 'respond':
      return effect('respond', by, intent.id, intent.input.chosenOptions, intent.input.comment);
    case 'cancel':
    case 'fail':
      return effect(intent.do, by, intent.id, intent.input.reason);
    case 'claim':
    case 'release':
      return effect(intent.do, by, intent.id);
    case 'assign': {
      const { delegateTo, assignees } = intent.input as { delegateTo?: string; assignees?: unknown };
      return effect('assign', by, intent.id, delegateTo ?? assignees);
    }
    case 'snooze':
      return effect('snooze', by, intent.id, intent.until);
    case 'comment':
      return effect('comment', by, intent.id, intent.text);
    default:
      return null;
  }
}

/** Event types, as the calls that leave them; what time does, and what a successor does to its request, is nobody's. */
const calls: Record<string, string> = {
  created: 'create',
  answered: 'respond',
  responded: 'respond',
  cancelled: 'cancel',
  failed: 'fail',
  claimed: 'claim',
  released: 'release',
  assigned: 'assign',
  snoozed: 'snooze',
  commented: 'comment',
};

interface Left {
  type: string;
  actor_id: string | null;
  data: Record<string, unknown>;
}

/** The same name, from the event that is in the file; null for an event that no call leaves. */
export function effectIn({ type, actor_id: by, data }: Left, request: { id: string; subject: string }): string | null {
  const call = calls[type];
  if (call === undefined || by === null || 'supersededBy' in data) return null;
  if (call === 'create') return effect(call, by, request.subject);
  if (call === 'respond') return effect(call, by, request.id, data.chosenOptions, data.comment);
  if (call === 'claim' || call === 'release') return effect(call, by, request.id);
  return effect(call, by, request.id, data.reason ?? data.delegatedTo ?? data.until ?? data.text ?? data.assignees);
}

const effect = (...parts: unknown[]): string => JSON.stringify(parts);
