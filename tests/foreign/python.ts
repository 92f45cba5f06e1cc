/** Readers that others wrote, from PyPI, in an environment of their own that is made when it is first needed. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasProgram, runProgram } from '../neo4j/run-program.js';

const ROOT = join(import.meta.dirname, '..', '..');
const ENVIRONMENT = join(ROOT, 'node_modules', '.cache', 'foreign', 'venv');
const PYTHON = join(ENVIRONMENT, 'bin', 'python');
const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');
/** What is installed, as it was asked for. */
const INSTALLED = join(ENVIRONMENT, 'requirements.txt');
const INSTALL_MS = 600_000;
const READ_MS = 120_000;

/** Whether there is a Python that environments can be made with. */
export function hasPython(): Promise<boolean> {
  return hasProgram('python3', '-c', 'import venv, ensurepip');
}

/** Makes the environment, unless it is as it should be. */
export async function prepareEnvironment(): Promise<void> {
  const wanted = await readFile(REQUIREMENTS, 'utf8');
  if (existsSync(INSTALLED) && (await readFile(INSTALLED, 'utf8')) === wanted) return;
  await runProgram('python3', ['-m', 'venv', '--clear', ENVIRONMENT], INSTALL_MS);
  await runProgram(
    PYTHON,
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS],
    INSTALL_MS,
  );
  await writeFile(INSTALLED, wanted);
}

/** Runs a script of this folder over files, and gives what it prints, which is JSON. */
export async function runPython<Printed>(script: string, ...files: string[]): Promise<Printed> {
  return JSON.parse(
    await runProgram(PYTHON, [join(import.meta.dirname, script), ...files], READ_MS),
  ) as Printed;
}
