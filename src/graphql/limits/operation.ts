/** Operations: this API answers queries. Which operation a document asks for is known once its name is. */
import { type DocumentNode, getOperationAST, OperationTypeNode } from 'graphql';
import { LinchpinError } from '../../errors.js';
import { graphqlErrorOf } from '../errors.js';

/** @throws GraphQLError BAD_REQUEST when the operation to be run is no query; where there is none, GraphQL says so */
export function checkOperation(document: DocumentNode, operationName?: string | null): void {
  const operation = getOperationAST(document, operationName);
  if (!operation || operation.operation === OperationTypeNode.QUERY) return;
  const problem = `this API only answers queries; got a ${operation.operation}`;
  throw graphqlErrorOf(new LinchpinError('BAD_REQUEST', { problem }), operation);
}
