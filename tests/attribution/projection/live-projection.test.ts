import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createAttributionEngine } from '../../../src/attribution/create-engine.js';
import type { AttributionEngine } from '../../../src/attribution/engine.js';
import type { RecordState } from '../../../src/attribution/projection/ingest.js';
import type { RecordSource } from '../../../src/attribution/projection/live-projection.js';
import type { DossierRecord } from '../../../src/attribution/worlds/dossier.js';
import { LinchpinError } from '../../../src/errors.js';
import { filler, heldAt, withCrowd, withEndsFromTheStart } from '../crowd.js';
import { outcomeOf } from '../outcome.js';
import { type History, randomHistory } from '../random-history.js';
import { claim, entity, item, question, source } from '../small-world.js';

type Range = Parameters<RecordSource['states']>[0];

describe('attribution: a projection that follows the graph', () => {
  it.each([
    ['beside the rows', 300],
    ['by making the rows anew', 21_000],
  ])('takes late claims up %s, and answers as one built of them all', async (_, late) => {
    const history = withEndsFromTheStart();
    const store = withCrowd(history, late);
    const followed = createAttributionEngine(store);
    const answers: string[] = [];
    for (let revision = 1; revision <= history.head; revision++)
      answers.push(await answerAt(followed, history, revision));
    const atOnce = createAttributionEngine(store);
    await atOnce.prepare(history.head);
    for (let revision = 1; revision <= history.head; revision++) {
      const alone = await answerAt(createAttributionEngine(heldAt(store, revision)), history, revision);
      expect(answers[revision - 1], `revision ${revision}, followed`).toBe(alone);
      expect(await answerAt(followed, history, revision), `revision ${revision}, asked again`).toBe(alone);
      expect(await answerAt(atOnce, history, revision), `revision ${revision}, at once`).toBe(alone);
    }
    expect(answers.at(-1)).toContain('x5-filler');
  });

  it('is built anew when more has come than is held until all of it is there', async () => {
    const history = randomHistory(5);
    const ranges: Range[] = [];
    const crowd = Array.from({ length: 200_001 }, (_, index) => filler(index));
    const store: RecordSource = {
      *states(range) {
        ranges.push(range);
        yield history.states(range);
        if (range.after < 2 && range.upTo >= 2)
          yield crowd.map((record) => ({ record, since: 2, until: null }));
      },
    };
    const engine = createAttributionEngine(store);
    const before = await answerAt(engine, history, 1);
    const after = await answerAt(engine, history, history.head);
    expect(ranges).toEqual([
      { after: 0, upTo: 1 },
      { after: 1, upTo: history.head },
      { after: 0, upTo: history.head },
    ]);
    expect(after).toBe(
      await answerAt(createAttributionEngine(history.storeAt(history.head)), history, history.head),
    );
    expect(await answerAt(engine, history, 1)).toBe(before);
  });
});

/** More entities than are looked at between two pauses while rows are made. */
const MANY = 60_000;

describe('attribution: a large graph of which a source is graded anew', () => {
  // FAULT: while rows are made, the old ones pass for settled; what they say that leads are worth is from before.
  it('is answered by the new grade from the first question on, while its rows are made anew', async () => {
    const [owns, directs] = [claim('body', 'OWNS', 'firm'), claim('firm', 'DIRECTS', 'ring')];
    const before = source('paper', 'E');
    const records: DossierRecord[] = [
      ...[entity('body', 'StateBody'), entity('firm', 'Company'), entity('ring', 'Network'), owns, directs],
      ...[item('i1', owns, 'paper', 'SUPPORTS', 1), item('i2', directs, 'paper', 'SUPPORTS', 1)],
      ...Array.from({ length: MANY }, (_, index) => filler(index)),
    ];
    const states: RecordState[] = [
      { record: before, since: 1, until: 2 },
      { record: source('paper', 'A'), since: 2, until: 3 },
      { record: before, since: 3, until: null },
      ...records.map((record) => ({ record, since: 1, until: null })),
    ];
    const engine = createAttributionEngine({
      states: ({ after, upTo }) => [states.filter(({ since }) => since > after && since <= upTo)],
    });
    const chainsAt = async (revision: number) => {
      const asked = question(['body'], ['ring'], { revision, minChainStrength: 0.3 });
      return (await engine.bestChains(asked)).length;
    };
    await engine.prepare(1);
    const counts: number[][] = [];
    for (const revision of [2, 3]) {
      for (let turn = 0; turn < 20; turn++) {
        counts.push([await chainsAt(revision), await chainsAt(1)]);
        await setImmediate();
      }
    }
    expect(counts).toEqual([...Array(20).fill([1, 0]), ...Array(20).fill([0, 0])]);
  });
});

describe('attribution: a graph that cannot be read', () => {
  it.each([0, 1])(
    'leaves the engine as it was after revision %d; the next question is answered',
    async (known) => {
      for (let seed = 1; seed <= 20; seed++) {
        const history = randomHistory(seed);
        const store = new FaultyStore(history);
        const engine = createAttributionEngine(store);
        const before = known === 0 ? '' : await answerAt(engine, history, known);
        store.fault = new LinchpinError('ENGINE_UNAVAILABLE');
        expect(await answerAt(engine, history, history.head)).toMatch(/^ENGINE_UNAVAILABLE: /);
        if (known > 0) expect(await answerAt(engine, history, known), `seed ${seed}`).toBe(before);
        store.fault = null;
        const fresh = createAttributionEngine(history.storeAt(history.head));
        expect(await answerAt(engine, history, history.head), `seed ${seed}`).toBe(
          await answerAt(fresh, history, history.head),
        );
        if (known > 0) expect(await answerAt(engine, history, known), `seed ${seed}`).toBe(before);
      }
    },
  );

  it('is read again where writes came in between', async () => {
    const history = randomHistory(11);
    const store = new FaultyStore(history);
    const engine = createAttributionEngine(store);
    store.fault = new LinchpinError('READ_DISTURBED');
    store.faultsLeft = 2;
    const fresh = createAttributionEngine(history.storeAt(history.head));
    expect(await answerAt(engine, history, history.head)).toBe(await answerAt(fresh, history, history.head));
    expect(store.reads).toBe(3);
  });

  // FAULT: what has come since is read once; only a read of the whole graph is begun again.
  it('is read again where writes came in between while it was followed', async () => {
    const history = randomHistory(11);
    const store = new FaultyStore(history);
    const engine = createAttributionEngine(store);
    await engine.prepare(1);
    store.fault = new LinchpinError('READ_DISTURBED');
    store.faultsLeft = 2;
    const fresh = createAttributionEngine(history.storeAt(history.head));
    expect(await answerAt(engine, history, history.head)).toBe(await answerAt(fresh, history, history.head));
  });

  it('is given up on when every read is disturbed, and read anew by the next question', async () => {
    const history = randomHistory(12);
    const store = new FaultyStore(history);
    const engine = createAttributionEngine(store);
    store.fault = new LinchpinError('READ_DISTURBED');
    expect(await answerAt(engine, history, history.head)).toMatch(/^READ_DISTURBED: /);
    store.fault = null;
    expect(await answerAt(engine, history, history.head)).toMatch(/^\{"question"/);
  });

  it('is read once for all who ask at the same time', async () => {
    const history = randomHistory(13);
    const store = new FaultyStore(history);
    const engine = createAttributionEngine(store);
    const askAll = () =>
      Promise.all([
        ...Array.from({ length: 6 }, () => answerAt(engine, history, history.head)),
        outcomeOf(engine.prepare(history.head)),
        outcomeOf(engine.footprint(history.head)),
      ]);
    const answers = await askAll();
    expect(store.reads).toBe(1);
    expect(new Set(answers.slice(0, 6)).size).toBe(1);
    await askAll();
    expect(store.reads).toBe(1);
  });

  it('is read once more for each newer revision, whoever asks for it in whatever order', async () => {
    const history = randomHistory(14);
    const store = new FaultyStore(history);
    const engine = createAttributionEngine(store);
    await engine.prepare(1);
    const revisions = Array.from({ length: history.head }, (_, index) => index + 1);
    await Promise.all([...revisions.reverse(), ...revisions].map((revision) => engine.prepare(revision)));
    expect(store.reads).toBe(2);
  });

  it('is read to the end for the others when one of those who asked has gone', async () => {
    const history = randomHistory(15);
    const store = new FaultyStore(history);
    const engine = createAttributionEngine(store);
    const gone = new AbortController();
    const asked = question([...history.from], [...history.to], { revision: history.head });
    const first = outcomeOf(engine.answer(asked, gone.signal));
    const second = answerAt(engine, history, history.head);
    await setImmediate();
    gone.abort(new LinchpinError('TIMEOUT', { limit: 1 }));
    expect(await first).toMatch(/^TIMEOUT: /);
    const fresh = createAttributionEngine(history.storeAt(history.head));
    expect(await second).toBe(await answerAt(fresh, history, history.head));
    expect(store.reads).toBe(1);
  });

  it('is let go of when the engine closes: those who wait are told, and the read is stopped', async () => {
    const history = randomHistory(16);
    const store = new FaultyStore(history);
    const engine = createAttributionEngine(store);
    const answers = [1, 2].map(() => answerAt(engine, history, history.head));
    await setImmediate();
    await engine.close();
    for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^SHUTTING_DOWN: /);
    expect(store.signal?.aborted).toBe(true);
  });
});

/** A store that reads a state at a time, and fails in the middle of it while it has a fault. */
class FaultyStore implements RecordSource {
  reads = 0;
  fault: LinchpinError | null = null;
  faultsLeft = Number.POSITIVE_INFINITY;
  signal: AbortSignal | undefined;
  readonly #history: History;

  constructor(history: History) {
    this.#history = history;
  }

  async *states(range: Range, signal?: AbortSignal): AsyncIterable<readonly RecordState[]> {
    this.reads++;
    this.signal = signal;
    const states = this.#history.states(range);
    const middle = Math.floor(states.length / 2);
    yield states.slice(0, middle);
    await setImmediate();
    if (this.fault !== null && this.faultsLeft-- > 0) throw this.fault;
    yield states.slice(middle);
  }
}

function answerAt(engine: AttributionEngine, { from, to }: History, revision: number): Promise<string> {
  const bounds = { revision, minChainStrength: 1e-6, maxHops: 5, maxChains: 8, limit: 8 };
  return outcomeOf(engine.answer(question([...from], [...to], bounds)));
}
