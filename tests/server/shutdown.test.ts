import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createTestService, type TestService } from './test-service.js';

interface Reply {
  readonly status: number;
  readonly body: string;
}

/** Asks over a real connection that the agent keeps open. */
function post(port: number, agent: Agent, query: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const client = request(
      {
        port,
        agent,
        host: '127.0.0.1',
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    client.on('error', reject);
    client.end(JSON.stringify({ query }));
  });
}

async function listening(service: TestService): Promise<number> {
  await service.server.listen({ port: 0, host: '127.0.0.1' });
  return (service.server.server.address() as AddressInfo).port;
}

describe('server: shutdown', () => {
  it('does not wait for clients that keep a connection open', async () => {
    const service = await createTestService();
    const port = await listening(service);
    const agent = new Agent({ keepAlive: true });
    expect((await post(port, agent, '{ hello }')).status).toBe(200);
    await service.shutdown.stop(service.server);
    await expect(post(port, agent, '{ hello }')).rejects.toThrow();
    agent.destroy();
  });

  it('tells a request that goes on too long to stop, and answers it', async () => {
    const service = await createTestService();
    const port = await listening(service);
    const agent = new Agent({ keepAlive: true });
    const pending = post(port, agent, '{ obedient }');
    await expect.poll(() => service.server.server.listening).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await service.shutdown.stop(service.server);
    const { status, body } = await pending;
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([503, 'SHUTTING_DOWN']);
    agent.destroy();
  });

  it('is the same stop when it is asked for twice', async () => {
    const service = await createTestService();
    const first = service.shutdown.stop(service.server);
    expect(service.shutdown.stop(service.server)).toBe(first);
    await first;
  });
});
