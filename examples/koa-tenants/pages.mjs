// Which page answers which path, by the verbs in process: list, get, respond, export, each with the person as the actor.
import { readFileSync } from 'node:fs';
import { HitlError } from '@hitl-kit/server-adapter';
import { inputOf } from './form.mjs';
import { errorPage, loginPage, requestPage } from './views.mjs';

const style = readFileSync(new URL('style.css', import.meta.url));

export async function pages(ctx, hitl, actor) {
  if (ctx.path === '/style.css') {
    ctx.type = 'css';
    ctx.body = style;
  } else if (actor) {
    await pagesOf(ctx, hitl, actor);
  } else {
    ctx.body = loginPage();
  }
}

async function pagesOf(ctx, hitl, actor) {
  const [, id, file] = /^\/requests\/([\w-]+)(\/export)?$/.exec(ctx.path) ?? [];
  const show = async (view, more) => {
    const [waiting, resolved] = await Promise.all([
      hitl.requests.list({ view: 'assigned', sort: 'deadline' }, { actor }),
      hitl.requests.list({ view: 'answered', limit: 20 }, { actor }),
    ]);
    ctx.body = view({ actor, lists: { waiting: waiting.items, resolved: resolved.items }, ...more });
  };
  try {
    if (ctx.path === '/') await show(requestPage);
    else if (!id) throw new HitlError('not_found', 'There is no such page.');
    else if (file) await download(ctx, hitl, actor, id);
    else if (ctx.method === 'POST') await answer(ctx, hitl, actor, { id, show });
    else await show(requestPage, { request: await hitl.requests.get(id, { actor }) });
  } catch (error) {
    if (!(error instanceof HitlError)) throw error;
    ctx.status = error.status;
    await show(errorPage, { error });
  }
}

/** Answered: on to the request, which says so. Refused: the same page again, with what was typed and what was wrong. */
async function answer(ctx, hitl, actor, { id, show }) {
  const request = await hitl.requests.get(id, { actor });
  const typed = ctx.request.body;
  try {
    await hitl.requests.respond(id, inputOf(request, typed), { actor, key: typed.key });
    ctx.status = 303;
    ctx.redirect(`/requests/${id}`);
  } catch (error) {
    if (!(error instanceof HitlError)) throw error;
    ctx.status = error.status;
    await show(requestPage, { request: error.request ?? request, typed, error });
  }
}

async function download(ctx, hitl, actor, id) {
  ctx.body = await hitl.requests.export(id, { actor });
  ctx.attachment(`${id}.json`);
}
