// The API reference that `npm run generate` writes into docs/, under /api-reference. Without docs/ it says so.
import { fileURLToPath } from 'node:url';
import express from 'express';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));

export function apiReference(folder = docs) {
  const router = express.Router();
  const send = (name) => (_request, response, next) =>
    response.sendFile(name, { root: folder }, (error) => {
      if (error?.code !== 'ENOENT') return error && next(error);
      response
        .status(404)
        .type('text')
        .send(`The API reference is not here: docs/${name} is missing. \`npm run generate\` writes it.\n`);
    });
  // The page names its style sheet beside itself, so its address ends in a slash.
  router.get('/', ({ originalUrl, baseUrl }, response, next) => {
    if (originalUrl.startsWith(`${baseUrl}/`)) return next();
    response.redirect(301, `${baseUrl}/`);
  });
  router.get('/', send('api.html'));
  router.get('/api.css', send('api.css'));
  return router;
}
