/**
 * Makes a validation rule out of a weighing and a bound: a document with an operation that weighs more is refused
 * before any other rule looks inside it, for some of them take time by the square of what they find.
 */
import { type DocumentNode, Kind, type OperationDefinitionNode, type ValidationRule } from 'graphql';
import type { LinchpinError } from '../../errors.js';
import { graphqlErrorOf } from '../errors.js';
import { endValidation } from './mistakes.js';
import { fragmentsOf, type Weighing, weigh } from './weight.js';

/** A rule that reports `refusal` for an operation whose weight is above the limit. */
export function weightRule(
  weighing: Weighing,
  limit: number,
  refusal: (weight: number) => LinchpinError,
): ValidationRule {
  return (context) => ({
    Document(document) {
      const fragments = fragmentsOf(document);
      for (const operation of operationsOf(document)) {
        const weight = weigh(operation, fragments, weighing);
        if (weight > limit) endValidation(context, graphqlErrorOf(refusal(weight), operation));
      }
    },
  });
}

function operationsOf({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}
