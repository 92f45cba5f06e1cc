import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followTheMoneyFormat } from '../../src/exchange/follow-the-money/format.js';
import { readings } from './exported.js';
import { type FtmLine, fileOfLines, line, readFile, readLines } from './follow-the-money-records.js';

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const id = fc.constantFrom(...IDS);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 2 });
const texts = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });

/** One thing for each id. */
const things = fc.tuple(
  ...IDS.map((one) =>
    fc
      .record({
        schema: fc.constantFrom(
          'Person',
          'Company',
          'PublicBody',
          'Organization',
          'LegalEntity',
          'Vessel',
          'Position',
        ),
        topics: texts('role.pep', 'gov', 'gov.igo', 'gov.soe', 'sanction', 'debarment'),
        country: texts('by', 'ru', 'eu', 'su'),
        nationality: texts('by', 'ru'),
        parent: texts('a', 'c'),
        position: texts('Minister', 'Envoy'),
        organization: texts('a', 'b'),
        birthDate: texts('1960', '1960-02-03'),
      })
      .map(({ schema, ...properties }) => line(one, schema, { name: [one], ...properties })),
  ),
);

const EDGES = {
  Ownership: ['owner', 'asset'],
  Directorship: ['director', 'organization'],
  Employment: ['employee', 'employer'],
  Membership: ['member', 'organization'],
  Occupancy: ['holder', 'post'],
  UnknownLink: ['subject', 'object'],
  Representation: ['agent', 'client'],
  Family: ['person', 'relative'],
  Sanction: ['entity', 'recordId'],
} as const;

const edges = fc
  .array(
    fc.record({
      schema: fc.constantFrom(...(Object.keys(EDGES) as (keyof typeof EDGES)[])),
      first: ids,
      second: ids,
      percentage: texts('51', '60'),
      role: texts('head', 'lawyer'),
      startDate: texts('2020', '2021-05'),
      programId: texts('EU-BLR', 'US-BELARUS'),
      authority: texts('Council', 'Office'),
      reason: texts('One', 'Two'),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ schema, first, second, ...properties }, index): FtmLine => {
      const [one, other] = EDGES[schema];
      return line(`edge-${index}`, schema, { ...properties, [one]: first, [other]: second });
    }),
  );

describe('exchange: FollowTheMoney, whatever comes', () => {
  it('gives the same records, refusals and leavings for any order of lines', async () => {
    await fc.assert(
      fc.asyncProperty(things, edges, fc.infiniteStream(fc.nat()), async (all, between, order) => {
        const lines = [...all, ...between];
        const shuffled = lines
          .map((one) => [order.next().value as number, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        const [there, back] = [await readLines(...lines), await readLines(...shuffled)];
        expect(back.records).toEqual(there.records);
        expect([...back.leftOut].sort()).toEqual([...there.leftOut].sort());
        const unplaced = (messages: readonly string[]) =>
          messages.map((message) => message.replace(/ line \d+/, '')).sort();
        expect(unplaced(back.refused)).toEqual(unplaced(there.refused));
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('gives no two records of one id that differ, so that nothing of a file conflicts with itself', async () => {
    await fc.assert(
      fc.asyncProperty(things, edges, async (all, between) => {
        const found = await readings(followTheMoneyFormat, fileOfLines([...all, ...between]), {
          source: 'ftm',
        });
        const seen = new Map<string, unknown>();
        for (const record of found.flatMap(({ records }) => records)) {
          if (seen.has(record.id)) expect(record).toEqual(seen.get(record.id));
          seen.set(record.id, record);
        }
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('refuses or reads any JSON, and never breaks off', async () => {
    const wild = fc.record(
      {
        id: fc.oneof(fc.string(), fc.jsonValue()),
        schema: fc.oneof(fc.constantFrom('Person', 'Sanction', 'Ownership', 'Position', 'x'), fc.jsonValue()),
        properties: fc.oneof(
          fc.dictionary(
            fc.oneof(
              fc.constantFrom('name', 'entity', 'owner', 'asset', 'country', 'startDate'),
              fc.string(),
            ),
            fc.jsonValue(),
          ),
          fc.jsonValue(),
        ),
        caption: fc.jsonValue(),
        referents: fc.jsonValue(),
        last_seen: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(wild, fc.jsonValue()), { maxLength: 5 }), async (values) => {
        const good = line('good', 'Company', { name: ['Good'] });
        const { entities } = await readFile(
          [...values, good].map((one) => `${JSON.stringify(one)}\n`).join(''),
        );
        expect(entities.map((entity) => entity.id)).toContain('good');
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('reads bytes cut or changed anywhere without breaking off', async () => {
    const file = Buffer.from(
      fileOfLines([
        line('p', 'Person', { name: ['Імя'], birthDate: ['1960'] }),
        line('s', 'Sanction', { entity: ['p'], programId: ['EU-BLR'], authority: ['Council'] }),
        line('o', 'Ownership', { owner: ['p'], asset: ['c'] }),
      ]),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), fc.boolean(), async (place, byte, isCut) => {
        const bytes = Buffer.from(isCut ? file.subarray(0, place) : file);
        if (!isCut) bytes[place] = byte;
        const { refused } = await readFile(bytes);
        expect(refused.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});
