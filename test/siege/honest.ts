// Honest people and waiters, during the siege: they ask with keys, wait, answer and withdraw through the generated client.
// Each request's story is kept, and held at the end against what the server has stored.

import { setTimeout as pause } from 'node:timers/promises';
import { approval, createHitlClient, type HitlClient, HitlError, type HitlRequest } from '@hitl-kit/client';
import { checkedFetch } from '@hitl-kit/server-adapter/testing';

/** How a request comes to its end. `restarted`: a second waiter asks again under the same key. */
const plots = ['answered', 'raced', 'retried', 'withdrawn', 'defaulted', 'expired', 'restarted'] as const;
type Plot = (typeof plots)[number];

interface Story {
  plot: Plot;
  key: string;
  /** What each waiter got. */
  waiters: HitlRequest[];
  /** Who was told, with which key, that his answer or withdrawal counts. */
  accepted: Set<string>;
}

const terminal = ['responded', 'defaulted', 'expired', 'cancelled', 'failed'];
const lanes = 6;
/** A waiter that has nothing this long after its request must have ended is lost, in ms. */
const patience = 60_000;

export class Honest {
  /** Of every call but the long polls, in ms. */
  readonly latencies: number[] = [];
  /** From the accepted answer to the waiter's own hands, in ms. */
  readonly wakeUps: number[] = [];
  readonly offences: string[] = [];
  /** The call of `latencies` that took longest. */
  slowest = '';
  /** Calls that got no reply and were made again. */
  repeated = 0;
  readonly #clients: Record<'service' | 'ana' | 'ben' | 'lead', HitlClient>;
  readonly #random: () => number;
  readonly #run: string;
  readonly #stories: Story[] = [];
  #asked = 0;
  #longest = 0;

  constructor(url: URL, random: () => number) {
    this.#random = random;
    this.#run = `${Date.now().toString(36)}-${Math.floor(random() * 2 ** 32).toString(36)}`;
    const clientOf = (name: string) =>
      createHitlClient({
        baseUrl: new URL('/api/hitl', url).href,
        headers: { authorization: `Bearer demo-${name}` },
        fetch: ((request: Request) => this.#fetch(request)) as typeof fetch,
      });
    this.#clients = {
      service: clientOf('service'),
      ana: clientOf('ana'),
      ben: clientOf('ben'),
      lead: clientOf('lead'),
    };
  }

  /** How many requests came to their end, by plot. */
  get ended(): Record<string, number> {
    const count = (plot: Plot) => this.#stories.filter((story) => story.plot === plot).length;
    return Object.fromEntries(plots.map((plot) => [plot, count(plot)]));
  }

  /** One request after another in each lane, until told to stop; each plot at least once. */
  async live(stopped: () => boolean): Promise<void> {
    const lane = async () => {
      while (!stopped() || this.#asked < plots.length) {
        await this.tell(plots[this.#asked % plots.length] ?? 'answered');
        await pause(50 + this.#random() * 200);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  /** One request from its question to its end. */
  async tell(plot: Plot): Promise<void> {
    this.#asked += 1;
    const story: Story = { plot, key: `${this.#run}/${this.#asked}`, waiters: [], accepted: new Set() };
    this.#stories.push(story);
    const lost = new AbortController();
    const timer = setTimeout(() => lost.abort(), patience);
    try {
      const waiters = [this.#wait(story, lost.signal)];
      if (plot === 'restarted') waiters.push(pause(20).then(() => this.#wait(story, lost.signal)));
      const acted = plot === 'defaulted' || plot === 'expired' ? null : await this.#act(story, lost.signal);
      await Promise.all(waiters);
      if (acted !== null) this.wakeUps.push(performance.now() - acted);
    } catch (error) {
      const lostIt = lost.signal.aborted ? 'a waiter is lost' : String(error);
      this.offences.push(`honest, ${plot} ${story.key}: ${lostIt}`);
    } finally {
      clearTimeout(timer);
    }
  }

  async #wait(story: Story, signal: AbortSignal): Promise<void> {
    const { plot, key } = story;
    const inTime = plot === 'defaulted' || plot === 'expired';
    const question = approval({
      subject: `Honest ${key}?`,
      body: '**42.50 EUR**',
      assignees: { roles: ['support'] },
      source: { system: 'honest', run: key },
      timeout: inTime ? 'PT1S' : 'PT1H',
      ...(plot === 'defaulted' ? { defaults: ['Reject'] as ['Reject'] } : {}),
    });
    const { request } = await this.#clients.service.askOutcome(question, { key, signal });
    story.waiters.push(request);
  }

  /** Finds it in the inbox, as a person does, and does what the plot says. When the first of it was accepted. */
  async #act(story: Story, signal: AbortSignal): Promise<number> {
    const id = await this.#inInboxOf('ana', story.key, signal);
    const respond = (name: 'ana' | 'ben', chosen: string, key: string) =>
      this.#attempt(story, `${name} ${key}`, () =>
        this.#clients[name].requests.respond(id, { chosenOptions: [chosen], comment: key }, { key }),
      );
    const withdraw = () =>
      this.#attempt(story, 'demo-service withdraws', () =>
        this.#clients.service.requests.cancel(id, { reason: 'Not needed.' }),
      );
    const key = `${story.key}/answer`;
    const acts: Record<string, () => Promise<number>[]> = {
      raced: () => [respond('ana', 'Approve', key), respond('ben', 'Reject', key)],
      retried: () => [respond('ana', 'Approve', key), respond('ana', 'Approve', key)],
      withdrawn: () => [withdraw(), respond('ben', 'Approve', key)],
    };
    const times = await Promise.all(acts[story.plot]?.() ?? [respond('ana', 'Approve', key)]);
    return Math.min(...times);
  }

  async #inInboxOf(name: 'ana' | 'ben', key: string, signal: AbortSignal): Promise<string> {
    for (;;) {
      signal.throwIfAborted();
      const page = await this.#again(() => this.#clients[name].requests.page({ 'source.run': key, limit: 1 }));
      const [found] = page.items;
      if (found) return found.id;
      await pause(20);
    }
  }

  /** When it was accepted; infinite when somebody else was first. */
  async #attempt(story: Story, who: string, act: () => Promise<HitlRequest>): Promise<number> {
    try {
      await this.#again(act);
      story.accepted.add(who);
      return performance.now();
    } catch (error) {
      if (error instanceof HitlError && error.code === 'already_resolved') return Number.POSITIVE_INFINITY;
      throw error;
    }
  }

  /** An answer whose reply was lost is sent again under its key. */
  async #again<T>(act: () => Promise<T>): Promise<T> {
    for (let time = 1; ; time += 1) {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof HitlError && error.status === 0) || time === 3) throw error;
        this.repeated += 1;
      }
    }
  }

  async #fetch(request: Request): Promise<Response> {
    const started = performance.now();
    const path = new URL(request.url).pathname;
    try {
      const response = await checkedFetch(fetch)(request);
      if (!path.endsWith('/wait')) this.#time(`${request.method} ${path}`, performance.now() - started);
      return response;
    } catch (error) {
      if (String(error).includes('against the contract')) this.offences.push(`honest: ${String(error)}`);
      throw error;
    }
  }

  #time(call: string, ms: number): void {
    if (ms > this.#longest) this.slowest = call;
    this.#longest = Math.max(this.#longest, ms);
    this.latencies.push(ms);
  }

  /** Holds each story against what is stored now. */
  async check(): Promise<void> {
    const stories = this.#stories.values();
    const lane = async () => {
      for (const story of stories) {
        const found = await this.#offencesIn(story);
        this.offences.push(...found.map((offence) => `honest, ${story.plot} ${story.key}: ${offence}`));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  async #offencesIn({ plot, key, waiters, accepted }: Story): Promise<string[]> {
    const { requests } = this.#clients.lead;
    const asked = await requests.page({ view: 'all', 'source.run': key, limit: 2 });
    const [found] = asked.items;
    if (asked.items.length !== 1 || !found) return [`there are ${asked.items.length} requests under one key`];
    const stored = await requests.get(found.id);
    const events = (await requests.eventsPage(found.id, { limit: 200 })).items;
    const ends = events.filter(({ type }) => terminal.includes(type)).map(({ type }) => type);
    const offences: string[] = [];
    if (ends.join() !== stored.state) offences.push(`it is ${stored.state}, and its ends are ${ends}`);
    if (events.some(({ seq }, index) => seq !== index + 1)) offences.push('the events have gaps');
    const expected = plot === 'restarted' ? 2 : 1;
    if (waiters.length !== expected) offences.push(`${waiters.length} of ${expected} waiters got a result`);
    for (const told of waiters) {
      if (resultOf(told) !== resultOf(stored)) {
        offences.push(`a waiter was told ${resultOf(told)}, stored is ${resultOf(stored)}`);
      }
    }
    return [...offences, ...winnerOffences(stored, [...accepted])];
  }
}

const resultOf = ({ id, state, response, reason, resolvedAt }: HitlRequest): string =>
  JSON.stringify({ id, state, response, reason, resolvedAt });

/** Exactly one was told that it is his doing, and it is; nobody where time decided. */
function winnerOffences({ state, response }: HitlRequest, accepted: string[]): string[] {
  const whose = accepted.map((who) => who.split(' ', 1)[0]);
  const expected = { responded: response?.respondedBy?.id, cancelled: 'demo-service' }[state as string];
  const fits = whose.join() === (expected ?? '');
  return fits ? [] : [`it is ${state} by ${expected ?? 'time'}, and told that they did it were: ${accepted}`];
}
