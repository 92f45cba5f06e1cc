/** Errors of the embedded engine in our words, by the code that stands in their text (`GRAFEO-T001`). */
import { LinchpinError } from '../../errors.js';

const CODE = /GRAFEO-[A-Z]\d{3}/;

/** Two transactions touched the same node: the later one may be tried again. */
const CONFLICT = 'GRAFEO-T001';
const DAMAGED = new Set(['GRAFEO-S002', 'GRAFEO-X002']);
const LOCKED = /(cannot be|is) locked/;
/** The engine stops a statement on its own after this long. */
const STATEMENT_LIMIT_MS = 30_000;
const TOO_LONG = 'GRAFEO-Q003';

export function isConflict(error: unknown): boolean {
  return codeOf(error) === CONFLICT;
}

/** What went wrong while a statement ran. Anything not foreseen stays as it is, to be masked and logged. */
export function runFailure(error: unknown): unknown {
  if (codeOf(error) === TOO_LONG) {
    return new LinchpinError('TIMEOUT', { limit: STATEMENT_LIMIT_MS }, { cause: error });
  }
  return error;
}

/** What went wrong while the data file was opened. */
export function openFailure(error: unknown): unknown {
  if (error instanceof Error && LOCKED.test(error.message)) {
    return new LinchpinError('DATA_IN_USE', {}, { cause: error });
  }
  const code = codeOf(error);
  if (code !== null && DAMAGED.has(code)) {
    return new LinchpinError(
      'STORE_DAMAGED',
      { problem: `the engine reports ${code}; put back a copy of the data folder, or load the facts anew` },
      { cause: error },
    );
  }
  return error;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error ? (CODE.exec(error.message)?.[0] ?? null) : null;
}
