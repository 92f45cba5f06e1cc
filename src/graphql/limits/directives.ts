/** Directives: each costs time before any field is resolved, so their number is bounded, also inside fragments. */
import type { ValidationRule } from 'graphql';
import { LinchpinError } from '../../errors.js';
import { weightRule } from './rule.js';

/** Refuses operations with more directives than the limit. */
export function directiveLimit(limit: number): ValidationRule {
  return weightRule(
    { own: (node) => node.directives?.length ?? 0, join: (a, b) => a + b },
    limit,
    () => new LinchpinError('QUERY_TOO_LARGE', { limit, what: 'directives' }),
  );
}
