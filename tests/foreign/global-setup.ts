/**
 * Readers that others wrote, for the tests of the project `foreign`: Python packages, for which Python 3 has to be there.
 * Without it, one line says that these tests were skipped; where CI is set, that is a failure.
 */
import type { TestProject } from 'vitest/node';
import { hasPython, prepareEnvironment } from './python.js';

declare module 'vitest' {
  interface ProvidedContext {
    foreign: boolean;
  }
}

export async function setup(project: TestProject): Promise<void> {
  const isThere = await hasPython();
  project.provide('foreign', isThere);
  if (isThere) return prepareEnvironment();
  const reason = 'readers of other formats were not asked: they need Python 3 with venv';
  if (process.env.CI === 'true') throw new Error(reason);
  console.warn(reason);
}
