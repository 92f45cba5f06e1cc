import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { entity } from '../attribution/small-world.js';
import { errorOf, fieldOf, idsOf, openRegisterApi, pagedIds } from '../register/asked.js';
import { REGISTER_WRITES } from '../register/register-graph.js';
import { seedRecords } from '../seeds/real-facts.js';
import { type Api, codesOf, openApi, textAt, write } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openRegisterApi();
});

const asked = (query: string, more = '') => `search(query: ${JSON.stringify(query)}${more})`;
const find = async (query: string, more = '') =>
  idsOf(await api.ask(`{ ${asked(query, more)} { nodes { id } } }`));

describe('graphql: search', () => {
  it.each([
    ['a name', 'Ministry', ['ministry']],
    ['a name in capitals', 'MINISTRY', ['ministry']],
    ['a name without its marks', 'opal', ['clerk']],
    ['an alias', 'Alexander', ['minister']],
    ['the beginning of a word', 'Treas', ['treasury']],
    ['the beginning of the last word', 'border gua', ['guard']],
    ['a slip of the pen', 'Tresury', ['treasury']],
    ['two letters exchanged', 'Cetnr Kurort', ['carrier']],
    ['an id', 'act-eu', ['act-eu']],
    ['an id from elsewhere', 'OFAC-12345', ['minister']],
    ['a description', 'western frontier', ['guard']],
    ['a note', 'unmarked uniforms', ['unit']],
    ['an author', 'Ada Author', ['report']],
    ['a title', 'report on the guard', ['report']],
    ['another order of words', 'Kurort Centr', ['carrier']],
    ['a word glued to another by a sign', 'centr-kurort', ['carrier']],
  ])('finds %s: %s', async (_, query, ids) => {
    expect((await find(query)).slice(0, ids.length)).toEqual(ids);
  });

  it('finds nothing where nothing is like it', async () => {
    expect(await find('Xyzzyplugh')).toEqual([]);
    expect(
      fieldOf(
        await api.ask(
          `{ ${asked('Xyzzyplugh')} { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
        ),
      ),
    ).toEqual({
      ...{ totalCount: 0, nodes: [] },
      pageInfo: { endCursor: null, hasNextPage: false },
    });
  });

  it('wants all words, and where nothing has all, what has the most', async () => {
    expect(await find('border guard')).toEqual(['guard']);
    expect((await find('guard')).sort()).toEqual(['guard', 'report']);
    expect(await find('border guard xyzzyplugh')).toEqual(['guard']);
  });

  it('never finds listings, which are found with whom they list', async () => {
    expect(await find('listed under')).toEqual([]);
    expect(await find('', ', filter: { kinds: [LISTING] }')).toEqual([]);
    expect(await find('lukashenko', ', filter: { kinds: [LISTING] }')).toEqual([]);
  });

  it('tells which name is meant, and none where it was found elsewhere', async () => {
    const named = async (query: string) =>
      fieldOf<{ edges: { matchedName: string | null }[] }>(
        await api.ask(`{ ${asked(query, ', first: 1')} { edges { matchedName } } }`),
      ).edges[0]?.matchedName;
    expect(await named('Aliaksandr Lukašenka')).toBe('Аляксандр Лукашэнка');
    expect(await named('Alexander Lukashenko')).toBe('Alexander Lukashenko');
    expect(await named('western frontier')).toBeNull();
  });

  describe('spellings of one name', () => {
    const SPELLINGS = ['Łukaszenka', 'Lukashenko', 'Лукашенко', 'Лукашэнка', 'لوكاشينكو'];
    const pairs = SPELLINGS.flatMap((name) => SPELLINGS.map((query) => [query, name] as const));

    it.each(pairs)('%s finds %s', async (query, name) => {
      const { ask } = await openApi([
        ...[entity('one', 'Company', { name }), entity('other', 'Company', { name: 'Svetlana Kovalenko' })],
        entity('third', 'Company', { name: 'Lukoil' }),
      ]);
      expect(idsOf(await ask(`{ ${asked(query)} { nodes { id } } }`))).toEqual(['one']);
    });
  });

  describe('bounds', () => {
    it('an empty query finds nothing', async () => {
      for (const query of ['', ' ', '\t\n']) expect(await find(query)).toEqual([]);
    });

    it('a query has up to 200 characters', async () => {
      expect(await find('ministry '.padEnd(200, ' '))).toEqual(['ministry']);
      expect(errorOf(await api.ask(`{ ${asked('m'.repeat(201))} { totalCount } }`))).toContain(
        'LIMIT_EXCEEDED search(query) must be 0 to 200 characters, got 201',
      );
      expect(await find('m'.repeat(200))).toEqual([]);
    });

    it('the first 12 words count', async () => {
      const words = (count: number) => Array.from({ length: count }, () => 'guard').join(' ');
      expect(await find(`${words(11)} frontier`)).toEqual(['guard']);
      expect((await find(`${words(12)} frontier`)).sort()).toEqual(['guard', 'report']);
    });

    it.each([
      ...[
        '__proto__',
        'constructor',
        'toString',
        'hasOwnProperty',
        '~',
        '~~',
        '~lk',
        '*',
        'min*',
        '"ministry',
        "'",
      ],
      ...[
        'name:ministry',
        'ministry^4',
        'ministry~2',
        '(ministry',
        'ministry OR',
        'AND NOT',
        '[a TO b]',
        '\\',
        '/.*/',
      ],
      ...[
        '😀',
        '😀😀😀',
        '\u202e\u202d',
        '\u200b',
        '....',
        '---',
        '{}',
        '$',
        '`;--',
        '<script>',
        '\ud800',
        'İ',
        'ß',
      ],
      ...['null', 'undefined', 'NaN', '0', '１２３', '北京', 'ﷺ', 'a'.repeat(100), '\u0301\u0301\u0301'],
    ])('%j is only looked for', async (query) => {
      const reply = await api.ask(
        `query ($query: String!) { search(query: $query) { totalCount nodes { id } } }`,
        {
          query,
        },
      );
      expect(codesOf(reply)).toEqual([]);
    });

    it('any text is only looked for, and found alike when asked again', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
          const ask = () =>
            api.ask(
              'query ($query: String!) { search(query: $query, first: 5) { edges { score matchedName node { id } } } }',
              {
                query,
              },
            );
          const reply = await ask();
          expect(codesOf(reply)).toEqual([]);
          expect(await ask()).toEqual(reply);
        }),
        { seed: 7, numRuns: 150 },
      );
    });

    it('what cannot be seen in a query hides nothing from it', async () => {
      expect(await find('Minis\u200btry')).toEqual(['ministry']);
      expect(await find('\u202eMinistry\u202c')).toEqual(['ministry']);
      expect(await find('"Ministry"*')).toEqual(['ministry']);
    });

    it('names of things in the language itself are found like any other', async () => {
      const names = ['__proto__', 'constructor', 'toString'];
      const { ask } = await openApi(names.map((name, index) => entity(`odd-${index}`, 'Company', { name })));
      expect(idsOf(await ask(`{ ${asked('constructor')} { nodes { id } } }`))).toEqual(['odd-1']);
      expect(idsOf(await ask(`{ ${asked('tostring')} { nodes { id } } }`))).toEqual(['odd-2']);
      expect(idsOf(await ask(`{ ${asked('__proto__')} { nodes { id } } }`))).toEqual(['odd-0']);
      expect(idsOf(await ask(`{ ${asked('prototype')} { nodes { id } } }`))).toEqual([]);
    });
  });

  describe('filters', () => {
    it.each([
      ['kinds: [OFFICIAL]', ['chief', 'deputy']],
      ['countries: ["RU"]', ['deputy']],
      ['countries: ["BY"], kinds: [OFFICIAL, COMPANY]', ['chief']],
      ['listings: [PROPOSED]', ['chief']],
      ['listings: [LIFTED]', ['deputy']],
      ['listings: [LIFTED, PROPOSED]', ['chief', 'deputy']],
      ['listings: [NOT_LISTED]', []],
      ['listedBy: ["treasury"]', []],
    ])('%s', async (filter, ids) => {
      expect((await find('novak', `, revision: 1, filter: { ${filter} }`)).sort()).toEqual(ids);
    });

    it('look at listings on the date of the root field', async () => {
      expect(await find('novak', ', asOf: "2022", filter: { listedBy: ["treasury"] }')).toEqual(['deputy']);
      expect(await find('novak', ', asOf: "2023-05-10", filter: { listings: [UNCLEAR] }')).toEqual([
        'deputy',
      ]);
      expect(await find('novak', ', asOf: "2024", filter: { listedBy: ["treasury"] }')).toEqual([]);
    });

    it.each([
      ['kinds: []', 'EMPTY_SET', 'filter.kinds'],
      ['listings: []', 'EMPTY_SET', 'filter.listings'],
      ['countries: []', 'EMPTY_SET', 'filter.countries'],
      ['listedBy: ["counsil"]', 'ENTITY_NOT_FOUND', 'filter.listedBy (nearest: council'],
      ['text: "a"', 'GRAPHQL_VALIDATION_FAILED', 'text'],
    ])('refuse %s', async (filter, code, message) => {
      const error = errorOf(await api.ask(`{ ${asked('novak', `, filter: { ${filter} }`)} { totalCount } }`));
      expect(error.startsWith(`${code} `)).toBe(true);
      expect(error).toContain(message);
    });
  });

  it('finds a renamed entity by its old name at the old revision only', async () => {
    expect((await find('Ihar Novak', ', revision: 1'))[0]).toBe('chief');
    expect(await find('Balaba', ', revision: 1')).toEqual([]);
    for (const revision of [2, 3]) {
      expect(await find('Balaba', `, revision: ${revision}`)).toEqual(['chief']);
      expect(await find('Ihar', `, revision: ${revision}`)).toEqual([]);
    }
  });
});

describe('graphql: search at a past revision', () => {
  const QUERIES = ['novak', 'guard', 'lukashenko', 'act', 'minist'];
  const later = entity('novak-air', 'Company', { name: 'Novak Air Guard', description: 'An act of Novak' });

  // Scores weigh how rare a word is among all that the index holds, later states too.
  it('finds the same, with the same names and facets, whatever has been written since', async () => {
    const [first = [], ...further] = REGISTER_WRITES;
    const [alone, grown] = [await openApi(first), await openRegisterApi()];
    await write(grown.store, [later]);
    await grown.ask('{ search(query: "anybody") { totalCount } }');
    for (const query of QUERIES) {
      const field = `{ ${asked(query, ', revision: 1')} { ${FACETS} edges { matchedName node { id name } } } }`;
      const [before, since] = [await alone.ask(field), await grown.ask(field)].map((reply) =>
        byId(fieldOf<Faceted & { edges: { node: { id: string } }[] }>(reply)),
      );
      expect(since, query).toEqual(before);
    }
    expect(further.length).toBe(2);
  });

  it('gives the same bytes from a register that followed as from one that was built at the end', async () => {
    const [first = [], ...further] = REGISTER_WRITES;
    const following = await openApi(first);
    const ask = ({ ask }: Api, query: string, revision: number) =>
      ask(`{ ${asked(query, `, revision: ${revision}`)} { ${FACETS} edges { score node { id } } } }`);
    for (const [index, records] of [...further, [later]].entries()) {
      await following.ask('{ search(query: "anybody") { totalCount } officials { totalCount } }');
      await write(following.store, records);
      expect(codesOf(await ask(following, 'anybody', index + 2))).toEqual([]);
    }
    const built = await openRegisterApi();
    await write(built.store, [later]);
    await built.ask('{ search(query: "anybody") { totalCount } }');
    for (const query of QUERIES)
      for (const revision of [1, 2, 3, 4])
        expect(await ask(following, query, revision)).toEqual(await ask(built, query, revision));
  });
});

function byId<Found extends { readonly edges: readonly { readonly node: { readonly id: string } }[] }>(
  found: Found,
): Found {
  return { ...found, edges: [...found.edges].sort((a, b) => (a.node.id < b.node.id ? -1 : 1)) };
}

interface Faceted {
  readonly totalCount: number;
  readonly facets: {
    readonly kinds: readonly { kind: string; count: number }[];
    readonly countries: readonly { country: string; count: number }[];
    readonly listings: readonly { standing: string; count: number }[];
    readonly authorities: readonly { authority: { id: string }; count: number }[];
  };
}

const FACETS = `totalCount facets {
  kinds { kind count } countries { country count } listings { standing count } authorities { authority { id } count }
}`;

describe('graphql: search over the real facts', () => {
  let seeds: Api;
  beforeAll(async () => {
    seeds = await openApi((await seedRecords()).map(({ record }) => record));
  });
  const findSeeds = async (query: string, more = '') =>
    idsOf(await seeds.ask(`{ ${asked(query, more)} { nodes { id } } }`));

  it.each([
    ...[
      'Lukashenko',
      'lukashenka',
      'Łukaszenka',
      'Лукашенко',
      'Лукашэнка',
      'لوكاشينكو',
      'Lukaschenko',
      'Alexander Lukashenko',
    ],
  ])('%s finds the head of the government first', async (query) => {
    expect((await findSeeds(query, ', filter: { kinds: [OFFICIAL] }'))[0]).toBe('lukashenko-aliaksandr');
  });

  it('"Lukashenko" finds him first among everything', async () => {
    expect((await findSeeds('Lukashenko'))[0]).toBe('lukashenko-aliaksandr');
  });

  it.each([...['Lukashenko', 'border', 'Centrkurort', 'council', 'belarus visa', 'państw', 'граница', 'eu']])(
    'facets of "%s" add up',
    async (query) => {
      const { totalCount, facets } = fieldOf<Faceted>(await seeds.ask(`{ ${asked(query)} { ${FACETS} } }`));
      const sum = (counts: readonly { count: number }[]) =>
        counts.reduce((total, { count }) => total + count, 0);
      expect(sum(facets.kinds)).toBe(totalCount);
      const kinds = facets.kinds.filter(({ kind }) => ACTORS.has(kind));
      expect(sum(facets.listings)).toBe(sum(kinds));
      expect(sum(facets.countries)).toBeLessThanOrEqual(totalCount);
      for (const counts of [facets.kinds, facets.countries, facets.listings, facets.authorities])
        expect(counts.map(({ count }) => count)).toEqual(
          [...counts.map(({ count }) => count)].sort((a, b) => b - a),
        );
      for (const { kind, count } of facets.kinds) {
        const narrowed = await seeds.ask(
          `{ ${asked(query, `, filter: { kinds: [${kind}] }`)} { totalCount } }`,
        );
        expect(fieldOf(narrowed)).toEqual({ totalCount: count });
      }
      for (const { standing, count } of facets.listings) {
        const narrowed = await seeds.ask(
          `{ ${asked(query, `, filter: { listings: [${standing}] }`)} { totalCount } }`,
        );
        expect(fieldOf(narrowed)).toEqual({ totalCount: count });
      }
      for (const { authority, count } of facets.authorities) {
        const narrowed = await seeds.ask(
          `{ ${asked(query, `, filter: { listedBy: ["${authority.id}"] }`)} { totalCount } }`,
        );
        expect(fieldOf(narrowed)).toEqual({ totalCount: count });
      }
    },
  );

  it.each(['Lukashenko', 'belarus border', 'a', 'report'])(
    'pages of "%s" give everything once, best first',
    async (query) => {
      const conditions = `query: "${query}",`;
      const reply = await seeds.ask(
        `{ ${asked(query, ', first: 100')} { totalCount edges { score node { id } } } }`,
      );
      const { totalCount, edges } = fieldOf<{
        totalCount: number;
        edges: { score: number; node: { id: string } }[];
      }>(reply);
      const whole = edges.map(({ node }) => node.id);
      expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).sort((a, b) => b - a));
      const ties = edges.every(({ score, node }, at) => {
        const next = edges[at + 1];
        return next === undefined || next.score < score || node.id < next.node.id;
      });
      expect(ties).toBe(true);
      for (const backward of [false, true]) {
        const paged = await pagedIds(seeds, 'search', conditions, 30, backward);
        expect(new Set(paged).size).toBe(totalCount);
        expect(paged.slice(0, 100)).toEqual(whole);
      }
    },
  );

  it('refuses the cursor of another query, and of another filter', async () => {
    const cursor = textAt(
      await seeds.ask(`{ ${asked('border', ', first: 1')} { pageInfo { endCursor } } }`),
      'search.pageInfo.endCursor',
    );
    for (const other of [
      asked('borders', `, after: "${cursor}"`),
      asked('border', `, after: "${cursor}", filter: { kinds: [STATE] }`),
    ])
      expect(codesOf(await seeds.ask(`{ ${other} { nodes { id } } }`))).toEqual(['CURSOR_MISMATCH']);
  });

  it('gives the same bytes from a graph that is built anew', async () => {
    const again = await openApi((await seedRecords()).map(({ record }) => record).reverse());
    for (const query of ['Lukashenko', 'border guard', 'visa', 'Centrkurort', 'граница']) {
      const field = `{ ${asked(query, ', first: 50')} { ${FACETS} edges { score matchedName node { id } } } }`;
      expect(await again.ask(field)).toEqual(await seeds.ask(field));
    }
  });
});

const ACTORS = new Set([
  'STATE',
  'STATE_BODY',
  'OFFICIAL',
  'COMPANY',
  'ORGANISATION',
  'MEDIA',
  'NETWORK',
  'GROUP',
]);

describe('graphql: search over the seeds, as a reviewer tried it', () => {
  let seeds: Api;
  beforeAll(async () => {
    seeds = await openApi((await seedRecords()).map(({ record }) => record));
  });

  it.each([
    ['OSCE', 'osce'],
    ['Belarus', 'belarus'],
    ['Poland', 'poland'],
    ['Lukaszenka', 'lukashenko-aliaksandr'],
    ['President Lukashenko', 'lukashenko-aliaksandr'],
    ['لوكاشينكو', 'lukashenko-aliaksandr'],
    ['А. Лукашэнка', 'lukashenko-aliaksandr'],
    ['ЛУКАШЕНКО А.Г.', 'lukashenko-aliaksandr'],
    ['A. P. Lappo', 'lapo-anatol'],
    ['Grodnoazot', 'grodno-azot'],
    ['Flybaghdad', 'fly-baghdad'],
    ['Cham Wings', 'cham-wings'],
  ])('puts first for %s: %s', async (query, id) => {
    const reply = await seeds.ask(
      'query ($query: String!) { search(query: $query, first: 1) { nodes { id } } }',
      {
        query,
      },
    );
    expect(reply.data).toEqual({ search: { nodes: [{ id }] } });
  });
});
