// What a process does as hard as it can: the next call, drawn at random, on requests that it asked itself or has seen in
// somebody's inbox. Most calls are accepted, many are refused, some come twice under one key.

import type { CreateRequest, RespondInput } from '@hitl-kit/client';
import type { Intent, Reply } from './calls.ts';

const people = ['ana', 'ben', 'cem'];
const anyone = { anyone: true as const };
/** Older ones are left to others, to time, or to nobody. */
const mostOpen = 15;

export class Load {
  readonly #name: string;
  #count = 0;
  #open: string[] = [];
  readonly #asked: Intent[] = [];
  readonly #answered: Intent[] = [];

  /** `name` is in every text and key, and no other process has it. */
  constructor(name: string) {
    this.#name = name;
  }

  next(): Intent {
    const mark = `${this.#name}.${++this.#count}`;
    const draw = pick(this.#open.length === 0 ? [this.#ask, this.#look] : this.#acts);
    return draw(mark);
  }

  /** Learns from what came of a call. */
  heard(intent: Intent, { shown }: Reply): void {
    if (intent.do === 'create') keep(this.#asked, intent);
    if (intent.do === 'respond') keep(this.#answered, intent);
    for (const { id, state } of shown) {
      this.#open = this.#open.filter((each) => each !== id);
      if (state === 'awaiting_input') this.#open.push(id);
    }
    this.#open = this.#open.slice(-mostOpen);
  }

  #ask = (mark: string): Intent => ({
    do: 'create',
    by: 'bot',
    input: question(mark, chance(0.1) ? this.#one() : undefined),
    key: chance(0.5) ? mark : undefined,
  });

  #askAgain = (mark: string): Intent => pick(this.#asked.filter(isKeyed)) ?? this.#ask(mark);

  #answer = (mark: string): Intent => {
    const input: RespondInput = { chosenOptions: [pick(['Approve', 'Reject'])], comment: mark };
    const id = this.#one();
    if (chance(0.05)) return { do: 'respond', by: 'lena', id, input: { ...input, force: true, reason: 'urgent' } };
    return { do: 'respond', by: pick(people), id, input, key: chance(0.6) ? mark : undefined };
  };

  #answerAgain = (mark: string): Intent => pick(this.#answered.filter(isKeyed)) ?? this.#answer(mark);

  #cancel = (mark: string): Intent => ({ do: 'cancel', by: 'bot', id: this.#one(), input: { reason: mark } });

  #fail = (mark: string): Intent => ({ do: 'fail', by: 'lena', id: this.#one(), input: { reason: mark } });

  #claim = (): Intent => ({ do: 'claim', by: pick(people), id: this.#one() });

  #release = (): Intent => ({ do: 'release', by: pick([...people, 'lena']), id: this.#one() });

  #assign = (): Intent => {
    const assignees = pick([{ users: ['ana', 'ben'], roles: ['lead'] }, { users: [], roles: ['support'] }, anyone]);
    return { do: 'assign', by: 'lena', id: this.#one(), input: { assignees } };
  };

  #delegate = (): Intent => ({
    do: 'assign',
    by: pick(people),
    id: this.#one(),
    input: { delegateTo: pick(people) },
  });

  #snooze = (): Intent => {
    const until = new Date(Date.now() + 1000 + Math.floor(Math.random() * 1e7)).toISOString();
    return { do: 'snooze', by: pick(people), id: this.#one(), until };
  };

  #comment = (mark: string): Intent => ({ do: 'comment', by: pick(['bot', ...people]), id: this.#one(), text: mark });

  #wait = (): Intent => ({ do: 'wait', by: 'bot', id: this.#one() });

  #look = (): Intent => ({ do: 'look', by: pick(people) });

  #sweep = (): Intent => ({ do: 'sweep', by: 'lena' });

  /** The most take several transactions. */
  #purge = (): Intent => ({ do: 'purge', by: 'lena', limit: pick([1, 5, 30]) });

  /** One line each, as often as it stands here. */
  #acts: ((mark: string) => Intent)[] = [
    ...times(24, this.#ask),
    ...times(5, this.#askAgain),
    ...times(20, this.#answer),
    ...times(5, this.#answerAgain),
    ...times(4, this.#cancel),
    ...times(2, this.#fail),
    ...times(6, this.#claim),
    ...times(2, this.#release),
    ...times(3, this.#assign),
    ...times(5, this.#delegate),
    ...times(5, this.#snooze),
    ...times(8, this.#comment),
    ...times(4, this.#wait),
    ...times(3, this.#look),
    ...times(3, this.#sweep),
    ...times(8, this.#purge),
  ];

  #one = (): string => pick(this.#open);
}

/** With deadlines of 3 ms to 3 s, most of them short. */
function question(mark: string, supersedes: string | undefined): CreateRequest {
  const ms = Math.round(3 * 1000 ** Math.random());
  const timed = chance(0.75);
  const timeout = chance(0.8)
    ? { timeout: `PT${ms / 1000}S` }
    : { deadline: new Date(Date.now() + ms + 20).toISOString() };
  return {
    subject: `Refund order ${mark}?`,
    options: ['Approve', 'Reject'],
    assignees: pick([{ roles: ['support'] }, { users: people }, anyone]),
    ...(chance(0.5) ? { defaults: ['Reject'] } : {}),
    ...(chance(0.3) ? { body: `**${mark}**`, context: { order: mark } } : {}),
    ...(timed ? timeout : {}),
    ...(timed && chance(0.25) ? { quorum: 2 } : {}),
    ...(timed && ms > 30 && chance(0.3) ? { escalation: [lateHelp(ms)] } : {}),
    ...(supersedes ? { supersedes } : {}),
  };
}

const lateHelp = (ms: number) => ({
  after: `PT${Math.round(ms / 2) / 1000}S`,
  assignees: { users: ['cem'], roles: ['lead'] },
  mode: 'add' as const,
});

const isKeyed = (intent: Intent): boolean => 'key' in intent && intent.key !== undefined;

const chance = (probability: number): boolean => Math.random() < probability;

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

function pick<T>(values: readonly T[]): T {
  return values[Math.floor(Math.random() * values.length)] as T;
}

function keep(intents: Intent[], intent: Intent): void {
  intents.push(intent);
  if (intents.length > 30) intents.shift();
}
