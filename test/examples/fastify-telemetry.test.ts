// examples/fastify-telemetry, run as a user runs it: an order that outlives its process, and what the measurements say.
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startBrowser } from '../e2e/browser.ts';
import { type Running, start } from '../e2e/host.ts';
import { lookAt, looks } from './look.ts';

let dataDir: string;
let service: Running;
let origin: string;
let log = '';

async function open(env: Record<string, string> = {}) {
  service = start(process.execPath, ['examples/fastify-telemetry/server.mjs'], {
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'debug',
    ...env,
  });
  const printed = await service.until(/Kestrel Supply: http:\/\/127\.0\.0\.1:\d+/);
  origin = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
}
async function close(signal: NodeJS.Signals) {
  const code = await service.kill(signal);
  log += service.output();
  return code;
}
/** What the service and the kit wrote, a JSON object a line. */
const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

async function call(token: string | null, method: string, path: string, body?: unknown) {
  const reply = await fetch(origin + path, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer demo-${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: reply.status, body: await reply.json() };
}
const order = async (customer: string, total: number) =>
  (await call(null, 'POST', '/orders', { customer, total })).body as { id: number; state: string };
const orderState = async (id: number) => (await call(null, 'GET', `/orders/${id}`)).body;
const asked = async (view = 'created', token = 'desk') =>
  (await call(token, 'GET', `/api/hitl/v1/requests?view=${view}`)).body.items as { id: string; subject: string }[];
const requestOf = async (customer: string) => {
  await expect.poll(async () => (await asked()).filter(({ subject }) => subject.includes(customer))).toHaveLength(1);
  return (await asked()).find(({ subject }) => subject.includes(customer))?.id ?? '';
};
const answer = (token: string, id: string, option: string) =>
  call(token, 'POST', `/api/hitl/v1/requests/${id}/response`, { chosenOptions: [option] });
const metrics = async () => (await fetch(`${origin}/metrics`)).text();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hitl-kestrel-'));
  await open();
});
afterAll(async () => {
  await service?.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

describe('orders', () => {
  it('accepts a small order at once and asks nobody', async () => {
    expect(await order('Mill & Co', 999.99)).toMatchObject({ state: 'accepted' });
    expect(await asked()).toEqual([]);
  });

  it('refuses an order that is none', async () => {
    expect((await call(null, 'POST', '/orders', { customer: '', total: -1 })).status).toBe(400);
  });

  it('goes on with a large order when it is answered', async () => {
    const { id, state } = await order('Bright Forge', 4800);
    expect(state).toBe('waiting');
    expect((await answer('iris', await requestOf('Bright Forge'), 'Reject')).status).toBe(200);
    await expect.poll(() => orderState(id)).toMatchObject({ state: 'declined', decidedBy: 'Iris' });
  });

  it('goes on after kill -9 with what another process asked, and asks it once', async () => {
    const { id } = await order('Stone Yard', 12_000);
    const requestId = await requestOf('Stone Yard');
    await close('SIGKILL');
    await open();
    expect(await requestOf('Stone Yard')).toBe(requestId);
    expect(await orderState(id)).toMatchObject({ state: 'waiting' });
    await answer('tom', requestId, 'Approve');
    await expect.poll(() => orderState(id)).toMatchObject({ state: 'accepted', decidedBy: 'Tom' });
    expect(await asked()).toHaveLength(2);
  });

  it('ends in order on SIGTERM: long polls are answered, and the order waits for the next start', async () => {
    const { id } = await order('Ferry Line', 2000);
    const requestId = await requestOf('Ferry Line');
    const poll = call('desk', 'GET', `/api/hitl/v1/requests/${requestId}/wait?seconds=60`);
    const stream = await fetch(`${origin}/api/hitl/v1/stream`, { headers: { authorization: 'Bearer demo-tom' } });
    expect(await close('SIGTERM')).toBe(0);
    // With the request as it is, or with “try again”, as far as the store still answered.
    expect([200, 503]).toContain((await poll).status);
    expect(await stream.text()).toMatch(/^event: |^:/);
    await open();
    await answer('iris', requestId, 'Approve');
    await expect.poll(() => orderState(id)).toMatchObject({ state: 'accepted', decidedBy: 'Iris' });
  });
});

describe('measurements', () => {
  it('begin with nothing', async () => {
    await close('SIGTERM');
    await open();
    expect(await metrics()).toMatch(/^hitl_requests_open 0$/m);
    const page = await (await fetch(`${origin}/status`)).text();
    expect(page).toContain('none yet');
    expect(page).toContain('No call was refused.');
  });

  it('are at /metrics as Prometheus reads them', async () => {
    await order('Glass House', 7000);
    await order('Rope Works', 7100);
    const requestId = await requestOf('Rope Works');
    await answer('iris', requestId, 'Approve');
    expect((await answer('tom', requestId, 'Reject')).status).toBe(409);
    await call(null, 'GET', '/api/hitl/v1/requests');
    const text = await metrics();
    expect(text).toMatch(/^# TYPE hitl_requests_open gauge\nhitl_requests_open 1$/m);
    expect(text).toMatch(/^# TYPE hitl_sweep_lag_seconds gauge\nhitl_sweep_lag_seconds 0$/m);
    expect(text).toMatch(
      /^hitl_rejections_total\{hitl_code="already_resolved",hitl_operation="respondToRequest"\} 1$/m,
    );
    expect(text).toMatch(/^hitl_rejections_total\{hitl_code="unauthenticated",hitl_operation="listRequests"\} 1$/m);
    const histogram = text.split('\n').filter((line) => line.startsWith('hitl_request_time_to_answer_seconds'));
    expect(histogram.at(-1)).toBe(
      'hitl_request_time_to_answer_seconds_count{hitl_kind="approval",hitl_channel="api"} 1',
    );
    expect(histogram.find((line) => line.includes('le="+Inf"'))).toMatch(/ 1$/);
    expect(histogram.find((line) => line.includes('le="10"'))).toMatch(/ 1$/);
    for (const line of text.trim().split('\n')) expect(line).toMatch(/^(# |[a-z_]+(\{[^}]+\})? [\d.e+-]+$)/);
  });

  it('are spans in the log, each with its request, and nothing that people wrote', async () => {
    // A span is told when it ends, and the log comes through a pipe.
    const spans = await vi.waitFor(() => {
      const told = lines(service.output()).filter(({ msg }) => msg.startsWith('hitl.'));
      const names = ['hitl.sweep', 'hitl.createRequest', 'hitl.respondToRequest', 'hitl.waitForRequest'];
      expect(told.map(({ msg }) => msg)).toEqual(expect.arrayContaining(names));
      expect(told.map((span) => span['hitl.code'])).toContain('already_resolved');
      return told;
    }, 20_000);
    const requestId = await requestOf('Rope Works');
    const refused = spans.find((span) => span['hitl.code'] === 'already_resolved');
    expect(refused).toMatchObject({ msg: 'hitl.respondToRequest', 'hitl.request.id': requestId });
    expect(refused.ms).toBeGreaterThan(0);
    expect(service.output()).not.toMatch(/demo-|Rope Works|Iris/);
  });

  it('are at /status for people, on a phone and a desktop, light and dark', async () => {
    const browser = await startBrowser();
    onTestFinished(() => browser.close());
    for (const { look, context } of looks) {
      const page = await browser.newPage(context);
      await page.goto(`${origin}/status`);
      const labels = ['Wait for an answer', 'The sweep lags by', 'Median time of 1 answer'];
      expect(await page.locator('dt').allTextContents()).toEqual(labels);
      expect(await page.locator('dd').allTextContents()).toEqual(['1', '0 seconds', 'up to 10 seconds']);
      await page.getByRole('row', { name: 'already_resolved respondToRequest 1' }).waitFor();
      await lookAt(page, `fastify-status-${look}`);
    }
  });

  it('are for callers by the local name alone', async () => {
    const { port } = new URL(origin);
    const status = await new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/metrics', headers: { host: 'elsewhere.test' } }, (reply) =>
        resolve(reply.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});

describe('at night', () => {
  it('removes what was answered long enough ago; its order and what is open stay', async () => {
    const [answered, open_] = await Promise.all([requestOf('Stone Yard'), requestOf('Glass House')]);
    await close('SIGTERM');
    await open({ KEEP: 'PT0.001S' });
    expect(lines(service.output()).find(({ msg }) => msg === 'old requests were removed')).toMatchObject({ purged: 4 });
    expect((await call('desk', 'GET', `/api/hitl/v1/requests/${answered}`)).body.code).toBe('purged');
    expect(await orderState(3)).toMatchObject({ customer: 'Stone Yard', state: 'accepted' });
    expect((await call('desk', 'GET', `/api/hitl/v1/requests/${open_}`)).body.state).toBe('awaiting_input');
  });
});

describe('the log', () => {
  it("has what the kit reports as the service's own lines, errors with their stack", async () => {
    await close('SIGTERM');
    const database = new DatabaseSync(join(dataDir, 'hitl.db'));
    database.exec(`update hitl_requests set options = '[{', due_at = 1 where state = 'awaiting_input'`);
    database.close();
    await open();
    const printed = await service.until(/a request could not be swept/);
    const line = lines(printed).find(({ msg }) => msg === 'a request could not be swept and was backed off');
    expect(line).toMatchObject({ level: 50, tenant: 'default', err: { type: 'SyntaxError' } });
    expect(line.err.stack).toMatch(/\n\s+at /);
  });

  it('never holds a token', () => {
    expect(log + service.output()).not.toMatch(/demo-/);
  });
});
