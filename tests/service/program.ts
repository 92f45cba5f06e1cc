/** The built program as its users start it: its own process, its own data folder, any free port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'cli', 'main.js');

export interface Finished {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  /** For example `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly process: ChildProcess;
  readonly finished: Promise<Finished>;
}

type Environment = Readonly<Record<string, string>>;

/** A data folder that is removed with `remove`. */
export async function dataFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'linchpin-service-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Runs a command to its end. */
export function run(words: readonly string[], environment: Environment): Promise<Finished> {
  return started(words, environment).finished;
}

/** Starts the service, and waits until it says where it listens. */
export async function serve(environment: Environment): Promise<Running> {
  return listening(started(['serve'], { LOG_LEVEL: 'warn', PORT: '0', ...environment }));
}

/** Starts the service as the README says: by npm, which puts a shell in between. */
export async function npmStart(environment: Environment): Promise<Running> {
  return listening(spawned('npm', ['start'], { LOG_LEVEL: 'warn', PORT: '0', ...environment }));
}

async function listening(program: Started): Promise<Running> {
  const url = await new Promise<string>((resolve, reject) => {
    program.onOut((out) => {
      const address = /(http:\/\/\S+)\/graphql/.exec(out)?.[1];
      if (address) resolve(address);
    });
    program.finished.then(({ err, exitCode }) => reject(new Error(`ended with ${exitCode}: ${err}`)));
  });
  return { url, process: program.process, finished: program.finished };
}

export interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks the service by POST. */
export async function ask(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answered> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answered;
}

function started(words: readonly string[], environment: Environment): Started {
  if (!existsSync(PROGRAM)) throw new Error('the program is not built: npm run build');
  return spawned(process.execPath, [PROGRAM, ...words], environment);
}

interface Started {
  readonly process: ChildProcess;
  /** Resolves when the process and all who share its output have ended. */
  readonly finished: Promise<Finished>;
  readonly onOut: (listener: (out: string) => void) => void;
}

function spawned(command: string, words: readonly string[], environment: Environment): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, words, {
    cwd: ROOT,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const listeners: ((out: string) => void)[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    for (const listener of listeners) listener(out);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, out, err }));
  });
  return { process: child, finished, onOut: (listener: (out: string) => void) => listeners.push(listener) };
}
