/** The limits that need the request besides the document: which operation, and what its variables hold. */
import type { QueryLimits } from '../../config.js';
import { checkCost, type PricedRequest } from './cost.js';
import { checkOperation } from './operation.js';
import { checkVariables } from './variables.js';

/** @throws GraphQLError BAD_REQUEST, LIMIT_EXCEEDED, QUERY_TOO_COSTLY */
export function checkRequest(request: PricedRequest, limits: Pick<QueryLimits, 'cost'>): void {
  checkOperation(request.document, request.operationName);
  checkVariables(request.variables);
  checkCost(request, limits.cost);
}
