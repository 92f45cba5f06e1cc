import { describe, expect, it } from 'vitest';
import { aliasLimit } from '../../../src/graphql/limits/aliases.js';
import { refusalsBy } from '../api.js';

function refusals(query: string): unknown[] {
  return refusalsBy(aliasLimit(4), query).map(({ extensions }) => extensions.code);
}

const aliased = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: name`).join(' ');

describe('graphql limits: aliases', () => {
  it('takes as many as the limit and refuses one more', () => {
    expect(refusals(`{ actor(id: "x") { ${aliased(4)} } }`)).toEqual([]);
    expect(refusals(`{ actor(id: "x") { ${aliased(5)} } }`)).toEqual(['QUERY_TOO_LARGE']);
  });

  it('counts those of a named fragment each time it is used', () => {
    const query = (count: number, uses: number) =>
      `{ ${'actor(id: "x") { ...F } '.repeat(uses)} } fragment F on Actor { ${aliased(count)} }`;
    expect(refusals(query(4, 1))).toEqual([]);
    expect(refusals(query(5, 1))).toEqual(['QUERY_TOO_LARGE']);
    expect(refusals(query(2, 2))).toEqual([]);
    expect(refusals(query(2, 3))).toEqual(['QUERY_TOO_LARGE']);
  });
});
