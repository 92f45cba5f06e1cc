import { beforeAll, describe, expect, it } from 'vitest';
import { claim, entity, item } from '../attribution/small-world.js';
import { errorOf, fieldOf, idsOf, openRegisterApi, pagedIds } from '../register/asked.js';
import { type Api, codesOf, openApi, textAt } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openRegisterApi();
});

const list = async (field: string, conditions: string) =>
  idsOf(await api.ask(`{ ${field}${conditions && `(${conditions})`} { nodes { id } } }`));
const officials = (filter: string, more = '') => list('officials', `${more} filter: { ${filter} }`);
const actors = (filter: string, more = '') => list('actors', `${more} filter: { ${filter} }`);

describe('graphql: lists of officials and actors', () => {
  it('hold everybody of the kind, by name', async () => {
    expect(await list('officials', '')).toEqual(['clerk', 'deputy', 'chief', 'minister']);
    expect(await list('stateBodies', '')).toEqual([
      ...['guard', 'circle-a', 'circle-b', 'ministry', 'treasury', 'unit'],
    ]);
    expect((await list('actors', '')).length).toBe(14);
  });

  it.each([
    ['ids: ["minister", "clerk"]', ['clerk', 'minister']],
    ['countries: ["by"]', ['chief', 'minister']],
    ['text: "OPAL"', ['clerk']],
    ['text: "лукашэ"', ['minister']],
    ['text: "lukashenko"', ['minister']],
    ['provenances: [DOCUMENT]', ['chief']],
    ['listed: true', ['minister']],
    ['listed: false', ['clerk', 'deputy', 'chief']],
    ['listedBy: ["council"]', ['minister']],
    ['listedBy: ["treasury", "council"]', ['minister']],
    ['notListedBy: ["treasury"]', ['clerk', 'deputy', 'chief']],
    ['listedUnder: ["act-us"]', ['minister']],
    ['proposedBy: ["council"]', ['chief']],
    ['proposedBy: ["treasury"]', []],
    ['body: ["ministry"]', ['minister']],
    ['body: ["guard"]', ['deputy', 'minister']],
    ['body: ["alpha"]', []],
    ['bodyIncludingParts: ["guard"]', ['deputy', 'chief', 'minister']],
    ['bodyIncludingParts: ["alpha"]', ['deputy', 'chief', 'minister']],
    ['bodyIncludingParts: ["circle-b"]', ['clerk']],
    ['role: "minister"', ['deputy', 'minister']],
    ['role: "transport"', ['minister']],
    ['role: "spokesman"', []],
    ['heldAt: "2021-02"', ['clerk', 'deputy', 'minister']],
    ['heldAt: "2021"', ['clerk', 'deputy', 'chief', 'minister']],
    ['connectedTo: { network: "ring" }', ['deputy', 'chief', 'minister']],
  ])('takes %s', async (filter, ids) => {
    expect(await officials(filter)).toEqual(ids);
  });

  it('joins conditions by AND, and lists by OR', async () => {
    expect(await officials('countries: ["BY", "RU"], listed: false')).toEqual(['deputy', 'chief']);
    expect(await officials('anyOf: [{ listed: true }, { proposedBy: ["council"] }]')).toEqual([
      ...['chief', 'minister'],
    ]);
    expect(await officials('not: { anyOf: [{ listed: true }, { proposedBy: ["council"] }] }')).toEqual([
      ...['clerk', 'deputy'],
    ]);
    expect(await officials('')).toEqual(['clerk', 'deputy', 'chief', 'minister']);
  });

  it('wants body, role and date of one and the same office', async () => {
    expect(await officials('body: ["guard"], role: "minister"')).toEqual(['deputy']);
    expect(await officials('body: ["ministry"], heldAt: "2023-06"')).toEqual([]);
    expect(await officials('body: ["ministry"], role: "minister", heldAt: "2021"')).toEqual(['minister']);
    expect(await officials('body: ["ministry"], bodyIncludingParts: ["guard"]')).toEqual([]);
    expect(await officials('role: "commander", heldAt: "2022-12-31"')).toEqual([]);
    expect(await officials('role: "commander", heldAt: "2023"')).toEqual(['minister']);
  });

  it('takes an office without dates as held on any', async () => {
    for (const heldAt of ['0001', '9999-12-31'])
      expect(await officials(`body: ["guard"], heldAt: "${heldAt}"`)).toContain('deputy');
  });

  it('takes offices by the date of the root field, unless another is asked for', async () => {
    expect(await officials('body: ["ministry"]', 'asOf: "2023-06"')).toEqual([]);
    expect(await officials('body: ["ministry"], heldAt: "2021"', 'asOf: "2023-06"')).toEqual(['minister']);
  });

  it('counts no office that is only disputed, and none that was taken back', async () => {
    expect(await officials('role: "spokesman"', 'revision: 1')).toEqual([]);
    expect(await officials('role: "adviser"', 'revision: 1')).toEqual(['clerk']);
    expect(await officials('role: "adviser"', 'revision: 2')).toEqual([]);
  });

  it('has officials alone look for offices', async () => {
    for (const field of ['body: ["guard"]', 'role: "a"', 'heldAt: "2021"'])
      expect(codesOf(await api.ask(`{ actors(filter: { ${field} }) { totalCount } }`))).toEqual([
        'GRAPHQL_VALIDATION_FAILED',
      ]);
    expect(codesOf(await api.ask('{ officials(filter: { kinds: [OFFICIAL] }) { totalCount } }'))).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it('tells who is listed on a date, and who as last recorded', async () => {
    const listedOn = (asOf: string, field = 'listedBy: ["treasury"]') => officials(field, `asOf: "${asOf}"`);
    expect(await listedOn('2020-11')).toEqual([]);
    expect(await listedOn('2021-06-15')).toEqual(['deputy']);
    expect(await listedOn('2022')).toEqual(['deputy', 'minister']);
    expect(await listedOn('2023-06')).toEqual(['minister']);
    expect(await listedOn('2023-05', 'listed: true')).toEqual(['minister']);
    expect(await officials('listedUnder: ["act-us"]', 'asOf: "2022"')).toEqual(['deputy', 'minister']);
  });

  it('takes whose dates are too coarse to tell as neither listed nor not listed', async () => {
    const onADay = (filter: string) => officials(filter, 'asOf: "2023-05-10"');
    expect(await onADay('listedBy: ["treasury"]')).toEqual(['minister']);
    expect(await onADay('listed: true')).toEqual(['minister']);
    expect(await onADay('listed: false')).toEqual(['clerk', 'chief']);
    expect(await onADay('notListedBy: ["treasury"]')).toEqual(['clerk', 'chief']);
  });

  it('counts no listing that nobody supports, and nobody as an authority by a denied claim', async () => {
    expect(await actors('listed: false, ids: ["guard"]')).toEqual(['guard']);
    expect(await actors('listedBy: ["treasury"]')).toEqual(['minister']);
    expect(await actors('listedUnder: ["act-eu"]')).toEqual(['minister']);
  });

  it('answers as was known at a past revision', async () => {
    expect(await list('officials', 'revision: 1')).toEqual(['chief', 'clerk', 'deputy', 'minister']);
    expect(await officials('text: "balaba"', 'revision: 1')).toEqual([]);
    expect(await officials('text: "balaba"', 'revision: 2')).toEqual(['chief']);
    expect(await officials('listedBy: ["council"]', 'revision: 1')).toEqual(['minister']);
    expect(await officials('listedBy: ["council"]', 'revision: 2')).toEqual(['chief', 'minister']);
    expect(await officials('listedBy: ["council"]', 'revision: 3')).toEqual(['minister']);
    expect(await actors('listedBy: ["council"], kinds: [COMPANY]', 'revision: 2')).toEqual(['carrier']);
    expect(await actors('listedBy: ["council"], kinds: [COMPANY]')).toEqual([]);
  });

  describe('ordered', () => {
    it.each([
      ['NAME, direction: DESC', ['minister', 'chief', 'deputy', 'clerk']],
      ['COUNTRY', ['chief', 'minister', 'deputy', 'clerk']],
      ['COUNTRY, direction: DESC', ['deputy', 'chief', 'minister', 'clerk']],
      ['FIRST_LISTED', ['deputy', 'minister', 'chief', 'clerk']],
      ['FIRST_LISTED, direction: DESC', ['minister', 'deputy', 'chief', 'clerk']],
      ['LAST_LISTED', ['deputy', 'minister', 'chief', 'clerk']],
      ['LAST_LISTED, direction: DESC', ['minister', 'deputy', 'chief', 'clerk']],
    ])('by %s they stand so, those without last', async (order, ids) => {
      expect(await list('officials', `orderBy: { field: ${order} }`)).toEqual(ids);
    });

    it('by when they were first and when they were last listed, they may stand otherwise', async () => {
      const once = claim('deputy', 'LISTED_UNDER', 'act-eu', { listedOn: '2024' });
      const two = await openRegisterApi([once, item('i-once', once, 'report', 'SUPPORTS', 1)]);
      const by = async (field: string) =>
        idsOf(
          await two.ask(
            `{ officials(filter: { listed: true }, orderBy: { field: ${field} }) { nodes { id } } }`,
          ),
        );
      expect(await by('FIRST_LISTED')).toEqual(['deputy', 'minister']);
      expect(await by('LAST_LISTED')).toEqual(['minister', 'deputy']);
    });

    it.each(['NAME', 'COUNTRY', 'FIRST_LISTED', 'LAST_LISTED'])(
      'by %s, pages give every actor once',
      async (field) => {
        for (const direction of ['ASC', 'DESC']) {
          const conditions = `orderBy: { field: ${field}, direction: ${direction} },`;
          const whole = await list('actors', `${conditions} first: 100`);
          expect(new Set(whole).size).toBe(14);
          for (const size of [1, 3, 14])
            for (const backward of [false, true])
              expect(await pagedIds(api, 'actors', conditions, size, backward)).toEqual(whole);
        }
      },
    );

    it('by a name of which nothing can be compared, pages still give everybody once', async () => {
      const unnamed = await openApi([
        ...['b', 'a', 'c'].map((id) => entity(id, 'Company', { name: '😀' })),
        ...['x', 'y'].map((id) => entity(id, 'Company', { name: id })),
      ]);
      expect(await pagedIds(unnamed, 'companies', '', 1, false)).toEqual(['a', 'b', 'c', 'x', 'y']);
      expect(await pagedIds(unnamed, 'companies', '', 2, true)).toEqual(['a', 'b', 'c', 'x', 'y']);
      const turned = 'orderBy: { field: NAME, direction: DESC },';
      expect(await pagedIds(unnamed, 'companies', turned, 1, false)).toEqual(['y', 'x', 'a', 'b', 'c']);
    });

    it.each([
      ['another filter', 'officials(filter: { listed: false }, '],
      ['another order', 'officials(orderBy: { field: COUNTRY }, '],
      ['the other direction', 'officials(orderBy: { field: NAME, direction: DESC }, '],
      ['another date', 'officials(asOf: "2021", '],
      ['another revision', 'officials(revision: 2, '],
      ['another list', 'actors('],
    ])('a cursor of %s is refused', async (_, field) => {
      const first = await api.ask('{ officials(first: 1) { pageInfo { endCursor } } }');
      const cursor = textAt(first, 'officials.pageInfo.endCursor');
      const reply = await api.ask(`{ ${field}after: "${cursor}") { nodes { id } } }`);
      expect(codesOf(reply)).toEqual(['CURSOR_MISMATCH']);
    });

    it('an order left out and an order by name are the same list', async () => {
      const first = await api.ask('{ officials(first: 1) { pageInfo { endCursor } } }');
      const cursor = textAt(first, 'officials.pageInfo.endCursor');
      expect(await list('officials', `orderBy: { field: NAME }, after: "${cursor}", first: 1`)).toEqual([
        'deputy',
      ]);
    });
  });

  describe('refused', () => {
    it.each<[filter: string, code: string, message: string]>([
      ['ids: ["ministr"]', 'ENTITY_NOT_FOUND', '"ministr" in filter.ids (nearest: minist'],
      ['listedBy: ["counsil"]', 'ENTITY_NOT_FOUND', '"counsil" in filter.listedBy (nearest: council'],
      ['notListedBy: ["counsil"]', 'ENTITY_NOT_FOUND', '"counsil" in filter.notListedBy (nearest: council'],
      ['listedUnder: ["act-ee"]', 'ENTITY_NOT_FOUND', '"act-ee" in filter.listedUnder (nearest: act-'],
      ['proposedBy: ["counsil"]', 'ENTITY_NOT_FOUND', '"counsil" in filter.proposedBy (nearest: council'],
      ['body: ["guardd"]', 'ENTITY_NOT_FOUND', '"guardd" in filter.body (nearest: guard'],
      ['bodyIncludingParts: ["guardd"]', 'ENTITY_NOT_FOUND', 'filter.bodyIncludingParts (nearest: guard'],
      ['connectedTo: { network: "rign" }', 'ENTITY_NOT_FOUND', 'filter.connectedTo.network (nearest: ring'],
      ['not: { anyOf: [{ body: ["guardd"] }] }', 'ENTITY_NOT_FOUND', '"guardd" in filter.not.anyOf[0].body'],
      ['body: ["no id"]', 'ID_INVALID', 'filter.body'],
      ...[
        'ids',
        'countries',
        'provenances',
        'listedBy',
        'notListedBy',
        'listedUnder',
        'proposedBy',
        'body',
      ].map((field): [string, string, string] => [`${field}: []`, 'EMPTY_SET', `filter.${field}:`]),
      ['bodyIncludingParts: []', 'EMPTY_SET', 'filter.bodyIncludingParts:'],
      ['anyOf: []', 'EMPTY_SET', 'filter.anyOf:'],
      ['not: { ids: [] }', 'EMPTY_SET', 'filter.not.ids:'],
      ['connectedTo: { network: "ring", minDegree: -0.1 }', 'LIMIT_EXCEEDED', '0 to 1, got -0.1'],
      ['connectedTo: { network: "ring", minDegree: 1.1 }', 'LIMIT_EXCEEDED', '0 to 1, got 1.1'],
      ['connectedTo: { network: "ring", maxHops: 0 }', 'LIMIT_EXCEEDED', 'maxHops must be 1 to 8, got 0'],
      ['connectedTo: { network: "ring", maxHops: 9 }', 'LIMIT_EXCEEDED', 'maxHops must be 1 to 8, got 9'],
      ['heldAt: "2021-13"', 'DATE_INVALID', '2021-13'],
      ['countries: ["ZZ"]', 'COUNTRY_INVALID', '"ZZ"'],
      ['colour: "red"', 'GRAPHQL_VALIDATION_FAILED', 'colour'],
      ['connectedTo: { minDegree: 1 }', 'GRAPHQL_VALIDATION_FAILED', 'network'],
    ])('is %s', async (filter, code, message) => {
      const error = errorOf(await api.ask(`{ officials(filter: { ${filter} }) { totalCount } }`));
      expect(error.startsWith(`${code} `)).toBe(true);
      expect(error).toContain(message);
    });

    it('is a filter in a filter more than five deep', async () => {
      const nested = (depth: number): string =>
        depth === 1 ? 'listed: true' : `not: { ${nested(depth - 1)} }`;
      expect(await officials(nested(5))).toEqual(['minister']);
      expect(errorOf(await api.ask(`{ officials(filter: { ${nested(6)} }) { totalCount } }`))).toContain(
        'LIMIT_EXCEEDED filter.not.not.not.not.not must be nested at most 5 deep, got 6',
      );
    });

    it('is a set of more than 250', async () => {
      const ask = (count: number) =>
        api.ask('query ($body: [ID!]) { officials(filter: { body: $body }) { totalCount } }', {
          body: Array.from({ length: count }, () => 'guard'),
        });
      expect(fieldOf(await ask(250))).toEqual({ totalCount: 2 });
      expect(codesOf(await ask(251))).toEqual(['LIMIT_EXCEEDED']);
    });

    it.each(['first: 0', 'first: 101', 'last: 0', 'last: 101'])('is a page of %s', async (page) => {
      expect(codesOf(await api.ask(`{ officials(${page}) { totalCount } }`))).toEqual(['LIMIT_EXCEEDED']);
    });

    it('is what is unknown at the revision asked about', async () => {
      const grown = await openRegisterApi();
      const late = claim('late', 'HEADS', 'unit');
      const records = [entity('late', 'Official'), late, item('i-late', late, 'report', 'SUPPORTS', 1)];
      await grown.store.write(
        records.map((record) => ({ record, where: record.id })),
        'tests',
        'a late one',
      );
      const ask = (revision: number) =>
        grown.ask(`{ officials(revision: ${revision}, filter: { ids: ["late"] }) { nodes { id } } }`);
      expect(idsOf(await ask(4))).toEqual(['late']);
      expect(codesOf(await ask(3))).toEqual(['ENTITY_NOT_FOUND']);
      expect(codesOf(await ask(5))).toEqual(['REVISION_UNKNOWN']);
    });
  });

  describe('connected to a network', () => {
    const to = (more = '') => `connectedTo: { network: "ring"${more} }`;

    it.each([
      ['a chain will do', to(), ['deputy', 'chief', 'minister']],
      ['a degree of 0 is any chain', to(', minDegree: 0'), ['deputy', 'chief', 'minister']],
      ['a degree of 1 is more than the record has', to(', minDegree: 1'), []],
      ['four steps lead from the chief', to(', maxHops: 4'), ['deputy', 'chief', 'minister']],
      ['three do not', to(', maxHops: 3'), ['deputy', 'minister']],
      ['two lead from the minister alone', to(', maxHops: 2'), ['minister']],
      ['one leads from nobody', to(', maxHops: 1'), []],
      ['eight lead from no more', to(', maxHops: 8'), ['deputy', 'chief', 'minister']],
      ['whoever has none', `not: { ${to()} }`, ['clerk']],
      ['or named', `anyOf: [{ ${to(', maxHops: 2')} }, { ids: ["clerk"] }]`, ['clerk', 'minister']],
      ['and not too near', `${to()}, not: { ${to(', maxHops: 2')} }`, ['deputy', 'chief']],
    ])('%s: %s', async (_, filter, ids) => {
      expect(await officials(filter)).toEqual(ids);
    });

    it('grows fewer as more is wanted', async () => {
      let before = await officials(to());
      for (const degree of [0.2, 0.4, 0.6, 0.8, 1]) {
        const now = await officials(to(`, minDegree: ${degree}`));
        expect(before).toEqual(expect.arrayContaining(now));
        before = now;
      }
    });

    it('agrees with what attribution answers about each', async () => {
      const degreeOf = async (id: string) =>
        fieldOf<{ degree: { value: number } | null }>(
          await api.ask(`{ attribution(input: { from: ["${id}"], to: ["ring"] }) { degree { value } } }`),
        ).degree?.value ?? 0;
      const known = await officials(to());
      const least = Math.min(...(await Promise.all(known.map(degreeOf))));
      expect(await officials(to(`, minDegree: ${least}`))).toEqual(known);
    });

    it('holds on the date of the root field', async () => {
      expect(await officials(to(', maxHops: 2'), 'asOf: "2021"')).toEqual(['minister']);
      expect(await officials(to(', maxHops: 2'), 'asOf: "2024"')).toEqual([]);
    });

    it('leaves the network itself out', async () => {
      expect(await actors(`kinds: [NETWORK], ${to()}`)).toEqual([]);
    });

    it('is asked about so many at most', async () => {
      const crowd = (count: number) =>
        Array.from({ length: count }, (_, index) => entity(`firm-${index}`, 'Company'));
      const ask = ({ ask }: Api, filter: string) =>
        ask(`{ companies(filter: { ${filter} }) { totalCount } }`);
      const fits = await openRegisterApi(crowd(299));
      expect(fieldOf(await ask(fits, to(', minDegree: 0.1')))).toEqual({ totalCount: 1 });
      const many = await openRegisterApi(crowd(300));
      expect(errorOf(await ask(many, to(', minDegree: 0.1')))).toContain(
        'LIMIT_EXCEEDED filter.connectedTo must be at most 300 actors left by the other conditions, got 301',
      );
      expect(fieldOf(await ask(many, to()))).toEqual({ totalCount: 1 });
      expect(fieldOf(await ask(many, `${to(', minDegree: 0.1')}, text: "kurort"`))).toEqual({
        totalCount: 1,
      });
      const most = await openRegisterApi(crowd(2000));
      expect(errorOf(await ask(most, to()))).toContain(
        'at most 2000 actors left by the other conditions, got 2001',
      );
    });

    it('to what no chain can lead is refused', async () => {
      const reply = await api.ask(
        '{ officials(filter: { connectedTo: { network: "repression" } }) { totalCount } }',
      );
      expect(codesOf(reply)).toEqual(['KIND_MISMATCH']);
    });
  });
});
