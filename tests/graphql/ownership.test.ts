import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/exchange/seeds.js';
import { costOf } from '../../src/graphql/limits/cost.js';
import type { GraphRecord } from '../../src/model/record.js';
import { packagePath } from '../../src/package-root.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { type Api, codesOf, openApi, schema } from './api.js';

/** `owner firm share`, and what its item says beside that. */
const HOLDINGS: readonly (readonly [string, string, string | null, object?])[] = [
  ['alpha', 'holding', '50 %'],
  ['holding', 'carrier', '30'],
  ['boss', 'carrier', '20', { from: '2015', to: '2020' }],
  ['fund', 'carrier', null],
  ['alpha', 'channel', 'a majority'],
  ['channel', 'press', '>50'],
  ['boss', 'charity', '70'],
  ['fund', 'charity', '40'],
];

const OWNS = new Map(
  HOLDINGS.map(([owner, firm, share]) => [
    `${owner} ${firm}`,
    claim(owner, 'OWNS', firm, share ? { share } : {}),
  ]),
);

function owns(pair: string): ReturnType<typeof claim> {
  const found = OWNS.get(pair);
  if (!found) throw new Error(`nothing is held by ${pair}`);
  return found;
}

const RUMOURED = claim('fund', 'OWNS', 'tanker', { share: '80' });
const HINTED = claim('boss', 'OWNS', 'tanker', { share: '>50' });
const DOUBTED = claim('rival', 'OWNS', 'carrier', { share: '90' });

const GRAPH: readonly GraphRecord[] = [
  source('report', 'B'),
  source('rival-report', 'C'),
  entity('alpha', 'State', { name: 'Alpha' }),
  entity('office', 'Concept'),
  entity('boss', 'Official'),
  entity('ministry', 'StateBody'),
  ...['holding', 'carrier', 'fund', 'rival', 'tanker'].map((id) => entity(id, 'Company')),
  entity('channel', 'Media'),
  entity('press', 'Media'),
  entity('charity', 'Organisation'),
  ...OWNS.values(),
  ...[DOUBTED, RUMOURED, HINTED],
  item('i-rumoured', RUMOURED, 'report', 'SUPPORTS', 5),
  item('i-hinted', HINTED, 'report', 'SUPPORTS', 6, { from: '2015', to: '2020' }),
  item('i-hinted-2', HINTED, 'report', 'SUPPORTS', 2, { from: '2019', to: '2020' }),
  claim('boss', 'HOLDS_OFFICE_IN', 'ministry', { role: 'minister' }),
  item(
    'i-office',
    claim('boss', 'HOLDS_OFFICE_IN', 'ministry', { role: 'minister' }),
    'report',
    'SUPPORTS',
    1,
  ),
  ...HOLDINGS.map(([owner, firm, , more = {}], index) =>
    item(`i-${index}`, owns(`${owner} ${firm}`), 'report', 'SUPPORTS', 2, more),
  ),
  item('i-contest', owns('holding carrier'), 'rival-report', 'DISPUTES', 4),
  item('i-doubted', DOUBTED, 'rival-report', 'DISPUTES', 2),
];

let api: Api;
beforeAll(async () => {
  api = await openApi(GRAPH);
});

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data;
}

describe('graphql: who controls a firm', () => {
  it('gives every owner with its bounds and verdict, and what is missing', async () => {
    const data = await ask(`{ company(id: "carrier") { controlledBy {
      firm { id } threshold ownerCount exhaustive overstated { id } missing { id }
      owners { actor { id } verdict shareAtLeast shareAtMost direct contested }
    } } }`);
    const owner = (id: string, verdict: string, shareAtLeast: number, shareAtMost: number, more: object) => ({
      ...{ actor: { id }, verdict, shareAtLeast, shareAtMost, direct: true, contested: false, ...more },
    });
    expect(data).toEqual({
      company: {
        controlledBy: {
          ...{ firm: { id: 'carrier' }, threshold: 50, ownerCount: 4, exhaustive: true, overstated: [] },
          missing: [{ id: owns('fund carrier').id }],
          owners: [
            owner('fund', 'MAY_CONTROL', 0, 80, {}),
            owner('holding', 'DOES_NOT', 30, 30, { contested: true }),
            owner('boss', 'DOES_NOT', 20, 20, {}),
            owner('alpha', 'DOES_NOT', 30, 30, { direct: false, contested: true }),
          ],
        },
      },
    });
  });

  it('shows the steps, with the share as the claim has it', async () => {
    const data = await ask(`{ company(id: "carrier") { controlledBy(threshold: 30) { owners(first: 4) {
      actor { id } verdict holdingCount
      holdings { claim { predicate } holder { id } held { id } share shareAtLeast shareAtMost missing contested counts }
    } } } }`);
    const { owners } = (data as { company: { controlledBy: { owners: { actor: { id: string } }[] } } })
      .company.controlledBy;
    expect(owners.find(({ actor }) => actor.id === 'alpha')).toEqual({
      ...{ actor: { id: 'alpha' }, verdict: 'CONTROLS', holdingCount: 2 },
      holdings: [
        {
          ...{
            claim: { predicate: 'OWNS' },
            holder: { id: 'alpha' },
            held: { id: 'holding' },
            share: '50 %',
          },
          ...{ shareAtLeast: 50, shareAtMost: 50, missing: false, contested: false, counts: 'YES' },
        },
        {
          ...{
            claim: { predicate: 'OWNS' },
            holder: { id: 'holding' },
            held: { id: 'carrier' },
            share: '30',
          },
          ...{ shareAtLeast: 30, shareAtMost: 30, missing: false, contested: true, counts: 'YES' },
        },
      ],
    });
  });

  it('adds owners up in the aggregate', async () => {
    const data =
      await ask(`{ company(id: "carrier") { controlledBy { inAggregate(owners: ["alpha", "boss", "press"]) {
      owners { id } verdict shareAtLeast shareAtMost contested holdingCount holdings(first: 1) { holder { id } }
    } } } }`);
    expect(data).toEqual({
      company: {
        controlledBy: {
          inAggregate: {
            ...{
              owners: [{ id: 'alpha' }, { id: 'boss' }],
              verdict: 'CONTROLS',
              shareAtLeast: 50,
              shareAtMost: 50,
            },
            ...{ contested: true, holdingCount: 3, holdings: [{ holder: { id: 'alpha' } }] },
          },
        },
      },
    });
  });

  it('does not take for control what is improbable on the date, and shows how probable it is', async () => {
    const data = await ask(`{
      fragile: company(id: "tanker", asOf: "2016") { ...C }
      firmer: company(id: "tanker", asOf: "2019") { ...C }
      strict: company(id: "tanker", asOf: "2019") { controlledBy(threshold: 50.01) { owners { actor { id } verdict } } }
    }
    fragment C on Company { controlledBy { overstated { id } owners {
      actor { id } verdict shareAtLeast shareAtMost holdings { probability counts shareAtLeast shareAtMost }
    } } }`);
    const { fragile, firmer, strict } = data as Record<string, { controlledBy: { owners: object[] } }>;
    expect(fragile?.controlledBy).toEqual({
      overstated: [],
      owners: [
        {
          ...{ actor: { id: 'boss' }, verdict: 'MAY_CONTROL', shareAtLeast: 0, shareAtMost: 100 },
          holdings: [{ probability: 0.368, counts: 'MAYBE', shareAtLeast: 50, shareAtMost: 100 }],
        },
        {
          ...{ actor: { id: 'fund' }, verdict: 'MAY_CONTROL', shareAtLeast: 0, shareAtMost: 80 },
          holdings: [{ probability: 0, counts: 'MAYBE', shareAtLeast: 80, shareAtMost: 80 }],
        },
      ],
    });
    expect(firmer?.controlledBy.owners).toMatchObject([
      { actor: { id: 'boss' }, verdict: 'CONTROLS', shareAtLeast: 50, holdings: [{ counts: 'YES' }] },
      { actor: { id: 'fund' }, verdict: 'DOES_NOT', shareAtMost: 50, holdings: [{ probability: 0 }] },
    ]);
    expect(strict?.controlledBy.owners).toMatchObject([
      { actor: { id: 'boss' }, verdict: 'MAY_CONTROL' },
      {},
    ]);
  });

  it('takes what was owned on the date', async () => {
    const data = await ask(`{
      early: company(id: "carrier", asOf: "2018") { controlledBy { ownerCount } }
      late: company(id: "carrier") { controlledBy(asOf: "2022") { owners { actor { id } } ownerCount } }
    }`);
    expect(data).toMatchObject({
      early: { controlledBy: { ownerCount: 4 } },
      late: { controlledBy: { ownerCount: 3 } },
    });
  });

  it('says a share that cannot be read is missing, with its text, and names a firm owned to more than 100', async () => {
    const data = await ask(`{
      mediaOutlet(id: "press") { controlledBy { missing { id } owners { actor { id } verdict holdings { share missing } } } }
      organisation(id: "charity") { controlledBy { overstated { id } owners { actor { id } verdict } } }
    }`);
    expect(data).toEqual({
      mediaOutlet: {
        controlledBy: {
          missing: [{ id: owns('alpha channel').id }],
          owners: [
            { actor: { id: 'channel' }, verdict: 'CONTROLS', holdings: [{ share: '>50', missing: false }] },
            {
              ...{ actor: { id: 'alpha' }, verdict: 'MAY_CONTROL' },
              holdings: [
                { share: 'a majority', missing: true },
                { share: '>50', missing: false },
              ],
            },
          ],
        },
      },
      organisation: {
        controlledBy: {
          overstated: [{ id: 'charity' }],
          owners: [
            { actor: { id: 'boss' }, verdict: 'CONTROLS' },
            { actor: { id: 'fund' }, verdict: 'DOES_NOT' },
          ],
        },
      },
    });
  });

  it.each([
    ['controlledBy(threshold: 0) { threshold }', 'LIMIT_EXCEEDED'],
    ['controlledBy(threshold: -1) { threshold }', 'LIMIT_EXCEEDED'],
    ['controlledBy(threshold: 100.1) { threshold }', 'LIMIT_EXCEEDED'],
    ['controls(threshold: 0) { threshold }', 'LIMIT_EXCEEDED'],
    ['controlledBy { owners(first: 101) { direct } }', 'LIMIT_EXCEEDED'],
    ['controlledBy { inAggregate(owners: []) { verdict } }', 'EMPTY_SET'],
    ['controlledBy { inAggregate(owners: ["nobody"]) { verdict } }', 'ENTITY_NOT_FOUND'],
    ['controlledBy { inAggregate(owners: ["office"]) { verdict } }', 'KIND_MISMATCH'],
  ])('refuses %s with %s', async (field, code) => {
    expect(codesOf(await api.ask(`{ company(id: "carrier") { ${field} } }`))).toEqual([code]);
  });

  it('takes a threshold of null for the usual one', async () => {
    expect(await ask('{ company(id: "carrier") { controlledBy(threshold: null) { threshold } } }')).toEqual({
      company: { controlledBy: { threshold: 50 } },
    });
  });

  it('has a price, and lists of it cost what they may hold', () => {
    const price = (query: string) => costOf({ schema, document: parse(query) });
    expect(price('{ company(id: "c") { controlledBy { threshold } } }')).toBe(1 + 250);
    expect(price('{ company(id: "c") { controlledBy { owners(first: 3) { actor { id } } } } }')).toBe(
      1 + 250 + 6,
    );
    expect(price('{ company(id: "c") { controlledBy { owners { direct } } } }')).toBe(1 + 250 + 20);
  });
});

describe('graphql: what an actor controls', () => {
  it('gives the firms it controls first, then those it may, with what others hold taken into account', async () => {
    const data = await ask(`{ state(id: "alpha") { controls {
      actor { id } threshold firmCount exhaustive overstated { id } missing { id }
      firms { firm { id } verdict shareAtLeast shareAtMost direct contested holdingCount }
    } } }`);
    const firm = (id: string, verdict: string, shareAtLeast: number, direct: boolean) => ({
      ...{ firm: { id }, verdict, shareAtLeast, direct, contested: false },
    });
    expect(data).toEqual({
      state: {
        controls: {
          ...{ actor: { id: 'alpha' }, threshold: 50, firmCount: 3, exhaustive: true, overstated: [] },
          missing: expect.arrayContaining([
            { id: owns('alpha channel').id },
            { id: owns('fund carrier').id },
          ]),
          firms: [
            { ...firm('holding', 'CONTROLS', 50, true), shareAtMost: 50, holdingCount: 1 },
            { ...firm('channel', 'MAY_CONTROL', 0, true), shareAtMost: 100, holdingCount: 1 },
            { ...firm('press', 'MAY_CONTROL', 0, false), shareAtMost: 100, holdingCount: 2 },
          ],
        },
      },
    });
  });

  it('is nothing for who owns nothing', async () => {
    expect(await ask('{ stateBody(id: "ministry") { controls { firmCount firms { direct } } } }')).toEqual({
      stateBody: { controls: { firmCount: 0, firms: [] } },
    });
  });
});

describe('graphql: ownership on the real facts', () => {
  it('says that no share is on record, so that the owner may control', async () => {
    const seeds = await openApi((await readSeeds(packagePath('seeds'))).map(({ record }) => record));
    const { data, errors } = await seeds.ask(`{
      company(id: "belavia") { controlledBy {
        missing { subject { id } } owners { actor { id } verdict shareAtLeast shareAtMost }
      } }
      state(id: "belarus") { controls { firms { verdict } missing { id } } }
    }`);
    expect(errors).toEqual([]);
    const { company, state } = data as {
      company: object;
      state: { controls: { firms: { verdict: string }[]; missing: object[] } };
    };
    expect(company).toEqual({
      controlledBy: {
        missing: [{ subject: { id: 'belarus' } }],
        owners: [{ actor: { id: 'belarus' }, verdict: 'MAY_CONTROL', shareAtLeast: 0, shareAtMost: 100 }],
      },
    });
    expect(state.controls.firms.map(({ verdict }) => verdict)).toEqual(Array(5).fill('MAY_CONTROL'));
    expect(state.controls.missing).toHaveLength(5);
  });
});
