/** What the driver reports, in our words: told apart by code, and nothing of the server shown. */
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { LinchpinError } from '../../src/errors.js';
import { failure } from '../../src/store/neo4j/errors.js';

const SECRET = 'MATCH (n) at bolt://10.0.0.1:7687 /var/lib/neo4j';

describe('neo4j engine: errors of the driver', () => {
  it.each([
    ['ServiceUnavailable', 'ENGINE_UNAVAILABLE'],
    ['SessionExpired', 'ENGINE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'ENGINE_UNAVAILABLE'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'ENGINE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.ClientError.Security.Unauthorized', 'CONFIG_INVALID'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'CONFIG_INVALID'],
  ])('%s is %s', (code, ours) => {
    const told = failure(new neo4j.Neo4jError(SECRET, code, '50N00', 'status'), 500) as LinchpinError;
    expect(told).toBeInstanceOf(LinchpinError);
    expect(told.code).toBe(ours);
    expect(told.message).not.toMatch(/MATCH|bolt|10\.0|var/);
    expect(told.cause).toBeInstanceOf(neo4j.Neo4jError);
  });

  it('leaves what it does not know as it is, to be masked', () => {
    const odd = new neo4j.Neo4jError(SECRET, 'Neo.DatabaseError.General.UnknownError', '50N42', 'status');
    expect(failure(odd, 500)).toBe(odd);
    const ours = new LinchpinError('RECORD_CONFLICT', { where: 'here', problem: 'no' });
    expect(failure(ours, 500)).toBe(ours);
  });
});
