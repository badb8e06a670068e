// A place for component tests: the real engine in this tab, and a provider for each person who works there.
import type { CreateRequest, HitlRequest } from '@hitl-kit/client';
import { type Actor, createHitl, memoryStore } from '@hitl-kit/server-adapter';
import type { ReactNode } from 'react';
import { HitlProvider, type HitlProviderProps } from '../src/provider.tsx';

const people: Record<string, Actor> = {
  ana: { id: 'ana', name: 'Ana', roles: ['support'] },
  ben: { id: 'ben', name: 'Ben', roles: ['support'] },
  lena: { id: 'lena', name: 'Lena', roles: ['lead'], permissions: ['respond', 'request', 'administer'] },
  agent: { id: 'refund-agent', name: 'refund-agent', permissions: ['request'] },
};

export type Person = 'ana' | 'ben' | 'lena';

/** The store's clock: the real one, plus what a test moved it by. */
function movableClock() {
  let moved = 0;
  return { now: () => Date.now() + moved, advance: (ms: number) => (moved += ms) };
}

export function openOffice() {
  const clock = movableClock();
  const hitl = createHitl({
    store: memoryStore({ clock: clock.now }),
    authenticate: (request) => people[request.headers.get('Authorization')?.replace('Bearer ', '') ?? ''] ?? null,
  });
  const calls: string[] = [];
  const asked: string[] = [];
  let broken: ((request: Request) => Promise<Response> | undefined) | undefined;

  /** What a browser would send over the network. */
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const instead = broken?.(request);
    if (instead) return instead;
    calls.push(`${request.method} ${new URL(request.url).pathname.replace('/api/hitl/v1', '')}`);
    asked.push(request.url);
    return hitl.fetch(request);
  };

  return {
    hitl,
    clock,
    /** Method and path of the calls that reached the engine, oldest first. */
    calls,
    /** The same with what was asked for: whole addresses. */
    asked,
    fetch,
    /** Puts something else in place of the network; nothing gives it back. */
    interrupt(handler?: (request: Request) => Promise<Response> | undefined) {
      broken = handler;
    },
    ask: (input: Partial<CreateRequest> = {}): Promise<HitlRequest> =>
      hitl.requests.create({ ...refund, ...input }, { actor: people.agent as Actor }),
    answer: (request: HitlRequest, person: Person, ...chosenOptions: string[]) =>
      hitl.requests.respond(request.id, { chosenOptions }, { actor: people[person] as Actor }),
    snooze: (request: HitlRequest, person: Person, until: string) =>
      hitl.requests.snooze(request.id, { until }, { actor: people[person] as Actor }),
    count: (person: Person) => hitl.requests.count({}, { actor: people[person] as Actor }),
    read: (request: HitlRequest) => hitl.requests.get(request.id, { actor: people.agent as Actor }),
    events: async (request: HitlRequest) =>
      (await hitl.requests.events(request.id, {}, { actor: people.agent as Actor })).items,
    /** One person's part of the page, to be found by that name. */
    At({ person, children, ...props }: { person: Person; children: ReactNode } & HitlProviderProps) {
      return (
        <section aria-label={person}>
          <HitlProvider
            baseUrl="http://office.test/api/hitl"
            fetch={fetch}
            headers={{ Authorization: `Bearer ${person}` }}
            {...props}
          >
            {children}
          </HitlProvider>
        </section>
      );
    },
  };
}

export type Office = ReturnType<typeof openOffice>;

export const refund: CreateRequest = {
  kind: 'approval',
  subject: 'Refund order 1042?',
  options: [
    { value: 'Approve', intent: 'primary' },
    { value: 'Reject', intent: 'danger', skipParams: true },
  ],
  defaults: ['Reject'],
  assignees: { roles: ['support'] },
  timeout: 'PT2H',
};

export const amountForm = {
  paramsSchema: {
    type: 'object',
    required: ['amount'],
    properties: {
      amount: { type: 'number', title: 'Amount (EUR)', maximum: 100 },
      note: { type: 'string', title: 'Note' },
    },
  },
  paramsData: { amount: 42.5, note: '' },
} satisfies Partial<CreateRequest>;

/** No reply comes, as without a network. */
export const noNetwork = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
