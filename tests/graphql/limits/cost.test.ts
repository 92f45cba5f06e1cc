import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { questionIdOf } from '../../../src/attribution/question-id.js';
import { checkCost, costOf } from '../../../src/graphql/limits/cost.js';
import { question } from '../../attribution/small-world.js';
import { LIMITS, schema } from '../api.js';

function cost(query: string, variables: { readonly [name: string]: unknown } = {}): number {
  return costOf({ schema, document: parse(query), variables });
}

describe('graphql limits: cost', () => {
  it.each([
    ['{ actor(id: "a") { name } }', 1],
    ['{ actors(first: 10) { nodes { name } } }', 1 + 10],
    ['{ actors { nodes { name } totalCount } }', 1 + 20],
    ['{ actors(first: 10) { edges { cursor node { name } } } }', 1 + 10],
    [
      '{ actors(first: 10) { nodes { claims(first: 5) { nodes { subject { name } } } } } }',
      1 + 10 * (1 + 1 + 5 * 2),
    ],
    ['{ actor(id: "a") { aliases { name } } }', 1 + 5],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ __schema { types { name fields { name } } } }', 0],
  ])('prices %s', (query, points) => {
    expect(cost(query)).toBe(points);
  });

  it('reads page sizes from variables, given or by default', () => {
    const query = 'query ($n: Int = 30) { actors(first: $n) { nodes { name } } }';
    expect(cost(query, { n: 100 })).toBe(101);
    expect(cost(query)).toBe(31);
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
  });

  it('counts a size out of range as the largest page, which is refused later', () => {
    expect(cost('{ actors(first: 100000) { nodes { name } } }')).toBe(101);
    expect(cost('{ actors(last: 50) { nodes { name } } }')).toBe(51);
  });

  it('counts aliases of the same field, and fragments wherever they are used', () => {
    const page = 'actors(first: 10) { nodes { name } }';
    expect(cost(`{ a: ${page} b: ${page} }`)).toBe(22);
    expect(cost(`{ ...F a: ${page} } fragment F on Query { ${page} }`)).toBe(22);
    expect(
      cost(
        '{ a: actor(id: "a") { ...F } b: actor(id: "b") { ...F } } fragment F on Actor { aliases { name } }',
      ),
    ).toBe(2 * (1 + 5));
  });

  it('takes the dearest of the types that an object can be, not all of them', () => {
    const branches = `... on Official { offices(first: 5) { nodes { id } } }
      ... on Company { owners(first: 7) { nodes { id } } }`;
    expect(cost(`{ actor(id: "a") { ${branches} } }`)).toBe(1 + (1 + 7));
    expect(cost(`{ actor(id: "a") { ... on Actor { aliases { name } } ${branches} } }`)).toBe(
      1 + 5 + (1 + 7),
    );
  });

  it('gives attribution its own price, with what is asked of as many chains as may be shown', () => {
    const query = (limit: number, below: string) =>
      `{ attribution(input: { from: ["a"], to: ["b"], limit: ${limit} }) { ${below} } }`;
    expect(cost(query(10, 'likelihood'))).toBe(5000);
    expect(cost(query(10, 'chains { strength }'))).toBe(5000 + 10);
    expect(cost(query(64, 'chains { strength }'))).toBe(5000 + 64);
    expect(cost(query(1, 'chains { strength }'))).toBe(5000 + 5);
  });

  it('takes ten plain attributions by default and no more, under whatever names', () => {
    const plain = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: attribution(input: { from: ["a"], to: ["b"] }) { likelihood }`).join(' ')} }`;
    expect(checkCost({ schema, document: parse(plain(10)) }, LIMITS.cost)).toBe(50_000);
    expect(() => checkCost({ schema, document: parse(plain(11)) }, LIMITS.cost)).toThrow('55000');
  });

  it('prices further ends and further steps of an attribution, also from variables', () => {
    const query = 'query ($input: AttributionInput!) { attribution(input: $input) { likelihood } }';
    const ends = (count: number, prefix: string) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
    const asked = (from: number, to: number, maxHops?: number) =>
      cost(query, { input: { from: ends(from, 'f'), to: ends(to, 't'), ...(maxHops && { maxHops }) } });
    expect(asked(2, 3)).toBe(5000 + 3 * 5);
    expect(asked(1, 1, 8)).toBe(5000 + 2 * 2500);
    expect(asked(1, 1, 2)).toBe(5000);
    expect(asked(100, 100, 8)).toBeGreaterThan(30_000);
    expect(asked(100, 100, 8)).toBeLessThan(LIMITS.cost);
    expect(asked(5000, 5000, 50)).toBe(asked(100, 100, 8));
  });

  it('prices a replay as the question that its id holds, and as a plain one where it holds none', () => {
    const query = 'query ($id: ID!) { attributionReplay(questionId: $id) { chains { strength } } }';
    const wide = question(['a', 'b'], ['c', 'd'], { maxHops: 7, limit: 20 });
    expect(cost(query, { id: questionIdOf(wide, 'any') })).toBe(5000 + 3 * 3 + 2500 + 20);
    expect(cost(query, { id: 'nothing' })).toBe(5000 + 10);
  });

  it('prices a comparison as two answers, with what is asked of as many chains as it may show', () => {
    const query = (more: string, below: string) => `{ attributionDiff(
      input: { from: ["a"], to: ["b"] ${more} }, fromRevision: 1, toRevision: 2) { ${below} } }`;
    expect(cost(query('', 'degreeChange'))).toBe(10_000);
    expect(cost(query('', 'chainsGained { strength }'))).toBe(10_000 + 64);
    expect(cost(query('maxHops: 8, maxChains: 10', 'chainsGained { strength }'))).toBe(20_000 + 10);
  });

  it('prices a brief as an answer and what is printed of each chain', () => {
    const query = (limit: number) =>
      `{ attributionBrief(input: { from: ["a"], to: ["b"], limit: ${limit} }) { text } }`;
    expect(cost(query(10))).toBe(5000 + 250);
    expect(cost(query(64))).toBe(5000 + 1600);
  });

  it('prices fragments that double one another without expanding them', () => {
    const twice = (next: string) =>
      ['a', 'b'].map((alias) => `${alias}: related(first: 100) { nodes { ...${next} } }`).join(' ');
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Entity { ${twice(`F${i + 1}`)} }`,
    );
    const query = `{ entity(id: "a") { ...F0 } } ${fragments.join(' ')} fragment F60 on Entity { id }`;
    expect(cost(query)).toBeGreaterThan(1e100);
  });

  it('takes a query at the limit and refuses one point more', () => {
    const request = { schema, document: parse('{ actors(first: 9) { nodes { name } } }') };
    expect(checkCost(request, 10)).toBe(10);
    expect(() => checkCost(request, 9)).toThrow('the query may cost 10 points; the limit is 9');
  });

  it('leaves requests that cannot run to GraphQL', () => {
    expect(cost('query A { actors { totalCount } } query B { actors { totalCount } }')).toBe(0);
    expect(cost('query ($n: Int!) { actors(first: $n) { nodes { id } } }', { n: 'many' })).toBe(0);
  });
});
