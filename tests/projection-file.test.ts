import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAttributionEngine } from '../src/attribution/create-engine.js';
import type { AttributionEngine } from '../src/attribution/engine.js';
import { LiveProjection, type RecordSource } from '../src/attribution/projection/live-projection.js';
import type { Projection } from '../src/attribution/projection/projection.js';
import { type KeepOptions, keepInFile } from '../src/projection-file.js';
import { outcomeOf } from './attribution/outcome.js';
import { type History, randomHistory } from './attribution/random-history.js';
import { question } from './attribution/small-world.js';

const HISTORIES = 25;
/** Whatever is found wrong with a file of which one byte is another. */
const WRONG = /^passed over: it is (damaged|of another version|of another graph)/;

let folder: string;
let problems: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'projection-'));
  problems = [];
});
afterEach(() => rm(folder, { recursive: true }));

describe('the file of a projection', () => {
  it(`answers as what was saved, also after more has come, on ${HISTORIES} random histories`, async () => {
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const history = randomHistory(seed);
      const saved = 1 + (seed % history.head);
      const keep = kept({ path: join(folder, `of-${seed}`) });
      const first = createAttributionEngine(history.store(), { keep });
      await first.prepare(saved);
      await first.close();
      const ranges: unknown[] = [];
      const store: RecordSource = {
        states(range) {
          ranges.push(range);
          return history.store().states(range);
        },
      };
      const loaded = createAttributionEngine(store, { keep });
      const built = createAttributionEngine(history.store());
      for (const revision of [saved, history.head, 1, saved]) {
        const asked = await answersAt(built, history, revision);
        expect(await answersAt(loaded, history, revision), `seed ${seed}, revision ${revision}`).toEqual(
          asked,
        );
      }
      expect(ranges, `seed ${seed}`).toEqual(
        saved < history.head ? [{ after: saved, upTo: history.head }] : [],
      );
    }
    expect(problems).toEqual([]);
  });

  it('holds what has come to a projection since it was built, unsettled weights included', async () => {
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const history = randomHistory(seed);
      const live = new LiveProjection(history.store());
      for (let revision = 1; revision < history.head; revision++) await live.at(revision);
      const keep = kept({ path: join(folder, `of-${seed}`) });
      await keep.save(await live.at(history.head - 1));
      const loaded = createAttributionEngine(history.store(), { keep });
      const built = createAttributionEngine(history.store());
      for (const revision of [history.head - 1, history.head, 1]) {
        expect(await answersAt(loaded, history, revision), `seed ${seed}, revision ${revision}`).toEqual(
          await answersAt(built, history, revision),
        );
      }
    }
  });

  it('is passed over where it is not there, without a word', async () => {
    expect(await kept().load()).toBeNull();
    expect(problems).toEqual([]);
  });

  it('is passed over wherever it is cut off', async () => {
    const bytes = await savedBytes();
    const places = [0, 1, 7, 8, 9, 100, ...spread(bytes.length, 150), bytes.length - 1];
    for (const length of places) {
      expect(await loadOf(bytes.subarray(0, length)), `${length} of ${bytes.length} bytes`).toBeNull();
      expect(problems.pop(), `${length} of ${bytes.length} bytes`).toMatch(/^passed over: it is damaged/);
    }
    expect(await loadOf(Buffer.concat([bytes, Buffer.from('x')]))).toBeNull();
    expect(await loadOf(bytes)).not.toBeNull();
  });

  it('is passed over whichever of its bytes is another', async () => {
    const bytes = await savedBytes();
    const headerEnd = 8 + Number(bytes.readBigUInt64LE());
    const places = [...Array(8).keys(), ...spread(headerEnd, 250), ...spread(bytes.length, 250)];
    for (const place of [...places, bytes.length - 32, bytes.length - 1]) {
      for (const change of [1, 0x10, 0xff]) {
        const flipped = Buffer.from(bytes);
        flipped[place] = (flipped[place] as number) ^ change;
        expect(await loadOf(flipped), `byte ${place} of ${bytes.length}`).toBeNull();
        expect(problems.pop(), `byte ${place} of ${bytes.length}`).toMatch(WRONG);
      }
    }
  });

  it('is built anew where it is damaged, and written in its place', async () => {
    const history = randomHistory(2);
    const bytes = await savedBytes(history);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    await writeFile(join(folder, 'projection'), bytes);
    const engine = createAttributionEngine(history.store(), { keep: kept() });
    const built = createAttributionEngine(history.store());
    expect(await answersAt(engine, history, history.head)).toEqual(
      await answersAt(built, history, history.head),
    );
    await engine.close();
    expect(problems).toEqual([expect.stringMatching(WRONG)]);
    expect(await kept().load()).not.toBeNull();
    expect(problems).toHaveLength(1);
  });

  it('is passed over where it is of another graph, of one that has lost its revision, or of another version', async () => {
    const bytes = await savedBytes();
    await writeFile(join(folder, 'projection'), bytes);
    expect(await kept({ identity: async (revision) => `another graph at ${revision}` }).load()).toBeNull();
    expect(await kept({ identity: async () => null }).load()).toBeNull();
    expect(problems.splice(0)).toEqual(Array(2).fill('passed over: it is of another graph'));
    for (const change of [{ form: 0 }, { form: 1000 }, { meaning: 'another' }]) {
      expect(await loadOf(withHeader(bytes, change))).toBeNull();
      expect(problems.pop()).toBe('passed over: it is of another version');
    }
    expect(await loadOf(withHeader(bytes, {}))).not.toBeNull();
  });

  it('is passed over, and not written, where its folder cannot be used', async () => {
    const history = randomHistory(4);
    await writeFile(join(folder, 'file'), '');
    const keep = kept({ path: join(folder, 'file', 'projection') });
    const engine = createAttributionEngine(history.store(), { keep });
    expect(await outcomeOf(engine.footprint(history.head))).toMatch(/^\{"claims"/);
    await engine.close();
    expect(problems).toEqual([
      expect.stringMatching(/^passed over: it cannot be read \(ENOTDIR\)$/),
      expect.stringMatching(/^not written: E/),
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('is passed over where it may not be read', async () => {
    const history = randomHistory(4);
    await savedBytes(history);
    await chmod(join(folder, 'projection'), 0);
    expect(await kept().load()).toBeNull();
    expect(problems).toEqual(['passed over: it cannot be read (EACCES)']);
  });

  it('is passed over where a folder stands in its place', async () => {
    const history = randomHistory(4);
    await mkdir(join(folder, 'projection'));
    const engine = createAttributionEngine(history.store(), { keep: kept() });
    const built = createAttributionEngine(history.store());
    expect(await answersAt(engine, history, history.head)).toEqual(
      await answersAt(built, history, history.head),
    );
    await engine.close();
    expect(problems).toEqual([
      expect.stringMatching(/^passed over: /),
      expect.stringMatching(/^not written: E/),
    ]);
    expect(await readdir(folder)).toEqual(['projection']);
  });

  it('leaves questions answered where the graph does not tell who it is', async () => {
    const history = randomHistory(4);
    await savedBytes(history);
    const identity = () => Promise.reject(new Error('no connection'));
    const engine = createAttributionEngine(history.store(), { keep: kept({ identity }) });
    const built = createAttributionEngine(history.store());
    expect(await answersAt(engine, history, history.head)).toEqual(
      await answersAt(built, history, history.head),
    );
    await engine.close();
    expect(problems).toEqual([
      'passed over: the graph does not tell whether it is its own (no connection)',
      'not written: no connection',
    ]);
  });

  it('is whole after two have been saved at once, and nothing else is left beside it', async () => {
    const histories = [randomHistory(6), randomHistory(9), randomHistory(10)];
    const projections = await Promise.all(
      histories.map((history) => new LiveProjection(history.store()).at(history.head)),
    );
    for (let round = 0; round < 10; round++) {
      await Promise.all(projections.map((projection) => kept().save(projection)));
      expect(await kept().load(), `round ${round}: ${problems}`).not.toBeNull();
      expect(await readdir(folder)).toEqual(['projection']);
    }
    expect(problems).toEqual([]);
  });

  it('is written while the first answer is on its way already', async () => {
    const history = randomHistory(6);
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const identity = async (revision: number) => {
      await held;
      return `this graph at ${revision}`;
    };
    const live = new LiveProjection(history.store(), { keep: kept({ identity }) });
    await live.at(history.head);
    expect(await readdir(folder)).toEqual([]);
    finish();
    await live.close();
    expect(await readdir(folder)).toEqual(['projection']);
    expect(problems).toEqual([]);
  });

  it('is rid of what was left behind by those that were killed while they wrote it', async () => {
    const long = new Date(Date.now() - 120_000);
    const gone = 0x7ffffff0;
    const others = ['projection-of-another.1-1.new', `projection-of-another.${gone}-1.new`, 'projection.new'];
    for (const name of [`projection.${gone}-7.new`, `projection.${process.pid}-999.new`, ...others]) {
      await writeFile(join(folder, name), '');
      if (!name.includes(String(gone))) await utimes(join(folder, name), long, long);
    }
    const busy = `projection.${process.pid}-1000.new`;
    await writeFile(join(folder, busy), '');
    await savedBytes();
    expect((await readdir(folder)).sort()).toEqual(['projection', busy, ...others].sort());
  });

  it('is whole though weights that were left open are worked out while it is written', async () => {
    const history = randomHistory(6);
    const projection = await new LiveProjection(history.store()).at(history.head);
    let writing = true;
    let written = 0;
    const weigh = (): void => {
      projection.weights.values[0] = ++written;
      if (writing) setImmediate(weigh);
    };
    weigh();
    for (let round = 0; round < 100; round++) {
      await kept().save(projection);
      expect(await kept().load(), `round ${round}: ${problems}`).not.toBeNull();
    }
    writing = false;
    expect(written).toBeGreaterThan(100);
  });

  it('is written only where there are claims enough', async () => {
    const history = randomHistory(6);
    const projection = await new LiveProjection(history.store()).at(history.head);
    const { size } = projection.claims;
    await kept({ leastClaims: size + 1 }).save(projection);
    const { leastClaims: _, ...usual } = optionsOf();
    await keepInFile(usual).save(projection);
    expect(await readdir(folder)).toEqual([]);
    await kept({ leastClaims: size }).save(projection);
    expect(await readdir(folder)).toEqual(['projection']);
  });
});

function optionsOf(more: Partial<KeepOptions> = {}): KeepOptions {
  return {
    path: join(folder, 'projection'),
    identity: async (revision) => `this graph at ${revision}`,
    leastClaims: 0,
    onProblem: (problem) => problems.push(problem),
    ...more,
  };
}

function kept(more: Partial<KeepOptions> = {}) {
  return keepInFile(optionsOf(more));
}

/** A saved projection, byte by byte. */
async function savedBytes(history: History = randomHistory(1)): Promise<Buffer> {
  await kept().save(await new LiveProjection(history.store()).at(history.head));
  return readFile(join(folder, 'projection'));
}

async function loadOf(bytes: Uint8Array): Promise<Projection | null> {
  await writeFile(join(folder, 'projection'), bytes);
  return kept().load();
}

/** The same file with something else in its header, and a checksum that fits. */
function withHeader(bytes: Buffer, change: object): Buffer {
  const end = 8 + Number(bytes.readBigUInt64LE());
  const header = { ...JSON.parse(bytes.toString('utf8', 8, end)), ...change };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  const content = Buffer.concat([length, text, bytes.subarray(end, -32)]);
  return Buffer.concat([content, createHash('sha256').update(content).digest()]);
}

/** So many places, evenly spread below a length. */
function spread(length: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.floor((index * length) / count));
}

async function answersAt(engine: AttributionEngine, history: History, revision: number): Promise<string[]> {
  const { from, to } = history;
  const bounds = { revision, minChainStrength: 1e-6, maxHops: 5, maxChains: 8, limit: 8 };
  const base = question([...from], [...to], bounds);
  const dated = { ...base, asOf: '2021-06', disputes: 'IGNORE' as const };
  return Promise.all([outcomeOf(engine.answer(base)), outcomeOf(engine.answer(dated))]);
}
