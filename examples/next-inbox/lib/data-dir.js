// Where the database and the secret of the session cookie are.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

export function dataDir() {
  const path = resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data');
  mkdirSync(path, { recursive: true });
  return path;
}
