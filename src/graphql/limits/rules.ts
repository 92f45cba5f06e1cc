/** The limits that a document's shape alone decides, as validation rules. The others: see `request.ts`. */
import type { ValidationRule } from 'graphql';
import type { QueryLimits } from '../../config.js';
import { aliasLimit } from './aliases.js';
import { depthLimit } from './depth.js';
import { directiveLimit } from './directives.js';
import { fieldLimit } from './fields.js';

/** The bounds of one query; `config.ts` reads them from the environment and holds the defaults. */
export type GraphqlLimits = QueryLimits;

export function limitRules(limits: GraphqlLimits): ValidationRule[] {
  return [
    fieldLimit(limits.fields),
    depthLimit(limits.depth),
    aliasLimit(limits.aliases),
    directiveLimit(limits.directives),
  ];
}
