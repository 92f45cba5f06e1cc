/**
 * Every error that a caller may see, in one table: code, message template and HTTP status.
 *
 * A template's `{name}` is filled from the details given. A message says what was wanted, what came, and where.
 * `category` decides what the API does with it: `INPUT` errors are the caller's to mend, `STATE` errors are the
 * service's condition, and `INTERNAL` ones are masked and logged.
 */
export const ERRORS = {
  ENTITY_NOT_FOUND: { status: 404, category: 'INPUT', message: 'no {what} has the id {unknown}' },
  ID_INVALID: {
    status: 400,
    category: 'INPUT',
    message:
      '{where}: an id is 1 to 128 characters, a letter or digit and then letters, digits or . _ : # -, got {got}',
  },
  KIND_MISMATCH: { status: 400, category: 'INPUT', message: '{where}: wanted {wanted}, but "{id}" is {got}' },
  FROM_IN_TO: {
    status: 400,
    category: 'INPUT',
    message: '"{id}" stands in both from and to; an actor cannot be asked about itself',
  },
  EMPTY_SET: {
    status: 400,
    category: 'INPUT',
    message: '{where}: a list given must have at least one value{advice}',
  },
  RANGE_REVERSED: {
    status: 400,
    category: 'INPUT',
    message: '{where}: the range ends before it begins ({from} to {to})',
  },
  DATE_INVALID: {
    status: 400,
    category: 'INPUT',
    message: '{where}: wanted a date as YYYY, YYYY-MM or YYYY-MM-DD between 0001 and 9999, got {got}',
  },
  COUNTRY_INVALID: {
    status: 400,
    category: 'INPUT',
    message: '{where}: wanted a country as two letters of ISO 3166-1, for example "BY", got {got}',
  },
  LIMIT_EXCEEDED: { status: 400, category: 'INPUT', message: '{where} must be {wanted}, got {got}' },
  PAGE_INVALID: { status: 400, category: 'INPUT', message: '{where}: {problem}' },
  CURSOR_INVALID: {
    status: 400,
    category: 'INPUT',
    message: '{where}: this is not a cursor that this API gave',
  },
  CURSOR_MISMATCH: {
    status: 400,
    category: 'INPUT',
    message: '{where}: this cursor belongs to another list or another filter',
  },
  REVISION_UNKNOWN: {
    status: 400,
    category: 'INPUT',
    message: '{where}: revisions run from 1 to {head}, got {got}',
  },
  QUESTION_ID_INVALID: {
    status: 400,
    category: 'INPUT',
    message: '{where}: this is not the id of a question that this API gave: {problem}',
  },
  METHOD_CHANGED: {
    status: 409,
    category: 'INPUT',
    message:
      '{where}: that answer was made by the method {got}, and this service answers by {method}, which may give other figures; ask the question anew with attribution',
  },
  GRADING_INVALID: { status: 400, category: 'INPUT', message: '{where}: {problem}' },
  QUERY_TOO_DEEP: {
    status: 400,
    category: 'INPUT',
    message: 'the query nests {got} levels deep; the limit is {limit}',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    category: 'INPUT',
    message:
      'the query may cost {got} points; the limit is {limit}. Ask for fewer items or fewer nested lists',
  },
  QUERY_TOO_LARGE: { status: 400, category: 'INPUT', message: 'the query has more than {limit} {what}' },
  BAD_REQUEST: { status: 400, category: 'INPUT', message: '{problem}' },
  PATH_UNKNOWN: {
    status: 404,
    category: 'INPUT',
    message: 'nothing is served at {method} {path}; the API is at /graphql',
  },
  BODY_TOO_LARGE: {
    status: 413,
    category: 'INPUT',
    message: 'the request body is larger than {limit} bytes',
  },
  RECORD_INVALID: { status: 400, category: 'INPUT', message: '{where}: {problem}' },
  REFERENCE_UNKNOWN: {
    status: 400,
    category: 'INPUT',
    message: '{where}: no record has the id "{id}"{nearest}',
  },
  RECORD_CONFLICT: { status: 409, category: 'INPUT', message: '{where}: {problem}' },
  PREDICATE_UNKNOWN: {
    status: 400,
    category: 'INPUT',
    message: '{where}: no predicate is named "{got}"{nearest}',
  },
  PERSON_WITHOUT_PUBLIC_ROLE: {
    status: 400,
    category: 'INPUT',
    message:
      '{where}: "{id}" is an Official without a sourced public office or public listing; no such person is recorded',
  },
  BIRTH_DATE_WITHOUT_LISTING: {
    status: 400,
    category: 'INPUT',
    message:
      '{where}: "{id}" has a birth date and no sourced public listing; only listed persons are recorded with one',
  },
  CONFIG_INVALID: { status: 500, category: 'STATE', message: '{where}: {problem}' },
  ADDRESS_UNUSABLE: {
    status: 500,
    category: 'STATE',
    message: 'cannot listen on {address}: {problem}',
  },
  DATA_IN_USE: { status: 500, category: 'STATE', message: 'the data folder is in use by another process' },
  STORE_DAMAGED: {
    status: 500,
    category: 'STATE',
    message: 'the store is damaged: {problem}',
  },
  SCHEMA_VERSION: {
    status: 500,
    category: 'STATE',
    message: 'the store was written by another version: {problem}',
  },
  ENGINE_UNAVAILABLE: {
    status: 503,
    category: 'STATE',
    message: 'the graph engine cannot be reached; nothing was changed',
  },
  WRITE_UNCERTAIN: {
    status: 503,
    category: 'STATE',
    message:
      'the connection was lost while a write was under way; ask for the head revision to see whether it holds',
  },
  READ_DISTURBED: {
    status: 503,
    category: 'STATE',
    message: 'the graph changed while it was read; ask again',
  },
  TIMEOUT: {
    status: 504,
    category: 'STATE',
    message: 'the request took longer than {limit} ms and was stopped',
  },
  CANCELLED: { status: 499, category: 'STATE', message: 'the request was cancelled by its caller' },
  SHUTTING_DOWN: { status: 503, category: 'STATE', message: 'the service is stopping and takes no new work' },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    category: 'INTERNAL',
    message: 'something went wrong on our side; quote {errorId} when you report it',
  },
} as const satisfies Record<
  string,
  { status: number; category: 'INPUT' | 'STATE' | 'INTERNAL'; message: string }
>;

export type ErrorCode = keyof typeof ERRORS;

/** Details that fill a message template; the API serves them as `extensions.details`, so nothing secret goes in. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** The one error class: a code of the table, its filled message, and the details that filled it. */
export class LinchpinError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(fill(ERRORS[code].message, details), options);
    this.name = 'LinchpinError';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }
}

/** What cannot be taken as a record, or as a file of them. @param where file and line, or the record's id */
export function recordInvalid(where: string, problem: string, cause?: unknown): LinchpinError {
  return new LinchpinError('RECORD_INVALID', { where, problem }, cause === undefined ? undefined : { cause });
}

/** An id that leads nowhere: the argument it stands in, and known ids that may have been meant. */
export interface UnknownId {
  readonly id: string;
  readonly where: string;
  readonly nearest: readonly string[];
}

/** Most unknown ids that one message names. */
export const MOST_NAMED = 3;

/** The ENTITY_NOT_FOUND for all ids of one sort that a question holds and nothing has; at least one. */
export function unknownIds(what: string, unknown: readonly UnknownId[]): LinchpinError {
  const named = unknown.slice(0, MOST_NAMED).map(({ id, where, nearest }) => {
    const near = nearest.length > 0 ? ` (nearest: ${nearest.join(', ')})` : '';
    return `${shown(id)} in ${where}${near}`;
  });
  const further = unknown.length - named.length;
  return new LinchpinError('ENTITY_NOT_FOUND', {
    what,
    id: unknown.map(({ id }) => id).join(', '),
    unknown: `${named.join(', nor ')}${further > 0 ? `, nor ${further} more` : ''}`,
  });
}

/** Shows a value in a message: quoted, on one line, shortened to 60 characters. */
export function shown(value: unknown): string {
  const isPlain = typeof value === 'number' || value === undefined;
  const text = isPlain ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

function fill(template: string, details: ErrorDetails): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}
