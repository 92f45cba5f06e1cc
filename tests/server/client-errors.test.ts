import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestService, type TestService } from './test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await createTestService();
  await service.server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => service.server.close());

/** Everything that the service answers to these bytes before it closes the connection. */
function answerTo(bytes: string): Promise<string> {
  const { port } = service.server.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (part) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

describe('server: what is no HTTP request', () => {
  it.each([
    ['garbage', 'no HTTP at all\r\n\r\n', 400, 'this is not an HTTP request'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'the headers of the request are too large',
    ],
  ])(
    'is answered in the shape of GraphQL, and its connection closed: %s',
    async (_, bytes, status, problem) => {
      const [head = '', body = ''] = (await answerTo(bytes)).split('\r\n\r\n');
      expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(head).toContain('Content-Type: application/json; charset=utf-8');
      expect(JSON.parse(body)).toEqual({
        errors: [{ message: problem, extensions: { code: 'BAD_REQUEST', details: { problem } } }],
      });
    },
  );
});
