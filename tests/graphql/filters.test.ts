import { beforeAll, describe, expect, it } from 'vitest';
import { entity } from '../attribution/small-world.js';
import { type Api, codesOf, openApi, write } from './api.js';
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
        ids: Array.from({ length: count }, () => 'alpha'),
      });
    expect(codesOf(await ask(250))).toEqual([]);
    expect(codesOf(await ask(251))).toEqual(['LIMIT_EXCEEDED']);
  });

  it.each([
    ['claims(filter: { subjects: ["no id"] })', 'filter.subjects: an id is'],
    [
      'claims(filter: { anyOf: [{ ids: ["x"] }, { not: { about: [""] } }] })',
      'filter.anyOf[1].not.about: an id is',
    ],
    ['sources(filter: { works: ["a b"] })', 'filter.works: an id is'],
  ])('refuses what can be no id, with its place: %s', async (field, message) => {
    const reply = await api.ask(`{ ${field} { totalCount } }`);
    expect(codesOf(reply)).toEqual(['ID_INVALID']);
    expect(reply.errors[0]?.message).toContain(message);
  });

  it.each([
    ['entities(filter: { ids: ["alpa"] })', 'no entity has the id "alpa" in filter.ids (nearest: alpha)'],
    ['claims(filter: { ids: ["alpha"] })', 'no claim has the id "alpha" in filter.ids'],
    [
      'claims(filter: { subjects: ["alpa"] })',
      'no entity has the id "alpa" in filter.subjects (nearest: alpha)',
    ],
    [
      'claims(filter: { objects: ["nort"] })',
      'no entity has the id "nort" in filter.objects (nearest: north)',
    ],
    ['claims(filter: { about: ["rign"] })', 'no entity has the id "rign" in filter.about (nearest: ring)'],
    ['claims(filter: { assertedBy: ["carier"] })', '"carier" in filter.assertedBy (nearest: carrier)'],
    [
      'claims(filter: { sources: ["repord"] })',
      'no source has the id "repord" in filter.sources (nearest: report)',
    ],
    ['claims(filter: { sources: ["alpha"] })', 'no source has the id "alpha" in filter.sources'],
    ['listings(filter: { ofEntities: ["carier"] })', '"carier" in filter.ofEntities (nearest: carrier)'],
    [
      'sources(filter: { works: ["repord"] })',
      'no work has the id "repord" in filter.works (nearest: report)',
    ],
    ['claims(filter: { not: { sources: ["rivl"] } })', '"rivl" in filter.not.sources (nearest: rival'],
    [
      'claims(filter: { anyOf: [{ about: ["alpha", "alpa"] }, { not: { about: ["nort"] } }] })',
      '"alpa" in filter.anyOf[0].about (nearest: alpha), nor "nort" in filter.anyOf[1].not.about (nearest: north)',
    ],
  ])('refuses ids that lead nowhere and names near ones: %s', async (field, message) => {
    const reply = await api.ask(`{ ${field} { totalCount } }`);
    expect(codesOf(reply)).toEqual(['ENTITY_NOT_FOUND']);
    expect(reply.errors[0]?.message).toContain(message);
  });

  it('refuses them in the claims of an entity too', async () => {
    const reply = await api.ask(
      '{ actor(id: "alpha") { claims(filter: { sources: ["repord"] }) { totalCount } } }',
    );
    expect(reply.errors).toMatchObject([
      { path: ['actor', 'claims'], extensions: { code: 'ENTITY_NOT_FOUND', details: { id: 'repord' } } },
    ]);
  });

  it('takes a work by the id of any publication of it', async () => {
    const ask = (work: string) => api.ask(`{ sources(filter: { works: ["${work}"] }) { nodes { id } } }`);
    const both = { sources: { nodes: [{ id: 'report' }, { id: 'reprint' }] } };
    expect([(await ask('report')).data, (await ask('reprint')).data]).toEqual([both, both]);
    const others = await api.ask('{ sources(filter: { not: { works: ["reprint"] } }) { nodes { id } } }');
    expect(others.data).toEqual({ sources: { nodes: [{ id: 'press' }, { id: 'rival' }] } });
  });

  it('looks for all ids of a filter in one read', async () => {
    const reads: number[] = [];
    const counting = await openApi(SMALL_GRAPH, (store) => ({
      ...store,
      entities: {
        ...store.entities,
        byIds: (ids, ...rest) => {
          reads.push(ids.length);
          return store.entities.byIds(ids, ...rest);
        },
      },
    }));
    const filter = '{ anyOf: [{ subjects: ["alpha", "carrier"] }, { not: { sources: ["report"] } }] }';
    expect(codesOf(await counting.ask(`{ claims(filter: ${filter}) { totalCount } }`))).toEqual([]);
    expect(reads).toEqual([3]);
  });

  it('asks for what was there at the revision asked about', async () => {
    const grown = await openApi(SMALL_GRAPH);
    await write(grown.store, [entity('late', 'Company')]);
    const ask = (revision: number) =>
      grown.ask(`{ entities(revision: ${revision}, filter: { ids: ["late"] }) { totalCount } }`);
    expect((await ask(2)).data).toEqual({ entities: { totalCount: 1 } });
    expect(codesOf(await ask(1))).toEqual(['ENTITY_NOT_FOUND']);
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

  it.each([
    [
      '{ entities(filter: { countries: ["ZZ"] }) { totalCount } }',
      {},
      '"ZZ"',
      'Expected value of type "CountryCode!", found "ZZ"',
    ],
    ['{ entities(filter: { countries: [BY] }) { totalCount } }', {}, 'BY without quotes', 'CountryCode'],
    [
      'query ($f: EntityFilter) { entities(filter: $f) { totalCount } }',
      { f: { countries: ['BY', 'Belarus'] } },
      '"Belarus"',
      '"$f" got invalid value "Belarus" at "f.countries[1]"',
    ],
  ])(
    'refuses what is no country, saying where and what was wanted: %s',
    async (query, variables, got, where) => {
      const reply = await api.ask(query, variables);
      expect(codesOf(reply)).toEqual(['COUNTRY_INVALID']);
      expect(reply.errors[0]?.message).toContain(
        `wanted a country as two letters of ISO 3166-1, for example "BY", got ${got}`,
      );
      expect(reply.errors[0]?.message).toContain(where);
    },
  );

  it('takes a country in small letters as the same country', async () => {
    const inText = await api.ask('{ entities(filter: { countries: ["by"] }) { nodes { country } } }');
    const inVariable = await api.ask(
      'query ($c: [CountryCode!]) { entities(filter: { countries: $c }) { nodes { country } } }',
      { c: ['BY'] },
    );
    expect(inText.data).toEqual(inVariable.data);
    expect(inText.data).toMatchObject({ entities: { nodes: { 0: { country: 'BY' } } } });
  });

  it('says that a date is a string where a number came', async () => {
    const inText = await api.ask('{ entities(asOf: 2021) { totalCount } }');
    const inVariable = await api.ask('query ($d: PartialDate) { entities(asOf: $d) { totalCount } }', {
      d: 2021,
    });
    expect([...codesOf(inText), ...codesOf(inVariable)]).toEqual(['DATE_INVALID', 'DATE_INVALID']);
    expect(inText.errors[0]?.message).toContain('got 2021 without quotes');
    expect(inVariable.errors[0]?.message).toContain('got 2021, which is no string');
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
