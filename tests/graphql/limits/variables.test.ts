import { describe, expect, it } from 'vitest';
import { checkVariables } from '../../../src/graphql/limits/variables.js';
import { codesOf, openApi } from '../api.js';

/** A filter of so many objects within one another. */
function nested(depth: number): object {
  let filter: object = {};
  for (let level = 1; level < depth; level++) filter = { not: filter };
  return filter;
}

describe('graphql limits: variables', () => {
  it('takes values nested as deep as the limit and refuses one level more', () => {
    expect(() => checkVariables({ a: 1, filter: nested(32) })).not.toThrow();
    expect(() => checkVariables({ a: 1, filter: nested(33) })).toThrow(
      'variables must be nested at most 32 deep, got 33',
    );
    expect(() => checkVariables({ list: [[[]]], nothing: null })).not.toThrow();
    expect(() => checkVariables(undefined)).not.toThrow();
  });

  it('counts lists as objects', () => {
    expect(() => checkVariables({ list: [nested(31)] })).not.toThrow();
    expect(() => checkVariables({ list: [nested(32)] })).toThrow('got 33');
  });

  it('refuses what would exhaust the stack of those who read it by recursion', async () => {
    const api = await openApi([]);
    const query = 'query ($f: EntityFilter) { entities(filter: $f) { totalCount } }';
    const reply = await api.ask(query, { f: nested(100_000) });
    expect(codesOf(reply)).toEqual(['LIMIT_EXCEEDED']);
    expect(reply.errors[0]?.message).toContain('variables must be nested at most 32 deep, got 100000');
  });
});
