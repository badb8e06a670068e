// The product's pages: the built front end under a strict content security policy, and the sample rows its tables show.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { apiReference } from './api-reference.mjs';
import { readRows, rules } from './read-rows.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const built = here('web/dist');

// What each table shows of which sample.
const tables = {
  orders: {
    file: 'samples/refunds.csv',
    columns: {
      id: rules.id,
      customer: rules.text,
      ordered: rules.date,
      amount: rules.amount,
      currency: rules.currency,
    },
  },
  comments: {
    file: 'samples/comments.json',
    columns: { id: rules.id, author: rules.text, product: rules.text, text: rules.text },
  },
  invoices: {
    file: 'samples/invoices.csv',
    columns: {
      id: rules.id,
      supplier: rules.text,
      issued: rules.date,
      due: rules.optional(rules.date),
      amount: rules.optional(rules.amount),
      currency: rules.optional(rules.currency),
      cost_centre: rules.optional(rules.text),
    },
  },
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export function pages() {
  if (!existsSync(built)) {
    console.error('The pages are not built yet. Run: npm run build');
    process.exit(1);
  }
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set({
      'content-security-policy': policy,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    next();
  });
  router.get('/tables/:name', async (request, response, next) => {
    const table = Object.hasOwn(tables, request.params.name) ? tables[request.params.name] : undefined;
    if (!table) return next();
    const { rows } = await readRows(here(table.file), table.columns);
    response.json({ columns: Object.keys(table.columns), rows });
  });
  router.use('/api-reference', apiReference());
  router.use('/assets', express.static(`${built}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }));
  router.use(express.static(built, { maxAge: 0 }));
  return router;
}
