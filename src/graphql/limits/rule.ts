/** Makes a validation rule out of a weighing and a bound: every operation that weighs more is refused. */
import type { ValidationRule } from 'graphql';
import type { LinchpinError } from '../../errors.js';
import { graphqlErrorOf } from '../errors.js';
import { fragmentsOf, type Weighing, weigh } from './weight.js';

/** A rule that reports `refusal` for an operation whose weight is above the limit. */
export function weightRule(
  weighing: Weighing,
  limit: number,
  refusal: (weight: number) => LinchpinError,
): ValidationRule {
  return (context) => {
    const fragments = fragmentsOf(context.getDocument());
    return {
      OperationDefinition(operation) {
        const weight = weigh(operation, fragments, weighing);
        if (weight > limit) context.reportError(graphqlErrorOf(refusal(weight), operation));
        return false;
      },
    };
  };
}
