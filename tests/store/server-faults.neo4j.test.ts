/** A server that hangs or dies under us, on a server of our own: coded errors in time, and never half a write. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LinchpinError } from '../../src/errors.js';
import { openStoreAt } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { entity } from '../attribution/small-world.js';
import { type Neo4jServer, startServer } from '../neo4j/server.js';
import { placed, WORLD } from '../world.js';

/** A server that was given by its address is not ours to stop. */
const own = inject('neo4j') !== null && !process.env.NEO4J_URI;

describe.skipIf(!own)('neo4j engine: a server at fault', () => {
  let server: Neo4jServer;
  let store: Store;

  beforeAll(async () => {
    server = await startServer();
    const timeouts = { connectMs: 1000, readMs: 8000, pingMs: 500 };
    store = await openStoreAt({ kind: 'neo4j', uri: server.uri, user: 'neo4j', password: '', timeouts });
    await store.write(WORLD, 'a test', 'before the fault');
  });
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  });

  it('answers more readers at once than it has connections', async () => {
    const heads = await Promise.all(Array.from({ length: 250 }, () => store.head()));
    expect(new Set(heads)).toEqual(new Set([1]));
  });

  it('is told apart from a slow one while it hangs, and serves again afterwards', async () => {
    server.process.kill('SIGSTOP');
    await expect(store.ping()).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    await expect(store.head()).rejects.toMatchObject({ code: 'TIMEOUT' });
    server.process.kill('SIGCONT');
    await expect.poll(() => store.head().catch(() => null), { timeout: 20_000 }).toBe(1);
  });

  it('fails writes with a code when it dies in the middle of them', async () => {
    const writing = Array.from({ length: 6 }, (_, index) =>
      store.write(placed([entity(`e-${index}`, 'Concept')]), 'a test', 'while it dies'),
    );
    await Promise.race(writing);
    server.process.kill('SIGKILL');
    const outcomes = await Promise.allSettled(writing);
    const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    for (const error of failed) {
      expect(error).toBeInstanceOf(LinchpinError);
      expect((error as LinchpinError).code).toBeOneOf(['ENGINE_UNAVAILABLE', 'WRITE_UNCERTAIN']);
    }
    await expect(store.head()).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    await expect(store.write(WORLD, 'a test', 'too late')).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
    });
  });
});
