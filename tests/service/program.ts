/** The built program as its users start it: its own process, its own data folder, any free port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');

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
  const program = started(['serve'], { LOG_LEVEL: 'warn', ...environment, PORT: environment.PORT ?? '0' });
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

function started(words: readonly string[], environment: Environment) {
  if (!existsSync(PROGRAM)) throw new Error('the program is not built: npm run build');
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    env: { PATH, ...environment },
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
