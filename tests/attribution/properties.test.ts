import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/attribution/answer.js';
import { Assessor } from '../../src/attribution/worlds/assessor.js';
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import { DEFAULT_GRADING } from '../../src/model/grade.js';
import { ANY_TIME } from '../../src/model/partial-date.js';
import { randomWorld } from './random-world.js';
import { claim, dossierOf, engineOver, entity, item, question, source } from './small-world.js';

const WORLDS = 300;
/** Shares are rounded to twelve decimals. */
const ROUNDING = 2e-12;

describe('attribution: properties of the worlds', () => {
  it('gains nothing from another item with the same ways that is no better graded', async () => {
    await forEachItem(async ({ records, item: first, claim: of }) => {
      const echo = { ...first, id: `${first.id}-echo` };
      expect(await probabilityOf(of, [...records, echo])).toBeCloseTo(await probabilityOf(of, records), 11);
    });
  });

  it('is never hurt by a supporting item of one origin', async () => {
    await forEachItem(async ({ records, claim: of, sources }) => {
      for (const from of sources) {
        const more = item('more', of, from, 'SUPPORTS', 2);
        const dossier = await dossierOf([...records, more]);
        const { ways } = new Assessor(dossier, ANY_TIME, DEFAULT_GRADING);
        if (ways.origins(more).length !== 1 || hasDisputeOutsideItsTime(records, of)) continue;
        expect(await probabilityOf(of, [...records, more])).toBeGreaterThanOrEqual(
          (await probabilityOf(of, records)) - ROUNDING,
        );
      }
    });
  });

  it('is never raised by a dispute', async () => {
    await forEachItem(async ({ records, claim: of, sources }) => {
      for (const from of sources) {
        const dispute = item('dispute', of, from, 'DISPUTES', 2);
        expect(await probabilityOf(of, [...records, dispute])).toBeLessThanOrEqual(
          (await probabilityOf(of, records)) + ROUNDING,
        );
      }
    });
  });

  it('never gives a derived figure above its weakest necessary step', async () => {
    await forEachAnswer(async (answer) => {
      for (const chain of answer.chains) {
        const weakest = Math.min(...chain.steps.map((step) => step.probability));
        expect(chain.strength).toBeLessThanOrEqual(weakest + ROUNDING);
        expect(chain.probability).toBeLessThanOrEqual(weakest + ROUNDING);
        expect(chain.probability).toBeLessThanOrEqual(answer.degree.value + ROUNDING);
      }
      expect(answer.degree.value).toBeLessThanOrEqual(answer.degreeIgnoringDisputes.value + ROUNDING);
      for (const { degree } of answer.reached)
        expect(degree.value).toBeLessThanOrEqual(answer.degree.value + ROUNDING);
    });
  });

  it('grows with each link that is let in', async () => {
    await forEachAnswer(async (answer) => {
      const degrees = answer.byLink.map(({ degree }) => degree.value);
      expect(degrees).toEqual([...degrees].sort((a, b) => a - b));
      expect(degrees.at(-1)).toBe(answer.degree.value);
    });
  });

  it('answers the same whatever the order of import', async () => {
    for (let seed = 1; seed <= WORLDS; seed++) {
      const { records, from, to } = randomWorld(seed);
      const asked = question(from, to);
      const forward = await engineOver(records).answer(asked);
      const backward = await engineOver([...records].reverse()).answer(asked);
      expect(bytesOf(backward)).toBe(bytesOf(forward));
    }
  });

  it('answers the same question twice with the same bytes', async () => {
    for (let seed = 1; seed <= 50; seed++) {
      const { records, from, to } = randomWorld(seed);
      const engine = engineOver(records);
      expect(bytesOf(await engine.answer(question(from, to)))).toBe(
        bytesOf(await engine.answer(question(from, to))),
      );
    }
  });

  it('lets rumours alone never pass .40, however many there are', async () => {
    const of = claim('state', 'ORGANISES', 'crossings');
    const rumours = Array.from({ length: 12 }, (_, index) => [
      source(`gossip-${index}`, index % 2 === 0 ? 'F' : 'A'),
      item(
        `rumour-${index}`,
        of,
        `gossip-${index}`,
        'SUPPORTS',
        index % 2 === 0 ? 2 : index % 3 === 0 ? 4 : 6,
      ),
    ]).flat();
    const probability = await probabilityOf(of, [
      entity('state', 'State'),
      entity('crossings', 'Operation'),
      of,
      ...rumours,
    ]);
    expect(probability).toBeLessThanOrEqual(0.4);
    expect(probability).toBeGreaterThan(0.3);
  });

  it('gains nothing when one statement is split into several on the same pair or passage', async () => {
    const whole = claim('state', 'ORGANISES', 'crossings');
    const halves = [
      claim('state', 'ORGANISES', 'crossings', { phase: 'first' }),
      claim('state', 'ORGANISES', 'crossings', { phase: 'second' }),
    ];
    const ends = [source('paper', 'B'), entity('state', 'State'), entity('crossings', 'Operation')];
    const asked = question(['state'], ['crossings']);
    const once = await degreeOf([...ends, whole, item('i', whole, 'paper', 'SUPPORTS', 2)], asked);
    const split = await degreeOf(
      [...ends, ...halves, ...halves.map((half, index) => item(`i${index}`, half, 'paper', 'SUPPORTS', 2))],
      asked,
    );
    expect(split).toBeCloseTo(once, 12);
  });
});

interface Case {
  records: DossierRecord[];
  claim: ClaimRecord;
  item: EvidenceRecord;
  sources: string[];
}

/** The first supported claim of each random world, with one of its items. */
async function forEachItem(check: (given: Case) => Promise<void>): Promise<void> {
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { records } = randomWorld(seed);
    const first = records.find(
      (record): record is EvidenceRecord => record.type === 'evidence' && record.stance === 'SUPPORTS',
    );
    const of = records.find(
      (record): record is ClaimRecord => record.type === 'claim' && record.id === first?.claim,
    );
    const sources = records.filter((record) => record.type === 'source').map((record) => record.id);
    if (first && of) await check({ records, claim: of, item: first, sources });
  }
}

async function forEachAnswer(check: (answer: Answer) => Promise<void>): Promise<void> {
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { records, from, to } = randomWorld(seed);
    await check(await engineOver(records).answer(question(from, to)));
  }
}

/** A dispute that shares no day with any support comes to count once a support without dates joins. */
function hasDisputeOutsideItsTime(records: readonly DossierRecord[], of: ClaimRecord): boolean {
  return records.some(
    (record) => record.type === 'evidence' && record.claim === of.id && record.stance === 'DISPUTES',
  );
}

async function probabilityOf(of: ClaimRecord, records: readonly DossierRecord[]): Promise<number> {
  return new Assessor(await dossierOf(records), ANY_TIME, DEFAULT_GRADING).assess(of).probability;
}

async function degreeOf(
  records: readonly DossierRecord[],
  asked: ReturnType<typeof question>,
): Promise<number> {
  return (await engineOver(records).answer(asked)).degree.value;
}

function bytesOf(answer: { search: { elapsedMs: number; visited: number } }): string {
  return JSON.stringify({ ...answer, search: { ...answer.search, elapsedMs: 0, visited: 0 } });
}
