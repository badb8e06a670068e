// The deadline decides, as a user sees it: in the scripts, over HTTP, and with the sweep not running at all.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approval, createHitlClient, HitlExpired } from '@hitl-kit/client';
import { createHitl } from '@hitl-kit/server-adapter';
import { hitlExpress } from '@hitl-kit/server-adapter/express';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, question, refundFile, startHost, terminalTypes } from './host.ts';

describe('scripts at the deadline', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterAll(() => host.stop());

  it('AF-6: the default is printed and marked as timed out, the responder is empty', async () => {
    const script = host.run('refunds.mjs', await refundFile(host), { HITL_TIMEOUT: 'PT1S' });
    expect(await script.ended).toBe(0);
    expect(script.output()).toMatch(/1042: no refund, nobody answered by .*, default taken/);
    const answer = JSON.parse(/\{.*\}/.exec(script.output())?.[0] ?? '');
    expect(answer).toMatchObject({ approved: false, timedOut: true, respondedBy: null });
  });

  it('AF-6: without a default the script gets HitlExpired', async () => {
    const file = await host.file('c.json', '[{ "id": "c-1", "author": "Mika", "product": "Mug", "text": "Fine." }]');
    const script = host.run('moderate.mjs', file, { HITL_TIMEOUT: 'PT1S' });
    expect(await script.ended).toBe(1);
    expect(script.output()).toMatch(/c-1: nobody looked at it in time/);
  });

  it('PF-5: nobody can answer afterwards, and there is one terminal event', async () => {
    const { body: page } = await host.call('demo-service', 'GET', '/v1/requests?view=created&state=defaulted');
    const id = page.items[0].id;
    const late = await host.call('demo-ana', 'POST', `/v1/requests/${id}/response`, { chosenOptions: ['Approve'] });
    expect([late.status, late.body.code, late.body.request.state]).toEqual([409, 'deadline_passed', 'defaulted']);
    const { body: events } = await host.call('demo-lead', 'GET', `/v1/requests/${id}/events`);
    const terminal = events.items.filter(({ type }: { type: string }) => terminalTypes.includes(type));
    expect(terminal).toMatchObject([{ type: 'defaulted', actor: null, channel: 'timeout' }]);
  });
});

describe('rule 2: with the sweep stopped', () => {
  const actors = {
    service: { id: 'service', permissions: ['request' as const] },
    ana: { id: 'ana', name: 'Ana', roles: ['support'] },
  };
  let folder: string;
  let api: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hitl-unswept-'));
    // Never started: nothing sweeps.
    const hitl = createHitl({
      store: sqliteStore({ path: join(folder, 'hitl.db') }),
      authenticate: async (request) => actors[request.headers.get('x-who') as keyof typeof actors] ?? null,
    });
    const app = express();
    app.use('/api/hitl', hitlExpress(hitl));
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/hitl`;
    close = async () => {
      server.closeAllConnections();
      server.close();
      await hitl.stop();
      await rm(folder, { recursive: true, force: true });
    };
  });
  afterAll(() => close());

  const clientOf = (who: keyof typeof actors) => createHitlClient({ baseUrl: api, headers: { 'x-who': who } });

  it('nobody can answer past the deadline, and the reply says what was taken', async () => {
    const asked = await clientOf('service').requests.create({ ...question, defaults: ['Reject'], timeout: 'PT1S' });
    await expect
      .poll(storeClock, { timeout: 5000, interval: 50 })
      .toBeGreaterThanOrEqual(Date.parse(asked.deadline ?? ''));
    const late = clientOf('ana').requests.respond(asked.id, { chosenOptions: ['Approve'] });
    await expect(late).rejects.toMatchObject({ code: 'deadline_passed', request: { state: 'defaulted' } });
  });

  it('AF-6: ask gets the default, marked as timed out', async () => {
    const answer = await clientOf('service').ask(
      approval({ subject: 'Still?', assignees: { roles: ['support'] }, timeout: 'PT1S', defaults: ['Reject'] }),
    );
    expect(answer).toMatchObject({ approved: false, timedOut: true, respondedBy: null });
  });

  it('AF-6: ask throws HitlExpired without a default', async () => {
    const asking = clientOf('service').ask(
      approval({ subject: 'Anybody?', assignees: { roles: ['support'] }, timeout: 'PT1S' }),
    );
    await expect(asking).rejects.toBeInstanceOf(HitlExpired);
  });

  async function storeClock(): Promise<number> {
    const reply = await fetch(`${api}/v1/health`);
    return Date.parse(reply.headers.get('hitl-now') ?? '');
  }
});
