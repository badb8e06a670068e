// The pages: who are you, the lists, and beside them one request. A body is shown as text.
import { nameOf, people } from './customers.mjs';
import { answerForm } from './form.mjs';
import { html } from './html.mjs';
import { asked, at, ifNobody, outcome, refusal } from './words.mjs';

const page = ({ title, actor, content }) =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Quill & Ledger</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">Quill & Ledger</a>${
    actor &&
    html`<span>${actor.name}, ${nameOf(actor.tenant)}</span>
<form method="post" action="/logout"><button>Log out</button></form>`
  }</header>
${content}
</body>
</html>`.text;

export const loginPage = () =>
  page({
    title: 'Log in',
    content: html`<main class="login"><h1>Who are you?</h1><form method="post" action="/login">${people.map(
      ({ tenant, id, name }) =>
        html`<button name="who" value="${tenant}/${id}"><strong>${name}</strong> <small>${nameOf(tenant)}</small></button>`,
    )}</form></main>`,
  });

/** @param request none, one as it is, or one with what was `typed` and the `error` that says why it was refused */
export const requestPage = ({ actor, lists, request, typed, error }) =>
  panes({
    actor,
    lists,
    request,
    title: request?.subject ?? 'Inbox',
    content: request && requestView({ request, typed, error }),
  });

export const errorPage = ({ actor, lists, error }) =>
  panes({ actor, lists, request: {}, title: 'Not shown', content: html`<h1>Not shown</h1><p>${error.message}</p>` });

function panes({ actor, lists, request, title, content }) {
  const rows = (items, timeOf) =>
    html`<ul>${items.map(
      (item) => html`<li><a href="/requests/${item.id}" ${item.id === request?.id && html`aria-current="page"`}>
<strong>${item.subject}</strong><small>${timeOf(item)}</small></a></li>`,
    )}</ul>`;
  const until = ({ deadline, createdAt }) => (deadline ? `until ${at(deadline)}` : at(createdAt));
  const waiting = lists.waiting.length > 0 ? rows(lists.waiting, until) : html`<p>Nothing waits for you.</p>`;
  return page({
    title,
    actor,
    content: html`<main class="panes ${request && 'open'}">
<nav aria-label="Requests">${request ? html`<h2>Waiting for you</h2>` : html`<h1>Waiting for you</h1>`}${waiting}
${lists.resolved.length > 0 && html`<h2>Resolved</h2>${rows(lists.resolved, ({ resolvedAt }) => at(resolvedAt))}`}</nav>
<article>${content ?? html`<p>Choose a request to read it.</p>`}</article>
</main>`,
  });
}

function requestView({ request, typed, error }) {
  const { subject, body, context, state, deadline, viewer } = request;
  const open = state === 'awaiting_input';
  return html`<p class="back"><a href="/">Back to the inbox</a></p>
<h1>${subject}</h1>
<p><small>${asked(request)}</small></p>
${open && deadline && html`<p>${ifNobody(request)}</p>`}
${error && html`<p role="alert">${refusal(error)}</p>`}
${!open && resolution(request)}
${error && !open && typed.comment && html`<p>Your comment was:</p><blockquote>${typed.comment}</blockquote>`}
${body && html`<p class="text">${body}</p>`}
${context && table(context)}
${open && (viewer.mayAnswer ? answerForm(request, { typed, error }) : html`<p>You may read this, but not answer.</p>`)}`;
}

function resolution(request) {
  const { comment, params } = request.response ?? {};
  return html`<p class="outcome">${outcome(request)}</p>
${comment && html`<blockquote>${comment}</blockquote>`}
${params && table(params)}
<p><a href="/requests/${request.id}/export" download>Download as JSON</a></p>`;
}

const table = (value) =>
  html`<table>${Object.entries(value).map(
    ([name, of]) =>
      html`<tr><th scope="row">${name}</th><td>${typeof of === 'string' ? of : JSON.stringify(of)}</td></tr>`,
  )}</table>`;
