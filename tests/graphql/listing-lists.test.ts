import { beforeAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/exchange/seeds.js';
import { readFilter } from '../../src/graphql/filters.js';
import { listingId } from '../../src/model/claim.js';
import { packagePath } from '../../src/package-root.js';
import type { ListingFilter } from '../../src/register/filters.js';
import { claim, entity, item } from '../attribution/small-world.js';
import { errorOf, fieldOf, idsOf, openRegisterApi, pagedIds } from '../register/asked.js';
import {
  CARRIER_EU,
  CHIEF_EU,
  DENIED,
  DEPUTY_US,
  LISTED_EU,
  LISTED_US,
  requalified,
} from '../register/register-graph.js';
import { type Api, codesOf, openApi, textAt, write } from './api.js';
import { SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openRegisterApi();
});

const NAMES = new Map(
  Object.entries({ LISTED_EU, LISTED_US, DEPUTY_US, CARRIER_EU, CHIEF_EU, DENIED }).map(([name, { id }]) => [
    listingId(id),
    name,
  ]),
);

/** The listings that are found, by the names that they have in this file, in their order. */
async function list(conditions: string): Promise<string[]> {
  const ids = idsOf(await api.ask(`{ listings${conditions && `(${conditions})`} { nodes { id } } }`));
  return ids.map((id) => NAMES.get(id) ?? id);
}
const sorted = async (conditions: string) => (await list(conditions)).sort();

describe('graphql: lists of listings', () => {
  it('hold all of them, by the name of the actor and of the act', async () => {
    expect(await list('')).toEqual([
      ...['DENIED', 'CARRIER_EU', 'DEPUTY_US', 'CHIEF_EU', 'LISTED_EU', 'LISTED_US'],
    ]);
  });

  it.each([
    ['actors: ["minister"]', ['LISTED_EU', 'LISTED_US']],
    ['actorKinds: [COMPANY, STATE_BODY]', ['CARRIER_EU', 'DENIED']],
    ['countries: ["RU"]', ['DEPUTY_US']],
    ['authorities: ["council"]', ['CARRIER_EU', 'CHIEF_EU', 'DENIED', 'LISTED_EU']],
    ['authorities: ["treasury"]', ['DEPUTY_US', 'LISTED_US']],
    ['instruments: ["act-us"]', ['DEPUTY_US', 'LISTED_US']],
    ['ofEntities: ["act-us", "carrier"]', ['CARRIER_EU', 'DEPUTY_US', 'LISTED_US']],
    ['programme: "blr"', ['CARRIER_EU', 'LISTED_EU']],
    ['programme: "BEL"', ['LISTED_US']],
    ['programme: ""', ['CARRIER_EU', 'LISTED_EU', 'LISTED_US']],
    ['ground: "supports the regime"', ['LISTED_EU']],
    ['grounds: ["repression"]', ['LISTED_EU']],
    ['text: "executive ORDER"', ['DEPUTY_US', 'LISTED_US']],
    ['text: "Лукашэнка"', ['LISTED_EU', 'LISTED_US']],
    ['statuses: [LISTED]', ['LISTED_EU', 'LISTED_US']],
    ['statuses: [LIFTED]', ['CARRIER_EU', 'DEPUTY_US']],
    ['statuses: [NOT_ESTABLISHED]', ['CHIEF_EU', 'DENIED']],
    ['statuses: [NOT_YET, UNCLEAR]', []],
    ['listedOn: { from: "2021-06-22", to: "2021-06-30" }', ['DENIED', 'LISTED_EU', 'LISTED_US']],
    ['listedOn: { to: "2020" }', ['DEPUTY_US']],
    ['amendedOn: {}', ['CARRIER_EU']],
    ['amendedOn: { to: "2022-05" }', []],
    ['liftedOn: { from: "2023-05-10", to: "2023-05-20" }', ['DEPUTY_US']],
    ['liftedOn: { from: "2024" }', ['CARRIER_EU']],
    ['period: { to: "2020" }', ['DEPUTY_US']],
    ['not: { statuses: [LISTED, LIFTED] }', ['CHIEF_EU', 'DENIED']],
    ['anyOf: [{ programme: "blr" }, { countries: ["RU"] }]', ['CARRIER_EU', 'DEPUTY_US', 'LISTED_EU']],
    ['authorities: ["council"], statuses: [LISTED]', ['LISTED_EU']],
  ])('takes %s', async (filter, found) => {
    expect(await sorted(`filter: { ${filter} }`)).toEqual(found);
  });

  it('tells how listings stand on a date', async () => {
    const on = (asOf: string, status: string) => sorted(`asOf: "${asOf}", filter: { statuses: [${status}] }`);
    expect(await on('2021-03', 'UNCLEAR')).toEqual(['LISTED_US']);
    expect(await on('2021-03', 'LISTED')).toEqual(['DEPUTY_US']);
    expect(await on('2021-03', 'NOT_YET')).toEqual(['CARRIER_EU', 'LISTED_EU']);
    expect(await on('2024-03-15', 'UNCLEAR')).toEqual(['CARRIER_EU']);
    expect(await on('2024-03-16', 'LIFTED')).toEqual(['CARRIER_EU', 'DEPUTY_US']);
    expect(await on('2024-03-14', 'LISTED')).toEqual(['CARRIER_EU', 'LISTED_EU', 'LISTED_US']);
  });

  it('leaves on a date those that may have stood then, unless statuses are asked for', async () => {
    expect(await sorted('asOf: "2020-12"')).toEqual(['DEPUTY_US']);
    expect(await sorted('asOf: "2021-06-21"')).toEqual(['DEPUTY_US', 'LISTED_US']);
    expect(await sorted('asOf: "2020-12", filter: { period: { from: "2021" } }')).toEqual(['DEPUTY_US']);
  });

  it('tells what changed since a date, or perhaps did', async () => {
    const since = (date: string, more = '') => sorted(`changedSince: "${date}"${more}`);
    expect(await since('2021-12-31')).toEqual(['CARRIER_EU', 'CHIEF_EU', 'DENIED', 'DEPUTY_US', 'LISTED_US']);
    expect(await since('2022')).toEqual(['CARRIER_EU', 'CHIEF_EU', 'DEPUTY_US']);
    expect(await since('2022-06-30')).toEqual(['CARRIER_EU', 'DEPUTY_US']);
    expect(await since('2024-03-15')).toEqual(['CARRIER_EU']);
    expect(await since('2024-03-16')).toEqual([]);
    expect(await since('2022-07', ', revision: 2')).toEqual(['DEPUTY_US']);
    expect(await since('2022', ', filter: { actors: ["deputy"] }')).toEqual(['DEPUTY_US']);
  });

  it('tells what came or changed on the record since a revision', async () => {
    const since = (revision: number, more = '') => sorted(`recordedSince: ${revision}${more}`);
    expect(await since(1)).toEqual(['CARRIER_EU', 'CHIEF_EU', 'LISTED_EU']);
    expect(await since(2)).toEqual(['CARRIER_EU', 'CHIEF_EU', 'LISTED_EU']);
    expect(await since(1, ', revision: 2')).toEqual(['CARRIER_EU', 'CHIEF_EU']);
    expect(await since(2, ', revision: 2')).toEqual([]);
    expect(await since(3)).toEqual([]);
    expect(codesOf(await api.ask('{ listings(recordedSince: 0) { totalCount } }'))).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it('answers as was known at a past revision', async () => {
    expect(await list('revision: 1')).toEqual([
      'DENIED',
      'CARRIER_EU',
      'DEPUTY_US',
      'LISTED_EU',
      'LISTED_US',
    ]);
    expect(await sorted('revision: 2, filter: { statuses: [LISTED] }')).toEqual([
      ...['CARRIER_EU', 'CHIEF_EU', 'LISTED_EU', 'LISTED_US'],
    ]);
    expect(await sorted('revision: 2, filter: { listedOn: { to: "2021-06-21" } }')).toEqual([
      ...['DENIED', 'DEPUTY_US', 'LISTED_EU', 'LISTED_US'],
    ]);
    expect(await sorted('filter: { listedOn: { to: "2021-06-21" } }')).toEqual([
      ...['DENIED', 'DEPUTY_US', 'LISTED_US'],
    ]);
  });

  describe('ordered', () => {
    it.each([
      ['LISTED_ON', ['DEPUTY_US', 'LISTED_EU', 'CARRIER_EU', 'CHIEF_EU']],
      ['LISTED_ON, direction: DESC', ['CHIEF_EU', 'CARRIER_EU', 'LISTED_EU', 'DEPUTY_US']],
    ])('by %s', async (order, names) => {
      const found = await list(`orderBy: { field: ${order} }`);
      expect(found.filter((name) => names.includes(name))).toEqual(names);
    });

    it.each([
      ['AMENDED_ON', 'CARRIER_EU'],
      ['AMENDED_ON, direction: DESC', 'CARRIER_EU'],
      ['LIFTED_ON', 'DEPUTY_US', 'CARRIER_EU'],
      ['LIFTED_ON, direction: DESC', 'CARRIER_EU', 'DEPUTY_US'],
    ])('by %s, those without the date come last', async (order, ...names) => {
      const found = await list(`orderBy: { field: ${order} }`);
      expect(found.length).toBe(6);
      expect(found.slice(0, names.length)).toEqual(names);
    });

    it('by a date that is no date, a listing counts as without one', async () => {
      const odd = claim('carrier', 'LISTED_UNDER', 'other-act', { listedOn: 'lately', liftedOn: 'now' });
      const { ask } = await openApi([...SMALL_GRAPH, odd, item('i-odd', odd, 'report', 'SUPPORTS', 1)]);
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = `orderBy: { field: LISTED_ON, direction: ${direction} }`;
        expect(idsOf(await ask(`{ listings(${orderBy}) { nodes { id } } }`)).at(-1)).toBe(listingId(odd.id));
      }
      expect(fieldOf(await ask('{ listings(asOf: "2022") { nodes { status listedOn liftedOn } } }'))).toEqual(
        {
          nodes: [
            { status: 'LISTED', listedOn: '2021-12-02', liftedOn: '2024' },
            { status: 'UNCLEAR', listedOn: null, liftedOn: null },
          ],
        },
      );
    });

    it.each(['NAME', 'LISTED_ON', 'AMENDED_ON', 'LIFTED_ON'])(
      'by %s, pages give every one once',
      async (field) => {
        for (const direction of ['ASC', 'DESC']) {
          const conditions = `orderBy: { field: ${field}, direction: ${direction} },`;
          const whole = idsOf(await api.ask(`{ listings(${conditions} first: 100) { nodes { id } } }`));
          expect(new Set(whole).size).toBe(6);
          for (const size of [1, 4, 6])
            for (const backward of [false, true])
              expect(await pagedIds(api, 'listings', conditions, size, backward)).toEqual(whole);
        }
      },
    );

    it.each([
      'changedSince: "2020",',
      'recordedSince: 1,',
      'filter: { statuses: [LISTED] },',
      'orderBy: { field: LISTED_ON },',
    ])('a cursor is refused where there is %s', async (conditions) => {
      const cursor = textAt(
        await api.ask('{ listings(first: 1) { pageInfo { endCursor } } }'),
        'listings.pageInfo.endCursor',
      );
      expect(
        codesOf(await api.ask(`{ listings(${conditions} after: "${cursor}") { totalCount nodes { id } } }`)),
      ).toEqual(['CURSOR_MISMATCH']);
    });
  });

  it.each([
    ['filter: { listedOn: { from: "2022", to: "2021" } }', 'RANGE_REVERSED', 'filter.listedOn'],
    ['filter: { amendedOn: { from: "2022-02", to: "2022-01-31" } }', 'RANGE_REVERSED', 'filter.amendedOn'],
    ['filter: { not: { liftedOn: { from: "2022", to: "2021" } } }', 'RANGE_REVERSED', 'filter.not.liftedOn'],
    ['filter: { period: { from: "2022", to: "2021" } }', 'RANGE_REVERSED', 'filter.period'],
    ['filter: { anyOf: [{ statuses: [] }] }', 'EMPTY_SET', 'filter.anyOf[0].statuses'],
    ['filter: { actorKinds: [] }', 'EMPTY_SET', 'filter.actorKinds'],
    ['filter: { grounds: ["represion"] }', 'ENTITY_NOT_FOUND', 'filter.grounds (nearest: repression)'],
    ['filter: { instruments: ["act-ue"] }', 'ENTITY_NOT_FOUND', 'filter.instruments (nearest: act-'],
    ['filter: { authorities: ["counsil"] }', 'ENTITY_NOT_FOUND', 'filter.authorities (nearest: council'],
    ['filter: { actors: ["carier"] }', 'ENTITY_NOT_FOUND', 'filter.actors (nearest: carrier'],
    ['filter: { reliabilities: [A] }', 'GRAPHQL_VALIDATION_FAILED', 'reliabilities'],
    ['changedSince: "soon"', 'DATE_INVALID', 'soon'],
  ])('refuses %s', async (conditions, code, message) => {
    const error = errorOf(await api.ask(`{ listings(${conditions}) { totalCount } }`));
    expect(error.startsWith(`${code} `)).toBe(true);
    expect(error).toContain(message);
  });

  it('takes a range of one day, and both ends of it', async () => {
    expect(await sorted('filter: { listedOn: { from: "2021-12-02", to: "2021-12-02" } }')).toEqual([
      ...['CARRIER_EU', 'DENIED', 'LISTED_US'],
    ]);
  });
});

describe('graphql: the history of listings', () => {
  const history = async ({ ask }: Api, id: string, conditions = '') =>
    fieldOf<{ listingHistory: { kind: string; date: string | null }[] }>(
      await ask(`{ actor(id: "${id}"${conditions}) { listingHistory { kind date } } }`),
    ).listingHistory.map(({ kind, date }) => `${kind} ${date}`);

  it('keeps every amendment that the record has told, and says when the actor was taken off', async () => {
    expect(await history(api, 'carrier')).toEqual([
      ...['LISTED 2021-12-02', 'AMENDED 2022-02-28', 'AMENDED 2022-06', 'LIFTED 2024-03-15'],
    ]);
    expect(await history(api, 'carrier', ', revision: 2')).toEqual([
      ...['LISTED 2021-12-02', 'AMENDED 2022-02-28', 'AMENDED 2022-06'],
    ]);
    expect(await history(api, 'carrier', ', revision: 1')).toEqual([
      'LISTED 2021-12-02',
      'AMENDED 2022-02-28',
    ]);
  });

  it('goes up to the date asked about', async () => {
    expect(await history(api, 'carrier', ', asOf: "2022-05"')).toEqual([
      'LISTED 2021-12-02',
      'AMENDED 2022-02-28',
    ]);
    expect(await history(api, 'carrier', ', asOf: "2021-12-01"')).toEqual([]);
    expect(await history(api, 'carrier', ', asOf: "2021-12"')).toEqual(['LISTED 2021-12-02']);
  });

  it('tells of a corrected day once, as it was corrected', async () => {
    const kept = ['LISTED 2021', 'LISTED 2021-06-22'];
    expect(await history(api, 'minister')).toEqual(kept);
    expect(await history(api, 'minister', ', revision: 2')).toEqual(['LISTED 2021', 'LISTED 2021-06-21']);
  });

  it('tells nothing of listings that nobody supports, or no longer', async () => {
    expect(await history(api, 'guard')).toEqual([]);
    expect(await history(api, 'chief', ', revision: 2')).toEqual(['LISTED 2022-06-03']);
    expect(await history(api, 'chief')).toEqual([]);
    expect(await history(api, 'clerk')).toEqual([]);
  });

  it('calls an actor listed again once one of the same authorities had taken it off', async () => {
    const again = claim('carrier', 'LISTED_UNDER', 'act-eu', { occasion: 'second', listedOn: '2025-02' });
    const elsewhere = claim('carrier', 'LISTED_UNDER', 'act-us', { listedOn: '2024-05' });
    const grown = await openRegisterApi();
    await write(grown.store, [
      ...[again, elsewhere],
      item('i-again', again, 'report', 'SUPPORTS', 1),
      item('i-elsewhere', elsewhere, 'report', 'SUPPORTS', 1),
    ]);
    expect(await history(grown, 'carrier')).toEqual([
      ...['LISTED 2021-12-02', 'AMENDED 2022-02-28', 'AMENDED 2022-06', 'LIFTED 2024-03-15'],
      ...['LISTED 2024-05', 'LISTED_AGAIN 2025-02'],
    ]);
  });

  it('puts taking off before listing anew on one day, and what has no day last', async () => {
    const again = claim('carrier', 'LISTED_UNDER', 'act-eu', { occasion: 'second', listedOn: '2024-03-15' });
    const undated = claim('carrier', 'LISTED_UNDER', 'act-eu', { occasion: 'third', listedOn: 'unknown' });
    const bare = claim('carrier', 'LISTED_UNDER', 'act-us');
    const grown = await openRegisterApi();
    await write(grown.store, [
      ...[again, undated, bare],
      ...[again, undated, bare].map((one, index) => item(`i-${index}`, one, 'report', 'SUPPORTS', 1)),
    ]);
    const told = await history(grown, 'carrier');
    expect(told.slice(3, 5)).toEqual(['LIFTED 2024-03-15', 'LISTED_AGAIN 2024-03-15']);
    expect(told.slice(5)).toEqual(['LISTED null', 'LISTED null']);
  });

  it('tells of a listing on its own, with the act and who lists under it', async () => {
    const reply = await api.ask(`{ listing(id: "${listingId(LISTED_US.id)}") {
      history { kind date listing { id } instrument { id } authorities { id } }
    } }`);
    expect(fieldOf(reply)).toEqual({
      history: [
        {
          ...{ kind: 'LISTED', date: '2021', listing: { id: listingId(LISTED_US.id) } },
          ...{ instrument: { id: 'act-us' }, authorities: [{ id: 'treasury' }] },
        },
      ],
    });
  });

  it('follows a correction that takes an end back', async () => {
    const grown = await openRegisterApi();
    const { liftedOn: _, ...open } = DEPUTY_US.qualifiers;
    expect(await history(grown, 'deputy')).toEqual(['LISTED 2020-12', 'LIFTED 2023-05']);
    await write(grown.store, [{ ...DEPUTY_US, qualifiers: open }]);
    expect(await history(grown, 'deputy')).toEqual(['LISTED 2020-12']);
    expect(await history(grown, 'deputy', ', revision: 3')).toEqual(['LISTED 2020-12', 'LIFTED 2023-05']);
    await write(grown.store, [requalified(DEPUTY_US, { liftedOn: '2023-06' }), entity('later', 'Company')]);
    expect(await history(grown, 'deputy')).toEqual(['LISTED 2020-12', 'LIFTED 2023-06']);
  });
});

describe('graphql: listings as a researcher asks for them', () => {
  it('tells what changed up to a date, and nothing later', async () => {
    const reply = await (await seeded()).ask(
      '{ listings(changedSince: "2022", asOf: "2023-01-01") { nodes { id actor { id } liftedOn } } }',
    );
    expect(reply.data).toMatchObject({
      listings: { nodes: [{ actor: { id: 'cham-wings' }, liftedOn: '2022-07-18' }] },
    });
  });

  it('finds whom an authority listed again', async () => {
    const reply = await (await seeded()).ask(
      '{ listings(filter: { listedAgain: true }) { nodes { actor { id } instrument { id } } } }',
    );
    expect(reply.data).toEqual({
      listings: {
        nodes: [
          { actor: { id: 'belshina' }, instrument: { id: 'ins-eu-2006-765' } },
          { actor: { id: 'cham-wings' }, instrument: { id: 'ins-eu-syria-regime' } },
        ],
      },
    });
  });

  it('looks for a ground by the name of what a source gives as one', async () => {
    const reply = await (await seeded()).ask(
      '{ listings(filter: { ground: "illegal crossing" }) { nodes { actor { id } } } }',
    );
    expect(reply.data).toEqual({
      listings: { nodes: [{ actor: { id: 'belavia' } }, { actor: { id: 'cham-wings' } }] },
    });
  });

  it.each([
    ['listedBy: "eu"', 'filter.listedBy'],
    ['notListedBy: "eu"', 'filter.notListedBy'],
    ['listedBy: "belavia"', 'filter.listedBy'],
    ['anyOf: [{ listedBy: "eu" }]', 'filter.anyOf[0].listedBy'],
  ])('says of %s that it lists nobody, and who does', async (filter, where) => {
    const { errors } = await (await seeded()).ask(`{ companies(filter: { ${filter} }) { totalCount } }`);
    expect(errors.map(({ message, extensions }) => `${extensions?.code} ${message}`)).toEqual([
      expect.stringMatching(/^KIND_MISMATCH .*\(canada-gac, eu-council, /),
    ]);
    expect(errors[0]?.message).toContain(where);
  });

  it.each([
    ['companies(filter: { listedUnder: "eu-council" })', 'the kind Instrument'],
    ['officials(filter: { body: "lapo-anatol" })', 'one of State, StateBody'],
    ['listings(filter: { instruments: "belavia" })', 'the kind Instrument'],
    ['listings(filter: { grounds: "belavia" })', 'one of Concept, Element'],
    [
      'actors(filter: { connectedTo: { network: "concept-ground-facilitation" } })',
      'filter.connectedTo.network',
    ],
  ])('refuses an id of another kind: %s', async (field, said) => {
    const { errors } = await (await seeded()).ask(`{ ${field} { totalCount } }`);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['KIND_MISMATCH']);
    expect(errors[0]?.message).toContain(said);
  });

  it('takes 250 filters in one, and refuses 251', async () => {
    const filters = (count: number) => ({ anyOf: Array.from({ length: count }, () => ({ text: 'zz' })) });
    expect(() => readFilter<ListingFilter>(filters(249))).not.toThrow();
    expect(() => readFilter<ListingFilter>({ not: filters(248) })).not.toThrow();
    const tooMany = expect.objectContaining({ code: 'LIMIT_EXCEEDED' });
    expect(() => readFilter<ListingFilter>({ not: filters(249) })).toThrow(tooMany);
    expect(() => readFilter<ListingFilter>({ not: { not: filters(249) } })).toThrow(tooMany);
  });
});

let seeds: Promise<Api> | undefined;
function seeded(): Promise<Api> {
  seeds ??= readSeeds(packagePath('seeds')).then((placed) => openApi(placed.map(({ record }) => record)));
  return seeds;
}
