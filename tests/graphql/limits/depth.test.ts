import { describe, expect, it } from 'vitest';
import { depthLimit } from '../../../src/graphql/limits/depth.js';
import { refusalsBy } from '../api.js';

/** Messages for a query under a limit of 5. */
function refusals(query: string): string[] {
  return refusalsBy(depthLimit(5), query).map(({ message }) => message);
}

const TOO_DEEP = ['the query nests 6 levels deep; the limit is 5'];

describe('graphql limits: depth', () => {
  it('takes a query at the limit and refuses one level more', () => {
    expect(refusals('{ actors { edges { node { claims { totalCount } } } } }')).toEqual([]);
    expect(refusals('{ actors { edges { node { claims { nodes { id } } } } } }')).toEqual(TOO_DEEP);
  });

  it('counts what stands in named and inline fragments', () => {
    const query = (leaf: string) => `{ actors { ...Page } }
      fragment Page on ActorConnection { edges { ... on ActorEdge { node { ...Links } } } }
      fragment Links on Actor { claims { ${leaf} } }`;
    expect(refusals(query('totalCount'))).toEqual([]);
    expect(refusals(query('nodes { id }'))).toEqual(TOO_DEEP);
  });

  it('counts a fragment where it is used, not where it was first seen', () => {
    const fragment = 'fragment Near on Actor { claims { nodes { id } } }';
    expect(refusals(`{ actor(id: "a") { ...Near } } ${fragment}`)).toEqual([]);
    expect(
      refusals(`{ actor(id: "a") { ...Near } actors { edges { node { ...Near } } } } ${fragment}`),
    ).toEqual(TOO_DEEP);
  });

  it('ends on fragments that contain themselves', () => {
    expect(refusals('{ actors { ...A } } fragment A on ActorConnection { nodes { id } ...A }')).toEqual([]);
  });

  it('looks at every operation of the document', () => {
    expect(
      refusals(
        'query A { actors { totalCount } } query B { actors { edges { node { claims { nodes { id } } } } } }',
      ),
    ).toEqual(TOO_DEEP);
  });
});
