// What whoever runs a host sees in OpenTelemetry: one span an operation, and four metrics. With the real SDK, over HTTP and
// in process, on both stores.

import { createHitl, type Hitl, type HitlOptions, type Store, StoreUnavailable } from '@hitl-kit/server-adapter';
import { openTelemetry } from '@hitl-kit/server-adapter/opentelemetry';
import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { DataPoint, Histogram } from '@opentelemetry/sdk-metrics';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { operations } from '../src/http/generated/operations.ts';
import { actors, authenticate, base, clock, logger, missingId, question, type Sent, send, stores } from './host.ts';
import { collect, measured, spanOf, spans, useSdk } from './sdk.ts';

const { agent, ana, ben, lena } = actors as Record<
  'agent' | 'ana' | 'ben' | 'lena',
  NonNullable<(typeof actors)[string]>
>;

useSdk();

describe.each(stores)('on the store %s', (_, makeStore) => {
  let store: Store;
  let hitl: Hitl;

  /** Not started: the sweep runs when a test says `tick`. */
  const watch = (more: Partial<HitlOptions> = {}) =>
    createHitl({ store, authenticate, logger, telemetry: openTelemetry(), ...more });

  beforeEach(() => {
    store = makeStore(clock.now);
    hitl = watch();
  });
  afterEach(() => hitl.stop());

  const call = (path: string, sent: Sent = {}) => send(path, { to: hitl, ...sent });
  const ask = async (more: Record<string, unknown> = {}): Promise<string> =>
    (await hitl.requests.create({ ...question, ...more }, { actor: agent })).id;

  describe('spans', () => {
    test('every operation over HTTP is one, by its operationId, with the request it is about', async () => {
      const { json } = await call('/v1/requests', { as: 'agent', body: question });
      expect(spanOf('hitl.createRequest').attributes['hitl.request.id']).toBe(json.id);
      const [id, other] = [json.id, await ask()];
      const of = `/v1/requests/${id}`;
      const reason = { reason: 'Enough.' };
      await call('/v1/requests');
      await call('/v1/counts');
      await call(of, { method: 'HEAD' });
      await call(`${of}/claim`, { body: {} });
      await call(`${of}/release`, { body: {} });
      await call(`${of}/snooze`, { body: { until: null } });
      await call(`${of}/comments`, { body: { text: 'Hm.' } });
      await call(`${of}/assign`, { as: 'lena', body: { assignees: { users: ['ana'] } } });
      await call(`${of}/eligibility`);
      await call(`${of}/response`, { body: { chosenOptions: ['Approve'] } });
      await call(`${of}/wait`, { as: 'agent' });
      await call(`${of}/events`);
      await call(`${of}/export`);
      await call(`/v1/requests/${other}/fail`, { as: 'lena', body: reason });
      await call(`/v1/requests/${await ask()}/cancel`, { as: 'agent', body: reason });
      await call('/v1/responses', { body: { responses: [{ requestId: other, chosenOptions: ['Approve'] }] } });
      await call('/v1/openapi.json');
      await call('/v1/health');
      await (await call('/v1/stream')).response.body?.cancel();
      for (const { operationId, path } of operations) {
        const { kind, attributes, status } = spanOf(`hitl.${operationId}`);
        expect({ kind, status }).toEqual({ kind: SpanKind.INTERNAL, status: { code: SpanStatusCode.UNSET } });
        const about = path.includes('{requestId}') || operationId === 'createRequest';
        const named = about ? { 'hitl.request.id': expect.stringMatching(/^[0-9a-f-]{36}$/) } : {};
        expect(attributes).toEqual({ 'hitl.operation': operationId, ...named });
      }
      expect(spanOf('hitl.respondToRequest').attributes['hitl.request.id']).toBe(id);
    });

    test('every verb in process is one, too', async () => {
      const { requests } = hitl;
      const [id, other] = [await ask(), await ask()];
      await requests.get(id, { actor: ana });
      await requests.list({}, { actor: ana });
      await requests.count({}, { actor: ana });
      await requests.claim(id, {}, { actor: ana });
      await requests.release(id, { actor: ana });
      await requests.snooze(id, { until: null }, { actor: ana });
      await requests.comment(id, { text: 'Hm.' }, { actor: ana });
      await requests.assign(id, { assignees: { users: ['ana'] } }, { actor: lena });
      await requests.eligibility(id, { actor: ana });
      await requests.export(id, { actor: ana });
      await requests.respond(id, { chosenOptions: ['Approve'] }, { actor: ana });
      await requests.waitFor(id, { actor: agent });
      await requests.events(id, {}, { actor: ana });
      await requests.respondToMany({ responses: [{ requestId: other, chosenOptions: ['Approve'] }] }, { actor: ana });
      await requests.cancel(await ask(), { reason: 'Enough.' }, { actor: agent });
      await requests.fail(await ask(), { reason: 'Enough.' }, { actor: lena });
      const overHttpAlone = ['streamChanges', 'getContract', 'health'];
      const expected = operations.map(({ operationId }) => operationId).filter((name) => !overHttpAlone.includes(name));
      for (const operationId of expected) {
        expect(spanOf(`hitl.${operationId}`).attributes['hitl.operation']).toBe(operationId);
      }
      expect(spanOf('hitl.respondToRequest').attributes['hitl.request.id']).toBe(id);
      expect(spanOf('hitl.createRequest').attributes['hitl.request.id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(Object.keys(requests)).toHaveLength(expected.length);
    });

    test('an operation is a child of what the host does, and what the host does in it is a child of the operation', async () => {
      const tracer = trace.getTracer('host');
      const to = watch({
        authenticate: (request) =>
          tracer.startActiveSpan('session', (span) => {
            span.end();
            return authenticate(request);
          }),
      });
      await tracer.startActiveSpan('page', async (span) => {
        await call('/v1/requests', { to });
        span.end();
      });
      const [page, list, session] = ['page', 'hitl.listRequests', 'session'].map(spanOf);
      expect(list?.parentSpanContext?.spanId).toBe(page?.spanContext().spanId);
      expect(session?.parentSpanContext?.spanId).toBe(list?.spanContext().spanId);
    });

    test('a refusal is the caller\u2019s: its code, and no error', async () => {
      const id = await ask();
      await call(`/v1/requests/${id}/cancel`, { body: { reason: 'Mine.' } });
      const refused = spanOf('hitl.cancelRequest');
      expect(refused.attributes).toEqual({
        'hitl.operation': 'cancelRequest',
        'hitl.request.id': id,
        'hitl.code': 'not_permitted',
      });
      expect(refused.status).toEqual({ code: SpanStatusCode.UNSET });
      expect(refused.events).toEqual([]);
      await expect(hitl.requests.get(missingId, { actor: ana })).rejects.toThrow();
      expect(spanOf('hitl.getRequest')).toMatchObject({
        attributes: { 'hitl.code': 'not_found' },
        status: { code: SpanStatusCode.UNSET },
      });
    });

    test('a text in an id\u2019s place is not told', async () => {
      await call('/v1/requests/ana@example.com');
      await expect(hitl.requests.get('ana@example.com', { actor: ana })).rejects.toThrow();
      for (const { attributes } of spans()) expect(Object.keys(attributes)).not.toContain('hitl.request.id');
      expect(spans()).toHaveLength(2);
    });

    test('a defect is an error with its kind and frames; its text is for the log alone', async () => {
      vi.spyOn(store, 'list').mockRejectedValue(new TypeError('rows[0]\n.password is hunter2'));
      const { status } = await call('/v1/requests');
      expect(status).toBe(500);
      await expect(hitl.requests.list({}, { actor: ana })).rejects.toThrow(TypeError);
      const failed = spans();
      expect(failed).toHaveLength(2);
      for (const { attributes, status: told, events } of failed) {
        expect(attributes['hitl.code']).toBe('internal');
        expect(told).toEqual({ code: SpanStatusCode.ERROR });
        expect(events).toHaveLength(1);
        expect(events[0]?.name).toBe('exception');
        expect(events[0]?.attributes).toEqual({
          'exception.type': 'TypeError',
          'exception.stacktrace': expect.stringContaining('telemetry.test.ts'),
        });
        expect(JSON.stringify(events[0]?.attributes)).not.toMatch(/password|hunter2/);
      }
    });

    test('a store that does not answer is an error, and no defect', async () => {
      vi.spyOn(store, 'list').mockRejectedValue(new StoreUnavailable('no route to host'));
      await call('/v1/requests');
      await expect(hitl.requests.list({}, { actor: ana })).rejects.toThrow();
      expect(spans()).toHaveLength(2);
      for (const { attributes, status, events } of spans()) {
        expect(attributes['hitl.code']).toBe('unavailable');
        expect(status).toEqual({ code: SpanStatusCode.ERROR });
        expect(events).toEqual([]);
      }
    });

    test('a call that was broken off is neither refused nor an error', async () => {
      const gone = new AbortController();
      const body = new ReadableStream({
        pull(controller) {
          gone.abort();
          controller.error(new Error('the connection broke'));
        },
      });
      const headers = { authorization: 'Bearer agent', 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body, duplex: 'half', signal: gone.signal };
      await hitl.fetch(new Request(`${base}/v1/requests`, init));
      const waiting = hitl.requests.waitFor(await ask(), { actor: agent, signal: gone.signal });
      await expect(waiting).rejects.toThrow();
      for (const name of ['hitl.createRequest', 'hitl.waitForRequest']) {
        expect(spanOf(name).attributes).not.toHaveProperty('hitl.code');
        expect(spanOf(name).status).toEqual({ code: SpanStatusCode.UNSET });
      }
      expect((await collect())['hitl.rejections']).toBeUndefined();
    });

    test('a stream\u2019s ends when its reply begins', async () => {
      const { response } = await call('/v1/stream');
      expect(spanOf('hitl.streamChanges').ended).toBe(true);
      const chunk = await response.body?.getReader().read();
      expect(chunk?.done).toBe(false);
    });

    test('a pass of the sweep is one, with what it moved and what it could not decide', async () => {
      const poison = await ask({ timeout: 'PT1M' });
      for (const _each of [1, 2]) await ask({ timeout: 'PT1M' });
      const sweep = store.sweep.bind(store);
      store.sweep = (limit, decide) =>
        sweep(limit, (row, now) => {
          if (row.id === poison) throw new Error('undecidable');
          return decide(row, now);
        });
      clock.advance(60_000);
      await hitl.tick();
      const { kind, attributes, status } = spanOf('hitl.sweep');
      expect(attributes).toEqual({ 'hitl.sweep.moved': 2, 'hitl.sweep.poisoned': 1 });
      expect({ kind, code: status.code }).toEqual({ kind: SpanKind.INTERNAL, code: SpanStatusCode.UNSET });
    });

    test.each([
      [new StoreUnavailable('no route to host'), []],
      [new TypeError('hunter2'), ['TypeError']],
    ])('a pass that fails with %s is an error', async (error, recorded) => {
      vi.spyOn(store, 'sweep').mockRejectedValue(error);
      await expect(hitl.tick()).rejects.toBe(error);
      const { status, events } = spanOf('hitl.sweep');
      expect(status).toEqual({ code: SpanStatusCode.ERROR });
      expect(events.map(({ attributes }) => attributes?.['exception.type'])).toEqual(recorded);
    });
  });

  describe('hitl.rejections', () => {
    const rejected = (code: string, operation?: string) =>
      measured('hitl.rejections', {
        'hitl.code': code,
        ...(operation === undefined ? {} : { 'hitl.operation': operation }),
      });

    test('counts each refusal once, by code and operation, over HTTP and in process alike', async () => {
      await call(`/v1/requests/${missingId}`);
      await expect(hitl.requests.get(missingId, { actor: ana })).rejects.toThrow();
      await call('/v1/requests', { as: null });
      await call('/v1/requests?view=all');
      await call('/v1/requests', { as: 'agent', body: '{' });
      expect(await rejected('not_found', 'getRequest')).toBe(2);
      expect(await rejected('unauthenticated', 'listRequests')).toBe(1);
      expect(await rejected('not_permitted', 'listRequests')).toBe(1);
      expect(await rejected('invalid_request', 'createRequest')).toBe(1);
      const { descriptor, dataPoints } = (await collect())['hitl.rejections'] ?? {};
      expect(descriptor?.unit).toBe('{rejection}');
      expect(dataPoints).toHaveLength(4);
    });

    test('counts calls that are no operation without one, and makes no span of them', async () => {
      await call('/v1/nowhere');
      await call('/v1/requests', { method: 'DELETE' });
      expect(await rejected('not_found')).toBe(1);
      expect(await rejected('method_not_allowed')).toBe(1);
      expect(spans()).toEqual([]);
    });

    test('counts each refused answer of many; the call itself was not refused', async () => {
      const id = await ask();
      const responses = [id, id, missingId].map((requestId) => ({ requestId, chosenOptions: ['Approve'] }));
      await call('/v1/responses', { body: { responses } });
      await hitl.requests.respondToMany({ responses: responses.slice(2) }, { actor: ana });
      expect(await rejected('already_resolved', 'respondToMany')).toBe(1);
      expect(await rejected('not_found', 'respondToMany')).toBe(2);
      expect(spanOf('hitl.respondToMany').attributes).toEqual({ 'hitl.operation': 'respondToMany' });
    });

    test('what the deadline refuses is counted, also where the call resolved the request first', async () => {
      const id = await ask({ timeout: 'PT1M' });
      clock.advance(60_000);
      await call(`/v1/requests/${id}/response`, { body: { chosenOptions: ['Approve'] } });
      expect(await rejected('deadline_passed', 'respondToRequest')).toBe(1);
    });
  });

  describe('hitl.request.time_to_answer', () => {
    const points = async () =>
      ((await collect())['hitl.request.time_to_answer']?.dataPoints ?? []) as DataPoint<Histogram>[];

    test('is the seconds from asking to a person\u2019s answer, by kind and channel', async () => {
      const [first, second, third] = [await ask({ kind: 'approval' }), await ask(), await ask()];
      const answer = { chosenOptions: ['Approve'] };
      clock.advance(90_000);
      await call(`/v1/requests/${first}/response`, { body: answer, headers: { 'hitl-channel': 'ui' } });
      await hitl.requests.respond(second, answer, { actor: ana });
      await hitl.requests.respond(third, { ...answer, force: true, reason: 'Nobody is here.' }, { actor: lena });
      const found = (await points()).map(({ attributes, value }) => [attributes, value.count, value.sum]);
      expect(found).toEqual([
        [{ 'hitl.kind': 'approval', 'hitl.channel': 'ui' }, 1, 90],
        [{ 'hitl.kind': 'choice', 'hitl.channel': 'api' }, 1, 90],
        [{ 'hitl.kind': 'choice', 'hitl.channel': 'forced' }, 1, 90],
      ]);
      expect((await collect())['hitl.request.time_to_answer']?.descriptor.unit).toBe('s');
      expect((await points())[0]?.value.buckets.boundaries).toContain(86_400);
    });

    test('is measured once: neither for a retry nor for a lost race, and with a quorum when it is reached', async () => {
      const id = await ask({ quorum: 2, timeout: 'PT1H' });
      const answer = { chosenOptions: ['Approve'] };
      await hitl.requests.respond(id, answer, { actor: ana, key: 'k1' });
      expect(await points()).toEqual([]);
      await hitl.requests.respond(id, answer, { actor: ben, key: 'k2' });
      await hitl.requests.respond(id, answer, { actor: ben, key: 'k2' });
      await expect(hitl.requests.respond(id, answer, { actor: ana })).rejects.toThrow();
      expect((await points()).map(({ value }) => value.count)).toEqual([1]);
    });

    test('tells nothing of what no person answered', async () => {
      await ask({ timeout: 'PT1M', defaults: ['Reject'] });
      await ask({ timeout: 'PT1M' });
      await hitl.requests.cancel(await ask(), { reason: 'Enough.' }, { actor: agent });
      await hitl.requests.fail(await ask(), { reason: 'Enough.' }, { actor: lena });
      clock.advance(60_000);
      expect(await hitl.tick()).toMatchObject({ moved: 2 });
      expect(await points()).toEqual([]);
    });
  });

  describe('the gauges', () => {
    test('hitl.requests.open counts what is open, of all tenants', async () => {
      await hitl.stop();
      store = makeStore(clock.now);
      hitl = watch({ tenancy: 'multi' });
      const asked = [];
      for (const tenant of ['acme', 'acme', 'globex']) {
        asked.push(await hitl.requests.create(question, { actor: { ...agent, tenant } }));
      }
      expect(await measured('hitl.requests.open')).toBe(3);
      await hitl.requests.cancel(asked[0]?.id ?? '', { reason: 'Enough.' }, { actor: { ...agent, tenant: 'acme' } });
      expect(await measured('hitl.requests.open')).toBe(2);
      expect((await collect())['hitl.requests.open']?.descriptor.unit).toBe('{request}');
    });

    test('hitl.sweep.lag is how long the most overdue has been due, in seconds, and 0 after the sweep', async () => {
      expect(await measured('hitl.sweep.lag')).toBe(0);
      await ask({ timeout: 'PT1M' });
      await ask({ timeout: 'PT2M' });
      clock.advance(59_999);
      expect(await measured('hitl.sweep.lag')).toBe(0);
      clock.advance(90_501);
      expect(await measured('hitl.sweep.lag')).toBe(90.5);
      await hitl.tick();
      expect(await measured('hitl.sweep.lag')).toBe(0);
      expect((await collect())['hitl.sweep.lag']?.descriptor.unit).toBe('s');
    });

    test('the store is read when metrics are collected, once for both, and never else', async () => {
      const backlog = vi.spyOn(store, 'backlog');
      await ask();
      await hitl.tick();
      expect(backlog).not.toHaveBeenCalled();
      await collect();
      expect(backlog).toHaveBeenCalledTimes(1);
    });

    test('a store that cannot say is one line in the log for each change, and no error for the exporter', async () => {
      const failure = new StoreUnavailable('no route to host');
      const backlog = vi.spyOn(store, 'backlog').mockRejectedValue(failure);
      await ask();
      for (const _each of [1, 2, 3]) expect(await measured('hitl.requests.open')).toBeUndefined();
      expect(logger.warn.mock.calls).toEqual([
        ['the backlog cannot be read; its gauges stand still until it can', { error: failure }],
      ]);
      expect(logger.info).not.toHaveBeenCalled();
      backlog.mockRestore();
      for (const _each of [1, 2]) expect(await measured('hitl.requests.open')).toBe(1);
      expect(logger.info.mock.calls).toEqual([['the backlog can be read again']]);
      expect(logger.warn).toHaveBeenCalledTimes(1);
    });

    test('after stop nothing is read any more, and a reading that was under way makes no noise', async () => {
      const backlog = vi.spyOn(store, 'backlog');
      const collecting = collect();
      await hitl.stop();
      await collecting;
      backlog.mockClear();
      await collect();
      expect(backlog).not.toHaveBeenCalled();
      expect(logger.warn).not.toHaveBeenCalled();
    });

    test('come back with a start after a stop, once, where the store outlives the stop', async () => {
      const close = vi.spyOn(store, 'close').mockResolvedValue();
      await ask();
      await hitl.start();
      await hitl.stop();
      expect(await measured('hitl.requests.open')).toBeUndefined();
      await hitl.start();
      const backlog = vi.spyOn(store, 'backlog');
      expect(await measured('hitl.requests.open')).toBe(1);
      expect(backlog).toHaveBeenCalledTimes(1);
      close.mockRestore();
    });

    test('stay away where the start fails', async () => {
      await hitl.stop();
      await expect(hitl.start()).rejects.toMatchObject({ code: 'unavailable' });
      expect(await measured('hitl.requests.open')).toBeUndefined();
      expect(logger.warn).not.toHaveBeenCalled();
    });
  });
});
