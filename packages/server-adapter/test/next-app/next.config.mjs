// The smallest Next.js app that has the contract, for the suite of all mounts: see ../next-server.ts.
import { fileURLToPath } from 'node:url';

export default {
  distDir: 'dist',
  // The packages' sources, which are compiled too, lie outside of this folder.
  turbopack: { root: fileURLToPath(new URL('../../../../', import.meta.url)) },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'x-host', value: 'set by the host' },
        { key: 'vary', value: 'Accept-Language' },
      ],
    },
  ],
};
