import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, createTestService, SECRET, type TestService } from './test-service.js';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('server: /graphql', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await createTestService();
  });
  afterAll(() => service.server.close());

  it('answers by POST, and names the request in a header', async () => {
    const { status, body, headers } = await ask(
      service.server,
      'query ($n: String) { hello(name: $n) requestId }',
      {
        n: 'Минск',
      },
    );
    expect(status).toBe(200);
    expect(body.data.hello).toBe('hello Минск');
    expect(headers['x-request-id']).toBe(body.data.requestId);
  });

  it('answers by GET when the request shows that no form sent it', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ hello }')}`;
    const headers = { 'apollo-require-preflight': 'yes', accept: 'application/json' };
    expect((await service.server.inject({ url, headers })).json()).toEqual({ data: { hello: 'hello ' } });
  });

  it.each([
    ['a bare GET', { url: '/graphql?query=%7Bhello%7D' }],
    [
      'text/plain',
      {
        url: '/graphql',
        method: 'POST' as const,
        headers: { 'content-type': 'text/plain' },
        payload: '{"query":"{hello}"}',
      },
    ],
  ])('blocks %s, which a page of another origin could send unasked', async (_, request) => {
    const response = await service.server.inject(request);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=%7Bhello%7D'],
    ['a multipart form', 'multipart/form-data; boundary=x', '--x--'],
  ])('refuses %s', async (_, type, payload) => {
    const response = await service.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': type },
      payload,
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0]).toMatchObject({
      message: 'the content type must be application/json',
      extensions: { code: 'BAD_REQUEST' },
    });
  });

  it('changes nothing by GET', async () => {
    const response = await service.server.inject({
      url: `/graphql?query=${encodeURIComponent('mutation { change }')}`,
      headers: { ...JSON_TYPE, 'apollo-require-preflight': 'yes' },
    });
    expect(response.statusCode).toBe(405);
    expect(response.json().data).toBeUndefined();
  });

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('refuses %s', async (method) => {
    const response = await service.server.inject({ method, url: '/graphql', payload: { query: '{hello}' } });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, POST');
  });

  it('refuses batches', async () => {
    const response = await service.server.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{hello}' }, { query: '{hello}' }],
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('refuses persisted queries', async () => {
    const response = await service.server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    });
    expect(response.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it.each([
    ['no JSON', '{"query":', 'the request body is not JSON'],
    ['an empty body', '', 'the request has no body; wanted a JSON object with a query'],
    [
      'a prototype in disguise',
      '{"query":"{hello}","__proto__":{"a":1}}',
      'the request body holds a key that is not allowed',
    ],
    [
      'a constructor far inside, written in escapes',
      '{"query":"{hello}","variables":{"a":[{"\\u0063onstructor":1}]}}',
      'the request body holds a key that is not allowed',
    ],
  ])('answers %s in the shape of GraphQL', async (_, payload, message) => {
    const response = await service.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: JSON_TYPE,
      payload,
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({
      errors: [{ message, extensions: { code: 'BAD_REQUEST', details: { problem: message } } }],
    });
  });

  it('refuses a body past the limit, and takes one at the limit', async () => {
    const padded = (bytes: number) => {
      const body = JSON.stringify({ query: '{hello}', operationName: null });
      return body + ' '.repeat(bytes - body.length);
    };
    const send = (payload: string) =>
      service.server.inject({ method: 'POST', url: '/graphql', headers: JSON_TYPE, payload });
    expect((await send(padded(1_048_576))).statusCode).toBe(200);
    const refused = await send(padded(1_048_577));
    expect(refused.statusCode).toBe(413);
    expect(refused.json().errors[0]).toEqual({
      message: 'the request body is larger than 1048576 bytes',
      extensions: { code: 'BODY_TOO_LARGE', details: { limit: 1_048_576 } },
    });
  });

  it('passes coded errors on and masks all others', async () => {
    const { status, body } = await ask(service.server, '{ missing broken hello }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ missing: null, broken: null, hello: 'hello ' });
    const codes = body.errors.map((error: { extensions: { code: string } }) => error.extensions.code);
    expect(codes.sort()).toEqual(['ENTITY_NOT_FOUND', 'INTERNAL_SERVER_ERROR']);
    for (const part of SECRET.split(' '))
      if (part.length > 3) expect(JSON.stringify(body)).not.toContain(part);
    expect(JSON.stringify(body)).not.toContain('.ts');
  });

  it('refuses documents past the limits of tokens, depth, aliases and directives with a code', async () => {
    const many = (count: number, part: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => part(index)).join(' ');
    const bombs: [string, string][] = [
      [`{ ${many(300, (index) => `a${index}: hello`)} }`, 'QUERY_TOO_LARGE'],
      [`{ hello ${many(200, () => '@include(if: true)')} }`, 'QUERY_TOO_LARGE'],
      [`{ ${many(5000, () => 'hello')} }`, 'QUERY_TOO_LARGE'],
      [`{ __schema { types ${'{ ofType '.repeat(40)}{ name }${' }'.repeat(40)} } }`, 'QUERY_TOO_DEEP'],
    ];
    for (const [query, code] of bombs) {
      const { status, body } = await ask(service.server, query);
      const codes = body.errors.map((error: { extensions: { code: string } }) => error.extensions.code);
      expect([status, codes]).toEqual([400, [code]]);
    }
  });

  it('answers an address that cannot be read in the shape of GraphQL', async () => {
    const response = await service.server.inject({ url: '/graphql/%' });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('answers an unknown path in the shape of GraphQL, without what was asked', async () => {
    const response = await service.server.inject({ url: '/graphq?query=secret' });
    expect(response.statusCode).toBe(404);
    expect(response.json().errors[0]).toMatchObject({
      message: 'nothing is served at GET "/graphq"; the API is at /graphql',
      extensions: { code: 'PATH_UNKNOWN' },
    });
  });
});

describe('server: /graphql without introspection', () => {
  it('tells neither the schema nor what a field may have been meant to be', async () => {
    const { server } = await createTestService({ environment: { INTROSPECTION: 'false' } });
    const introspected = await ask(server, '{ __schema { queryType { name } } }');
    const misspelt = await ask(server, '{ helo }');
    const file = await server.inject({ url: '/schema.graphql' });
    expect(introspected.status).toBe(400);
    expect(misspelt.body.errors[0].message).toContain('Cannot query field "helo"');
    expect(JSON.stringify(misspelt.body)).not.toContain('hello');
    expect(file.statusCode).toBe(404);
    await server.close();
  });
});
