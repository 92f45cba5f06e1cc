/** Errors of the Neo4j driver in our words, by the driver's code; no server text or address gets through. */
import neo4j from 'neo4j-driver';
import { LinchpinError } from '../../errors.js';

const { SERVICE_UNAVAILABLE, SESSION_EXPIRED } = neo4j.error;

const LOST: ReadonlySet<string> = new Set([SERVICE_UNAVAILABLE, SESSION_EXPIRED]);

const UNAVAILABLE: ReadonlySet<string> = new Set([
  ...LOST,
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
]);

const TIMED_OUT = /^Neo\.\w+\.Transaction\.(TransactionTimedOut|LockClientStopped)/;
const REFUSED = /^Neo\.ClientError\.Security\./;
const NO_DATABASE = 'Neo.ClientError.Database.DatabaseNotFound';
/** The driver gives no code when all its connections are busy. */
const POOL_BUSY = /^Connection acquisition timed out/;

/** Whether the connection broke, so that it is not known what the server did. */
export function isLost(error: unknown): boolean {
  return LOST.has(codeOf(error));
}

/** Whether the same transaction may succeed when it is run again. */
export function isPassing(error: unknown): boolean {
  return error instanceof Error && neo4j.isRetryableError(error);
}

/** What went wrong, in our words. Anything not foreseen stays as it is, to be masked and logged. */
export function failure(error: unknown, limit: number): unknown {
  const code = codeOf(error);
  const cause = { cause: error };
  if (UNAVAILABLE.has(code) || (error instanceof Error && POOL_BUSY.test(error.message))) {
    return new LinchpinError('ENGINE_UNAVAILABLE', {}, cause);
  }
  if (TIMED_OUT.test(code)) return new LinchpinError('TIMEOUT', { limit }, cause);
  if (REFUSED.test(code)) return misconfigured('NEO4J_PASSWORD', 'the server refused this user and password');
  if (code === NO_DATABASE) return misconfigured('NEO4J_DATABASE', 'the server has no database of this name');
  return error;

  function misconfigured(where: string, problem: string): LinchpinError {
    return new LinchpinError('CONFIG_INVALID', { where, problem }, cause);
  }
}

function codeOf(error: unknown): string {
  return error instanceof neo4j.Neo4jError ? error.code : '';
}
