/** The GraphQL-over-HTTP specification, as graphql-http audits it, with every limit and protection of ours in place. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestService, type TestService } from './test-service.js';

/**
 * Warnings: a request that is no GraphQL gets 400, where a client that takes only `application/json` could be given
 * 200. Notices: a GET that a page of another origin could send unasked, which the specification permits, is refused.
 */
const KNOWN = { warn: ['572B', '7B9B', 'FDE2'], notice: ['5A70', '6A70', 'D6D5'] };

describe('server: GraphQL over HTTP', () => {
  let service: TestService;
  let url = '';

  beforeAll(async () => {
    service = await createTestService();
    url = `${await service.server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  });
  afterAll(() => service.server.close());

  it('fails no requirement, and only the known recommendations', async () => {
    const found: Record<string, string[]> = { ok: [], notice: [], warn: [], error: [] };
    for (const audit of serverAudits({ url, fetchFn: fetch })) {
      const result = await audit.fn();
      found[result.status]?.push(result.id);
      if (result.status !== 'ok') await result.response.body?.cancel().catch(() => undefined);
    }
    expect(found.error).toEqual([]);
    expect(found.warn?.sort()).toEqual(KNOWN.warn);
    expect(found.notice?.sort()).toEqual(KNOWN.notice);
    expect(found.ok?.length).toBeGreaterThanOrEqual(55);
  });
});
