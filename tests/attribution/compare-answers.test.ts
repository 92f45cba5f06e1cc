/**
 * Comparisons worked out by hand. The world, as it was:
 *
 *   state --OWNS--> firm --TRANSPORTS_ON--> route      paper (B2) says both
 *
 * A paper graded B is sound in .92 of worlds, a statement graded 2 convinces in .85 of those, one graded 3 in .62.
 */
import { describe, expect, it } from 'vitest';
import { compareAnswers } from '../../src/attribution/compare-answers.js';
import type { Comparison } from '../../src/attribution/comparison/comparison.js';
import type { ComparedSide } from '../../src/attribution/comparison/side.js';
import type { Question } from '../../src/attribution/question.js';
import { Assessor } from '../../src/attribution/worlds/assessor.js';
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import { ANY_TIME, periodBetween } from '../../src/model/partial-date.js';
import { claim, dossierOf, engineOver, entity, item, question, source } from './small-world.js';

const OWNS = claim('state', 'OWNS', 'firm');
const CARRIES = claim('firm', 'TRANSPORTS_ON', 'route');
const ARRANGES = claim('firm', 'ARRANGES', 'route');

const BASE: readonly DossierRecord[] = [
  source('paper', 'B'),
  source('court', 'A'),
  entity('state', 'State'),
  entity('firm', 'Company'),
  entity('route', 'Route'),
  OWNS,
  CARRIES,
  item('owns', OWNS, 'paper', 'SUPPORTS', 2),
  item('carries', CARRIES, 'paper', 'SUPPORTS', 2),
];

/** Compares the answers over two sets of records. */
async function compare(
  before: readonly DossierRecord[],
  after: readonly DossierRecord[],
  more: Partial<Question> = {},
): Promise<Comparison> {
  return compareAnswers(await sideOf(before, more), await sideOf(after, more));
}

async function sideOf(records: readonly DossierRecord[], more: Partial<Question>): Promise<ComparedSide> {
  const asked = question(['state'], ['route'], { limit: 64, ...more });
  const answer = await engineOver(records).answer(asked);
  const asOf = asked.asOf === null ? ANY_TIME : periodBetween(asked.asOf, asked.asOf, 'asOf');
  const superseded = records.flatMap((record) =>
    record.type === 'claim' && record.supersededBy ? [record.id] : [],
  );
  return {
    answer,
    assessor: new Assessor(await dossierOf(records), asOf, asked.grading),
    superseded: new Set(superseded),
  };
}

/** Records with some replaced by others of their id, and others added. */
function changed(records: readonly DossierRecord[], ...others: readonly DossierRecord[]): DossierRecord[] {
  const ids = new Set(others.map(({ id }) => id));
  return [...records.filter(({ id }) => !ids.has(id)), ...others];
}

function without(records: readonly DossierRecord[], ...ids: readonly string[]): DossierRecord[] {
  return records.filter(({ id }) => !ids.includes(id));
}

function told({ claims }: Comparison): unknown[] {
  return claims.map(({ claim: id, events, effect, effectAlone }) => [
    id,
    events.map((event) => [event.kind, event.item ?? event.source ?? event.entity]),
    effect,
    effectAlone,
  ]);
}

describe('attribution: comparing answers', () => {
  it('finds nothing between a record and itself', async () => {
    expect(await compare(BASE, BASE)).toMatchObject({
      degreeChange: 0,
      chainsGained: [],
      chainsLost: [],
      chainsChanged: [],
      chainsUnchanged: 1,
      claims: [],
    });
  });

  it('names a dispute that was added, and takes the whole change for its effect where it is the only one', async () => {
    const disputed = changed(BASE, item('denial', CARRIES, 'court', 'DISPUTES', 3));
    const comparison = await compare(BASE, disputed);
    // One passage of one work: both steps are sound together, .92, and each convinces for itself, .85 twice.
    const before = 0.92 * 0.85 * 0.85;
    const after = before * (1 - 0.98 * 0.62);
    expect(comparison.before.degree.value).toBeCloseTo(before, 12);
    expect(comparison.after.degree.value).toBeCloseTo(after, 12);
    expect(comparison.degreeChange).toBeCloseTo(after - before, 12);
    expect(told(comparison)).toEqual([
      [CARRIES.id, [['ITEM_ADDED', 'denial']], comparison.degreeChange, comparison.degreeChange],
    ]);
    expect(comparison.claims[0]).toMatchObject({ probabilityBefore: 0.782, probabilityAfter: 0.3068568 });
    expect(comparison.chainsChanged.map(({ before: was, after: is }) => is.strength < was.strength)).toEqual([
      true,
    ]);
  });

  it('gives each of two new steps the whole chain that they bring together, and neither anything alone', async () => {
    const bare = without(BASE, OWNS.id, CARRIES.id, 'owns', 'carries');
    const comparison = await compare(bare, BASE);
    const whole = comparison.after.degree.value;
    expect(comparison).toMatchObject({ before: { likelihood: 'NO_CHAIN' }, degreeChange: whole });
    expect(comparison.chainsGained.map(({ strength }) => strength)).toEqual([0.611524]);
    expect(told(comparison)).toEqual(
      [OWNS, CARRIES]
        .map((one): [string, string] => [one.id, one === OWNS ? 'owns' : 'carries'])
        .sort()
        .map(([id, its]) => [
          id,
          [
            ['CLAIM_ADDED', null],
            ['ITEM_ADDED', its],
          ],
          whole,
          0,
        ]),
    );
  });

  it('shows what each of two withdrawn steps takes alone', async () => {
    const comparison = await compare(BASE, without(BASE, 'owns', 'carries'));
    const whole = comparison.before.degree.value;
    expect(comparison.chainsLost).toHaveLength(1);
    expect(told(comparison).map((claimed) => (claimed as unknown[]).slice(2))).toEqual([
      [0, -whole],
      [0, -whole],
    ]);
    expect(comparison.claims.map(({ events }) => events.map(({ kind }) => kind))).toEqual([
      ['ITEM_RETRACTED'],
      ['ITEM_RETRACTED'],
    ]);
  });

  it('tells two changes apart by what each does, greatest first', async () => {
    const apart = changed(BASE, item('owns', OWNS, 'court', 'SUPPORTS', 2));
    const after = changed(
      apart,
      item('owns', OWNS, 'court', 'SUPPORTS', 1),
      item('carries', CARRIES, 'paper', 'SUPPORTS', 3),
    );
    const comparison = await compare(apart, after);
    const [owned, carried] = [(c: number) => 0.98 * c, (c: number) => 0.92 * c];
    expect(comparison.claims.map((one) => one.claim)).toEqual([CARRIES.id, OWNS.id]);
    const [first, second] = comparison.claims;
    expect(first?.effect).toBeCloseTo(owned(0.97) * (carried(0.62) - carried(0.85)), 12);
    expect(first?.effectAlone).toBeCloseTo(owned(0.85) * (carried(0.62) - carried(0.85)), 12);
    expect(second?.effect).toBeCloseTo((owned(0.97) - owned(0.85)) * carried(0.62), 12);
    expect(first?.events.map(({ kind }) => kind)).toEqual(['ITEM_REGRADED']);
    // Two changes: the mean of both ends shares the whole change out between them.
    const halves = comparison.claims.map(({ effect, effectAlone }) => (effect + effectAlone) / 2);
    expect(halves.reduce((sum, half) => sum + half, 0)).toBeCloseTo(comparison.degreeChange, 12);
  });

  it('names a source graded anew on every claim that it stands behind', async () => {
    const comparison = await compare(BASE, changed(BASE, source('paper', 'D')));
    expect(comparison.claims.map(({ events }) => events.map(({ kind, source: id }) => [kind, id]))).toEqual([
      [['SOURCE_REGRADED', 'paper']],
      [['SOURCE_REGRADED', 'paper']],
    ]);
    // The work is sound for both claims at once: the claim that is graded D decides, whichever it is.
    const whole = 0.85 * 0.85 * (0.6 - 0.92);
    expect(comparison.degreeChange).toBeCloseTo(whole, 12);
    for (const { effect, effectAlone } of comparison.claims) {
      expect(effect).toBe(0);
      expect(effectAlone).toBeCloseTo(whole, 12);
    }
  });

  it('names a source that was found to relay another', async () => {
    const comparison = await compare(BASE, changed(BASE, source('paper', 'B', { relays: ['court'] })));
    expect(comparison.claims.map(({ events }) => events[0]?.kind)).toEqual([
      'SOURCE_REATTRIBUTED',
      'SOURCE_REATTRIBUTED',
    ]);
  });

  it('leaves alone what has no bearing: another capture of a source, evidence that does not count on the date', async () => {
    const captured = changed(BASE, source('paper', 'B', { sha256: 'a'.repeat(64), title: 'Paper' }));
    expect((await compare(BASE, captured)).claims).toEqual([]);
    const later = changed(BASE, item('later', CARRIES, 'court', 'SUPPORTS', 1, { from: '2023' }));
    expect((await compare(BASE, later, { asOf: '2021' })).claims).toEqual([]);
    expect((await compare(BASE, later)).claims).toHaveLength(1);
  });

  it('knows a chain that lost its common day, by an item or by what it leads into', async () => {
    const dated = changed(BASE, item('owns', OWNS, 'paper', 'SUPPORTS', 2, { from: '2020', to: '2021' }));
    const redated = changed(dated, item('owns', OWNS, 'paper', 'SUPPORTS', 2, { from: '2023' }));
    const ran = (to: string) => changed(dated, entity('route', 'Route', { from: '2019', to }));
    const running = entity('route', 'Route', { from: '2021', to: '2021' });
    const byItem = await compare(changed(dated, running), changed(redated, running));
    const whole = byItem.before.degree.value;
    expect(byItem).toMatchObject({ after: { degree: { value: 0 } }, chainsLost: [{}] });
    expect(told(byItem)).toEqual([[OWNS.id, [['ITEM_REDATED', 'owns']], -whole, -whole]]);
    const byThing = await compare(ran('2021'), ran('2019'));
    expect(told(byThing)).toEqual([[CARRIES.id, [['ENTITY_REDATED', 'route']], -whole, -whole]]);
  });

  it('knows a claim that was superseded', async () => {
    const narrower = changed(BASE, ARRANGES, item('arranges', ARRANGES, 'paper', 'SUPPORTS', 2), {
      ...CARRIES,
      supersededBy: ARRANGES.id,
    });
    const comparison = await compare(BASE, narrower);
    expect(comparison.chainsGained.map(({ conduct }) => conduct)).toEqual(['ARRANGES']);
    expect(comparison.chainsLost.map(({ conduct }) => conduct)).toEqual(['TRANSPORTS_ON']);
    const events = new Map(comparison.claims.map((one) => [one.claim, one.events]));
    expect(events.get(CARRIES.id)).toMatchObject([{ kind: 'CLAIM_SUPERSEDED' }]);
  });

  it('takes disputes for nothing where the question does', async () => {
    const disputed = changed(BASE, item('denial', CARRIES, 'court', 'DISPUTES', 3));
    expect(told(await compare(BASE, disputed, { disputes: 'IGNORE' }))).toEqual([
      [CARRIES.id, [['ITEM_ADDED', 'denial']], 0, 0],
    ]);
  });
});
