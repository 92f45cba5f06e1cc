import { type GraphQLError, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseOptions, tokenLimitPassed } from '../../../src/graphql/limits/tokens.js';

function errorOf(query: string): GraphQLError | null {
  try {
    parse(query, parseOptions({ tokens: 10 }));
    return null;
  } catch (error) {
    return error as GraphQLError;
  }
}

describe('graphql limits: tokens', () => {
  it('takes as many as the limit and refuses one more', () => {
    expect(errorOf(`{ ${'a '.repeat(8)} }`)).toBeNull();
    const error = errorOf(`{ ${'a '.repeat(9)} }`);
    expect(error && tokenLimitPassed(error)).toBe(10);
  });

  it('tells other syntax errors apart', () => {
    const error = errorOf('{ a');
    expect(error && tokenLimitPassed(error)).toBeNull();
  });
});
