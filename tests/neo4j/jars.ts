/** The jars of a Java program that tests start, resolved by Maven once and kept beside the other packages. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/package-root.js';
import { runProgram } from './run-program.js';

const NEO4J_POM = join(import.meta.dirname, 'pom.xml');
/** An empty Maven cache makes this a download of about 120 MB. */
const PATIENCE_MS = 600_000;

/**
 * The folder of the jars that a pom asks for; a half-done download is never mistaken for a whole one.
 *
 * @param name of the folder, to tell one program's from another's
 */
export async function resolveJars(pom = NEO4J_POM, name = 'neo4j'): Promise<string> {
  const version = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const folder = packagePath('node_modules', '.cache', `linchpin-${name}-${version}`);
  if (existsSync(folder)) return folder;
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  try {
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${half}`, '-DincludeScope=runtime'];
    await runProgram('mvn', ['--quiet', '--batch-mode', '--file', pom, ...goal], PATIENCE_MS);
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  return folder;
}
