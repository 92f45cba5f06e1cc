import { describe, expect, it } from 'vitest';
import { createTestService } from './test-service.js';

async function preflight(origins: string, origin: string) {
  const { server } = await createTestService({ environment: { CORS_ORIGINS: origins } });
  const response = await server.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  await server.close();
  return response.headers;
}

describe('server: CORS', () => {
  it('lets no other origin ask by default', async () => {
    const headers = await preflight('', 'https://a.example');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('lets the origins ask that are set, and only them', async () => {
    const origins = 'https://a.example,https://b.example';
    const allowed = await preflight(origins, 'https://b.example');
    expect(allowed['access-control-allow-origin']).toBe('https://b.example');
    expect(allowed['access-control-allow-headers']).toContain('content-type');
    expect(allowed['access-control-allow-credentials']).toBeUndefined();
    const refused = await preflight(origins, 'https://b.example.evil');
    expect(refused['access-control-allow-origin']).toBeUndefined();
  });

  it('lets every origin ask when told to', async () => {
    expect((await preflight('*', 'https://c.example'))['access-control-allow-origin']).toBe('*');
  });
});
