import type { GraphQLEnumType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLAIM_EVENT_KINDS } from '../../src/attribution/comparison/comparison.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { type Api, codesOf, openApi, schema, write } from './api.js';
import { CARRIES, SMALL_GRAPH } from './small-graph.js';

const ARRANGES = claim('carrier', 'ARRANGES', 'north');

let api: Api;
/** Revision 2 regrades and adds, 3 retracts and brings a new firm, 4 changes nothing that matters. */
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
  await write(api.store, [
    source('report', 'C', {
      published: '2022-03',
      url: 'https://example.org/report',
      authors: ['A. Author'],
    }),
    ARRANGES,
    item('i-arranges', ARRANGES, 'press', 'SUPPORTS', 2, { from: '2021' }),
  ]);
  await write(api.store, [
    item('i-denial', CARRIES, 'rival', 'DISPUTES', 3, {
      from: '2021-10',
      to: '2021-11',
      assertedBy: 'carrier',
      retracted: { reason: 'the denial was withdrawn' },
    }),
    entity('firm', 'Company'),
  ]);
  await write(api.store, [entity('firm', 'Company', { name: 'Firm' })]);
});

const diff = (input: string, from: number, to: number, below: string) =>
  api.ask(`{ attributionDiff(input: ${input}, fromRevision: ${from}, toRevision: ${to}) { ${below} } }`);

const ALPHA = '{ from: ["alpha"], to: ["north"] }';

describe('graphql: what changed between two revisions', () => {
  it('has every kind of event that the engine tells of', () => {
    const names = (schema.getType('ClaimEventKind') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect(names).toEqual([...CLAIM_EVENT_KINDS]);
  });

  it('shows both answers, the chains that came, went and changed, and the claims that did it', async () => {
    const { data, errors } = await diff(
      ALPHA,
      1,
      2,
      `question { revision limit } degreeChange
       before { revision questionId degree { value method } degreeIgnoringDisputes { value } notExcluded { value }
         likelihood analyticConfidence { level } chainsFound search { exhaustive } reproducible }
       after { revision chainsFound }
       chainsGained { conduct steps { claim { id } to { name } } } chainsLost { conduct } chainsUnchanged
       chainsChanged { before { strength } after { strength steps { claim { assessment { probability } } } } strengthChange }
       claims { claim { id predicate } probabilityBefore probabilityAfter effect effectAlone
         events { kind item { id } source { id reliability } entity { id } supersededBy { id } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      attributionDiff: {
        question: { revision: 2, limit: 10 },
        before: { revision: 1, chainsFound: 1, reproducible: true },
        after: { revision: 2, chainsFound: 2 },
        chainsGained: [{ conduct: 'ARRANGES' }],
        chainsLost: [],
        chainsChanged: [{ before: {}, after: {} }],
        chainsUnchanged: 0,
      },
    });
    const { claims } = (data as { attributionDiff: { claims: Changed[] } }).attributionDiff;
    const arranged = claims.find((one) => one.claim.id === ARRANGES.id);
    expect(arranged).toMatchObject({
      probabilityBefore: null,
      effectAlone: expect.any(Number),
      events: [{ kind: 'CLAIM_ADDED' }, { kind: 'ITEM_ADDED', item: { id: 'i-arranges' } }],
    });
    expect(claims.filter((one) => one !== arranged).map(({ events }) => events)).toEqual(
      Array.from({ length: 3 }, () => [
        {
          kind: 'SOURCE_REGRADED',
          item: null,
          source: { id: 'report', reliability: 'C' },
          entity: null,
          supersededBy: null,
        },
      ]),
    );
    const effects = claims.map(({ effect, effectAlone }) =>
      Math.max(Math.abs(effect), Math.abs(effectAlone)),
    );
    expect(effects).toEqual([...effects].sort((a, b) => b - a));
  });

  it('answers each side as it would be answered alone', async () => {
    const below = 'degree { value } likelihood questionId chainsFound';
    const { data } = await diff(ALPHA, 1, 3, `before { ${below} } after { ${below} } degreeChange`);
    const alone = await api.ask(`{
      before: attribution(input: { from: ["alpha"], to: ["north"], revision: 1 }) { ${below} }
      after: attribution(input: { from: ["alpha"], to: ["north"], revision: 3 }) { ${below} }
    }`);
    expect(data).toMatchObject({ attributionDiff: alone.data as object });
  });

  it('shows lost chains as they stood, and a retracted item by name', async () => {
    const { data, errors } = await diff(
      '{ from: ["carrier"], to: ["north"] }',
      2,
      3,
      'degreeChange claims { claim { id } events { kind item { id } } effect }',
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      attributionDiff: {
        claims: [
          { claim: { id: CARRIES.id }, events: [{ kind: 'ITEM_RETRACTED', item: { id: 'i-denial' } }] },
        ],
      },
    });
    const { degreeChange, claims } = (
      data as { attributionDiff: { degreeChange: number; claims: Changed[] } }
    ).attributionDiff;
    expect(degreeChange).toBeGreaterThan(0);
    expect(claims[0]?.effect).toBe(degreeChange);
  });

  it('finds nothing where nothing happened, between two revisions or one and itself', async () => {
    const nothing = { degreeChange: 0, chainsGained: [], chainsLost: [], claims: [], chainsUnchanged: 2 };
    const below =
      'degreeChange chainsGained { strength } chainsLost { strength } claims { effect } chainsUnchanged';
    for (const [from, to] of [
      [3, 4],
      [4, 4],
    ] as const) {
      expect((await diff(ALPHA, from, to, below)).data).toEqual({ attributionDiff: nothing });
    }
  });

  it.each([
    [ALPHA, 2, 1, 'RANGE_REVERSED', 'fromRevision, toRevision: the range ends before it begins (2 to 1)'],
    [ALPHA, 0, 1, 'REVISION_UNKNOWN', 'fromRevision: revisions run from 1 to 4, got 0'],
    [ALPHA, 1, 9, 'REVISION_UNKNOWN', 'toRevision: revisions run from 1 to 4, got 9'],
    [
      '{ from: ["alpha"], to: ["north"], revision: 2 }',
      1,
      2,
      'LIMIT_EXCEEDED',
      'input.revision must be left out',
    ],
    ['{ from: ["alpha"], to: ["alpha"] }', 1, 2, 'FROM_IN_TO', ''],
    ['{ from: [], to: ["north"] }', 1, 2, 'EMPTY_SET', ''],
    ['{ from: ["alpa"], to: ["north"] }', 1, 2, 'ENTITY_NOT_FOUND', 'nearest: alpha'],
    ['{ from: ["firm"], to: ["north"] }', 1, 3, 'ENTITY_NOT_FOUND', 'at revision 1'],
    ['{ from: ["alpha"], to: ["north"], limit: 65 }', 1, 2, 'LIMIT_EXCEEDED', 'limit must be'],
  ])('refuses %s from %i to %i', async (input, from, to, code, message) => {
    const reply = await diff(input, from, to, 'degreeChange');
    expect(codesOf(reply)).toEqual([code]);
    expect(reply.errors[0]?.message).toContain(message);
  });
});

interface Changed {
  readonly claim: { readonly id: string };
  readonly effect: number;
  readonly effectAlone: number;
  readonly events: readonly object[];
}
