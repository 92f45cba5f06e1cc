/**
 * Where this package lies on disk. `schema/`, `cypher/` and `seeds/` are read from there, so the same code runs from
 * `src/` under the tests and from `dist/` when built.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: the nearest one above this file. */
export const PACKAGE_ROOT: string = nearestPackage(dirname(fileURLToPath(import.meta.url)));

/** A path inside the package, for example `packagePath('schema', 'root.graphql')`. */
export function packagePath(...parts: readonly string[]): string {
  return join(PACKAGE_ROOT, ...parts);
}

function nearestPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('no package.json stands above the code');
  return nearestPackage(parent);
}
