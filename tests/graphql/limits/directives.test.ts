import { describe, expect, it } from 'vitest';
import { directiveLimit } from '../../../src/graphql/limits/directives.js';
import { refusalsBy } from '../api.js';

function refusals(query: string): string[] {
  return refusalsBy(directiveLimit(3), query).map(({ message }) => message);
}

const TOO_MANY = ['the query has more than 3 directives'];
const skipped = (count: number) => Array.from({ length: count }, () => 'name @skip(if: false)').join(' ');

describe('graphql limits: directives', () => {
  it('takes as many as the limit and refuses one more', () => {
    expect(refusals(`{ actor(id: "x") { ${skipped(3)} } }`)).toEqual([]);
    expect(refusals(`{ actor(id: "x") { ${skipped(4)} } }`)).toEqual(TOO_MANY);
  });

  it('counts those on the operation, on fragments and inside them', () => {
    const query = (count: number) =>
      `{ actor(id: "x") { ...F @include(if: true) } } fragment F on Actor { ${skipped(count)} }`;
    expect(refusals(query(2))).toEqual([]);
    expect(refusals(query(3))).toEqual(TOO_MANY);
  });
});
