/** Aliases: the same dear field asked for many times under other names, counted wherever a fragment is used. */
import { Kind, type ValidationRule } from 'graphql';
import { LinchpinError } from '../../errors.js';
import { weightRule } from './rule.js';

/** Refuses operations with more aliases than the limit. */
export function aliasLimit(limit: number): ValidationRule {
  return weightRule(
    { own: (node) => (node.kind === Kind.FIELD && node.alias ? 1 : 0), join: (a, b) => a + b },
    limit,
    () => new LinchpinError('QUERY_TOO_LARGE', { limit, what: 'aliases' }),
  );
}
