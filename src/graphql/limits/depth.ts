/** Depth: how many fields stand inside one another, fragments counted where they are used. */
import { Kind, type ValidationRule } from 'graphql';
import { LinchpinError } from '../../errors.js';
import { weightRule } from './rule.js';

/** Refuses operations that nest deeper than the limit; a root field is level 1. */
export function depthLimit(limit: number): ValidationRule {
  return weightRule(
    { own: (node) => (node.kind === Kind.FIELD ? 1 : 0), join: Math.max },
    limit,
    (got) => new LinchpinError('QUERY_TOO_DEEP', { got, limit }),
  );
}
