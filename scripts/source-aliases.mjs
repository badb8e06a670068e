// Maps each published entry to its source, so that tests and stories run the code as written, not the build.
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));

export const sourceAliases = [
  ['@hitl-kit/client/params', 'client/src/params.ts'],
  ['@hitl-kit/client/digest', 'client/src/digest.ts'],
  ['@hitl-kit/client', 'client/src/index.ts'],
  ['@hitl-kit/server-adapter/sqlite', 'server-adapter/src/store/sqlite.ts'],
  ['@hitl-kit/server-adapter/node', 'server-adapter/src/mount/node.ts'],
  ['@hitl-kit/server-adapter/express', 'server-adapter/src/mount/express.ts'],
  ['@hitl-kit/server-adapter/opentelemetry', 'server-adapter/src/telemetry/opentelemetry.ts'],
  ['@hitl-kit/server-adapter/koa', 'server-adapter/src/mount/koa.ts'],
  ['@hitl-kit/server-adapter/fastify', 'server-adapter/src/mount/fastify.ts'],
  ['@hitl-kit/server-adapter/hono', 'server-adapter/src/mount/hono.ts'],
  ['@hitl-kit/server-adapter/next', 'server-adapter/src/mount/next.ts'],
  ['@hitl-kit/server-adapter/conformance', 'server-adapter/src/store/conformance.ts'],
  ['@hitl-kit/server-adapter/testing', 'server-adapter/src/testing.ts'],
  ['@hitl-kit/server-adapter', 'server-adapter/src/index.ts'],
  ['@hitl-kit/react/headless', 'react/src/headless.ts'],
  ['@hitl-kit/react/queries', 'react/src/queries.ts'],
  ['@hitl-kit/react/form', 'react/src/form.tsx'],
  ['@hitl-kit/react/markdown', 'react/src/markdown.tsx'],
  ['@hitl-kit/react/ajv', 'react/src/ajv.ts'],
  ['@hitl-kit/react/styles.css', 'react/src/styles/styles.css'],
  ['@hitl-kit/react', 'react/src/index.ts'],
].map(([name, path]) => ({ find: new RegExp(`^${name}$`), replacement: at(path) }));
