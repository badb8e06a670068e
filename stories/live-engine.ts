// The real engine in the tab, one per story: MSW hands it every call below /api/hitl/<story>. It shows no mock: what a
// story does, it does to an engine that decides by the same rules as in production.
import { type CreateRequest, createHitlClient, type HitlClient, type HitlRequest } from '@hitl-kit/client';
import { type Actor, createHitl, memoryStore, type Permission } from '@hitl-kit/server-adapter';
import { http } from 'msw';

export const people = {
  ana: { id: 'ana', name: 'Ana', roles: ['support'] },
  ben: { id: 'ben', name: 'Ben', roles: ['support'] },
  lena: { id: 'lena', name: 'Lena', roles: ['lead'], permissions: permissions('respond', 'request', 'administer') },
} satisfies Record<string, Actor>;

export type Person = keyof typeof people;

/** A question, who asks it, and how long ago: seeds are asked by a clock that was set back. */
export interface Question {
  by: string;
  /** Minutes. */
  ago?: number;
  request: CreateRequest;
}

export interface LiveEngine {
  /** What was asked before the story began, oldest first. */
  seeded: HitlRequest[];
  ask(question: Question): Promise<HitlRequest>;
  /** Where this engine is mounted, and as whom: for a provider or a client. */
  connection(person: Person): { baseUrl: string; headers: Record<string, string> };
  client(person: Person): HitlClient;
  /** The story's network from now on: what a call gets instead of the engine's reply, or undefined for that. */
  interrupt(instead: Interruption | null): void;
  stop(): Promise<void>;
}

type Interruption = (request: Request) => Response | undefined;

const engines = new Map<
  string,
  { hitl: ReturnType<typeof createHitl>; live: LiveEngine; instead: Interruption | null }
>();

/** The handler for `parameters.msw`: from the network into the engine of the story that calls. */
export const intoEngine = http.all('/api/hitl/:story/*', ({ request, params }) => {
  const engine = engines.get(String(params.story));
  const instead = engine?.instead?.(request);
  if (instead) return instead;
  return engine ? engine.hitl.fetch(request) : new Response('This story is over.', { status: 503 });
});

/** For a story's or a file's meta: an engine that was asked these questions, in `loaded.engine`, for as long as it shows. */
export const withEngine = (...questions: Question[]) => withEngines({ engine: questions });

/** Several, as several systems would be, each in `loaded` under its name. */
export function withEngines(asked: Record<string, Question[]>) {
  const names = Object.keys(asked);
  async function load({ id: story }: { id: string }): Promise<Record<string, LiveEngine>> {
    const entries = Object.entries(asked).map(async ([name, questions]) => {
      const id = name === 'engine' ? story : `${story}-${name}`;
      return [name, engines.get(id)?.live ?? (await startEngine(id, questions))] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }
  return {
    loaders: [load],
    beforeEach:
      ({ loaded }: { loaded: Record<string, unknown> }) =>
      async () => {
        await Promise.all(names.map((name) => engineOf(loaded, name).stop()));
      },
  };
}

export const engineOf = (loaded: Record<string, unknown>, name = 'engine'): LiveEngine => loaded[name] as LiveEngine;

async function startEngine(id: string, questions: Question[]): Promise<LiveEngine> {
  let setBack = 0;
  const hitl = createHitl({
    store: memoryStore({ clock: () => Date.now() - setBack }),
    authenticate: (request) => personOf(request.headers.get('authorization')),
  });
  const ask = ({ by, request }: Question) => hitl.requests.create(request, { actor: service(by) });
  const connection = (person: Person) => ({
    baseUrl: `/api/hitl/${id}`,
    headers: { authorization: `Bearer ${person}` },
  });
  const seeded: HitlRequest[] = [];
  for (const question of questions) {
    setBack = (question.ago ?? 0) * 60_000;
    seeded.push(await ask(question));
  }
  setBack = 0;
  await hitl.start();
  const live: LiveEngine = {
    seeded,
    ask,
    connection,
    client: (person) => createHitlClient({ ...connection(person), channel: 'ui' }),
    interrupt(instead) {
      const engine = engines.get(id);
      if (engine) engine.instead = instead;
    },
    async stop() {
      engines.delete(id);
      await hitl.stop();
    },
  };
  engines.set(id, { hitl, live, instead: null });
  return live;
}

function personOf(authorization: string | null): Actor | null {
  const name = /^Bearer (\w+)$/.exec(authorization ?? '')?.[1] ?? '';
  return name in people ? people[name as Person] : null;
}

const service = (id: string): Actor => ({ id, name: id, permissions: permissions('request') });

function permissions(...list: Permission[]): Permission[] {
  return list;
}
