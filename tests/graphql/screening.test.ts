import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { entity } from '../attribution/small-world.js';
import { errorOf, fieldOf, openRegisterApi } from '../register/asked.js';
import { seedRecords } from '../seeds/real-facts.js';
import { type Api, codesOf, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openRegisterApi();
});

interface Candidate {
  readonly actor: { readonly id: string };
  readonly score: number;
  readonly matchedName: string;
  readonly listing: string;
  readonly country: { readonly agreement: string; readonly factor: number };
  readonly birthDate: { readonly agreement: string; readonly factor: number };
}

const FIELDS = `name candidates { actor { id } score matchedName listing
  country { agreement query found factor } birthDate { agreement query found factor } }`;

async function screened(
  names: readonly string[],
  more = '',
  { ask }: Api = api,
): Promise<readonly Candidate[]> {
  const field = `screen(names: ${JSON.stringify(names)}${more && `, ${more}`}) { ${FIELDS} }`;
  return fieldOf<{ candidates: Candidate[] }[]>(await ask(`{ ${field} }`)).flatMap(
    ({ candidates }) => candidates,
  );
}
const ids = (candidates: readonly Candidate[]) => candidates.map(({ actor }) => actor.id);
const screen = async (name: string, more = '') => ids(await screened([name], more));

describe('graphql: screening', () => {
  it.each(['Alexander Lukashenko', 'Aliaksandr Łukaszenka', 'Александр Лукашенко', 'LUKASHENKO, Alexander'])(
    '%s is found under the name that is most like it',
    async (name) => {
      const [best] = await screened([name]);
      expect(best?.actor.id).toBe('minister');
      expect(['Alexander Lukashenko', 'Аляксандр Лукашэнка']).toContain(best?.matchedName);
    },
  );

  it('answers each name in its turn, also where nobody is like it', async () => {
    const reply = await api.ask(
      '{ screen(names: ["Ministry", "Xyzzy Plugh", "Ministry"]) { name candidates { actor { id } } } }',
    );
    expect(fieldOf(reply)).toEqual([
      { name: 'Ministry', candidates: [{ actor: { id: 'ministry' } }] },
      { name: 'Xyzzy Plugh', candidates: [] },
      { name: 'Ministry', candidates: [{ actor: { id: 'ministry' } }] },
    ]);
  });

  it('tells what the score is made of', async () => {
    const reply = await api.ask(`{ screen(names: ["Lukashenko Alexander"]) { candidates {
      score nameComparison { score method reordered queryScript foundScript pairs { query found similarity how } unmatchedInQuery unmatchedInFound }
    } } }`);
    expect(fieldOf(reply)).toMatchObject([
      {
        candidates: [
          {
            nameComparison: {
              ...{ method: 'EXACT', reordered: true, queryScript: 'Latn', foundScript: 'Latn' },
              ...{ unmatchedInQuery: [], unmatchedInFound: [] },
            },
          },
        ],
      },
    ]);
  });

  describe('by birth date', () => {
    it.each([
      ['1964-08-31', 'AGREES', 1],
      ['1964', 'AGREES', 1],
      ['1964-08', 'AGREES', 1],
      ['1965-08-31', 'NEARLY_AGREES', 0.95],
      ['1963', 'NEARLY_AGREES', 0.95],
      ['1964-08-30', 'DISAGREES', 0.7],
      ['1966-08-31', 'DISAGREES', 0.7],
    ])('%s %s', async (birthDate, agreement, factor) => {
      const [plain] = await screened(['Alexander Lukashenko']);
      const [best] = await screened(['Alexander Lukashenko'], `birthDate: "${birthDate}", threshold: 0`);
      expect(best?.birthDate).toEqual({ agreement, factor, query: birthDate, found: '1964-08-31' });
      expect(best?.score).toBeCloseTo((plain?.score ?? 0) * factor, 4);
    });

    it('a day agrees with the month that is on record', async () => {
      const [best] = await screened(['Viktor Novak'], 'birthDate: "1970-05-03"');
      expect(best?.birthDate).toMatchObject({ agreement: 'AGREES', found: '1970-05' });
    });

    it('nothing is compared where one side has none', async () => {
      const [unasked] = await screened(['Alexander Lukashenko']);
      expect(unasked?.birthDate).toEqual({
        agreement: 'NOT_COMPARED',
        factor: 1,
        query: null,
        found: '1964-08-31',
      });
      const [unknown] = await screened(['Ópal Clerk'], 'birthDate: "1964"');
      expect(unknown?.birthDate).toEqual({
        agreement: 'NOT_COMPARED',
        factor: 1,
        query: '1964',
        found: null,
      });
    });

    it('what is no date is refused', async () => {
      expect(codesOf(await api.ask('{ screen(names: ["a"], birthDate: "1964-02-30") { name } }'))).toEqual([
        'DATE_INVALID',
      ]);
    });
  });

  describe('by country', () => {
    it.each([
      ['by', { agreement: 'AGREES', factor: 1, query: 'BY', found: 'BY' }],
      ['PL', { agreement: 'DISAGREES', factor: 0.9, query: 'PL', found: 'BY' }],
    ])('%s', async (country, compared) => {
      const [best] = await screened(['Alexander Lukashenko'], `country: "${country}"`);
      expect(best?.country).toEqual(compared);
    });

    it('nothing is compared where one side has none', async () => {
      const [best] = await screened(['Ópal Clerk'], 'country: "BY"');
      expect(best?.country).toEqual({ agreement: 'NOT_COMPARED', factor: 1, query: 'BY', found: null });
      expect(best?.score).toBe(1);
    });

    it('what is no country is refused', async () => {
      expect(codesOf(await api.ask('{ screen(names: ["a"], country: "ZZ") { name } }'))).toEqual([
        'COUNTRY_INVALID',
      ]);
    });
  });

  describe('among some', () => {
    it.each([
      ['LISTED', []],
      ['LIFTED', ['deputy']],
      ['PROPOSED', ['chief']],
      ['PROPOSED, LIFTED', ['chief', 'deputy']],
      ['NOT_LISTED', []],
    ])('only those that stand so: %s', async (standings, found) => {
      const more = `listings: [${standings}], revision: 1, threshold: 0.3`;
      expect((await screen('Novak', more)).sort()).toEqual(found);
    });

    it('on the date of the root field', async () => {
      const on = (asOf: string, standing: string) =>
        screen('Viktor Novak', `asOf: "${asOf}", listings: [${standing}]`);
      expect(await on('2022', 'LISTED')).toEqual(['deputy']);
      expect(await on('2022', 'LIFTED')).toEqual([]);
      expect(await on('2023-05-10', 'UNCLEAR')).toEqual(['deputy']);
      expect((await screened(['Viktor Novak'], 'asOf: "2022"'))[0]?.listing).toBe('LISTED');
      expect((await screened(['Viktor Novak']))[0]?.listing).toBe('LIFTED');
    });

    it('only of some kinds', async () => {
      expect(await screen('Centr Kurort', 'kinds: [COMPANY]')).toEqual(['carrier']);
      expect(await screen('Centr Kurort', 'kinds: [OFFICIAL]')).toEqual([]);
      expect(await screen('Act of the Union', 'kinds: [INSTRUMENT]')).toEqual([]);
      expect(await screen('Act of the Union')).not.toContain('act-eu');
    });

    it.each([
      ['kinds: []', 'screen(kinds)'],
      ['listings: []', 'screen(listings)'],
    ])('an empty set is refused: %s', async (more, where) => {
      expect(errorOf(await api.ask(`{ screen(names: ["a"], ${more}) { name } }`))).toContain(
        `EMPTY_SET ${where}`,
      );
    });
  });

  describe('bounds', () => {
    it('a threshold of 0 takes whoever is at all like it, of 1 the same names alone', async () => {
      const all = await screened(['Ihar Novak'], 'threshold: 0, limit: 100, revision: 1');
      expect(ids(all)).toEqual(expect.arrayContaining(['chief', 'deputy']));
      expect(await screen('Ihar Novak', 'threshold: 1, revision: 1')).toEqual(['chief']);
      for (const threshold of [0, 0.3, 0.75, 1])
        expect(
          ids(await screened(['Ihar Novak'], `threshold: ${threshold}, limit: 100, revision: 1`)),
        ).toEqual(ids(all.filter(({ score }) => score >= threshold)));
    });

    it('a limit of 1 gives the best', async () => {
      const all = await screen('Novak', 'threshold: 0, limit: 100');
      expect(await screen('Novak', 'threshold: 0, limit: 1')).toEqual(all.slice(0, 1));
    });

    it.each([
      ['threshold: -0.1', 'screen(threshold) must be 0 to 1, got -0.1'],
      ['threshold: 1.1', 'screen(threshold) must be 0 to 1, got 1.1'],
      ['limit: 0', 'screen(limit) must be 1 to 100, got 0'],
      ['limit: 101', 'screen(limit) must be 1 to 100, got 101'],
      ['limit: -1', 'screen(limit) must be 1 to 100, got -1'],
    ])('%s is refused', async (more, message) => {
      const error = errorOf(await api.ask(`{ screen(names: ["a"], ${more}) { name } }`));
      expect(error).toContain(`LIMIT_EXCEEDED ${message}`);
    });

    it.each(['threshold: 0', 'threshold: 1', 'limit: 1', 'limit: 100'])('%s is taken', async (more) => {
      expect(codesOf(await api.ask(`{ screen(names: ["a"], ${more}) { name } }`))).toEqual([]);
    });

    it('names are 1 to 100, of up to 400 characters each', async () => {
      const ask = (names: readonly string[]) =>
        api.ask('query ($names: [String!]!) { screen(names: $names, limit: 1) { name } }', { names });
      expect(errorOf(await ask([]))).toContain('EMPTY_SET screen(names)');
      expect((await ask(Array.from({ length: 100 }, () => 'Novak'))).data).toMatchObject({
        screen: { 99: { name: 'Novak' } },
      });
      expect(errorOf(await ask(Array.from({ length: 101 }, () => 'Novak')))).toContain(
        'LIMIT_EXCEEDED screen(names) must be 1 to 100 names, got 101',
      );
      expect(codesOf(await ask(['n'.repeat(400), '']))).toEqual([]);
      expect(errorOf(await ask(['Novak', 'n'.repeat(401)]))).toContain(
        'LIMIT_EXCEEDED screen(names[1]) must be 0 to 400 characters, got 401',
      );
    });

    it('any text is only looked for, with scores from 0 to 1, the best first, and alike when asked again', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 3 }),
          async (names) => {
            const ask = () =>
              api.ask(
                'query ($names: [String!]!) { screen(names: $names, threshold: 0, limit: 100) { name candidates { score actor { id } } } }',
                { names },
              );
            const reply = await ask();
            const rows =
              fieldOf<{ name: string; candidates: { score: number; actor: { id: string } }[] }[]>(reply);
            expect(rows.map(({ name }) => name)).toEqual(JSON.parse(JSON.stringify(names)));
            for (const { candidates } of rows) {
              for (const { score } of candidates) expect(score >= 0 && score <= 1).toBe(true);
              const sorted = [...candidates].sort(
                (a, b) => b.score - a.score || (a.actor.id < b.actor.id ? -1 : 1),
              );
              expect(candidates).toEqual(sorted);
              expect(new Set(candidates.map(({ actor }) => actor.id)).size).toBe(candidates.length);
            }
            expect(await ask()).toEqual(reply);
          },
        ),
        { seed: 11, numRuns: 100 },
      );
    });

    it.each(['__proto__', 'constructor', '😀', '\u202e', '', ' ', '....', '*'])(
      '%j means nobody',
      async (name) => {
        expect(await screened([name])).toEqual([]);
      },
    );
  });

  it('answers as was known at a past revision', async () => {
    expect(await screen('Ihar Novak', 'revision: 1')).toEqual(['chief']);
    expect(await screen('Ihar Novak', 'revision: 2')).toEqual([]);
    expect(await screen('Yury Balaba', 'revision: 1')).toEqual([]);
    const [chief] = await screened(['Yury Balaba'], 'revision: 2');
    expect([chief?.actor.id, chief?.listing]).toEqual(['chief', 'LISTED']);
    expect((await screened(['Yury Balaba']))[0]?.listing).toBe('PROPOSED');
    expect(codesOf(await api.ask('{ screen(names: ["a"], revision: 4) { name } }'))).toEqual([
      'REVISION_UNKNOWN',
    ]);
  });

  it('gives at a past revision the same bytes, whatever has been written since', async () => {
    const grown = await openRegisterApi();
    const field = `{ screen(names: ["Ihar Novak", "Lukashenka", "Guard"], revision: 1, threshold: 0, limit: 100) { ${FIELDS} } }`;
    const before = await grown.ask(field);
    const crowd = Array.from({ length: 300 }, (_, index) =>
      entity(`novak-${index}`, 'Company', { name: `Ihar Novak ${index}` }),
    );
    await grown.store.write(
      crowd.map((record) => ({ record, where: record.id })),
      'tests',
      'a crowd',
    );
    expect((await screened(['Ihar Novak'], 'limit: 100', grown)).length).toBeGreaterThan(20);
    expect(await grown.ask(field)).toEqual(before);
  });

  it('finds everybody of the real facts under their own name', async () => {
    const records = (await seedRecords()).map(({ record }) => record);
    const seeds = await openApi(records);
    const officials = records.flatMap((one) =>
      one.type === 'entity' && one.kind === 'Official' ? [one] : [],
    );
    for (let start = 0; start < officials.length; start += 100) {
      const some = officials.slice(start, start + 100);
      const reply = await seeds.ask(
        'query ($names: [String!]!) { screen(names: $names, limit: 3) { name candidates { actor { id } score } } }',
        { names: some.map(({ name }) => name) },
      );
      const rows = fieldOf<{ candidates: { actor: { id: string } }[] }[]>(reply);
      for (const [index, { id }] of some.entries())
        expect(rows[index]?.candidates.map(({ actor }) => actor.id)).toContain(id);
    }
    expect(officials.length).toBeGreaterThan(5);
  });
});
