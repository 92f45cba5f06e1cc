import { describe, expect, it } from 'vitest';
import { createAttributionEngine } from '../../../src/attribution/create-engine.js';
import type { AttributionEngine } from '../../../src/attribution/engine.js';
import type { RecordSource } from '../../../src/attribution/projection/live-projection.js';
import { DEFAULT_GRADING, type Grading } from '../../../src/model/grade.js';
import { isActorKind } from '../../../src/model/kind.js';
import { outcomeOf } from '../outcome.js';
import { type History, randomHistory } from '../random-history.js';
import { question } from '../small-world.js';

const HISTORIES = 40;
const STRICT: Grading = {
  reliability: { A: 1, B: 0.9, C: 0.5, D: 0.25, E: 0, F: 0.3 },
  credibility: { 1: 1, 2: 0.7, 3: 0.5, 4: 0.6, 5: 0.1, 6: 0 },
};

describe('attribution: one projection at every revision', () => {
  it(`answers as one built of what held alone, on ${HISTORIES} random histories`, async () => {
    let answered = 0;
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const history = randomHistory(seed);
      const fresh = await Promise.all(
        revisionsOf(history).map((revision) =>
          outcomes(createAttributionEngine(history.storeAt(revision)), history, revision, seed),
        ),
      );
      const ways: Record<string, () => Promise<string[][]>> = {
        'brought to the head at once': () => atOnce(history.store(), history, seed),
        'given in any order': () => atOnce(history.shuffledStore(seed), history, seed),
        'following the store': () => following(history.growingStore(), history, seed),
        'following what came long ago': () => following(history.store(), history, seed),
      };
      for (const [way, ask] of Object.entries(ways)) {
        for (const [index, answers] of (await ask()).entries()) {
          const revision = (index % history.head) + 1;
          expect(answers, `${way}, seed ${seed}, revision ${revision}`).toEqual(fresh[revision - 1]);
          answered += answers.filter((answer) => answer.includes('"claims":["cl-')).length;
        }
      }
    }
    expect(answered).toBeGreaterThan(HISTORIES * 20);
  });
});

/** What is asked at each revision once the head is known. */
async function atOnce(source: RecordSource, history: History, seed: number): Promise<string[][]> {
  const engine = createAttributionEngine(source);
  await engine.prepare(history.head);
  const answers: string[][] = [];
  for (const revision of revisionsOf(history)) answers.push(await outcomes(engine, history, revision, seed));
  return answers;
}

/** What is asked at each revision while it is the newest, and again when all are known. */
async function following(source: RecordSource, history: History, seed: number): Promise<string[][]> {
  const engine = createAttributionEngine(source);
  const answers: string[][] = [];
  for (const revision of [...revisionsOf(history), ...revisionsOf(history)])
    answers.push(await outcomes(engine, history, revision, seed));
  return answers;
}

function revisionsOf({ head }: History): number[] {
  return Array.from({ length: head }, (_, index) => index + 1);
}

/** Everything that can be asked of an engine at a revision, as text. */
async function outcomes(
  engine: AttributionEngine,
  history: History,
  revision: number,
  seed: number,
): Promise<string[]> {
  const { from, to, kinds } = history;
  const common = { revision, minChainStrength: 1e-6, maxHops: 5 };
  const base = question([...from], [...to], { ...common, maxChains: 12, limit: 12 });
  const asked = [
    base,
    { ...base, asOf: '2021-06' },
    { ...base, grading: STRICT },
    { ...base, disputes: 'IGNORE' as const },
    { ...base, grading: STRICT, asOf: '2021', disputes: 'IGNORE' as const },
  ];
  const actors = [...kinds].flatMap(([id, kind]) => (isActorKind(kind) && !to.includes(id) ? [id] : []));
  const { limit: _, maxChains: __, ...pairs } = asked[(seed + 1) % asked.length] ?? base;
  const [a = '', b = ''] = [...kinds.keys()].slice(seed % 3);
  const claims = history.at(history.head).flatMap((one) => (one.type === 'claim' ? [one.id] : []));
  const sight = { revision, asOf: seed % 2 === 0 ? null : '2021', grading: DEFAULT_GRADING };
  const first = asked[seed % asked.length] ?? base;
  return Promise.all([
    outcomeOf(engine.answer(first)),
    outcomeOf(engine.bestChains({ ...base, from: actors })),
    outcomeOf(engine.matrix({ ...pairs, from: actors, degreeOver: seed % 4 === 0 ? 3 : null })),
    outcomeOf(engine.connections({ a, b, maxHops: 6, first: 10, revision, asOf: sight.asOf })),
    outcomeOf(engine.assess(claims, sight)),
  ]);
}
