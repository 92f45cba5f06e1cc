/** The limits that a document's shape alone decides, as validation rules. Cost needs the variables: see `cost.ts`. */
import type { ValidationRule } from 'graphql';
import type { QueryLimits } from '../../config.js';
import { aliasLimit } from './aliases.js';
import { depthLimit } from './depth.js';
import { directiveLimit } from './directives.js';

/** The bounds of one query; `config.ts` reads them from the environment and holds the defaults. */
export type GraphqlLimits = QueryLimits;

export function limitRules(limits: GraphqlLimits): ValidationRule[] {
  return [depthLimit(limits.depth), aliasLimit(limits.aliases), directiveLimit(limits.directives)];
}
