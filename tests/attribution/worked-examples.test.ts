/**
 * Each rule by one example that can be followed with a pencil. Grades: reliability A .98, B .92, C .82, D .60, E .35,
 * F .40; credibility 1 .97, 2 .85, 3 .62, 4 .40, 5 0, 6 .40.
 */
import { describe, expect, it } from 'vitest';
import { Assessor } from '../../src/attribution/worlds/assessor.js';
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import { DEFAULT_GRADING } from '../../src/model/grade.js';
import { ANY_TIME, periodBetween } from '../../src/model/partial-date.js';
import { claim, dossierOf, entity, item, source } from './small-world.js';

const OF = claim('state', 'ORGANISES', 'crossings');

async function assess(records: readonly DossierRecord[], of: ClaimRecord = OF, asOf: string | null = null) {
  const dossier = await dossierOf([
    entity('state', 'State'),
    entity('crossings', 'Operation'),
    of,
    ...records,
  ]);
  const period = asOf === null ? ANY_TIME : periodBetween(asOf, asOf, 'asOf');
  return new Assessor(dossier, period, DEFAULT_GRADING).assess(of);
}

describe('attribution: how a claim comes to hold', () => {
  it('multiplies reliability and credibility of a single item', async () => {
    const { probability, standing } = await assess([
      source('paper', 'B'),
      item('i', OF, 'paper', 'SUPPORTS', 2),
    ]);
    expect(probability).toBeCloseTo(0.92 * 0.85, 12);
    expect(standing).toBe('SUPPORTED');
  });

  it('adds two items of unrelated works as independent voices', async () => {
    const { probability, supportingVoices } = await assess([
      source('paper', 'B'),
      source('court', 'A'),
      item('i', OF, 'paper', 'SUPPORTS', 2),
      item('j', OF, 'court', 'SUPPORTS', 3),
    ]);
    expect(supportingVoices).toBe(2);
    expect(probability).toBeCloseTo(1 - (1 - 0.92 * 0.85) * (1 - 0.98 * 0.62), 12);
  });

  it('hears two publications of one work as one voice', async () => {
    const { probability, supportingVoices } = await assess([
      source('paper', 'B', { work: 'research' }),
      source('reprint', 'B', { work: 'research' }),
      item('i', OF, 'paper', 'SUPPORTS', 2),
      item('j', OF, 'reprint', 'SUPPORTS', 2),
    ]);
    expect(supportingVoices).toBe(1);
    expect(probability).toBeCloseTo(0.92 * 0.85, 12);
  });

  it('hears two relays of one origin as one voice, and needs one relay and the origin to be sound', async () => {
    const { probability, supportingVoices } = await assess([
      source('leak', 'B'),
      source('daily', 'C', { relays: ['leak'] }),
      source('weekly', 'C', { relays: ['leak'] }),
      item('i', OF, 'daily', 'SUPPORTS', 2),
      item('j', OF, 'weekly', 'SUPPORTS', 2),
    ]);
    expect(supportingVoices).toBe(1);
    expect(probability).toBeCloseTo(0.92 * (1 - 0.18 * 0.18) * 0.85, 12);
  });

  it('follows the footnote in place of what the source relays', async () => {
    const { probability } = await assess([
      source('wire', 'F'),
      source('report', 'A'),
      source('paper', 'C', { relays: ['wire'] }),
      item('i', OF, 'paper', 'SUPPORTS', 1, { restsOn: ['report'] }),
    ]);
    expect(probability).toBeCloseTo(0.82 * 0.98 * 0.97, 12);
  });

  it('grades the origin as in this use where the item says so', async () => {
    const { probability } = await assess([
      source('agency', 'D'),
      source('paper', 'B'),
      item('i', OF, 'paper', 'SUPPORTS', 1, { restsOn: ['agency'], reliabilityInUse: 'A' }),
    ]);
    expect(probability).toBeCloseTo(0.92 * 0.98 * 0.97, 12);
  });

  it('takes a paper that rests on its own report as one work, graded as in this use', async () => {
    const { probability } = await assess([
      source('report', 'C', { work: 'research' }),
      source('paper', 'C', { work: 'research' }),
      item('i', OF, 'paper', 'SUPPORTS', 2, { restsOn: ['report'], reliabilityInUse: 'B' }),
    ]);
    expect(probability).toBeCloseTo(0.92 * 0.85, 12);
  });

  it('counts a circle of sources that nothing leads out of as one source that cannot be judged', async () => {
    const { probability } = await assess([
      source('one', 'B', { relays: ['two'] }),
      source('two', 'B', { relays: ['one'] }),
      item('i', OF, 'one', 'SUPPORTS', 2),
      item('j', OF, 'two', 'SUPPORTS', 2),
    ]);
    expect(probability).toBeCloseTo(0.4 * 0.4, 12);
  });

  it('contests a claim with a dispute: S(1 - D)', async () => {
    const { probability, probabilityUndisputed, notExcluded, standing } = await assess([
      source('paper', 'B'),
      source('ministry', 'D'),
      item('i', OF, 'paper', 'SUPPORTS', 2),
      item('j', OF, 'ministry', 'DISPUTES', 3),
    ]);
    const support = 0.92 * 0.85;
    const dispute = 0.6 * 0.62;
    expect(probability).toBeCloseTo(support * (1 - dispute), 12);
    expect(probabilityUndisputed).toBeCloseTo(support, 12);
    expect(notExcluded).toBeCloseTo(1 - dispute, 12);
    expect(standing).toBe('CONTESTED');
  });

  it('gives a question no weight and still tells of it', async () => {
    const questioned = await assess([source('blog', 'B'), item('i', OF, 'blog', 'QUESTIONS', 2)]);
    expect(questioned).toMatchObject({ probability: 0, notExcluded: 1, standing: 'QUESTIONED' });
  });

  it('leaves out a dispute that shares no day with any support', async () => {
    const { probability, standing } = await assess([
      source('paper', 'B'),
      source('ministry', 'A'),
      item('i', OF, 'paper', 'SUPPORTS', 2, { from: '2021', to: '2021' }),
      item('j', OF, 'ministry', 'DISPUTES', 1, { from: '2022' }),
    ]);
    expect(probability).toBeCloseTo(0.92 * 0.85, 12);
    expect(standing).toBe('SUPPORTED');
  });

  it('counts only what may have held on the date asked for', async () => {
    const records = [
      source('paper', 'B'),
      source('court', 'A'),
      item('i', OF, 'paper', 'SUPPORTS', 2, { from: '2021', to: '2021' }),
      item('j', OF, 'court', 'SUPPORTS', 1, { from: '2023' }),
    ];
    expect((await assess(records, OF, '2021-07')).probability).toBeCloseTo(0.92 * 0.85, 12);
    expect((await assess(records, OF, '2022')).standing).toBe('NO_EVIDENCE');
  });
});
