import { describe, expect, it } from 'vitest';
import { Desk } from '../../../src/attribution/desk.js';
import { Ingest, type RecordState } from '../../../src/attribution/projection/ingest.js';
import { LiveProjection } from '../../../src/attribution/projection/live-projection.js';
import { Projection } from '../../../src/attribution/projection/projection.js';
import type { DossierRecord } from '../../../src/attribution/worlds/dossier.js';
import { outcomeOf } from '../outcome.js';
import { type History, randomHistory } from '../random-history.js';
import { claim, entity, item, question, source, statesOf } from '../small-world.js';

const EFFORT = { maxVisited: 100_000, maxLeads: 20_000_000, milliseconds: 20_000 };
const HISTORIES = 40;
const [OWNS, DIRECTS] = [claim('body', 'OWNS', 'firm'), claim('firm', 'DIRECTS', 'ring')];
const KNOWN: readonly DossierRecord[] = [
  ...[entity('body', 'StateBody'), entity('firm', 'Company'), entity('ring', 'Network'), OWNS, DIRECTS],
  source('paper', 'B', { work: 'daily', relays: ['agency'] }),
  source('agency', 'B', { relays: ['to-come'] }),
  item('i1', OWNS, 'paper', 'SUPPORTS', 1, { restsOn: ['file-to-come'] }),
  item('i2', DIRECTS, 'agency', 'SUPPORTS', 1),
];

describe('attribution: sources taken into a weighed projection', () => {
  it.each<[string, DossierRecord[]]>([
    ['has a title of its own', [source('paper', 'B', { work: 'daily', relays: ['agency'], title: 'New' })]],
    ['is new', [source('other', 'A')]],
    [
      'is new, with another publication of its work',
      [source('other', 'A'), source('o2', 'A', { work: 'other' })],
    ],
    [
      'is new, and relays one that is new',
      [source('a-first', 'A', { relays: ['b-then'] }), source('b-then', 'A')],
    ],
    ['is new, and relays what is known', [source('other', 'A', { relays: ['paper'] })]],
  ])('leave all weights settled when one %s', async (_, records) => {
    expect((await withSources(records)).unsettled.sources).toBe(0);
  });

  it.each<[string, DossierRecord[]]>([
    ['is graded anew', [source('paper', 'C', { work: 'daily', relays: ['agency'] })]],
    ['is of another work', [source('paper', 'B', { work: 'weekly', relays: ['agency'] })]],
    ['is of no other work any more', [source('paper', 'B', { relays: ['agency'] })]],
    ['relays another', [source('paper', 'B', { work: 'daily', relays: ['other'] })]],
    ['relays nothing any more', [source('paper', 'B', { work: 'daily' })]],
    ['joins a work that is known', [source('other', 'A', { work: 'daily' })]],
    ['is the work that others are of', [source('daily', 'A')]],
    ['was relayed before it was known', [source('to-come', 'A')]],
    ['was rested on before it was known', [source('file-to-come', 'A')]],
  ])('unsettle every weight when one %s', async (_, records) => {
    expect((await withSources(records)).unsettled.sources).toBe(2);
  });
});

describe('attribution: states taken in step by step', () => {
  it(`show nothing of themselves before all are there, on ${HISTORIES} random histories`, async () => {
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const history = randomHistory(seed);
      const known = 1 + (seed % (history.head - 1));
      const projection = await new LiveProjection(history.store()).at(known);
      const there = new Projection();
      there.adopt(projection.parts());
      const before = await answersUpTo(known, history, projection);
      const { states } = history.shuffledStore(seed);
      const ingest = new Ingest(projection);
      for (const batch of states({ after: known, upTo: history.head }) as RecordState[][]) {
        await ingest.takeAll(batch, async () => undefined);
        there.adopt(projection.parts(there.notes.size));
      }
      for (const half of [projection, there])
        expect(await answersUpTo(known, history, half), `seed ${seed}`).toEqual(before);
      projection.complete(history.head);
      projection.rows.update();
      there.adopt(projection.parts(there.notes.size));
      const alone = await new LiveProjection(history.store()).at(history.head);
      const after = await answersUpTo(history.head, history, alone);
      for (const whole of [projection, there])
        expect(await answersUpTo(history.head, history, whole), `seed ${seed}`).toEqual(after);
    }
  });

  it('rest after every two thousand of them', async () => {
    const projection = new Projection();
    const states = Array.from({ length: 5_000 }, (_, index) => stateOf(entity(`e${index}`, 'Company'), 1));
    const seen: number[] = [];
    await new Ingest(projection).takeAll(states, async () => {
      seen.push(projection.nodes.size);
    });
    expect(seen).toEqual([2_000, 4_000]);
    expect(projection.nodes.size).toBe(5_000);
  });

  it('keep at hand so many words and dates, and read the same where one is stored again', () => {
    const projection = new Projection();
    const ingest = new Ingest(projection);
    const dated = {
      ...item('i', OWNS, 'paper', 'SUPPORTS', 1, { locator: 'p. 0', from: '2020', to: '2021' }),
    };
    const count = 100_001;
    const items = Array.from({ length: count }, (_, index) => ({
      ...{ ...dated, id: `i${index % 2}`, claim: `cl-${index}` },
      locator: `p. ${index}`,
    }));
    ingest.take(
      [...items, items[0] as DossierRecord, items[0] as DossierRecord].map((one) => stateOf(one, 1)),
    );
    const { said, itemSaid, whenSince } = projection;
    expect(said.size).toBe(1 + count + 1);
    expect(itemSaid.at(count)).not.toBe(itemSaid.at(0));
    expect(itemSaid.at(count + 1)).toBe(itemSaid.at(count));
    expect(said.text(itemSaid.at(count))).toBe(said.text(itemSaid.at(0)));
    expect(whenSince.length).toBe(1);
  });
});

/** A weighed projection of what is known, after these have come in revision 2. */
async function withSources(records: readonly DossierRecord[]): Promise<Projection> {
  const projection = await new LiveProjection(statesOf([...KNOWN])).at(1);
  const states = records.map((record) => stateOf(record, 2));
  await new Ingest(projection).takeAll(states, async () => undefined);
  projection.complete(2);
  return projection;
}

function stateOf(record: DossierRecord, since: number): RecordState {
  return { record, since, until: null };
}

/** What is answered at each revision up to one. */
async function answersUpTo(last: number, history: History, projection: Projection): Promise<string[]> {
  const desk = new Desk(projection, EFFORT);
  const { from, to } = history;
  const answers: string[] = [];
  for (let revision = 1; revision <= last; revision++) {
    const asked = question([...from], [...to], {
      revision,
      minChainStrength: 1e-6,
      maxHops: 5,
      maxChains: 12,
    });
    answers.push(await outcomeOf(desk.answer(asked, async () => undefined)));
  }
  return answers;
}
