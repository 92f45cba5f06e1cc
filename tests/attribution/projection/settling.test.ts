import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { createAttributionEngine } from '../../../src/attribution/create-engine.js';
import { Desk } from '../../../src/attribution/desk.js';
import type { RecordState } from '../../../src/attribution/projection/ingest.js';
import { LiveProjection, type RecordSource } from '../../../src/attribution/projection/live-projection.js';
import { Projection } from '../../../src/attribution/projection/projection.js';
import type { DossierRecord } from '../../../src/attribution/worlds/dossier.js';
import { filler, fillerClaim, heldAt } from '../crowd.js';
import { outcomeOf } from '../outcome.js';
import { randomHistory } from '../random-history.js';
import { claim, entity, item, question, source } from '../small-world.js';

const EFFORT = { maxVisited: 100_000, maxLeads: 20_000_000, milliseconds: 20_000 };
const HISTORIES = 25;
/** Enough claims that settling rests a few times. */
const CROWD = 6_000;
const TIES: readonly DossierRecord[] = Array.from({ length: CROWD }, (_, index) => [
  filler(index),
  fillerClaim(`x${index}-filler`, `x${(index + 1) % CROWD}-filler`),
]).flat();
const BEHIND = TIES.map((record) => ({ record, since: 1, until: null }));

describe('attribution: a projection that is weighed beside the questions', () => {
  it(`answers as one built of what held alone, on ${HISTORIES} random histories`, async () => {
    let overtaken = 0;
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const history = randomHistory(seed);
      const before = seed % 2 === 0;
      const store: RecordSource = {
        states: (range) => {
          const [own, crowd] = [history.states(range), range.after === 0 ? BEHIND : []];
          return before ? [crowd, own] : [own, crowd];
        },
      };
      const asked = (revision: number) => {
        const bounds = { revision, minChainStrength: 1e-6, maxHops: 5, maxChains: 8, limit: 8 };
        return question([...history.from], [...history.to], bounds);
      };
      const alone: string[] = [];
      for (let revision = 1; revision <= history.head; revision++) {
        const engine = createAttributionEngine(heldAt(store, revision));
        alone.push(await outcomeOf(engine.answer(asked(revision))));
      }
      const live = new LiveProjection(store);
      const projection = await live.at(1);
      const [desk, there] = [projection, new Projection()].map((one) => new Desk(one, EFFORT)) as [
        Desk,
        Desk,
      ];
      const check = async (revision: number) => {
        there.projection.adopt(projection.parts(there.projection.notes.size));
        for (const one of [desk, there]) {
          const answer = await outcomeOf(one.answer(asked(revision), async () => undefined));
          const { weightsRevision } = projection;
          expect(answer, `seed ${seed}, revision ${revision}, weighed at ${weightsRevision}`).toBe(
            alone[revision - 1],
          );
        }
      };
      for (let revision = 1; revision <= history.head; revision++) {
        await live.at(revision);
        if (projection.weightsRevision < revision - 1) overtaken++;
        await check(revision);
        if (seed % 3 > 0) await setImmediate();
      }
      for (let turn = 0; turn < 12; turn++) {
        for (let revision = 1; revision <= history.head; revision++) await check(revision);
        await setImmediate();
      }
      await live.close();
    }
    expect(overtaken).toBeGreaterThan(HISTORIES / 2);
  });

  it('does not keep newer revisions waiting, and is weighed again for what they changed', async () => {
    const live = new LiveProjection(gradedAnew(3));
    const projection = await live.at(1);
    const second = weightAt(projection, 1);
    await live.at(2);
    await live.at(3);
    expect(projection).toMatchObject({ revision: 3, weightsRevision: 1 });
    const seen = await weightsUntil(projection, 3);
    expect([...seen.keys()]).toEqual([1, 2, 3]);
    expect(new Set(seen.values()).size).toBe(3);
    expect(seen.get(1)).toBe(second);
    expect(projection.unsettled).toEqual({ claims: new Map(), sources: 0 });
    await live.close();
  });

  it('leaves unsettled the claims that changed while it was weighed', async () => {
    const owns = claim('body', 'OWNS', 'firm');
    const more = [
      ...gradedStates(2),
      { record: item('i2', owns, 'paper', 'SUPPORTS', 2), since: 3, until: null },
    ];
    const live = new LiveProjection(storeOf(more));
    const projection = await live.at(1);
    await live.at(2);
    await live.at(3);
    await weightsUntil(projection, 2);
    const number = projection.claims.find(owns.id) as number;
    expect(projection).toMatchObject({ revision: 3, weightsRevision: 2 });
    expect(projection.unsettled).toEqual({ claims: new Map([[number, 3]]), sources: 0 });
    expect(projection.usualWeights(2)?.[number]).toBeGreaterThan(0);
    expect(projection.usualWeights(3)?.[number]).toBeNaN();
    expect([1, 2, 3, 4].map((revision) => projection.isSettledAt(revision))).toEqual([
      ...[false, true, true, false],
    ]);
    await live.close();
  });

  it('stays unsettled when weighing fails, says so, and is weighed when more has come', async () => {
    const failures: unknown[] = [];
    const live = new LiveProjection(gradedAnew(3), { onFailure: (failure) => failures.push(failure) });
    const projection = await live.at(1);
    const failure = new Error('no room');
    const make = vi.spyOn(projection.rows, 'make').mockRejectedValueOnce(failure);
    await live.at(2);
    while (make.mock.calls.length === 0) await setImmediate();
    await setImmediate();
    expect(failures).toEqual([failure]);
    expect(projection).toMatchObject({ revision: 2, weightsRevision: 1, unsettled: { sources: 2 } });
    expect(projection.usualWeights(2)).toBeNull();
    await live.at(3);
    await weightsUntil(projection, 3);
    expect(projection.unsettled.sources).toBe(0);
    await live.close();
  });

  it('is kept as a whole, with the weights, once it is weighed', async () => {
    const saved: [revision: number, weightsRevision: number][] = [];
    let saving = 0;
    const live = new LiveProjection(gradedAnew(4), {
      keep: {
        load: async () => null,
        async save(projection) {
          const before = projection.parts();
          saving++;
          for (let turn = 0; turn < 20; turn++) await setImmediate();
          expect(JSON.stringify(projection.parts())).toBe(JSON.stringify(before));
          saved.push([projection.revision, projection.weightsRevision]);
        },
      },
    });
    await live.at(1);
    expect(saved).toEqual([]);
    await live.at(2);
    expect(saved).toEqual([[1, 1]]);
    await live.at(4);
    await live.close();
    expect(saving).toBe(1);
  });

  it('is given up when the engine closes', async () => {
    const failures: unknown[] = [];
    const live = new LiveProjection(gradedAnew(2), { onFailure: (failure) => failures.push(failure) });
    await live.at(1);
    const projection = await live.at(2);
    await live.close();
    expect(projection.weightsRevision).toBe(1);
    expect(failures).toEqual([]);
  });
});

/** A crowd, and a claim whose source is graded anew in each revision. */
function gradedStates(head: number): RecordState[] {
  const grades = ['A', 'B', 'C', 'D'];
  const owns = claim('body', 'OWNS', 'firm');
  const records = [entity('body', 'StateBody'), entity('firm', 'Company'), owns];
  return [
    ...grades.slice(0, head).map((grade, index) => ({
      ...{ record: source('paper', grade), since: index + 1 },
      until: index + 1 === head ? null : index + 2,
    })),
    ...[...records, item('i1', owns, 'paper', 'SUPPORTS', 2)].map((record) => ({
      record,
      since: 1,
      until: null,
    })),
  ];
}

function gradedAnew(head: number): RecordSource {
  return storeOf(gradedStates(head));
}

function storeOf(states: readonly RecordState[]): RecordSource {
  const all = [...BEHIND, ...states];
  return { states: ({ after, upTo }) => [all.filter(({ since }) => since > after && since <= upTo)] };
}

/** What the claim is worth at each revision at which all was weighed, until that is the last. */
async function weightsUntil(projection: Projection, last: number): Promise<Map<number, number>> {
  const seen = new Map<number, number>();
  for (;;) {
    seen.set(projection.weightsRevision, weightAt(projection, projection.weightsRevision));
    if (projection.weightsRevision === last) return seen;
    await setImmediate();
  }
}

function weightAt(projection: Projection, revision: number): number {
  const number = projection.claims.find(claim('body', 'OWNS', 'firm').id) as number;
  return projection.usualWeights(revision)?.[number] ?? Number.NaN;
}
