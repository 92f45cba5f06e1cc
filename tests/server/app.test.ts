/** The whole service over the real facts: what a stranger may send it, and what comes back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { Services } from '../../src/graphql/context.js';
import { createSchema } from '../../src/graphql/schema.js';
import { createHttp } from '../../src/server/http.js';
import { createLog } from '../../src/server/logging.js';
import { createShutdown } from '../../src/server/shutdown.js';
import { ask, SECRET } from './test-service.js';

const HOW_FAR = 'query ($input: AttributionInput!) { attribution(input: $input) { degree { value } } }';
const ENDS = { from: ['by-property-department'], to: ['rt-iraq-minsk-air'] };

describe('server: the whole service', () => {
  let folder = '';
  let app: App;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linchpin-app-'));
    app = await createApp(readConfig({ DATA_DIR: folder }), { log: createLog('silent') });
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('serves the whole schema in one file that a tool can read', async () => {
    const file = await app.server.inject({ url: '/schema.graphql' });
    expect(file.headers['content-type']).toBe('text/plain; charset=utf-8');
    const served = buildSchema(file.body);
    expect(Object.keys(served.getTypeMap()).sort()).toEqual(Object.keys(createSchema().getTypeMap()).sort());
    expect(served.getQueryType()?.getFields().attribution?.description).toBeTruthy();
  });

  it('answers the question that GraphiQL opens with', async () => {
    const start = await app.server.inject({ url: '/graphiql/start.js' });
    const query = JSON.parse(String(/defaultQuery: (".*"),$/m.exec(start.body)?.[1]));
    const { status, body } = await ask(app.server, query);
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.data.attribution.chains[0].steps[0].evidence[0].source.title).toBeTruthy();
  });

  it.each<[string, string, Record<string, unknown> | undefined, string, string]>([
    [
      'an unknown id',
      '{ actor(id: "by-propertydepartment") { name } }',
      undefined,
      'ENTITY_NOT_FOUND',
      'by-property-department',
    ],
    [
      'an unknown id in a question',
      HOW_FAR,
      { input: { ...ENDS, from: ['nobody'] } },
      'ENTITY_NOT_FOUND',
      '"nobody"',
    ],
    [
      'a reversed range',
      '{ claims(filter: { period: { from: "2022", to: "2021-05" } }) { totalCount } }',
      undefined,
      'RANGE_REVERSED',
      '2022 to 2021-05',
    ],
    ['a page of 100,000', '{ claims(first: 100000) { totalCount } }', undefined, 'LIMIT_EXCEEDED', '100000'],
    [
      'a page of 100,000 by a variable',
      'query ($n: Int) { claims(first: $n) { totalCount } }',
      { n: 100_000 },
      'LIMIT_EXCEEDED',
      '100000',
    ],
    ['a bad cursor', '{ claims(after: "!") { totalCount } }', undefined, 'CURSOR_INVALID', 'after'],
    ['a future revision', '{ claims(revision: 99) { totalCount } }', undefined, 'REVISION_UNKNOWN', '99'],
    ['too many hops', HOW_FAR, { input: { ...ENDS, maxHops: 50 } }, 'LIMIT_EXCEEDED', '50'],
    [
      'an actor asked about itself',
      HOW_FAR,
      { input: { ...ENDS, to: ENDS.from } },
      'FROM_IN_TO',
      ENDS.from[0] ?? '',
    ],
    [
      'an alias bomb',
      `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: claims(first: 100) { totalCount }`).join(' ')} }`,
      undefined,
      'QUERY_TOO_LARGE',
      '50',
    ],
    [
      'nested pages by the hundred',
      '{ entities(first: 100) { nodes { claims(first: 100) { nodes { evidence(first: 100) { nodes { id } } } } } } }',
      undefined,
      'QUERY_TOO_COSTLY',
      '50000',
    ],
    ['a mutation', 'mutation { change }', undefined, 'BAD_REQUEST', 'only answers queries; got a mutation'],
    ['a subscription', 'subscription { news }', undefined, 'BAD_REQUEST', 'got a subscription'],
    [
      'fields by the thousand',
      `{ ${'actors { totalCount } '.repeat(501)} }`,
      undefined,
      'QUERY_TOO_LARGE',
      '1000 fields',
    ],
    [
      'a hundred mistakes and one',
      `{ ${'nope '.repeat(101)} }`,
      undefined,
      'QUERY_TOO_LARGE',
      '100 mistakes',
    ],
  ])('answers %s with a code and what came', async (_, query, variables, code, came) => {
    const { body } = await ask(app.server, query, variables);
    expect(body.errors.map((error: { extensions: { code: string } }) => error.extensions.code)).toEqual([
      code,
    ]);
    expect(body.errors[0].message).toContain(came);
    expect(JSON.stringify(body)).not.toMatch(/\bMATCH\b|\.js:|node_modules|linchpin-app-/);
  });

  it('answers variables nested without end with a code, before anything reads them by recursion', async () => {
    const query = 'query ($f: EntityFilter) { entities(filter: $f) { totalCount } }';
    const filter = `${'{"not":'.repeat(50_000)}{}${'}'.repeat(50_000)}`;
    const response = await app.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: `{"query":${JSON.stringify(query)},"variables":{"f":${filter}}}`,
    });
    expect(response.json().errors).toEqual([
      {
        message: 'variables must be nested at most 32 deep, got 50001',
        extensions: {
          code: 'LIMIT_EXCEEDED',
          details: { where: 'variables', wanted: 'nested at most 32 deep', got: 50_001 },
        },
      },
    ]);
  });

  it('answers many requests at once alike', async () => {
    const query = '{ actor(id: "oskartour") { name claims(first: 3) { nodes { id } } } }';
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(app.server, query)));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });
});

describe('server: a store in trouble', () => {
  /** Every function of every part of the store fails or hangs in the same way. */
  function troubled(behave: (options?: { signal?: AbortSignal }) => Promise<never>): Services {
    const part = new Proxy(
      {},
      {
        get:
          () =>
          (...given: unknown[]) =>
            behave(given.at(-1) as object),
      },
    );
    const store = new Proxy(
      { head: async () => 1 },
      { get: (target, name) => (name in target ? target.head : part) },
    );
    return { store, attribution: part } as unknown as Services;
  }

  async function asking(services: Services, environment: Record<string, string> = {}) {
    const server = await createHttp({
      settings: readConfig(environment),
      schema: createSchema(),
      services,
      engine: 'embedded',
      shutdown: createShutdown(),
      log: createLog('silent'),
    });
    const answer = await ask(server, '{ actor(id: "oskartour") { name } claims { nodes { id } } }');
    await server.close();
    return answer;
  }

  it('never tells what the engine said', async () => {
    const { body } = await asking(troubled(() => Promise.reject(new Error(SECRET))));
    const codes = body.errors.map((error: { extensions: { code: string } }) => error.extensions.code);
    expect(new Set(codes)).toEqual(new Set(['INTERNAL_SERVER_ERROR']));
    for (const part of SECRET.split(' '))
      if (part.length > 3) expect(JSON.stringify(body)).not.toContain(part);
  });

  it('stops reading when the time is up', async () => {
    const reasons: unknown[] = [];
    const hang = (options?: { signal?: AbortSignal }) =>
      new Promise<never>((_, reject) => {
        options?.signal?.addEventListener('abort', () => {
          reasons.push(options.signal?.reason);
          reject(options.signal?.reason);
        });
      });
    const { status, body } = await asking(troubled(hang), { REQUEST_TIMEOUT_MS: '200' });
    expect([status, body.errors[0].extensions.code]).toEqual([504, 'TIMEOUT']);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons[0]).toMatchObject({ code: 'TIMEOUT' });
  });
});
