import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ERRORS, type ErrorCode, LinchpinError } from '../../src/errors.js';
import { createErrorFormatter, graphqlErrorOf } from '../../src/graphql/errors.js';

const SECRET = 'MATCH (n) RETURN n at neo4j://admin:pw@10.0.0.7 in /srv/data';

/** What a caller gets for an error thrown in a resolver, and what was reported of it. */
function served(thrown: unknown, { introspection = true, code = undefined as string | undefined } = {}) {
  const reported: { errorId: string; cause: unknown }[] = [];
  const format = createErrorFormatter({
    introspection,
    report: (errorId, cause) => reported.push({ errorId, cause }),
  });
  const error =
    thrown instanceof GraphQLError
      ? thrown
      : new GraphQLError((thrown as Error).message, { originalError: thrown as Error, path: ['actor'] });
  const formatted = error.toJSON();
  const servedError = format(
    { ...formatted, ...(code && { extensions: { ...formatted.extensions, code } }) },
    error,
  );
  return { error: servedError, reported };
}

describe('graphql: errors', () => {
  it('leave with their code, their details and their place', () => {
    const { error, reported } = served(new LinchpinError('EMPTY_SET', { where: 'filter.kinds' }));
    expect(error).toEqual({
      message: 'filter.kinds: a list given must have at least one value',
      path: ['actor'],
      extensions: { code: 'EMPTY_SET', details: { where: 'filter.kinds' } },
    });
    expect(reported).toEqual([]);
  });

  it.each([
    new Error(SECRET),
    new TypeError(SECRET),
    new LinchpinError('STORE_DAMAGED', { problem: SECRET }),
    new LinchpinError('CONFIG_INVALID', { where: 'DATA_DIR', problem: SECRET }),
    new LinchpinError('INTERNAL_SERVER_ERROR', { errorId: SECRET }),
  ])("that are nobody else's are masked, and told to the log: %s", (thrown) => {
    const { error, reported } = served(thrown, { code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(error)).not.toContain(SECRET);
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId: reported[0]?.errorId });
    expect(error.message).toContain(reported[0]?.errorId);
    expect(error.path).toEqual(['actor']);
    expect(reported).toEqual([{ errorId: expect.stringMatching(/^[0-9a-f-]{36}$/), cause: thrown }]);
  });

  it('never carry the message of what caused them', () => {
    for (const code of Object.keys(ERRORS) as ErrorCode[]) {
      const { error } = served(new LinchpinError(code, {}, { cause: new Error(SECRET) }));
      expect(JSON.stringify(error), code).not.toContain(SECRET);
    }
  });

  it.each(['TIMEOUT', 'CANCELLED', 'SHUTTING_DOWN', 'ENGINE_UNAVAILABLE', 'WRITE_UNCERTAIN'] as const)(
    "tell a caller of the service's own condition: %s",
    (code) => {
      const { error, reported } = served(new LinchpinError(code, { limit: 100 }));
      expect(error.extensions?.code).toBe(code);
      expect(reported).toEqual([]);
    },
  );

  it("are masked where a transport gave a resolver's error a harmless code", () => {
    const { error } = served(new Error(SECRET), { code: 'BAD_USER_INPUT' });
    expect(error.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
  });

  it("of the query itself keep GraphQL's message and code", () => {
    const mistake = new GraphQLError('Cannot query field "nme" on type "Actor". Did you mean "name"?');
    const { error } = served(mistake, { code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(error).toEqual({ message: mistake.message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });

  it('tell of the schema only while introspection does', () => {
    const mistake = new GraphQLError(
      'Cannot query field "nme" on type "Actor". Did you mean "name" or "note"?',
    );
    const { error } = served(mistake, { introspection: false, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(error.message).toBe('Cannot query field "nme" on type "Actor".');
  });

  it('say that a query has too many tokens, with our code', () => {
    const mistake = new GraphQLError(
      'Syntax Error: Document contains more that 4000 tokens. Parsing aborted.',
    );
    const { error } = served(mistake, { code: 'GRAPHQL_PARSE_FAILED' });
    expect(error.message).toBe('the query has more than 4000 tokens');
    expect(error.extensions).toEqual({ code: 'QUERY_TOO_LARGE', details: { limit: 4000, what: 'tokens' } });
  });

  it('of a limit keep their code, whatever code the transport gave', () => {
    const refusal = graphqlErrorOf(new LinchpinError('QUERY_TOO_DEEP', { got: 9, limit: 8 }));
    expect(refusal.extensions.http).toEqual({ status: 400 });
    const { error } = served(refusal, { code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(error.extensions).toEqual({ code: 'QUERY_TOO_DEEP', details: { got: 9, limit: 8 } });
  });

  it('in a variable keep what GraphQL says of it', () => {
    const inner = new LinchpinError('DATE_INVALID', { where: 'PartialDate', got: '"x"' });
    const wrapped = new GraphQLError('Variable "$d" got invalid value "x"; wanted a date', {
      originalError: new GraphQLError('wanted a date', { originalError: inner }),
    });
    const { error } = served(wrapped, { code: 'BAD_USER_INPUT' });
    expect(error.message).toContain('Variable "$d"');
    expect(error.extensions?.code).toBe('DATE_INVALID');
  });
});
