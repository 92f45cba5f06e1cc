import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, run } from './program.js';

const PAIR = ['--from', 'by-property-department', '--to', 'rt-iraq-minsk-air'];

describe('service: linchpin attribution', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;

  beforeAll(async () => {
    folder = await dataFolder();
  });
  afterAll(() => folder.remove());

  const attribution = (...words: string[]) => run(['attribution', ...words], { DATA_DIR: folder.path });

  it('answers as text without a server, filling an empty graph first', async () => {
    const { exitCode, out, err } = await attribution(...PAIR);
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^first start: loading [\d,]+ records \.\.\.\n$/);
    expect(out).toContain('(by-property-department)');
    expect(out).toContain('(rt-iraq-minsk-air)');
    expect(out).toMatch(/^Chains {2}\d/m);
    expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('answers as JSON, with names and nothing else on standard output', async () => {
    const { exitCode, out, err } = await attribution(...PAIR, '--limit', '1', '--json');
    expect([exitCode, err]).toEqual([0, '']);
    const answer = JSON.parse(out);
    expect(answer.chains).toHaveLength(1);
    expect(answer.names['rt-iraq-minsk-air']).toBe('Iraq to Minsk by air');
  });

  it('answers as a memorandum, and with nothing else on standard output', async () => {
    const { exitCode, out, err } = await attribution(...PAIR, '--brief', 'html');
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
    expect(out).toContain('Presidential Property Management Department of Belarus');
  });

  it('takes date, hops and several ends', async () => {
    const words = ['--from', 'by-propaganda-none', ...PAIR, '--as-of', '2021-10', '--max-hops', '3'];
    const unknown = await attribution(...words);
    expect(unknown.exitCode).toBe(1);
    expect(unknown.err).toMatch(/^linchpin: ENTITY_NOT_FOUND: /);
    const { out } = await attribution(...words.slice(2), '--json');
    expect(JSON.parse(out).question).toMatchObject({ asOf: '2021-10', maxHops: 3 });
  });

  it.each<[string[], number, string]>([
    [['--from', 'belarus'], 2, '--to is missing'],
    [[...PAIR, '--hops', '3'], 2, "Unknown option '--hops'"],
    [[...PAIR, '--limit', 'many'], 2, '--limit wants a whole number, got "many"'],
    [[...PAIR, '--limit', '1000'], 1, 'LIMIT_EXCEEDED'],
    [[...PAIR, '--as-of', '2021-13'], 1, 'DATE_INVALID'],
    [[...PAIR, '--revision', '99'], 1, 'REVISION_UNKNOWN'],
    [['--from', 'belarus', '--to', 'belarus'], 1, 'FROM_IN_TO'],
  ])('refuses %j', async (words, exitCode, message) => {
    const refused = await attribution(...words);
    expect(refused).toMatchObject({ exitCode, out: '' });
    expect(refused.err).toContain(message);
    expect(refused.err).not.toMatch(/\.js:\d+/);
  });
});

describe('service: linchpin', () => {
  it('shows its commands, and the help of each', async () => {
    const help = await run([], {});
    expect(help.exitCode).toBe(0);
    for (const name of ['serve', 'attribution', 'load', 'doctor']) {
      expect(help.out).toContain(name);
      expect((await run(['help', name], {})).out).toContain(`Usage: linchpin ${name}`);
    }
  });

  it('refuses a command that it does not know', async () => {
    const { exitCode, err } = await run(['server'], {});
    expect(exitCode).toBe(2);
    expect(err).toContain('linchpin: no command is named "server"');
  });
});
