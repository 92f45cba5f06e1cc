/** Fields: how many a query selects, counted wherever a fragment is used. Comparing them pairwise is GraphQL's dearest check. */
import { Kind, type ValidationRule } from 'graphql';
import { LinchpinError } from '../../errors.js';
import { weightRule } from './rule.js';

/** Refuses operations that select more fields than the limit. */
export function fieldLimit(limit: number): ValidationRule {
  return weightRule(
    { own: (node) => (node.kind === Kind.FIELD ? 1 : 0), join: (a, b) => a + b },
    limit,
    () =>
      new LinchpinError('QUERY_TOO_LARGE', { limit, what: 'fields, fragments counted where they are used' }),
  );
}
