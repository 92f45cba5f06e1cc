/**
 * Tokens: what is refused before a document is even parsed. The parser counts them (`maxTokens`) and gives up with a
 * syntax error, which is told apart from others only by its text.
 */
import type { GraphQLError, ParseOptions } from 'graphql';
import type { QueryLimits } from '../../config.js';

/** Options for `parse` that hold the limit. */
export function parseOptions(limits: Pick<QueryLimits, 'tokens'>): ParseOptions {
  return { maxTokens: limits.tokens };
}

/** The limit that a syntax error says was passed, or null when it is about something else. */
export function tokenLimitPassed(error: Pick<GraphQLError, 'message'>): number | null {
  const match = /Document contains more tha[nt] (\d+) tokens/.exec(error.message);
  return match ? Number(match[1]) : null;
}
