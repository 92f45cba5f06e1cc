import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, codesOf, openApi } from './api.js';
import { SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql: filters', () => {
  it.each([
    [
      'entities(filter: { kinds: [] })',
      'EMPTY_SET',
      'filter.kinds: a list given must have at least one value',
    ],
    [
      'entities(filter: { anyOf: [{ ids: ["a"] }, { not: { countries: [] } }] })',
      'EMPTY_SET',
      'filter.anyOf[1].not.countries:',
    ],
    ['claims(stance: [])', 'EMPTY_SET', 'stance:'],
    [
      'claims(filter: { period: { from: "2022", to: "2021-12" } })',
      'RANGE_REVERSED',
      'filter.period: the range ends before it begins (2022 to 2021-12)',
    ],
    [
      'claims(predicate: "OWN")',
      'PREDICATE_UNKNOWN',
      'predicate: no predicate is named "OWN"; did you mean OWNS?',
    ],
    [
      'claims(filter: { predicates: ["OWNS", "HEADED"] })',
      'PREDICATE_UNKNOWN',
      'filter.predicates: no predicate is named "HEADED"',
    ],
    [
      'entities(filter: { not: { not: { not: { not: { not: { text: "a" } } } } } })',
      'LIMIT_EXCEEDED',
      'filter.not.not.not.not.not must be nested at most 5 deep, got 6',
    ],
  ])('refuses %s', async (field, code, message) => {
    const reply = await api.ask(`{ ${field} { totalCount } }`);
    expect(codesOf(reply)).toEqual([code]);
    expect(reply.errors[0]?.message).toContain(message);
  });

  it('takes lists of up to 250 values', async () => {
    const ask = (count: number) =>
      api.ask('query ($ids: [ID!]) { entities(filter: { ids: $ids }) { totalCount } }', {
        ids: Array.from({ length: count }, (_, index) => `id-${index}`),
      });
    expect(codesOf(await ask(250))).toEqual([]);
    expect(codesOf(await ask(251))).toEqual(['LIMIT_EXCEEDED']);
  });

  it('refuses unknown keys by the schema itself', async () => {
    expect(codesOf(await api.ask('{ entities(filter: { colour: "red" }) { totalCount } }'))).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it('treats a field that is null as left out', async () => {
    const { data } = await api.ask(
      'query ($f: EntityFilter) { entities(filter: $f) { totalCount } all: entities { totalCount } }',
      { f: { kinds: null, period: null, not: null } },
    );
    const { entities, all } = data as { entities: object; all: object };
    expect(entities).toEqual(all);
  });

  it.each(['2021-13', '21', '2021-02-30', ''])(
    'refuses "%s" as a date, in text and in variables',
    async (date) => {
      const inText = await api.ask(`{ entities(asOf: "${date}") { totalCount } }`);
      expect(codesOf(inText)).toEqual(['DATE_INVALID']);
      const inVariable = await api.ask('query ($d: PartialDate) { entities(asOf: $d) { totalCount } }', {
        d: date,
      });
      expect(codesOf(inVariable)).toEqual(['DATE_INVALID']);
      expect(inVariable.errors[0]?.message).toContain('"$d"');
    },
  );
});
