// Packs a package as it would be published: `pnpm pack`, which resolves `workspace:` and adds the LICENSE.
import { join } from 'node:path';
import { type PackageName, root, run } from './workspace.ts';

export interface Packed {
  tarball: string;
  /** Paths inside the package, without the leading `package/`. */
  files: string[];
}

const pnpm = 'pnpm@12.21.0';

export async function pack(name: PackageName, destination: string): Promise<Packed> {
  const args = ['-y', '--loglevel=error', pnpm, 'pack', '--json', '--pack-destination', destination];
  const { code, output } = await run('npx', args, { cwd: join(root, 'packages', name) });
  const start = output.indexOf('{');
  if (code !== 0 || start < 0) throw new Error(`packing ${name}:\n${output}`);
  const { filename, files } = JSON.parse(output.slice(start));
  return { tarball: filename, files: files.map((file: { path: string }) => file.path) };
}
