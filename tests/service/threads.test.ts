/** The engine as it was built, which answers in threads of its own: they cannot be started from TypeScript. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EngineOptions } from '../../src/attribution/create-engine.js';
import type { AttributionEngine } from '../../src/attribution/engine.js';
import type { Effort } from '../../src/attribution/inquiry.js';
import type { RecordSource } from '../../src/attribution/projection/live-projection.js';
import type { Question } from '../../src/attribution/question.js';
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import type { LinchpinError } from '../../src/errors.js';
import { DEFAULT_GRADING, type Grading } from '../../src/model/grade.js';
import { packagePath } from '../../src/package-root.js';
import { filler, fillerClaim, heldAt, withCrowd, withEndsFromTheStart } from '../attribution/crowd.js';
import { maze } from '../attribution/maze.js';
import { outcomeOf } from '../attribution/outcome.js';
import { type History, randomHistory } from '../attribution/random-history.js';
import { entity, question, statesOf } from '../attribution/small-world.js';
import { seedRecords } from '../seeds/real-facts.js';

const HISTORIES = 6;
const BUILT = packagePath('dist', 'attribution', 'create-engine.js');
const STRICT: Grading = {
  reliability: { A: 1, B: 0.9, C: 0.5, D: 0.25, E: 0, F: 0.3 },
  credibility: { 1: 1, 2: 0.7, 3: 0.5, 4: 0.6, 5: 0.1, 6: 0 },
};

let createAttributionEngine: (source: RecordSource, options?: EngineOptions) => AttributionEngine;

let BuiltError: typeof LinchpinError;

beforeAll(async () => {
  ({ createAttributionEngine } = await import(/* @vite-ignore */ pathToFileURL(BUILT).href));
  const errors = pathToFileURL(packagePath('dist', 'errors.js')).href;
  ({ LinchpinError: BuiltError } = await import(/* @vite-ignore */ errors));
});

/** An engine that is closed when the work with it has ended. */
async function withEngine<Result>(
  store: RecordSource,
  options: EngineOptions,
  work: (engine: AttributionEngine) => Promise<Result>,
): Promise<Result> {
  const engine = createAttributionEngine(store, options);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

describe('service: answers in threads', () => {
  it('are those of one thread, byte for byte, on the seeds', async () => {
    const records = (await seedRecords()).map(({ record }) => record);
    const { from, to } = endsIn(records);
    const ask = (engine: AttributionEngine) =>
      Promise.all([
        ...from.flatMap((one) => to.map((other) => outcomeOf(engine.answer(question([one], [other]))))),
        ...[{ asOf: '2021-10' }, { grading: STRICT }, { disputes: 'IGNORE' as const }].map((more) =>
          outcomeOf(engine.answer(question([...from], [...to], more))),
        ),
      ]);
    const inThreads = await withEngine(statesOf(records), { threads: 2 }, ask);
    expect(inThreads).toEqual(await withEngine(statesOf(records), { threads: 0 }, ask));
    expect(inThreads.filter((answer) => answer.includes('"reading"')).length).toBeGreaterThan(3);
  });

  it(`are those of one thread at every revision, whatever is asked, on ${HISTORIES} random histories`, async () => {
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const history = randomHistory(seed);
      const ask = async (engine: AttributionEngine) => {
        const outcomes: string[][] = [];
        for (let revision = 1; revision <= history.head; revision++)
          outcomes.push(await outcomesAt(engine, history, revision));
        return outcomes;
      };
      const inThreads = await withEngine(history.growingStore(), { threads: 2 }, ask);
      expect(inThreads, `seed ${seed}`).toEqual(await withEngine(history.store(), { threads: 0 }, ask));
    }
  });

  it('are those by the usual grades when the grades given say the same', async () => {
    const history = withEndsFromTheStart();
    const { head: revision, from, to } = history;
    const usual = question([...from], [...to], { revision });
    const copied = { ...usual, grading: structuredClone(DEFAULT_GRADING) };
    for (const threads of [0, 2]) {
      const [one, other] = await withEngine(history.store(), { threads }, (engine) =>
        Promise.all([usual, copied].map((asked) => outcomeOf(engine.answer(asked)))),
      );
      expect(other).toBe(one);
    }
  });

  it('know each revision as soon as it is asked for, in every thread, while columns move and rows are made anew', async () => {
    const history = withEndsFromTheStart();
    const store = withCrowd(history, 21_000);
    const { head, from, to } = history;
    await withEngine(store, { threads: 2 }, async (engine) => {
      for (let revision = 1; revision <= head; revision++) {
        const asked = question([...from], [...to], { revision, minChainStrength: 1e-6 });
        const four = [asked, asked, asked, asked].map((one) => outcomeOf(engine.answer(one)));
        const expected = await withEngine(heldAt(store, revision), { threads: 0 }, (alone) =>
          outcomeOf(alone.answer(asked)),
        );
        for (const answer of await Promise.all(four)) expect(answer, `revision ${revision}`).toBe(expected);
        expect(expected.includes('x5-filler')).toBe(revision > 1);
      }
    });
  });

  it('know another projection where the first was given up for one built anew', async () => {
    const history = withEndsFromTheStart();
    const crowd = Array.from({ length: 200_001 }, (_, index) => filler(index));
    const store: RecordSource = {
      states: (range) => [
        history.states(range),
        range.after < 2 && range.upTo >= 2 ? crowd.map((record) => ({ record, since: 2, until: null })) : [],
      ],
    };
    const { head, from, to } = history;
    await withEngine(store, { threads: 2 }, async (engine) => {
      for (const revision of [1, head, 1]) {
        const asked = question([...from], [...to], { revision, minChainStrength: 1e-6 });
        const both = [asked, asked].map((one) => outcomeOf(engine.answer(one)));
        const expected = await withEngine(history.storeAt(revision), { threads: 0 }, (alone) =>
          outcomeOf(alone.answer(asked)),
        );
        for (const answer of await Promise.all(both)) expect(answer, `revision ${revision}`).toBe(expected);
      }
    });
  });
});

describe('service: questions under way in threads', () => {
  it('are answered from what they were asked of while much more comes to be known', async () => {
    const records = maze(4, 14);
    const growing = (revision: number) => ({ ...HARD, revision });
    const expected = await Promise.all(
      [1, 2, 3].map((revision) =>
        withEngine(regraded(records, 3), { threads: 0, effort: HEAVY }, (engine) =>
          outcomeOf(engine.answer(growing(revision))),
        ),
      ),
    );
    await withEngine(regraded(records, 1), { threads: 2, effort: HEAVY }, async (engine) => {
      await Promise.all([EASY, EASY].map((asked) => engine.answer(asked)));
      const answers: Promise<string>[] = [];
      for (let revision = 1; revision <= 3; revision++) {
        answers.push(outcomeOf(engine.answer(growing(revision))));
        await later(20);
        await engine.prepare(Math.min(revision + 1, 3));
      }
      expect(await Promise.all(answers)).toEqual(expected);
    });
    expect(
      new Set(expected.map((answer) => answer.replace(/"revision":\d|"questionId":"[^"]*"/g, ''))).size,
    ).toBe(2);
  });
});

/**
 * A maze of which every item is graded anew in the second revision, and to which a crowd comes in the third.
 *
 * @param head the newest revision that the store has written when it is first read
 */
function regraded(records: readonly DossierRecord[], head: number): RecordSource {
  const firms = Array.from({ length: 21_001 }, (_, index) => filler(index));
  const crowd = [...firms, ...firms.slice(1).map(({ id }, index) => fillerClaim(`x${index}-filler`, id))];
  return {
    states({ after, upTo }) {
      const newest = Math.max(head, upTo);
      return [
        records.flatMap((record) => {
          const until = record.type === 'evidence' && newest > 1 ? 2 : null;
          return after < 1 ? [{ record, since: 1, until }] : [];
        }),
        records.flatMap((record) =>
          record.type === 'evidence' && after < 2 && upTo >= 2
            ? [{ record: { ...record, credibility: 2 as const }, since: 2, until: null }]
            : [],
        ),
        after < 3 && upTo >= 3 ? crowd.map((record) => ({ record, since: 3, until: null })) : [],
      ];
    },
  };
}

describe('service: errors of threads', () => {
  it.each<[string, Partial<Question>]>([
    ['ENTITY_NOT_FOUND', { from: ['stat'] }],
    ['KIND_MISMATCH', { from: ['m3'], to: ['z'] }],
    ['LIMIT_EXCEEDED', { maxHops: 9 }],
    ['FROM_IN_TO', { to: ['a'] }],
    ['EMPTY_SET', { links: [] }],
    ['DATE_INVALID', { asOf: '2021-13' }],
  ])('keep their code, their words and their details: %s', async (code, more) => {
    const records = [...maze(3, 2), entity('m3', 'Route')];
    const fails = (threads: number) =>
      withEngine(statesOf(records), { threads }, (engine) =>
        engine.answer(question(['a'], ['z'], more)).then(
          () => null,
          ({ name, code, message, details, status }) => ({ name, code, message, details, status }),
        ),
      );
    const failure = await fails(1);
    expect(failure).toMatchObject({ name: 'LinchpinError', code });
    expect(failure).toEqual(await fails(0));
  });

  it('keep their words where they are none of ours, and the thread goes on', async () => {
    await withEngine(statesOf(maze(3, 2)), { threads: 1 }, async (engine) => {
      const broken = { ...question(['a'], ['z']), grading: null as unknown as Grading };
      const error = await engine.answer(broken).catch((one: Error) => one);
      expect(error).toBeInstanceOf(Error);
      expect((error as Error).message).toContain('null');
      expect((error as Error).stack).toContain('attribution');
      expect((await engine.answer(question(['a'], ['z']))).chainsFound).toBeGreaterThan(0);
    });
  });
});

/** Through a maze of seven layers: the one has more equal ways than can be looked at, the other hardly any. */
const HARD = question(['a'], ['z'], { maxHops: 8, minChainStrength: 0 });
const EASY = question(['a'], ['m0-0']);
/** Looks at so many partial chains that it takes a second. */
const HEAVY: Effort = { maxVisited: 400_000, maxLeads: 1_000_000_000, milliseconds: 60_000 };
/** Looks at so many that nobody waits for it; stops before it would use up memory. */
const ENDLESS: Effort = { ...HEAVY, maxVisited: 2_000_000 };

describe('service: heavy questions in threads', () => {
  const [heavy, light] = [HARD, EASY];
  const records = maze(7, 14);

  it('do not delay light ones in another thread', async () => {
    await withEngine(statesOf(records), { threads: 2, effort: HEAVY }, async (engine) => {
      await Promise.all([light, light].map((asked) => engine.answer(asked)));
      const order: string[] = [];
      const slow = engine.bestChains(heavy).then(() => order.push('heavy'));
      for (let number = 1; number <= 5; number++) {
        await engine.answer(light);
        order.push(`light ${number}`);
      }
      await slow;
      expect(order).toEqual(['light 1', 'light 2', 'light 3', 'light 4', 'light 5', 'heavy']);
    });
  });

  it.each([
    ['TIMEOUT', () => new BuiltError('TIMEOUT', { limit: 1 })],
    ['CANCELLED', () => undefined],
  ])(
    'are given up with the reason of whoever asked, and their thread goes on to answer others: %s',
    async (code, reason) => {
      await withEngine(statesOf(records), { threads: 1, effort: ENDLESS }, async (engine) => {
        await engine.answer(light);
        const gone = new AbortController();
        const order: string[] = [];
        const control = createAttributionEngine(statesOf(records), { threads: 1, effort: ENDLESS });
        await control.answer(light);
        const unabandoned = outcomeOf(control.answer(heavy)).finally(() => order.push('control'));
        const abandoned = [
          outcomeOf(engine.answer(heavy, gone.signal)),
          outcomeOf(engine.bestChains(heavy, gone.signal)),
        ].map((asked) => asked.finally(() => order.push('heavy')));
        await later(20);
        const next = engine.answer(light).finally(() => order.push('light'));
        await later(50);
        expect(order).toEqual([]);
        gone.abort(reason());
        for (const outcome of await Promise.all(abandoned)) expect(outcome).toMatch(`${code}: `);
        expect((await next).chainsFound).toBeGreaterThan(0);
        expect(order).toEqual(['heavy', 'heavy', 'light']);
        await control.close();
        expect(await unabandoned).toMatch(/^SHUTTING_DOWN: /);
      });
    },
  );

  it('are never begun when whoever asked has gone before their turn', async () => {
    await withEngine(statesOf(records), { threads: 1, effort: ENDLESS }, async (engine) => {
      await engine.answer(light);
      const [first, second] = [new AbortController(), new AbortController()];
      const order: string[] = [];
      const asked = [
        outcomeOf(engine.answer(heavy, first.signal)).then(() => order.push('first')),
        outcomeOf(engine.answer(heavy, second.signal)).then(() => order.push('second')),
        engine.answer(light).then(() => order.push('light')),
      ];
      second.abort();
      await asked[1];
      first.abort();
      await Promise.all(asked);
      expect(order).toEqual(['second', 'first', 'light']);
      expect(await outcomeOf(engine.answer(light, AbortSignal.abort()))).toMatch(/^CANCELLED: /);
    });
  });

  it('are answered with SHUTTING_DOWN when the engine closes, and so is what waits behind them', async () => {
    const engine = createAttributionEngine(statesOf(records), { threads: 1, effort: ENDLESS });
    await engine.answer(light);
    const asked = [heavy, light, light].map((one) => outcomeOf(engine.answer(one)));
    await later(20);
    await engine.close();
    for (const outcome of await Promise.all(asked)) expect(outcome).toMatch(/^SHUTTING_DOWN: /);
    expect(await outcomeOf(engine.answer(light))).toMatch(/^SHUTTING_DOWN: /);
    await engine.close();
  });
});

describe('service: a process with threads', () => {
  it.each([
    ['when the engine has closed', 'tell(await ask(light)); await engine.close();', 'answered'],
    [
      'when the engine closes in the middle of a question',
      'const asked = ask(heavy); await later(300); await engine.close(); tell(await asked);',
      'SHUTTING_DOWN',
    ],
    [
      'when the engine closes while it takes the graph up',
      'const asked = ask(light); await engine.close(); tell(await asked);',
      'SHUTTING_DOWN',
    ],
    [
      'when every question is answered, the engine still open',
      'tell(await Promise.all([ask(light), ask(light)]));',
      'answered,answered',
    ],
  ])('ends %s', async (_, script, told) => {
    const folder = await mkdtemp(join(tmpdir(), 'threads-'));
    try {
      const given = { records: maze(7, 14), heavy: HARD, light: EASY, effort: ENDLESS };
      await writeFile(join(folder, 'given.json'), JSON.stringify(given));
      const program = join(folder, 'program.mjs');
      await writeFile(program, `${PREPARED}\n${script}\n`);
      const ran = await promisify(execFile)(process.execPath, [program], { timeout: 30_000 });
      expect(ran).toEqual({ stdout: told, stderr: '' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** What every program begins with. */
const PREPARED = `
import { readFileSync } from 'node:fs';
import { createAttributionEngine } from ${JSON.stringify(pathToFileURL(BUILT).href)};
const { records, heavy, light, effort } = JSON.parse(readFileSync(new URL('given.json', import.meta.url), 'utf8'));
const states = records.map((record) => ({ record, since: 1, until: null }));
const engine = createAttributionEngine({ states: () => [states] }, { threads: 2, effort });
const ask = (question) => engine.answer(question).then(() => 'answered', ({ code, message }) => code ?? message);
const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const tell = (what) => process.stdout.write(String(what));`;

/** Everything that can be asked at a revision, all at once, so that every thread has its part. */
function outcomesAt(engine: AttributionEngine, history: History, revision: number): Promise<string[]> {
  const { from, to, kinds } = history;
  const base = question([...from], [...to], { revision, minChainStrength: 1e-6, maxHops: 5, maxChains: 8 });
  const { limit: _, maxChains: __, ...pairs } = base;
  const [a = '', b = ''] = [...kinds.keys()];
  const claims = history.at(history.head).flatMap((one) => (one.type === 'claim' ? [one.id] : []));
  const sight = { revision, asOf: null, grading: DEFAULT_GRADING };
  return Promise.all([
    outcomeOf(engine.answer(base)),
    outcomeOf(engine.answer({ ...base, asOf: '2021-06', grading: STRICT, disputes: 'IGNORE' })),
    outcomeOf(engine.bestChains(base)),
    outcomeOf(engine.compare(base, 1, revision)),
    outcomeOf(engine.matrix({ ...pairs, degreeOver: 4 })),
    outcomeOf(engine.stateActors({ ...pairs, of: to[0] ?? '', kinds: ['State', 'StateBody'], first: 5 })),
    outcomeOf(engine.connections({ a, b, maxHops: 6, first: 10, revision, asOf: null })),
    outcomeOf(engine.assess(claims, sight)),
  ]);
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A few state bodies, and networks, operations and routes, of the seeds. */
function endsIn(records: readonly DossierRecord[]): { from: string[]; to: string[] } {
  const ofKind = (kind: string, most: number) =>
    records.flatMap((one) => (one.type === 'entity' && one.kind === kind ? [one.id] : [])).slice(0, most);
  return {
    from: ['belarus', 'by-property-department', ...ofKind('StateBody', 2)],
    to: ['rt-iraq-minsk-air', ...ofKind('Network', 3), ...ofKind('Operation', 2)],
  };
}
