// Who may do what: operation × actor × state of the request, as DESIGN sections 6 and 8 have it, in one table. The tests
// are generated from it: commands and reads, and what lists, counts and streams show.
import { type Actor, createHitl, type Hitl } from '@hitl-kit/server-adapter';
import { checkedFetch } from '@hitl-kit/server-adapter/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { base, clock, logger, reopen, stopSweep, store, stores } from './host.ts';

const all = ['request', 'respond', 'administer'] as const;

/** The columns. The request was asked by `agent`; see {@link states} for what everybody is to it. */
const actors: Record<string, Actor | null> = {
  asker: { id: 'agent', permissions: ['request'] },
  former: { id: 'agent', permissions: [] }, // who asked, without the permission by now
  both: { id: 'agent', roles: ['support'], permissions: ['request', 'respond'] }, // who asked, and holds the role
  boss: { id: 'agent', permissions: all }, // who asked, and is an administrator
  ana: { id: 'ana' }, // assigned by user
  hana: { id: 'hana' }, // delegated to
  rita: { id: 'rita', roles: ['support'] }, // assigned by role
  rolf: { id: 'rolf', roles: ['support'] }, // holds the role, and delegated his part
  past: { id: 'past' }, // assigned once
  mute: { id: 'mute', roles: ['support'], permissions: [] }, // holds the role, may not respond
  sales: { id: 'sam', roles: ['sales'], permissions: ['request', 'respond'] }, // a stranger with another role
  eve: { id: 'eve' }, // a stranger
  bare: { id: 'bare', permissions: [] }, // a stranger who may do nothing
  lena: { id: 'lena', permissions: all }, // an administrator
  otto: { id: 'otto', permissions: ['administer'] }, // an administrator who may not respond
  oma: { id: 'oma', tenant: 'other', roles: ['support'], permissions: all }, // another tenant's administrator
  twin: { id: 'ana', tenant: 'other' }, // another tenant's person of the same id
  none: null, // nobody the host knows
};
const columns = Object.keys(actors);

/** What a cell says, and the code that it stands for. */
const codes: Record<string, string> = {
  perm: 'not_permitted',
  asgn: 'not_assigned',
  excl: 'requester_excluded',
  held: 'claimed_by_other',
  gone: 'not_found',
  done: 'already_resolved',
  late: 'deadline_passed',
  ansd: 'already_answered',
  agan: 'already_superseded',
  refu: 'claim_refused',
  bad: 'invalid_request',
  who: 'unauthenticated',
  ok: 'ok',
};

/*
 * Every request was assigned to `past` and to the role support, then by an administrator to ana and the role; then rolf
 * delegated his part to hana. `claimed`: by hana. `quorum`: of two, ana has answered. `snoozed`: by ana. `nobody` and
 * `anyone`: assigned so afterwards; `public`: the same, and answered by eve. `excluding`: excludeRequester. All have a
 * deadline, and all but `expired` defaults.
 */
const rest = 'cancelled superseded failed';
const table: Record<string, string> = {
  'getRequest listEvents getEligibility addComment exportRequest': `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open claimed quorum    ok    ok     ok   ok   ok   ok   ok   ok   ok   ok   gone  gone gone ok   ok   gone gone who
    snoozed overdue        ok    ok     ok   ok   ok   ok   ok   ok   ok   ok   gone  gone gone ok   ok   gone gone who
    responded ${rest}      ok    ok     ok   ok   ok   ok   ok   ok   ok   ok   gone  gone gone ok   ok   gone gone who
    public                 ok    ok     ok   ok   ok   ok   ok   ok   ok   ok   ok    ok   gone ok   ok   gone gone who
    defaulted expired      ok    ok     ok   ok   ok   ok   ok   ok   ok   ok   gone  gone gone ok   ok   gone gone who
    nobody excluding       ok    ok     ok   ok   ok   ok   ok   ok   ok   ok   gone  gone gone ok   ok   gone gone who
    anyone                 ok    ok     ok   ok   ok   ok   ok   ok   ok   ok   ok    ok   gone ok   ok   gone gone who`,
  waitForRequest: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open claimed quorum    ok    perm   ok   ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    snoozed overdue        ok    perm   ok   ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    responded ${rest}      ok    perm   ok   ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    public                 ok    perm   ok   ok   perm perm perm perm perm perm perm  perm gone ok   ok   gone gone who
    defaulted expired      ok    perm   ok   ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    nobody excluding       ok    perm   ok   ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    anyone                 ok    perm   ok   ok   perm perm perm perm perm perm perm  perm gone ok   ok   gone gone who`,
  'respondToRequest respondToMany': `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open snoozed           perm  perm   ok   asgn ok   ok   ok   asgn asgn perm gone  gone gone asgn perm gone gone who
    claimed                perm  perm   held asgn held ok   held asgn asgn perm gone  gone gone asgn perm gone gone who
    quorum                 perm  perm   ok   asgn ansd ok   ok   asgn asgn perm gone  gone gone asgn perm gone gone who
    overdue                late  late   late late late late late late late late gone  gone gone late late gone gone who
    responded ${rest}      done  done   done done done done done done done done gone  gone gone done done gone gone who
    public                 done  done   done done done done done done done done done  done gone done done gone gone who
    defaulted expired      late  late   late late late late late late late late gone  gone gone late late gone gone who
    nobody                 perm  perm   asgn asgn asgn asgn asgn asgn asgn perm gone  gone gone asgn perm gone gone who
    anyone                 perm  perm   ok   ok   ok   ok   ok   ok   ok   perm ok    ok   gone ok   perm gone gone who
    excluding              perm  perm   excl excl ok   ok   ok   asgn asgn perm gone  gone gone asgn perm gone gone who`,
  force: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open snoozed           perm  perm   perm ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    claimed quorum         perm  perm   perm ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    overdue                late  late   late late late late late late late late gone  gone gone late late gone gone who
    responded ${rest}      done  done   done done done done done done done done gone  gone gone done done gone gone who
    public                 done  done   done done done done done done done done done  done gone done done gone gone who
    defaulted expired      late  late   late late late late late late late late gone  gone gone late late gone gone who
    nobody                 perm  perm   perm asgn perm perm perm perm perm perm gone  gone gone asgn asgn gone gone who
    anyone                 perm  perm   perm ok   perm perm perm perm perm perm perm  perm gone ok   ok   gone gone who
    excluding              perm  perm   perm excl perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who`,
  cancelRequest: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open claimed quorum    ok    perm   ok   ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    snoozed nobody         ok    perm   ok   ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    excluding              ok    perm   ok   ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    anyone                 ok    perm   ok   ok   perm perm perm perm perm perm perm  perm gone ok   ok   gone gone who
    overdue                late  perm   late late perm perm perm perm perm perm gone  gone gone late late gone gone who
    responded ${rest}      done  perm   done done perm perm perm perm perm perm gone  gone gone done done gone gone who
    public                 done  perm   done done perm perm perm perm perm perm perm  perm gone done done gone gone who
    defaulted expired      late  perm   late late perm perm perm perm perm perm gone  gone gone late late gone gone who`,
  'failRequest assignRequest': `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open claimed quorum    perm  perm   perm ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    snoozed nobody         perm  perm   perm ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    excluding              perm  perm   perm ok   perm perm perm perm perm perm gone  gone gone ok   ok   gone gone who
    anyone                 perm  perm   perm ok   perm perm perm perm perm perm perm  perm gone ok   ok   gone gone who
    overdue                perm  perm   perm late perm perm perm perm perm perm gone  gone gone late late gone gone who
    responded ${rest}      perm  perm   perm done perm perm perm perm perm perm gone  gone gone done done gone gone who
    public                 perm  perm   perm done perm perm perm perm perm perm perm  perm gone done done gone gone who
    defaulted expired      perm  perm   perm late perm perm perm perm perm perm gone  gone gone late late gone gone who`,
  claimRequest: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open snoozed           perm  perm   ok   asgn ok   ok   ok   asgn asgn perm gone  gone gone asgn perm gone gone who
    claimed                perm  perm   held asgn held ok   held asgn asgn perm gone  gone gone asgn perm gone gone who
    quorum                 perm  perm   refu asgn ansd refu refu asgn asgn perm gone  gone gone asgn perm gone gone who
    overdue                late  late   late late late late late late late late gone  gone gone late late gone gone who
    responded ${rest}      done  done   done done done done done done done done gone  gone gone done done gone gone who
    public                 done  done   done done done done done done done done done  done gone done done gone gone who
    defaulted expired      late  late   late late late late late late late late gone  gone gone late late gone gone who
    nobody                 perm  perm   asgn asgn asgn asgn asgn asgn asgn perm gone  gone gone asgn perm gone gone who
    anyone                 perm  perm   ok   ok   ok   ok   ok   ok   ok   perm ok    ok   gone ok   perm gone gone who
    excluding              perm  perm   excl excl ok   ok   ok   asgn asgn perm gone  gone gone asgn perm gone gone who`,
  releaseRequest: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open quorum snoozed    ok    ok     ok   ok   ok   ok   ok   ok   ok   ok   gone  gone gone ok   ok   gone gone who
    nobody excluding       ok    ok     ok   ok   ok   ok   ok   ok   ok   ok   gone  gone gone ok   ok   gone gone who
    anyone                 ok    ok     ok   ok   ok   ok   ok   ok   ok   ok   ok    ok   gone ok   ok   gone gone who
    claimed                held  held   held ok   held ok   held held held held gone  gone gone ok   ok   gone gone who
    overdue                late  late   late late late late late late late late gone  gone gone late late gone gone who
    responded ${rest}      done  done   done done done done done done done done gone  gone gone done done gone gone who
    public                 done  done   done done done done done done done done done  done gone done done gone gone who
    defaulted expired      late  late   late late late late late late late late gone  gone gone late late gone gone who`,
  delegate: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open snoozed claimed   perm  perm   ok   asgn ok   ok   ok   asgn asgn perm gone  gone gone asgn perm gone gone who
    quorum                 perm  perm   ok   asgn ansd ok   ok   asgn asgn perm gone  gone gone asgn perm gone gone who
    overdue                late  late   late late late late late late late late gone  gone gone late late gone gone who
    responded ${rest}      done  done   done done done done done done done done gone  gone gone done done gone gone who
    public                 done  done   done done done done done done done done done  done gone done done gone gone who
    defaulted expired      late  late   late late late late late late late late gone  gone gone late late gone gone who
    nobody                 perm  perm   asgn asgn asgn asgn asgn asgn asgn perm gone  gone gone asgn perm gone gone who
    anyone                 perm  perm   bad  bad  bad  bad  bad  bad  bad  perm bad   bad  gone bad  perm gone gone who
    excluding              perm  perm   excl excl ok   ok   ok   asgn asgn perm gone  gone gone asgn perm gone gone who`,
  snoozeRequest: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open snoozed claimed   perm  perm   ok   asgn ok   ok   ok   asgn asgn perm gone  gone gone asgn perm gone gone who
    quorum                 perm  perm   ok   asgn ansd ok   ok   asgn asgn perm gone  gone gone asgn perm gone gone who
    overdue                late  late   late late late late late late late late gone  gone gone late late gone gone who
    responded ${rest}      done  done   done done done done done done done done gone  gone gone done done gone gone who
    public                 done  done   done done done done done done done done done  done gone done done gone gone who
    defaulted expired      late  late   late late late late late late late late gone  gone gone late late gone gone who
    nobody                 perm  perm   asgn asgn asgn asgn asgn asgn asgn perm gone  gone gone asgn perm gone gone who
    anyone                 perm  perm   ok   ok   ok   ok   ok   ok   ok   perm ok    ok   gone ok   perm gone gone who
    excluding              perm  perm   excl excl ok   ok   ok   asgn asgn perm gone  gone gone asgn perm gone gone who`,
  createRequest: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open                   ok    perm   ok   ok   perm perm perm perm perm perm ok    perm perm ok   perm ok   perm who`,
  supersede: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open claimed quorum    ok    perm   ok   ok   perm perm perm perm perm perm gone  perm perm ok   perm gone perm who
    snoozed overdue nobody ok    perm   ok   ok   perm perm perm perm perm perm gone  perm perm ok   perm gone perm who
    responded failed       ok    perm   ok   ok   perm perm perm perm perm perm gone  perm perm ok   perm gone perm who
    public                 ok    perm   ok   ok   perm perm perm perm perm perm perm  perm perm ok   perm gone perm who
    cancelled excluding    ok    perm   ok   ok   perm perm perm perm perm perm gone  perm perm ok   perm gone perm who
    defaulted expired      ok    perm   ok   ok   perm perm perm perm perm perm gone  perm perm ok   perm gone perm who
    anyone                 ok    perm   ok   ok   perm perm perm perm perm perm perm  perm perm ok   perm gone perm who
    superseded             agan  perm   agan agan perm perm perm perm perm perm gone  perm perm agan perm gone perm who`,
};

/** What stands in which list, and in its count: `in`, `-` for not, or a code. */
const lists: Record<string, string> = {
  assigned: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open                   -     -      in   -    in   in   in   -    -    -    -     -    -    -    -    -    -    who
    claimed                -     -      -    -    -    in   -    -    -    -    -     -    -    -    -    -    -    who
    quorum snoozed         -     -      in   -    -    in   in   -    -    -    -     -    -    -    -    -    -    who
    anyone                 -     -      in   in   in   in   in   in   in   -    in    in   -    in   -    -    -    who
    excluding              -     -      -    -    in   in   in   -    -    -    -     -    -    -    -    -    -    who
    overdue nobody         -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who
    responded ${rest}      -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who
    public                 -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who
    defaulted expired      -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who`,
  snoozed: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    snoozed                -     -      -    -    in   -    -    -    -    -    -     -    -    -    -    -    -    who
    open claimed quorum    -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who
    anyone excluding       -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who
    overdue nobody         -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who
    responded ${rest}      -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who
    public                 -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who
    defaulted expired      -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who`,
  answered: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    responded ${rest}      in    in     in   in   in   in   in   in   in   in   -     -    -    in   in   -    -    who
    public                 in    in     in   in   in   in   in   in   in   in   in    in   -    in   in   -    -    who
    defaulted expired      in    in     in   in   in   in   in   in   in   in   -     -    -    in   in   -    -    who
    open claimed quorum    -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who
    snoozed overdue nobody -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who
    anyone excluding       -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who`,
  created: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open claimed quorum    in    in     in   in   -    -    -    -    -    -    -     -    -    -    -    -    -    who
    snoozed nobody         in    in     in   in   -    -    -    -    -    -    -     -    -    -    -    -    -    who
    anyone excluding       in    in     in   in   -    -    -    -    -    -    -     -    -    -    -    -    -    who
    responded ${rest}      in    in     in   in   -    -    -    -    -    -    -     -    -    -    -    -    -    who
    public                 in    in     in   in   -    -    -    -    -    -    -     -    -    -    -    -    -    who
    defaulted expired      in    in     in   in   -    -    -    -    -    -    -     -    -    -    -    -    -    who
    overdue                -     -      -    -    -    -    -    -    -    -    -     -    -    -    -    -    -    who`,
  all: `
                           asker former both boss ana  hana rita rolf past mute sales eve  bare lena otto oma  twin none
    open claimed quorum    perm  perm   perm in   perm perm perm perm perm perm perm  perm perm in   in   -    perm who
    snoozed nobody         perm  perm   perm in   perm perm perm perm perm perm perm  perm perm in   in   -    perm who
    anyone excluding       perm  perm   perm in   perm perm perm perm perm perm perm  perm perm in   in   -    perm who
    responded ${rest}      perm  perm   perm in   perm perm perm perm perm perm perm  perm perm in   in   -    perm who
    public                 perm  perm   perm in   perm perm perm perm perm perm perm  perm perm in   in   -    perm who
    defaulted expired      perm  perm   perm in   perm perm perm perm perm perm perm  perm perm in   in   -    perm who
    overdue                perm  perm   perm -    perm perm perm perm perm perm perm  perm perm -    -    -    perm who`,
};

type Cells = Record<string, string>;

/** One line of a table for each state that it names. */
function* linesOf(text: string): Generator<[state: string, cells: Cells]> {
  const [head = '', ...lines] = text.trim().split('\n');
  expect(head.trim().split(/ +/)).toEqual(columns);
  for (const line of lines) {
    const words = line.trim().split(/ +/);
    const cells = words.slice(-columns.length).map((cell) => codes[cell] ?? cell);
    for (const state of words.slice(0, -columns.length)) {
      yield [state, Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))];
    }
  }
}

let hitl: Hitl;

/** Over the store of the host, but with several tenants and the actors of the table. */
async function open(): Promise<void> {
  hitl = createHitl({
    store,
    tenancy: 'multi',
    logger,
    authenticate: (request) => {
      const actor = actors[request.headers.get('authorization')?.replace('Bearer ', '') ?? ''];
      return actor ? { tenant: 'acme', ...actor } : null;
    },
  });
  await hitl.start();
}

beforeEach(open);
afterEach(() => hitl.stop());

interface Reply {
  status: number;
  json: {
    id: string;
    code?: string;
    items: { id: string }[];
    count: number;
    results: { problem?: { code: string } }[];
    mayAnswer: boolean;
    reasons: string[];
    viewer: { mayAnswer: boolean; reasons: string[] };
  };
}

async function send(as: string, path: string, body?: object): Promise<Reply> {
  const headers = { authorization: `Bearer ${as}`, 'content-type': 'application/json' };
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await checkedFetch(hitl.fetch)(new Request(`${base}/v1/${path}`, init));
  return { status: response.status, json: await response.json() };
}

async function must(as: string, path: string, body: object): Promise<string> {
  const { status, json } = await send(as, path, body);
  expect({ status, code: json.code }).toEqual({ status: path === 'requests' ? 201 : 200, code: undefined });
  return json.id;
}

const question = {
  subject: 'Refund?',
  options: ['Approve', 'Reject'],
  defaults: ['Reject'] as string[] | null,
  assignees: { users: ['past'], roles: ['support'] },
  timeout: 'PT1H',
};

async function ask(more: object = {}): Promise<string> {
  const id = await must('asker', 'requests', { ...question, ...more });
  await must('lena', `requests/${id}/assign`, { assignees: { users: ['ana'], roles: ['support'] } });
  await must('rolf', `requests/${id}/assign`, { delegateTo: 'hana' });
  return id;
}

async function after(id: string, as: string, command: string, body: object): Promise<string> {
  await must(as, `requests/${id}/${command}`, body);
  return id;
}

async function atDeadline(id: string, { swept }: { swept: boolean }): Promise<string> {
  if (!swept) stopSweep();
  clock.advance(3_600_000);
  if (swept) await hitl.tick();
  return id;
}

const approve = { chosenOptions: ['Approve'] };
const later = '2027-01-01T00:00:00Z';

const states: Record<string, () => Promise<string>> = {
  open: () => ask(),
  claimed: async () => after(await ask(), 'hana', 'claim', {}),
  quorum: async () => after(await ask({ quorum: 2 }), 'ana', 'response', approve),
  snoozed: async () => after(await ask(), 'ana', 'snooze', { until: later }),
  overdue: async () => atDeadline(await ask(), { swept: false }),
  responded: async () => after(await ask(), 'ana', 'response', approve),
  cancelled: async () => after(await ask(), 'asker', 'cancel', { reason: 'x' }),
  failed: async () => after(await ask(), 'lena', 'fail', { reason: 'x' }),
  defaulted: async () => atDeadline(await ask(), { swept: true }),
  expired: async () => atDeadline(await ask({ defaults: null }), { swept: true }),
  nobody: async () => after(await ask(), 'lena', 'assign', { assignees: { nobody: true } }),
  anyone: async () => after(await ask(), 'lena', 'assign', { assignees: { anyone: true } }),
  public: async () => after((await states.anyone?.()) ?? '', 'eve', 'response', approve),
  excluding: () => ask({ excludeRequester: true }),
  async superseded() {
    const id = await ask();
    await must('asker', 'requests', { ...question, supersedes: id });
    return id;
  },
};

const codeOf = ({ status, json }: Reply): string => json.code ?? (status < 300 ? 'ok' : String(status));

/** Forced answers, delegation and asking again are operations of their own here: other people may do them. */
const calls: Record<string, (as: string, id: string) => Promise<string>> = {
  createRequest: async (as) => codeOf(await send(as, 'requests', question)),
  supersede: async (as, id) => codeOf(await send(as, 'requests', { ...question, supersedes: id })),
  getRequest: async (as, id) => codeOf(await send(as, `requests/${id}`)),
  waitForRequest: async (as, id) => codeOf(await send(as, `requests/${id}/wait?seconds=0`)),
  listEvents: async (as, id) => codeOf(await send(as, `requests/${id}/events`)),
  getEligibility: async (as, id) => codeOf(await send(as, `requests/${id}/eligibility`)),
  exportRequest: async (as, id) => codeOf(await send(as, `requests/${id}/export`)),
  respondToRequest: async (as, id) => codeOf(await send(as, `requests/${id}/response`, approve)),
  async respondToMany(as, id) {
    const reply = await send(as, 'responses', { responses: [{ requestId: id, ...approve }] });
    return reply.status === 200 ? (reply.json.results[0]?.problem?.code ?? 'ok') : codeOf(reply);
  },
  force: async (as, id) => codeOf(await send(as, `requests/${id}/response`, { ...approve, force: true, reason: 'x' })),
  cancelRequest: async (as, id) => codeOf(await send(as, `requests/${id}/cancel`, { reason: 'x' })),
  failRequest: async (as, id) => codeOf(await send(as, `requests/${id}/fail`, { reason: 'x' })),
  claimRequest: async (as, id) => codeOf(await send(as, `requests/${id}/claim`, {})),
  releaseRequest: async (as, id) => codeOf(await send(as, `requests/${id}/release`, {})),
  assignRequest: async (as, id) => codeOf(await send(as, `requests/${id}/assign`, { assignees: { roles: ['x'] } })),
  delegate: async (as, id) => codeOf(await send(as, `requests/${id}/assign`, { delegateTo: 'zoe' })),
  snoozeRequest: async (as, id) => codeOf(await send(as, `requests/${id}/snooze`, { until: later })),
  addComment: async (as, id) => codeOf(await send(as, `requests/${id}/comments`, { text: 'x' })),
};

const harmless = new Set([
  'getRequest',
  'listEvents',
  'getEligibility',
  'addComment',
  'exportRequest',
  'waitForRequest',
]);

for (const [names, text] of Object.entries(table)) {
  for (const operation of names.split(' ')) {
    describe(operation, () => {
      test.each([...linesOf(text)])('%s', async (state, expected) => {
        let id: string | null = null;
        const found: Cells = {};
        for (const as of columns) {
          id ??= (await states[state]?.()) ?? expect.fail(`no such state: ${state}`);
          found[as] = (await calls[operation]?.(as, id)) ?? '';
          // What was allowed may have changed it: the next one gets a fresh one. A refusal changes nothing, except that
          // it may resolve what is overdue, after which the codes are the same.
          if (found[as] === 'ok' && !harmless.has(operation)) id = null;
        }
        expect(found).toEqual(expected);
      });
    });
  }
}

describe('eligibility says what an answer would get', () => {
  const mayAnswer = new Map(linesOf(table['respondToRequest respondToMany'] ?? ''));

  test.each([...mayAnswer])('%s', async (state, answers) => {
    const id = (await states[state]?.()) ?? '';
    for (const as of columns) {
      const { status, json } = await send(as, `requests/${id}/eligibility`);
      if (status !== 200) continue;
      const first = answers[as] === 'ok' ? [] : [answers[as]];
      expect({ as, mayAnswer: json.mayAnswer, reasons: json.reasons.slice(0, 1) }).toEqual({
        as,
        mayAnswer: answers[as] === 'ok',
        reasons: first,
      });
      const { viewer } = (await send(as, `requests/${id}`)).json;
      expect(viewer).toMatchObject({ mayAnswer: json.mayAnswer, reasons: json.reasons });
    }
  });
});

describe.each(stores)('on the %s store', (_name, makeStore) => {
  beforeEach(async () => {
    await hitl.stop();
    await reopen(makeStore);
    await open();
  });

  for (const [view, text] of Object.entries(lists)) {
    describe(`listRequests and countRequests, view ${view}`, () => {
      test.each([...linesOf(text)])('%s', async (state, expected) => {
        const id = (await states[state]?.()) ?? '';
        const found: Cells = {};
        for (const as of columns) {
          const page = await send(as, `requests?view=${view}`);
          const counted = await send(as, `counts?view=${view}`);
          expect(counted.status).toBe(page.status);
          if (page.status === 200) expect(counted.json.count).toBe(page.json.items.length);
          const isIn = () => (page.json.items.some((item) => item.id === id) ? 'in' : '-');
          found[as] = page.status === 200 ? isIn() : codeOf(page);
        }
        expect(found).toEqual(expected);
      });
    });
  }

  describe('streamChanges', () => {
    const seen = new Map(linesOf(table['getRequest listEvents getEligibility addComment exportRequest'] ?? ''));

    test.each([...seen])('%s', async (state, visible) => {
      const id = (await states[state]?.()) ?? '';
      await send('lena', `requests/${id}`);
      const everyone = { users: columns.flatMap((as) => actors[as]?.id ?? []).filter(unique) };
      const client = new AbortController();
      const found: Cells = {};
      const streams = new Map<string, ReadableStreamDefaultReader<Uint8Array>>();
      for (const as of columns) {
        const headers = { authorization: `Bearer ${as}` };
        const response = await hitl.fetch(new Request(`${base}/v1/stream`, { headers, signal: client.signal }));
        if (response.status !== 200) found[as] = (await response.json()).code;
        else streams.set(as, (response.body as ReadableStream<Uint8Array>).getReader());
      }
      await must('lena', `requests/${id}/comments`, { text: 'x' });
      const last = await must('asker', 'requests', { ...question, assignees: everyone });
      const lastThere = await must('oma', 'requests', { ...question, assignees: everyone });
      for (const [as, reader] of streams) {
        let text = '';
        while (!text.includes(last) && !text.includes(lastThere)) {
          text += new TextDecoder().decode((await reader.read()).value);
        }
        found[as] = text.includes(id) ? 'ok' : 'not_found';
      }
      client.abort();
      expect(found).toEqual(visible);
    });
  });
});

const unique = <T>(value: T, index: number, list: T[]): boolean => list.indexOf(value) === index;

test('every operation of the contract stands in the table', async () => {
  const { operations } = await import('../src/http/generated/operations.ts');
  const tested = [...Object.keys(calls), 'listRequests', 'countRequests', 'streamChanges'];
  const asked = operations.filter(({ open }) => !open).map(({ operationId }) => operationId);
  expect(asked.filter((operationId) => !tested.includes(operationId))).toEqual([]);
  expect(
    Object.keys(table)
      .flatMap((names) => names.split(' '))
      .toSorted(),
  ).toEqual(Object.keys(calls).toSorted());
});

test('every state stands in each table once', () => {
  for (const [names, text] of Object.entries({ ...table, ...lists })) {
    if (names === 'createRequest') continue;
    const named = [...linesOf(text)].map(([state]) => state);
    expect(named.toSorted(), names).toEqual(Object.keys(states).toSorted());
  }
});
