// What the browser-bundle test runs in a tab: one request through the real engine on web APIs alone. It writes what
// happened into the page as JSON.
import { createHitl, memoryStore } from '@hitl-kit/server-adapter';

const actors = {
  'Bearer service': { id: 'billing', permissions: ['request' as const] },
  'Bearer ana': { id: 'ana', name: 'Ana', roles: ['support'] },
};

const hitl = createHitl({
  store: memoryStore(),
  authenticate: async (request) => actors[request.headers.get('authorization') as keyof typeof actors] ?? null,
});

async function call(as: string, path: string, body?: unknown) {
  const request = new Request(new URL(`/api/hitl/v1${path}`, location.origin), {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const response = await hitl.fetch(request);
  return { status: response.status, body: await response.json() };
}

async function askAndAnswer() {
  await hitl.start();
  const created = await call('service', '/requests', {
    subject: 'How much may we refund?',
    options: ['Refund', 'Refuse'],
    assignees: { roles: ['support'] },
    paramsSchema: {
      type: 'object',
      properties: { amount: { type: 'number', minimum: 0, maximum: 100 }, until: { type: 'string', format: 'date' } },
      required: ['amount'],
    },
    timeout: 'PT1H',
  });
  const answer = (amount: number) =>
    call('ana', `/requests/${created.body.id}/response`, {
      chosenOptions: ['Refund'],
      params: { amount, until: '2030-01-31' },
      digest: created.body.digest,
    });
  const tooMuch = await answer(101);
  const answered = await answer(42.5);
  const waited = await call('service', `/requests/${created.body.id}/wait?seconds=5`);
  await hitl.stop();
  return {
    statuses: [created.status, tooMuch.status, answered.status, waited.status],
    refusal: tooMuch.body.code,
    state: waited.body.state,
    response: waited.body.response,
  };
}

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));

/** Proves that the page's policy is in force: code from a string is refused here. */
function codeFromStringRuns(): boolean {
  try {
    return new Function('return true')();
  } catch {
    return false;
  }
}

async function report() {
  const outcome = await askAndAnswer().catch((error: unknown) => ({ error: String(error) }));
  const seen = [...violations];
  return { ...outcome, violations: seen, codeFromStringRuns: codeFromStringRuns(), subtle: Boolean(crypto.subtle) };
}

document.body.dataset.report = JSON.stringify(await report());
