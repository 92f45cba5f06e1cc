import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { questionIdOf } from '../../../src/attribution/question-id.js';
import { checkCost, costOf } from '../../../src/graphql/limits/cost.js';
import { question } from '../../attribution/small-world.js';
import { LIMITS, schema } from '../api.js';

function ids(count: number, prefix: string): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}`);
}

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

  it('prices a matrix by its cells, and what is asked of rows and cells as often as there are some', () => {
    const query = (below: string, more = '') => `query ($from: [ID!]!, $to: [ID!]!) {
      attributionMatrix(input: { from: $from, to: $to ${more} }) { ${below} } }`;
    const asked = (rows: number, ends: number, below = 'elapsedMs', more = '') =>
      cost(query(below, more), { from: ids(rows, 'f'), to: ids(ends, 't') });
    expect(asked(1, 1)).toBe(5000 + 2);
    expect(asked(3, 4)).toBe(5000 + 2 * 12);
    expect(asked(3, 4, 'rows { actor { name } cells { strength to { name } } }')).toBe(
      5000 + 2 * 12 + 3 * (1 + 1) + 12 * (1 + 1),
    );
    expect(asked(3, 4, 'rows { cells { claims { id } } }')).toBe(5000 + 2 * 12 + 3 + 12 * (1 + 6));
    expect(asked(3, 4, 'question { from { name } to { name } }')).toBe(5000 + 2 * 12 + 1 + 3 + 4);
    expect(asked(3, 4, 'rows { cells { claims { id } } }', 'maxHops: 8')).toBe(
      5000 + 2 * 12 + 2 * 2500 + 3 + 12 * (1 + 8),
    );
    expect(asked(3, 4, 'elapsedMs', 'withDegree: true')).toBe(5000 + (2 + 300) * 12);
    expect(asked(500, 500)).toBe(asked(100, 100));
    expect(asked(500, 500, 'elapsedMs', 'withDegree: true')).toBe(asked(100, 100) + 300 * 100);
    expect(asked(2, 2, 'elapsedMs', 'maxHops: -90')).toBe(asked(2, 2));
  });

  it('takes the widest matrix, and the widest with degrees, and no more than the limit of what is asked of them', () => {
    const document =
      parse(`query ($input: AttributionMatrixInput!) { attributionMatrix(input: $input) { ...Shown } }
      fragment Shown on AttributionMatrix { rows { actor { name } cells { ...Cell } } }
      fragment Cell on MatrixCell { to { id } strength link conduct degree { value } }`);
    const check = (rows: number, ends: number, more: object, below = document) => {
      const input = { from: ids(rows, 'f'), to: ids(ends, 't'), ...more };
      return checkCost({ schema, document: below, variables: { input } }, LIMITS.cost);
    };
    expect(check(79, 100, { maxHops: 8 })).toBe(5000 + 5000 + 2 * 7900 + 79 * 2 + 7900 * 3);
    expect(() => check(80, 100, { maxHops: 8 })).toThrow('50160');
    expect(check(10, 10, { maxHops: 8, withDegree: true })).toBeLessThan(LIMITS.cost);
    const bare = parse(`query ($input: AttributionMatrixInput!) { attributionMatrix(input: $input) {
      question { to { id } } rows { actor { id } cells { strength } } } }`);
    expect(check(100, 100, { maxHops: 8 }, bare)).toBe(5000 + 5000 + 20_000 + 101 + 100 * 2 + 10_000);
    const claims = parse(`query ($input: AttributionMatrixInput!) { attributionMatrix(input: $input) {
      rows { cells { ... on MatrixCell { claims { id } } } } } }`);
    expect(check(49, 100, {}, claims)).toBe(5000 + 2 * 4900 + 49 + 4900 * 7);
    expect(() => check(50, 100, {}, claims)).toThrow('50050');
  });

  it('prices state actors as an attribution for each object that they are asked of', () => {
    const route = (below: string, given = '') => `{ route(id: "a") { stateActors${given} { ${below} } } }`;
    expect(cost(route('stoppedBy'))).toBe(1 + 5000);
    expect(cost(route('actors { actor { id } claims { id } }'))).toBe(1 + 5000 + 10 * (1 + 1 + 6));
    expect(cost(route('actors { strength }', '(first: 3)'))).toBe(1 + 5000 + 3);
    expect(cost(route('actors { strength }', '(first: 5000)'))).toBe(1 + 5000 + 100);
    const behind = `query ($first: Int!, $best: Int) {
      networks(first: $first) { nodes { ... on AttributionEnd { ...Actors } } } }
      fragment Actors on AttributionEnd { stateActors(first: $best) { actors { strength } } }`;
    expect(cost(behind, { first: 4, best: 2 })).toBe(1 + 4 * (1 + 5000 + 2));
    expect(cost(behind, { first: 4 })).toBe(1 + 4 * (1 + 5000 + 10));
    const check = (first: number) =>
      checkCost({ schema, document: parse(behind), variables: { first } }, LIMITS.cost);
    expect(check(9)).toBe(1 + 9 * 5011);
    expect(() => check(10)).toThrow('50111');
    const inside =
      'stateActors(first: 2) { actors { actor { networks(first: 3) { nodes { stateActors(first: 7) { actors { hops } } } } } } }';
    expect(cost(`{ network(id: "a") { ${inside} } }`)).toBe(1 + 5000 + 2 * (1 + 1 + 1 + 3 * (1 + 5000 + 7)));
  });

  it('prices shortest ways as an attribution, with as many ways, steps and claims as there may be', () => {
    const ways = (given: string, below: string) => `connections(a: "a", b: "b" ${given}) { ${below} }`;
    expect(cost(`{ ${ways('', 'length')} }`)).toBe(5000);
    expect(cost(`{ ${ways('maxHops: 8', 'length')} }`)).toBe(5000 + 2 * 2500);
    expect(cost(`{ ${ways('', 'a { id } ways { steps { to { id } claims { id } } }')} }`)).toBe(
      5000 + 1 + 10 * (1 + 6 * (1 + 1 + 20)),
    );
    expect(cost(`{ ${ways('first: 2, maxHops: 3', 'ways { steps { to { id } } }')} }`)).toBe(
      5000 + 2 * (1 + 3 * (1 + 1)),
    );
    const many = (count: number) =>
      parse(`{ ${Array.from({ length: count }, (_, i) => `a${i}: ${ways('', '...Length')}`).join(' ')} }
        fragment Length on ShortestWays { length }`);
    expect(checkCost({ schema, document: many(10) }, LIMITS.cost)).toBe(50_000);
    expect(() => checkCost({ schema, document: many(11) }, LIMITS.cost)).toThrow('55000');
  });

  it('prices one fragment by the lists of each field that it stands under', () => {
    const matrix = (from: string) => `attributionMatrix(input: { from: ${from}, to: ["t"] }) { ...Rows }`;
    expect(
      cost(`{ a: ${matrix('["a"]')} b: ${matrix('["a", "b", "c"]')} }
        fragment Rows on AttributionMatrix { rows { actor { id } } }`),
    ).toBe(5000 + 2 + 2 + (5000 + 6 + 6));
  });

  it('prices state actors in fragments that double one another without expanding them', () => {
    const actors = (next: string, first: number) =>
      `stateActors(first: ${first}) { actors { actor { ...${next} } } }`;
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Network { a: ${actors(`F${i + 1}`, 1)} b: ${actors(`F${i + 1}`, 2)} }`,
    );
    const query = `{ network(id: "a") { ...F0 } } ${fragments.join(' ')} fragment F40 on Network { id }`;
    expect(cost(query)).toBeGreaterThan(1e15);
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
