import { beforeAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/exchange/seeds.js';
import { packagePath } from '../../src/package-root.js';
import { type Api, codesOf, openApi, schema } from './api.js';
import { CARRIES, OWNS, PART, SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

const CELL = 'to { id } strength link conduct hops claims { id } stoppedBy';

interface Cell {
  readonly to: { readonly id: string };
  readonly strength: number | null;
  readonly degree: { readonly value: number } | null;
}

interface Row {
  readonly actor: { readonly id: string };
  readonly cells: readonly Cell[];
}

async function rowsOf(input: string, below = CELL, asked: Api = api): Promise<readonly Row[]> {
  const { data, errors } = await asked.ask(
    `{ attributionMatrix(input: ${input}) { rows { actor { id } cells { ${below} } } } }`,
  );
  expect(errors).toEqual([]);
  return (data as { attributionMatrix: { rows: readonly Row[] } }).attributionMatrix.rows;
}

describe('graphql: the matrix', () => {
  it('has a row for each actor and in it a cell for each end, in the order asked', async () => {
    const { data, errors } = await api.ask(`{
      attributionMatrix(input: { from: ["minister", "alpha"], to: ["north", "ring", "later"] }) {
        question { from { name } to { name } maxHops asOf revision links conducts minChainStrength disputes withDegree
          grading { doubtfulCeiling } }
        rows { actor { name } cells { to { name } hops link conduct claims { predicate } degree { value } stoppedBy } }
        revision elapsedMs
      }
    }`);
    expect(errors).toEqual([]);
    const nothing = { hops: null, link: null, conduct: null, claims: null };
    const always = { degree: null, stoppedBy: 'NONE' };
    const [part, owns] = ['PART_OF', 'OWNS'].map((predicate) => ({ predicate }));
    expect(data).toMatchObject({
      attributionMatrix: {
        question: {
          from: [{ name: 'Minister' }, { name: 'Alpha' }],
          to: [{ name: 'Northern route' }, { name: 'Ring' }, { name: 'Later crossings' }],
          maxHops: 6,
          asOf: null,
          revision: 1,
          links: null,
          conducts: null,
          minChainStrength: 0.001,
          disputes: 'COUNT',
          withDegree: false,
        },
        rows: [
          {
            actor: { name: 'Minister' },
            cells: ['Northern route', 'Ring', 'Later crossings'].map((name) => ({
              to: { name },
              ...nothing,
              ...always,
            })),
          },
          {
            actor: { name: 'Alpha' },
            cells: [
              {
                to: { name: 'Northern route' },
                hops: 3,
                link: 'OWNERSHIP',
                conduct: 'TRANSPORTS_ON',
                claims: [part, owns, { predicate: 'TRANSPORTS_ON' }],
                ...always,
              },
              {
                to: { name: 'Ring' },
                hops: 3,
                link: 'PARTICIPATION',
                conduct: null,
                claims: [part, owns, { predicate: 'MEMBER_OF' }],
                ...always,
              },
              { to: { name: 'Later crossings' }, ...nothing, ...always },
            ],
          },
        ],
        revision: 1,
        elapsedMs: expect.any(Number),
      },
    });
  });

  it('asks each pair on its own, under the bounds, the date and the grading of the question', async () => {
    const pairs = '{ from: ["alpha", "ministry"], to: ["north", "crossings"]';
    const strengths = async (more: string) =>
      (await rowsOf(`${pairs}, ${more} }`)).map(({ cells }) =>
        cells.map(({ strength }) => strength !== null),
      );
    expect(await strengths('maxHops: 2')).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(await strengths('conducts: [ORGANISES]')).toEqual([
      [false, true],
      [false, false],
    ]);
    expect(await strengths('links: [OWNERSHIP]')).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(await strengths('asOf: "2022"')).toEqual([
      [false, false],
      [false, false],
    ]);
    expect(await strengths('minChainStrength: 0.7')).toEqual([
      [false, true],
      [false, false],
    ]);
    const [row] = await rowsOf(
      '{ from: ["alpha"], to: ["crossings"], grading: { reliability: { B: 0.5 } } }',
    );
    expect(row?.cells[0]?.strength).toBe(0.425);
    const ignoring = await rowsOf('{ from: ["carrier"], to: ["north"], disputes: IGNORE }');
    const counting = await rowsOf('{ from: ["carrier"], to: ["north"] }');
    expect(ignoring[0]?.cells[0]?.strength).toBeGreaterThan(counting[0]?.cells[0]?.strength ?? 1);
  });

  it('tells the degree of each cell when asked, as attribution tells it', async () => {
    const rows = await rowsOf(
      '{ from: ["alpha", "minister"], to: ["north", "ring"], withDegree: true }',
      `${CELL} degree { value low high method }`,
    );
    for (const { actor, cells } of rows) {
      for (const { to, degree } of cells) {
        const { data } = await api.ask(
          `{ attribution(input: { from: ["${actor.id}"], to: ["${to.id}"] }) { degree { value low high method } } }`,
        );
        expect({ attribution: { degree } }).toEqual(data);
      }
    }
    expect(rows[0]?.cells.map(({ degree }) => (degree?.value ?? 0) > 0)).toEqual([true, true]);
  });

  it('names the claims of the best chain step by step', async () => {
    const [row] = await rowsOf('{ from: ["alpha"], to: ["north"] }');
    expect(row?.cells[0]).toMatchObject({ claims: [PART, OWNS, CARRIES].map(({ id }) => ({ id })) });
  });

  const MANY = (count: number, id: string) => JSON.stringify(Array.from({ length: count }, () => id));

  it.each([
    ['{ from: [], to: ["ring"] }', 'EMPTY_SET', 'from'],
    ['{ from: ["alpha"], to: [] }', 'EMPTY_SET', 'to'],
    ['{ from: ["alpha"], to: ["ring"], links: [] }', 'EMPTY_SET', 'links'],
    ['{ from: ["alpha"], to: ["ring"], conducts: [] }', 'EMPTY_SET', 'conducts'],
    ['{ from: ["alpha", "carrier"], to: ["carrier", "ring"] }', 'FROM_IN_TO', 'carrier'],
    ['{ from: ["alpa"], to: ["ring"] }', 'ENTITY_NOT_FOUND', 'nearest: alpha'],
    ['{ from: ["alpha"], to: ["ring", "rin"] }', 'ENTITY_NOT_FOUND', '"rin" in to'],
    ['{ from: ["north"], to: ["ring"] }', 'KIND_MISMATCH', 'north'],
    ['{ from: ["alpha"], to: ["act"] }', 'KIND_MISMATCH', 'act'],
    ['{ from: ["not an id"], to: ["ring"] }', 'ID_INVALID', 'from'],
    ['{ from: ["alpha"], to: ["ring"], maxHops: 9 }', 'LIMIT_EXCEEDED', 'maxHops'],
    ['{ from: ["alpha"], to: ["ring"], minChainStrength: -1 }', 'LIMIT_EXCEEDED', 'minChainStrength'],
    ['{ from: ["alpha"], to: ["ring"], revision: 2 }', 'REVISION_UNKNOWN', 'revision'],
    ['{ from: ["alpha"], to: ["ring"], asOf: "soon" }', 'DATE_INVALID', 'wanted a date'],
    ['{ from: ["alpha"], to: ["ring"], grading: { credibility: { c2: 2 } } }', 'GRADING_INVALID', ''],
    [`{ from: ${MANY(101, 'alpha')}, to: ["ring"] }`, 'LIMIT_EXCEEDED', 'from must be 1 to 100 ids'],
    [`{ from: ["alpha"], to: ${MANY(101, 'ring')} }`, 'LIMIT_EXCEEDED', 'to must be 1 to 100 ids'],
    [`{ from: ${MANY(2, 'alpha')}, to: ${MANY(51, 'ring')}, withDegree: true }`, 'LIMIT_EXCEEDED', 'got 102'],
  ])('refuses %s', async (input, code, message) => {
    const reply = await api.ask(`{ attributionMatrix(input: ${input}) { elapsedMs } }`);
    expect(codesOf(reply)).toEqual([code]);
    expect(reply.errors[0]?.message).toContain(message);
  });

  it('takes as many ids on each side as a question may have, and as many degrees as there may be', async () => {
    const wide = await rowsOf(`{ from: ${MANY(100, 'alpha')}, to: ${MANY(100, 'ring')} }`, 'strength');
    expect([wide.length, wide.at(-1)?.cells.length]).toEqual([100, 100]);
    expect(new Set(wide.flatMap(({ cells }) => cells.map(({ strength }) => strength))).size).toBe(1);
    const deep = `{ from: ${MANY(10, 'alpha')}, to: ${MANY(10, 'ring')}, withDegree: true }`;
    expect(await rowsOf(deep, 'degree { value }')).toHaveLength(10);
  });

  it('leaves out what it is told to leave out as a question does', () => {
    const [matrix, single] = ['AttributionMatrixInput', 'AttributionInput'].map((name) => {
      const type = schema.getType(name) as { getFields(): Record<string, { defaultValue?: unknown }> };
      return Object.fromEntries(
        Object.entries(type.getFields()).map(([field, { defaultValue }]) => [field, defaultValue]),
      );
    });
    const { withDegree, ...shared } = matrix ?? {};
    const { limit, maxChains, ...asked } = single ?? {};
    expect(shared).toEqual(asked);
    expect([withDegree, limit, maxChains]).toEqual([false, 10, 64]);
  });
});

describe('graphql: the matrix of the real facts', () => {
  const FROM = [
    'belarus',
    'russia',
    'turkey',
    'by-authorities',
    'by-property-department',
    'by-border-service',
    'by-kgb',
    'by-mfa',
    'ru-authorities',
    'lukashenko-aliaksandr',
    'tsentrkurort',
    'oskartour',
  ];
  const TO = [
    'net-travel-intermediaries',
    'net-ru-migration-crime',
    'net-by-operation',
    'ev-2021-crisis',
    'rt-iraq-minsk-air',
    'rt-damascus-minsk',
    'rt-russia-belarus',
    'visa-by-2021',
    'visa-by-hunting',
    'visa-by-iraq-oskartour',
    'belavia',
    'cham-wings',
  ];

  let seeded: Api;
  beforeAll(async () => {
    seeded = await openApi((await readSeeds(packagePath('seeds'))).map(({ record }) => record));
  });

  it.each(['', 'asOf: "2021"', 'maxHops: 3, disputes: IGNORE', 'links: [DIRECT, ORGAN]'])(
    'says in every cell what attribution says of the pair: %s',
    async (more) => {
      const input = `from: ${JSON.stringify(FROM)}, to: ${JSON.stringify(TO)}`;
      const rows = await rowsOf(`{ ${input}, ${more} }`, CELL, seeded);
      expect(rows.map(({ actor }) => actor.id)).toEqual(FROM);
      expect(rows.map(({ cells }) => cells.map(({ to }) => to.id))).toEqual(FROM.map(() => TO));
      const alone = [];
      for (const from of FROM) alone.push(await cellsOneByOne(from, more));
      expect(rows.map(({ cells }) => cells)).toEqual(alone);
      const found = rows.flatMap(({ cells }) => cells).filter(({ strength }) => strength !== null);
      expect(found.length).toBeGreaterThan(10);
    },
  );

  /** What `attribution` says of the actor and each end. */
  async function cellsOneByOne(from: string, more: string): Promise<object[]> {
    const cells = [];
    for (const to of TO) {
      const { data, errors } =
        await seeded.ask(`{ attribution(input: { from: ["${from}"], to: ["${to}"], limit: 1, ${more} }) {
        chains { strength link conduct steps { claim { id } } } search { stoppedBy }
      } }`);
      expect(errors).toEqual([]);
      const { chains } = (data as { attribution: { chains: AloneChain[] } }).attribution;
      const [best] = chains;
      cells.push({
        to: { id: to },
        strength: best?.strength ?? null,
        link: best?.link ?? null,
        conduct: best?.conduct ?? null,
        hops: best?.steps.length ?? null,
        claims: best?.steps.map(({ claim }) => claim) ?? null,
        stoppedBy: 'NONE',
      });
    }
    return cells;
  }
});

interface AloneChain {
  readonly strength: number;
  readonly link: string;
  readonly conduct: string | null;
  readonly steps: readonly { readonly claim: { readonly id: string } }[];
}
