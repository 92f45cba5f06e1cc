import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.js';
import { ask, dataFolder, npmStart, type Running, run, serve } from './program.js';

const STATE =
  '{ headRevision { number } entities { totalCount } claims { totalCount } sources { totalCount } }';

describe('service: the program', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  const running: Running[] = [];

  beforeEach(async () => {
    folder = await dataFolder();
  });
  afterEach(async () => {
    for (const program of running.splice(0)) {
      program.process.kill('SIGKILL');
      await program.finished;
    }
    await folder.remove();
  });

  async function start(environment: Record<string, string> = {}): Promise<Running> {
    const program = await serve({ DATA_DIR: folder.path, ...environment });
    running.push(program);
    return program;
  }

  it('loads the seed facts at its first start and answers from them', async () => {
    const { url } = await start();
    const readiness = async () => (await fetch(`${url}/readyz`)).json();
    const ready = { status: 'ready', engine: 'embedded', revision: 1 };
    await expect.poll(readiness, { timeout: 20_000 }).toEqual(ready);
    const { data, errors } = await ask(
      url,
      `query ($input: AttributionInput!) {
        attribution(input: $input) { revision chains { steps { from { id } claim { id } to { id } } } }
      }`,
      { input: { from: ['by-property-department'], to: ['rt-iraq-minsk-air'] } },
    );
    expect(errors).toBeUndefined();
    expect(data.attribution.revision).toBe(1);
    expect(data.attribution.chains.length).toBeGreaterThan(0);
    expect(data.attribution.chains[0].steps[0].from.id).toBe('by-property-department');
    expect(data.attribution.chains[0].steps.at(-1).to.id).toBe('rt-iraq-minsk-air');
  });

  it('loses nothing when it is killed, and does not load twice', async () => {
    const first = await start();
    const before = await ask(first.url, STATE);
    expect(before.errors).toBeUndefined();
    first.process.kill('SIGKILL');
    await first.finished;
    const second = await start();
    expect(await ask(second.url, STATE)).toEqual(before);
  });

  it('refuses a data folder that another one holds', async () => {
    await start();
    const second = await run(['serve'], { DATA_DIR: folder.path, PORT: '0' });
    expect(second).toMatchObject({ exitCode: 1, out: '' });
    expect(second.err).toMatch(/^linchpin: DATA_IN_USE: /);
    expect(second.err).not.toContain(folder.path);
  });

  it('refuses an address that another program listens at', async () => {
    const { url } = await start();
    const other = await dataFolder();
    const second = await run(['serve'], { DATA_DIR: other.path, PORT: new URL(url).port });
    await other.remove();
    expect(second.exitCode).toBe(1);
    expect(second.err).toContain('ADDRESS_UNUSABLE: cannot listen on 127.0.0.1:');
    expect(second.err).toContain('another program listens there');
  });

  it('refuses settings that it cannot read', async () => {
    const { exitCode, out, err } = await run(['serve'], { DATA_DIR: folder.path, PORT: 'http' });
    expect({ exitCode, out, err }).toEqual({
      exitCode: 1,
      out: '',
      err: 'linchpin: CONFIG_INVALID: PORT: wanted a whole number from 0 to 65535, got "http"\n',
    });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'stops cleanly on %s, also when it comes twice and a client stays connected',
    async (signal) => {
      const program = await start();
      const agent = new Agent({ keepAlive: true });
      await keptAlive(`${program.url}/livez`, agent);
      program.process.kill(signal);
      program.process.kill(signal);
      const { exitCode, err } = await program.finished;
      agent.destroy();
      expect({ exitCode, err: err.replace(/^first start.*\n/, '') }).toEqual({ exitCode: 0, err: '' });
    },
  );

  it('ends with the npm that started it, although a shell stands between them', async () => {
    const program = await npmStart({ DATA_DIR: folder.path });
    running.push(program);
    program.process.kill('SIGTERM');
    await program.finished;
    await expect(fetch(`${program.url}/livez`)).rejects.toThrow();
  });

  it('loads nothing of seeds with a broken line, and everything once it is mended', async () => {
    const seeds = await mkdtemp(join(tmpdir(), 'linchpin-broken-seeds-'));
    await cp(packagePath('seeds'), seeds, { recursive: true });
    const file = join(seeds, 'evidence.jsonl');
    const lines = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, [...lines.slice(0, 9), `${lines[9]?.slice(0, -5)}`, ...lines.slice(10)].join('\n'));
    const broken = await run(['serve'], { DATA_DIR: folder.path, SEEDS_DIR: seeds, PORT: '0' });
    await rm(seeds, { recursive: true });
    expect(broken).toMatchObject({ exitCode: 1, out: '' });
    expect(broken.err).toBe('linchpin: RECORD_INVALID: evidence.jsonl line 10: this is not JSON\n');

    const { url } = await start();
    const { data } = await ask(url, STATE);
    expect(data.headRevision.number).toBe(1);
  });
});

/** One request over a connection that stays open. */
function keptAlive(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => response.resume().on('end', resolve))
      .on('error', reject)
      .end();
  });
}
