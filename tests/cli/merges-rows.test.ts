/** The way of a search for merges that is stopped, fails, or is gone on with. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bestFirst, mergeRowCsv } from '../../src/cli/merges-output.js';
import { findMerges } from '../../src/cli/merges-rows.js';
import { MergeSheet } from '../../src/cli/merges-sheet.js';
import type { MergeProposal } from '../../src/register/merges/merge-proposal.js';

const ACTORS = 20;
const idOf = (actor: number) => `actor-${String(actor).padStart(2, '0')}`;

/** Each actor has a pair with the next, found from both of them; the last have the highest scores. */
function proposalsOf(actor: number): MergeProposal[] {
  const side = (at: number) => ({
    id: idOf(at),
    name: `Firm\n${at}`,
    kind: 'Company' as const,
    country: 'BY',
  });
  return [actor - 1, actor].flatMap((at) =>
    at < 0 || at + 1 >= ACTORS
      ? []
      : [
          {
            ...({ first: side(at), second: side(at + 1), strength: 'WEAK', score: 0.75 + at / 100 } as const),
            ...{ parts: [], names: null, agrees: [], against: [], notCompared: [] },
          },
        ],
  );
}

describe('merges: rows', () => {
  let folder = '';
  let count = 0;
  const told: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linchpin-merges-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  function fresh(): string {
    count += 1;
    told.length = 0;
    return join(folder, `${count}.csv`);
  }

  interface Course {
    readonly isResumed?: boolean;
    readonly job?: string;
    readonly actors?: readonly number[];
    /** Called with each actor before it is looked at. */
    readonly before?: (actor: number, stop: AbortController) => void;
    readonly out?: (text: string) => void;
  }

  async function searched(file: string | null, course: Course = {}) {
    const { isResumed = false, job = 'a job', before, out = () => undefined } = course;
    const stop = new AbortController();
    const sheet = await MergeSheet.open(file, { name: 'search', job }, isResumed, out);
    const finder = {
      of: (actor: number) => {
        before?.(actor, stop);
        return { proposals: proposalsOf(actor), joined: [`a ${actor % 2}`] };
      },
    };
    const actors = Uint32Array.from(course.actors ?? Array.from({ length: ACTORS }, (_, actor) => actor));
    try {
      const tell = (line: string) => told.push(line);
      return await findMerges({ search: { actors, id: idOf, finder }, sheet, tell, stop: stop.signal });
    } finally {
      await sheet.close();
    }
  }

  const stopAt = (place: number) => (actor: number, stop: AbortController) => {
    if (actor === place) stop.abort();
  };
  const linesOf = async (file: string) => (await readFile(file, 'utf8')).split('\r\n').slice(1, -1);
  const left = async (file: string) =>
    (await readdir(folder)).filter((name) => name.startsWith(basename(file)));

  it('writes each pair once, the most promising first, behind the mark of UTF-8', async () => {
    const file = fresh();
    expect(await searched(file)).toEqual({ actors: ACTORS, isStopped: false });
    const lines = await linesOf(file);
    expect(lines).toHaveLength(ACTORS - 1);
    expect(lines).toEqual(bestFirst(lines));
    expect(lines[0]).toContain('actor-18,actor-19,Firm 18,Firm 19');
    expect(await readFile(file, 'utf8')).toMatch(/^\ufeffstrength,score,id,other id,/);
    expect(told).toEqual([
      '20 actors looked at, 19 proposals; 2 pairs left out, for a source says something of one to the other',
    ]);
    expect(await left(file)).toHaveLength(1);
  });

  it('prints the same to standard output, without the mark, and what it has when it is stopped', async () => {
    const file = fresh();
    await searched(file);
    let printed = '';
    const out = (text: string) => {
      printed += text;
    };
    await searched(null, { out });
    expect(`\ufeff${printed}`).toBe(await readFile(file, 'utf8'));
    printed = '';
    expect(await searched(null, { out, before: stopAt(2) })).toEqual({ actors: 3, isStopped: true });
    expect(printed.split('\r\n')).toHaveLength(1 + 3 + 1);
  });

  it.each([0, 1, 9, 18])(
    'gives the same bytes when it was stopped at actor %i and gone on with',
    async (place) => {
      const [whole, halves] = [fresh(), fresh()];
      await searched(whole);
      expect(await searched(halves, { before: stopAt(place) })).toEqual({
        actors: place + 1,
        isStopped: true,
      });
      expect(await linesOf(halves)).toEqual(
        Array.from({ length: place + 1 }, (_, at) =>
          mergeRowCsv(proposalsOf(at + 1)[0] as MergeProposal).trimEnd(),
        ),
      );
      await writeFile(halves, 'half a row that was not kept', { flag: 'a' });
      expect(await searched(halves, { isResumed: true })).toEqual({ actors: ACTORS, isStopped: false });
      expect(await readFile(halves)).toEqual(await readFile(whole));
      expect(await left(halves)).toHaveLength(1);
    },
  );

  it('keeps what the first actor brought, and goes on from there', async () => {
    const [whole, file] = [fresh(), fresh()];
    await searched(whole);
    const before = (actor: number) => {
      if (actor === 1) throw new Error('something went wrong');
    };
    await expect(searched(file, { before })).rejects.toThrow('something went wrong');
    expect(JSON.parse(await readFile(`${file}.progress`, 'utf8'))).toMatchObject({ rows: 1, read: idOf(0) });
    await searched(file, { isResumed: true });
    expect(await readFile(file)).toEqual(await readFile(whole));
  });

  it('keeps what it has from time to time, with how far it is', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const [whole, file] = [fresh(), fresh()];
      await searched(whole);
      told.length = 0;
      const before = (actor: number) => {
        vi.advanceTimersByTime(700);
        if (actor === 11) throw new Error('something went wrong');
      };
      await expect(searched(file, { before })).rejects.toThrow('something went wrong');
      expect(told).toEqual([
        '3 of 20 actors (15 %), 3 proposals so far, 1 a second',
        '6 of 20 actors (30 %), 6 proposals so far, 1 a second',
        '9 of 20 actors (45 %), 9 proposals so far, 1 a second',
      ]);
      await searched(file, { isResumed: true });
      expect(await readFile(file)).toEqual(await readFile(whole));
    } finally {
      vi.useRealTimers();
    }
  });

  it('writes headings alone where nothing is found, and nothing when it is stopped at once', async () => {
    const [none, stopped] = [fresh(), fresh()];
    await searched(none, { actors: [] });
    expect(await readFile(none, 'utf8')).toMatch(/^\ufeffstrength,[^\n]*\r\n$/);
    await expect(
      searched(stopped, {
        before: () => {
          throw new Error('something went wrong');
        },
      }),
    ).rejects.toThrow('something went wrong');
    expect(await left(stopped)).toEqual([]);
  });

  it('is not gone on with by other options or over other actors, and never writes over a table', async () => {
    const file = fresh();
    await searched(file, { before: stopAt(9) });
    const before = await readFile(file);
    await expect(searched(file, { isResumed: true, job: 'another' })).rejects.toThrow(
      `the search into ${basename(file)} had other options or was at another revision`,
    );
    for (const actors of [[3, 4], Array.from({ length: ACTORS }, (_, at) => ACTORS - at)])
      await expect(searched(file, { isResumed: true, actors })).rejects.toThrow(
        '10 actors looked at before were others',
      );
    await expect(searched(file)).rejects.toThrow('is there already');
    expect(await readFile(file)).toEqual(before);
  });
});
