/**
 * Variables: how deep values nest in one another. GraphQL reads them by recursion, so a deep enough value would
 * exhaust its stack; here they are looked at level by level.
 */
import { LinchpinError } from '../../errors.js';
import { graphqlErrorOf } from '../errors.js';

/** More than twice what the deepest filter takes. */
const DEEPEST_VARIABLES = 32;

/** @throws GraphQLError LIMIT_EXCEEDED when objects and lists nest too deep in the variables */
export function checkVariables(variables: { readonly [name: string]: unknown } | null | undefined): void {
  const got = depthOf(variables);
  if (got <= DEEPEST_VARIABLES) return;
  const wanted = `nested at most ${DEEPEST_VARIABLES} deep`;
  throw graphqlErrorOf(new LinchpinError('LIMIT_EXCEEDED', { where: 'variables', wanted, got }));
}

/** How many objects and lists stand around the innermost value, the variables themselves not counted. */
function depthOf(variables: unknown): number {
  let depth = -1;
  let level = [variables].filter(isNest);
  while (level.length > 0) {
    level = level.flatMap((nest) => Object.values(nest)).filter(isNest);
    depth += 1;
  }
  return Math.max(0, depth);
}

function isNest(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
