/**
 * What leaves the API when something fails: coded errors as they are, mistakes in the query with GraphQL's own codes,
 * and everything else masked, with an id under which the log holds the cause.
 */
import { randomUUID } from 'node:crypto';
import { type ASTNode, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERRORS, LinchpinError } from '../errors.js';
import { MOST_MISTAKES, mistakeLimitPassed } from './limits/mistakes.js';
import { tokenLimitPassed } from './limits/tokens.js';

export interface ErrorSettings {
  /** Suggestions ("Did you mean ...?") tell of the schema, so they go when introspection is off. */
  readonly introspection: boolean;
  /** Is told of every masked error, whole. */
  readonly report: (errorId: string, cause: unknown) => void;
}

/** Formats one error for the caller: the form that Apollo's `formatError` takes. */
export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Codes that GraphQL itself and its HTTP transport give to mistakes of the caller. */
const TRANSPORT_CODES: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export function createErrorFormatter({ introspection, report }: ErrorSettings): ErrorFormatter {
  return (formatted, error) => {
    const cause = linchpinErrorIn(error);
    if (cause && isServable(cause)) return coded(formatted, cause, isWrapped(error, cause));
    if (cause === null && isCallersMistake(formatted, error)) return callersMistake(formatted, introspection);
    return masked(formatted, error, report);
  };
}

/** A coded error as GraphQL carries it, for refusals before execution; `http` is the status for the transport. */
export function graphqlErrorOf(error: LinchpinError, ...nodes: readonly ASTNode[]): GraphQLError {
  return new GraphQLError(error.message, {
    nodes,
    originalError: error,
    extensions: { code: error.code, details: error.details, http: { status: error.status } },
  });
}

/** The coded error at the root of what GraphQL wrapped once or twice around it. */
export function linchpinErrorIn(error: unknown): LinchpinError | null {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner instanceof LinchpinError ? inner : null;
}

/** Errors that a request can meet. Conditions found when the service starts name folders, so they stay inside. */
function isServable({ code }: LinchpinError): boolean {
  const { category, status } = ERRORS[code];
  return category === 'INPUT' || (category === 'STATE' && status !== 500);
}

/** GraphQL adds which variable or literal was wrong; that is worth keeping. */
function isWrapped(error: unknown, cause: LinchpinError): boolean {
  return error instanceof GraphQLError && error.message !== cause.message && error.path === undefined;
}

function coded(
  { message, locations, path }: GraphQLFormattedError,
  cause: LinchpinError,
  keepMessage: boolean,
): GraphQLFormattedError {
  return {
    message: keepMessage ? message : cause.message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: cause.code, details: cause.details },
  };
}

function isCallersMistake({ extensions }: GraphQLFormattedError, error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return TRANSPORT_CODES.has(String(extensions?.code));
  const thrown = error.originalError;
  if (thrown && !(thrown instanceof GraphQLError)) return false;
  return TRANSPORT_CODES.has(String(extensions?.code)) || isLimitCode(extensions?.code);
}

function isLimitCode(code: unknown): boolean {
  return typeof code === 'string' && code in ERRORS && code !== 'INTERNAL_SERVER_ERROR';
}

function callersMistake(
  { message, locations, path, extensions }: GraphQLFormattedError,
  introspection: boolean,
): GraphQLFormattedError {
  const tooLarge = limitPassed(message);
  if (tooLarge) return coded({ message, locations, path }, tooLarge, false);
  return {
    message: introspection ? message : message.replace(/ Did you mean .*\?$/s, ''),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: {
      code: extensions?.code,
      ...(extensions?.details !== undefined && { details: extensions.details }),
    },
  };
}

/** Limits that graphql-js itself holds, and tells of by a text alone. */
function limitPassed(message: string): LinchpinError | null {
  const tokens = tokenLimitPassed({ message });
  if (tokens !== null) return new LinchpinError('QUERY_TOO_LARGE', { limit: tokens, what: 'tokens' });
  return mistakeLimitPassed({ message })
    ? new LinchpinError('QUERY_TOO_LARGE', { limit: MOST_MISTAKES, what: 'mistakes' })
    : null;
}

function masked(
  { locations, path }: GraphQLFormattedError,
  error: unknown,
  report: ErrorSettings['report'],
): GraphQLFormattedError {
  const errorId = randomUUID();
  report(errorId, error instanceof GraphQLError ? (error.originalError ?? error) : error);
  const { code, message } = new LinchpinError('INTERNAL_SERVER_ERROR', { errorId });
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, errorId },
  };
}
