import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { LinchpinError } from '../../src/errors.js';
import { ask, createTestService } from './test-service.js';

describe('server: deadline', () => {
  it('reaches what a field waits for, and answers with a code', async () => {
    const { server, aborted } = await createTestService({ environment: { REQUEST_TIMEOUT_MS: '100' } });
    const { status, body } = await ask(server, '{ hello obedient }');
    expect(status).toBe(504);
    expect(body).toEqual({
      errors: [
        {
          message: 'the request took longer than 100 ms and was stopped',
          extensions: { code: 'TIMEOUT', details: { limit: 100 } },
        },
      ],
    });
    expect(aborted).toEqual([new LinchpinError('TIMEOUT', { limit: 100 })]);
    await server.close();
  });

  it('answers although a field does not obey', async () => {
    const { server } = await createTestService({ environment: { REQUEST_TIMEOUT_MS: '100' } });
    expect((await ask(server, '{ stubborn }')).body.errors[0].extensions.code).toBe('TIMEOUT');
    await server.close();
  });

  it('stops the work of a client that is gone', async () => {
    const { server, aborted } = await createTestService();
    await server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.server.address() as AddressInfo;
    const client = request({
      port,
      host: '127.0.0.1',
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    client.on('error', () => undefined);
    client.end(JSON.stringify({ query: '{ obedient }' }), () => setTimeout(() => client.destroy(), 100));
    await expect.poll(() => aborted, { timeout: 10_000 }).toEqual([new LinchpinError('CANCELLED')]);
    await server.close();
  });
});
