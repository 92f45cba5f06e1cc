import { gunzipSync } from 'node:zlib';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestService, type TestService } from './test-service.js';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('server: GraphiQL', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await createTestService();
  });
  afterAll(() => service.server.close());

  it('greets a browser, also one that opens the bare address', async () => {
    const page = await service.server.inject({ url: '/graphql', headers: BROWSER });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const bare = await service.server.inject({ url: '/', headers: BROWSER });
    expect([bare.statusCode, bare.headers.location]).toEqual([302, '/graphql']);
  });

  it('names no other host, and runs no script that stands in the page', async () => {
    const page = await service.server.inject({ url: '/graphql', headers: BROWSER });
    expect(page.body).not.toMatch(/https?:|src="\/\/|href="\/\//);
    expect(page.body).not.toMatch(/<script(?![^>]* src=)|\son\w+=|javascript:/);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('serves every file that the page names, compressed and revalidated', async () => {
    const page = await service.server.inject({ url: '/graphql', headers: BROWSER });
    const files = [...page.body.matchAll(/(?:src|href)="(graphiql\/[^"]+)"/g)].map(([, file]) => `/${file}`);
    expect(files).toHaveLength(6);
    for (const url of files) {
      const plain = await service.server.inject({ url });
      expect([url, plain.statusCode]).toEqual([url, 200]);
      expect(plain.headers['content-type']).toMatch(/^text\/(javascript|css); charset=utf-8$/);
      const zipped = await service.server.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(zipped.rawPayload).equals(plain.rawPayload)).toBe(true);
      const again = await service.server.inject({
        url,
        headers: { 'if-none-match': String(plain.headers.etag) },
      });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    }
  });

  it('opens with a query that is GraphQL', async () => {
    const start = await service.server.inject({ url: '/graphiql/start.js' });
    const query = /defaultQuery: (".*"),$/m.exec(start.body)?.[1];
    expect(() => parse(JSON.parse(String(query)))).not.toThrow();
    expect(() => new Function(start.body)).not.toThrow();
  });
});
