import { fileURLToPath } from 'node:url';

export default {
  distDir: 'dist',
  poweredByHeader: false,
  // Loaded by Node and not bundled: one copy in the process, whichever route, action or page imports it.
  serverExternalPackages: ['@hitl-kit/server-adapter'],
  turbopack: { root: fileURLToPath(new URL('../../', import.meta.url)) },
};
