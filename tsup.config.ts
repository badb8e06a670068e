// Builds every published package: ESM, declarations, one entry per sub-path export. What pages load is built file by file
// (`apart`), so that a host's bundler can leave out each file that it has no use for, or load it later.
import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: 'esm',
  target: 'es2022',
  dts: true,
  splitting: true,
  clean: true,
  sourcemap: true,
  removeNodeProtocol: false,
};

/** A package bundles nothing that its own package.json names: tsup alone looks at the root's. */
function external(path: string): RegExp[] {
  const manifest = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
  const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  return [/^node:/, ...names.map((name) => new RegExp(`^${name}(/|$)`))];
}

/** Keeps every source a file of its own: its imports stay imports, of what is built beside it. */
const apart: Options = {
  splitting: false,
  esbuildPlugins: [
    {
      name: 'apart',
      setup(build) {
        build.onResolve({ filter: /^\.\.?\// }, ({ kind, path }) =>
          kind === 'entry-point' ? undefined : { path: path.replace(/\.tsx?$/, '.js'), external: true },
        );
      },
    },
  ],
};

/** All but what tests alone import. */
const sourcesOf = (path: string): string[] => [
  `${path}/src/**/*.{ts,tsx}`,
  '!**/*.{test,testing}.*',
  '!**/params-corpus.ts',
];

export default defineConfig([
  {
    ...shared,
    ...apart,
    name: 'client',
    entry: sourcesOf('packages/client'),
    dts: {
      entry: {
        index: 'packages/client/src/index.ts',
        params: 'packages/client/src/params.ts',
        digest: 'packages/client/src/digest.ts',
      },
    },
    outDir: 'packages/client/dist',
    external: external('packages/client'),
  },
  {
    ...shared,
    name: 'server-adapter',
    entry: {
      index: 'packages/server-adapter/src/index.ts',
      sqlite: 'packages/server-adapter/src/store/sqlite.ts',
      node: 'packages/server-adapter/src/mount/node.ts',
      express: 'packages/server-adapter/src/mount/express.ts',
      opentelemetry: 'packages/server-adapter/src/telemetry/opentelemetry.ts',
      koa: 'packages/server-adapter/src/mount/koa.ts',
      fastify: 'packages/server-adapter/src/mount/fastify.ts',
      hono: 'packages/server-adapter/src/mount/hono.ts',
      next: 'packages/server-adapter/src/mount/next.ts',
      testing: 'packages/server-adapter/src/testing.ts',
      conformance: 'packages/server-adapter/src/store/conformance.ts',
    },
    outDir: 'packages/server-adapter/dist',
    external: external('packages/server-adapter'),
  },
  {
    ...shared,
    ...apart,
    name: 'react',
    entry: sourcesOf('packages/react'),
    dts: {
      entry: {
        index: 'packages/react/src/index.ts',
        headless: 'packages/react/src/headless.ts',
        queries: 'packages/react/src/queries.ts',
        form: 'packages/react/src/form.tsx',
        markdown: 'packages/react/src/markdown.tsx',
        ajv: 'packages/react/src/ajv.ts',
      },
    },
    outDir: 'packages/react/dist',
    external: external('packages/react'),
    async onSuccess() {
      await copyFile('packages/react/src/styles/styles.css', 'packages/react/dist/styles.css');
    },
  },
]);
