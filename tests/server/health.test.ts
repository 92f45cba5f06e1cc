import { describe, expect, it } from 'vitest';
import { createTestService, type TestServiceOptions } from './test-service.js';

async function asked(url: string, options: TestServiceOptions = {}) {
  const { server } = await createTestService(options);
  const response = await server.inject({ url });
  await server.close();
  return { status: response.statusCode, body: response.json() };
}

describe('server: health', () => {
  it('lives as long as it can answer, whatever the store does', async () => {
    const ping = () => Promise.reject(new Error('gone'));
    expect(await asked('/livez', { ping })).toEqual({ status: 200, body: { status: 'ok' } });
  });

  it('is ready when the store answers and holds facts', async () => {
    expect(await asked('/readyz')).toEqual({
      status: 200,
      body: { status: 'ready', engine: 'embedded', revision: 3 },
    });
  });

  it.each<[string, TestServiceOptions, string]>([
    ['the store fails', { ping: () => Promise.reject(new Error('neo4j://secret')) }, 'STORE_UNAVAILABLE'],
    ['the store does not answer', { ping: () => new Promise(() => undefined) }, 'STORE_UNAVAILABLE'],
    ['no facts are loaded', { head: 0 }, 'NO_FACTS_LOADED'],
  ])('is not ready when %s', async (_, options, reason) => {
    expect(await asked('/readyz', options)).toEqual({
      status: 503,
      body: { status: 'not ready', engine: 'embedded', reason },
    });
  });
});
