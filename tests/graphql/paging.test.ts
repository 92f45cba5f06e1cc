import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, codesOf, openApi, textAt } from './api.js';
import { CARRIES, SMALL_GRAPH } from './small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  actors(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const ALL = ['alpha', 'carrier', 'council', 'minister', 'ministry', 'ring', 'rival-body'];

interface Page {
  actors: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}

async function page(variables: object) {
  const { data, errors } = await api.ask(PAGE, { ...variables });
  expect(errors).toEqual([]);
  const { edges, pageInfo } = (data as Page).actors;
  return { ids: edges.map(({ node }) => node.id), edges, pageInfo };
}

describe('graphql: paging', () => {
  it('walks a list forward, each item once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { ids, pageInfo }: Awaited<ReturnType<typeof page>> = await page({ first: 3, after });
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...ids);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(ALL);
  });

  it('walks a list backward, its pages in list order', async () => {
    const end = await page({ last: 3 });
    expect(end.ids).toEqual(ALL.slice(4));
    expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await page({ last: 4, before: end.pageInfo.startCursor });
    expect(before.ids).toEqual(ALL.slice(0, 4));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('goes on from the cursor of any edge', async () => {
    const { edges } = await page({ first: 3 });
    expect((await page({ first: 1, after: edges[1]?.cursor })).ids).toEqual(['council']);
  });

  it('refuses paging both ways at once', async () => {
    expect(codesOf(await api.ask(PAGE, { first: 1, last: 1 }))).toEqual(['PAGE_INVALID']);
    const { endCursor } = (await page({ first: 1 })).pageInfo;
    expect(codesOf(await api.ask(PAGE, { first: 1, before: endCursor }))).toEqual(['PAGE_INVALID']);
  });

  it.each([
    '',
    'junk',
    'bm90IGpzb24',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('[2,"a","b"]').toString('base64url'),
    Buffer.from('[1,"a",7]').toString('base64url'),
    'A'.repeat(9000),
  ])('knows that "%.20s" is no cursor of its own', async (after) => {
    expect(codesOf(await api.ask(PAGE, { after }))).toEqual(['CURSOR_INVALID']);
  });

  it.each([
    ['actors', '{ actors', []],
    ['actors', '{ actors', ['a name alone']],
    ['actors', '{ actors', ['a name', 'no id']],
    ['actors', '{ actors', ['a name', 'an-id', 'more']],
    ['revisions', '{ revisions', ['abc']],
    ['revisions', '{ revisions', ['1.5']],
    ['revisions', '{ revisions', ['0']],
    ['revisions', '{ revisions', ['-1']],
    ['revisions', '{ revisions', ['1e3']],
    ['revisions', '{ revisions', ['9'.repeat(16)]],
    ['revisions', '{ revisions', ['1', '1']],
    ['claim.evidence', `{ claim(id: "${CARRIES.id}") { evidence`, ['a name', 'i-1']],
    ['claim.evidence', `{ claim(id: "${CARRIES.id}") { evidence`, ['no id']],
  ])('knows that %s gave no cursor with the order keys of another list (%#)', async (path, opening, keys) => {
    const asking = (page: string) =>
      `${opening}(${page}) { pageInfo { endCursor } } ${opening.replace(/[^{]/g, '').replaceAll('{', '}')}`;
    const given = textAt(await api.ask(asking('first: 1')), `${path}.pageInfo.endCursor`);
    const [version, hash] = JSON.parse(Buffer.from(given, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify([version, hash, ...keys])).toString('base64url');
    expect(codesOf(await api.ask(asking(`after: "${forged}"`)))).toEqual(['CURSOR_INVALID']);
  });

  it.each([
    ['another list', 'companies(after: $c) { totalCount }'],
    ['another filter', 'actors(after: $c, filter: { kinds: [COMPANY] }) { nodes { id } }'],
    ['another date', 'actors(after: $c, asOf: "2021") { nodes { id } }'],
    ['another revision', 'actors(after: $c, revision: 1) { nodes { id } }'],
  ])('refuses the cursor of %s', async (_, field) => {
    const { endCursor } = (await page({ first: 1 })).pageInfo;
    const reply = await api.ask(`query ($c: String) { ${field} }`, { c: endCursor });
    expect(codesOf(reply)).toEqual(['CURSOR_MISMATCH']);
  });

  it('refuses the cursor of the same list of another entity', async () => {
    const given = await api.ask('{ actor(id: "alpha") { claims(first: 1) { pageInfo { endCursor } } } }');
    const cursor = textAt(given, 'actor.claims.pageInfo.endCursor');
    const reply = await api.ask(
      `query ($c: String) { actor(id: "ring") { claims(after: $c) { nodes { id } } } }`,
      {
        c: cursor,
      },
    );
    expect(codesOf(reply)).toEqual(['CURSOR_MISMATCH']);
    expect(reply.errors[0]?.path).toEqual(['actor', 'claims']);
  });

  it('says of an empty page that nothing lies around it', async () => {
    const { data } = await api.ask(
      '{ media { edges { cursor } pageInfo { hasNextPage startCursor endCursor } } }',
    );
    expect(data).toEqual({
      media: { edges: [], pageInfo: { hasNextPage: false, startCursor: null, endCursor: null } },
    });
  });
});
