// A wait survives what happens to processes: the server is killed, the script is killed, both come back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, refundFile, startHost } from './host.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.stop());

const created = async () => (await host.call('demo-service', 'GET', '/v1/requests?view=created')).body.items;
const approve = (id: string) =>
  host.call('demo-ana', 'POST', `/v1/requests/${id}/response`, { chosenOptions: ['Approve'] });

async function requestOf(order: string): Promise<{ id: string }> {
  const find = async () => (await created()).find((item: { subject: string }) => item.subject.includes(order));
  await expect.poll(find, { timeout: 20_000 }).toBeTruthy();
  return find();
}

describe('a script that waits', () => {
  it('AF-14: carries on after kill -9 of the server and a restart, and gets its answer', async () => {
    const script = host.run('refunds.mjs', await refundFile(host, '2001'));
    const { id } = await requestOf('2001');
    await host.kill();
    await host.start();
    expect((await approve(id)).status).toBe(200);
    expect(await script.ended).toBe(0);
    expect(script.output()).toMatch(/2001: pay the refund, by Ana at/);
  });

  it('PF-3: attaches to the same request when it is killed and started again with the same key', async () => {
    const file = await refundFile(host, '2002');
    const first = host.run('refunds.mjs', file);
    const { id } = await requestOf('2002');
    const before = (await created()).length;
    await first.kill('SIGKILL');
    const second = host.run('refunds.mjs', file);
    await second.until(/Asked about 1/);
    await approve(id);
    expect(await second.ended).toBe(0);
    expect(second.output()).toMatch(/2002: pay the refund, by Ana/);
    expect((await created()).length).toBe(before);
  });

  it('PF-3: gets the stored answer when somebody answered while it was gone', async () => {
    const file = await refundFile(host, '2003');
    const first = host.run('refunds.mjs', file);
    const { id } = await requestOf('2003');
    await first.kill('SIGKILL');
    await approve(id);
    const second = host.run('refunds.mjs', file);
    expect(await second.ended).toBe(0);
    expect(second.output()).toMatch(/2003: pay the refund, by Ana/);
  });

  it('rule 5: says so when the row changed under the same key', async () => {
    const file = await host.file(
      'changed.csv',
      'id,customer,amount,currency,ordered,reason\n2003,Mika Virtanen,43.50,EUR,2026-11-12,Damaged\n',
    );
    const script = host.run('refunds.mjs', file);
    expect(await script.ended).toBe(1);
    expect(script.output()).toMatch(/2003: was asked before with other content/);
  });
});

describe('the server', () => {
  it('keeps people logged in over a restart', async () => {
    const login = await fetch(`${host.url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: 'ana' }),
    });
    const cookie = login.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite/);
    await host.kill();
    await host.start();
    const session = await fetch(`${host.url}/session`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect((await session.json()).person.id).toBe('ana');
  });

  it('refuses a cookie that somebody wrote himself', async () => {
    const cookie = `harbour_session=lead.${Math.floor(Date.now() / 1000) + 999}.AAAA`;
    expect((await host.call(null, 'GET', '/v1/requests', undefined, { cookie })).status).toBe(401);
  });

  it('ends in order on SIGTERM while a script and a stream are open, and the script goes on waiting', async () => {
    const script = host.run('refunds.mjs', await refundFile(host, '2009'));
    const { id } = await requestOf('2009');
    const stream = await fetch(`${host.api}/v1/stream`, { headers: { authorization: 'Bearer demo-ana' } });
    expect(stream.status).toBe(200);
    expect(await host.kill('SIGTERM')).toBe(0);
    await host.start();
    await approve(id);
    expect(await script.ended).toBe(0);
  });

  it('never prints a token or a cookie', () => {
    expect(host.log()).not.toMatch(/demo-|harbour_session/);
  });
});
