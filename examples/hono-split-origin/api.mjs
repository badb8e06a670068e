// The API's origin: visitors' questions come in, the assistant drafts a reply, somebody at the desk sends it or not.
import { createHitl, HitlError, memoryStore } from '@hitl-kit/server-adapter';
import { hitlHono } from '@hitl-kit/server-adapter/hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { assistant, people, personOf, startSession } from './people.mjs';

/** @param page the one origin whose pages may call with the cookie */
export function createApi(page) {
  const hitl = createHitl({
    store: memoryStore(),
    authenticate: (request) => personOf(request.headers.get('cookie')),
    cors: { origins: [page] },
  });
  const app = new Hono();
  app.all('/api/hitl/*', hitlHono(hitl));

  app.use('/session', cors({ origin: page, credentials: true }));
  app.get('/session', (c) => c.json({ me: personOf(c.req.header('cookie'))?.id ?? null, people: people.map(forPage) }));
  app.post('/session', bodyLimit({ maxSize: 1000 }), async (c) => {
    if (c.req.header('origin') !== page) return c.json({ error: 'This came from another page.' }, 403);
    const { person } = await c.req.json();
    c.header('set-cookie', startSession(person));
    return c.json({ me: person });
  });

  // A visitor waits for the reply; the request waits for the desk. Who leaves withdraws it.
  app.post('/questions', bodyLimit({ maxSize: 2000 }), async (c) => {
    const text = (await c.req.text()).trim();
    if (text === '' || text.length > 400) return c.text('Ask in 1 to 400 characters.\n', 400);
    const { id } = await hitl.requests.create(question(text), { actor: assistant });
    const { signal } = c.req.raw;
    try {
      const { response } = await hitl.requests.waitFor(id, { actor: assistant, signal });
      const sent = response?.chosenOptions[0] === 'Send';
      return c.text(sent ? `${response.params.reply}\n` : 'We will write to you.\n');
    } catch (error) {
      if (!signal.aborted) throw error;
      await hitl.requests.cancel(id, { reason: 'The visitor left.' }, { actor: assistant });
      return c.body(null, 204);
    }
  });

  app.onError((error, c) => {
    if (error instanceof HitlError && error.status === 503) return c.text('We are closing. Ask again later.\n', 503);
    if (!(error instanceof SyntaxError)) console.error(error);
    return c.json({ error: 'This did not work.' }, error instanceof SyntaxError ? 400 : 500);
  });
  return { app, hitl };
}

const forPage = ({ id, name }) => ({ id, name });

function question(text) {
  return {
    subject: text.length > 80 ? `${text.slice(0, 79)}…` : text,
    ...(text.length > 80 ? { body: text } : {}),
    options: [
      { value: 'Send', intent: 'primary' },
      { value: 'Write later', skipParams: true },
    ],
    paramsSchema: {
      type: 'object',
      required: ['reply'],
      properties: { reply: { type: 'string', title: 'Reply', minLength: 10, maxLength: 600 } },
    },
    paramsData: { reply: draft(text) },
    defaults: ['Write later'],
    timeout: process.env.HITL_TIMEOUT ?? 'PT10M',
    assignees: { roles: ['desk'] },
    source: { system: 'visitors' },
  };
}

/** Here a model would write; what it writes is never sent unread. */
const draft = (text) =>
  /otter/i.test(text)
    ? 'The otters are fed at 11:00 and 15:30.'
    : 'Thank you for asking. We are open from 9:00 to 18:00.';
