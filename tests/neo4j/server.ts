/** A Neo4j server of our own: started in a temporary folder, and stopped with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { resolveJars } from './jars.js';

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
const LAUNCHER = join(import.meta.dirname, 'Launcher.java');
const START_MS = 180_000;
const STOP_MS = 20_000;

export interface Neo4jServer {
  readonly uri: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** What a server may take of the machine, in whole gigabytes. */
export interface ServerMemory {
  readonly heap: number;
  readonly pageCache: number;
}

const MEMORY_OF_TESTS: ServerMemory = { heap: 1, pageCache: 1 };

/** Starts a server and waits until it answers. */
export async function startServer(memory: ServerMemory = MEMORY_OF_TESTS): Promise<Neo4jServer> {
  const jars = await resolveJars();
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-neo4j-'));
  const opened = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const words = [
    `-Xmx${memory.heap}g`,
    ...opened,
    '-cp',
    join(jars, '*'),
    LAUNCHER,
    join(folder, 'data'),
    String(memory.pageCache),
  ];
  const server = spawn('java', words, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { uri: `bolt://${await address(server)}`, process: server, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the launcher prints when the server answers. */
function address(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaints = '';
    server.stderr?.on('data', (text) => {
      complaints = `${complaints}${text}`.slice(-4000);
    });
    const fail = (what: string) => reject(new Error(`Neo4j ${what}: ${complaints}`));
    const timer = setTimeout(() => fail('did not answer in time'), START_MS);
    server.on('error', () => fail('could not be started'));
    server.on('exit', () => fail('ended at once'));
    if (!server.stdout) return fail('has no output');
    createInterface(server.stdout).on('line', (line) => {
      if (!line.startsWith('BOLT ')) return;
      clearTimeout(timer);
      resolve(line.slice('BOLT '.length));
    });
  });
}

/** Asks the server to end by closing its input, and ends it when it does not. */
function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    const timer = setTimeout(() => server.kill('SIGKILL'), STOP_MS);
    server.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    server.stdin?.end();
  });
}
