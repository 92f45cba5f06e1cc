/**
 * Mistakes: validation gives up after so many, which graphql-js says in one more error, told apart by its text. Giving
 * up is also the only way to keep a rule from the work of the rules after it, so a limit that is passed uses it.
 */
import type { GraphQLError, ValidationContext } from 'graphql';

/** Most mistakes that validation looks for. */
export const MOST_MISTAKES = 100;

/** Options for `validate` that hold the limit. */
export const VALIDATION_OPTIONS = { maxErrors: MOST_MISTAKES };

/** Ends the validation of a document with this error: fills what is left of the mistakes, so that no rule goes on. */
export function endValidation(context: ValidationContext, error: GraphQLError): void {
  for (let told = 0; told <= MOST_MISTAKES; told++) context.reportError(error);
}

/** Whether an error says that validation gave up. */
export function mistakeLimitPassed({ message }: { readonly message: string }): boolean {
  return message.endsWith('error limit reached. Validation aborted.');
}

interface Coded {
  readonly extensions?: { readonly code?: unknown };
}

/** The limit that a document passed, alone; all errors where it passed none. */
export function limitAlone<Failure extends Coded>(errors: readonly Failure[]): readonly Failure[] {
  const limit = errors.find(({ extensions }) => DOCUMENT_LIMITS.has(extensions?.code));
  return limit ? [limit] : errors;
}

const DOCUMENT_LIMITS: ReadonlySet<unknown> = new Set(['QUERY_TOO_LARGE', 'QUERY_TOO_DEEP']);
