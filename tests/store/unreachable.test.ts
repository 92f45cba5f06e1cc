/** A Neo4j server that is not there, or does not answer, is said so soon, and without its address. */
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { LinchpinError } from '../../src/errors.js';
import { openNeo4j } from '../../src/store/neo4j/engine.js';
import { openStoreAt } from '../../src/store/open.js';
import { STATEMENTS } from '../../src/store/statements.js';

/** Shorter than what anyone would set, so that the tests need not wait. */
const TIMEOUTS = { connectMs: 300, pingMs: 300 };

describe('neo4j engine: a server out of reach', () => {
  let silent: Server | undefined;

  afterEach(() => silent?.close());

  it('is told at once when the store is opened', async () => {
    const opening = openStoreAt({ kind: 'neo4j', ...at(await closedPort()), timeouts: TIMEOUTS });
    const error = await opening.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    expect((error as Error).message).not.toMatch(/127|bolt|neo4j/);
  });

  it('fails reads, writes and pings alike', async () => {
    const engine = openNeo4j({ ...at(await closedPort()), timeouts: TIMEOUTS });
    const unavailable = { code: 'ENGINE_UNAVAILABLE' };
    await expect(engine.ping()).rejects.toMatchObject(unavailable);
    await expect(engine.read(STATEMENTS.headRevision, {})).rejects.toMatchObject(unavailable);
    await expect(engine.write(async () => 1)).rejects.toMatchObject(unavailable);
    await engine.close();
  });

  it('is unavailable when it takes the connection and says nothing', async () => {
    silent = createServer();
    const engine = openNeo4j({ ...at(await portOf(silent)), timeouts: { ...TIMEOUTS, readMs: 600 } });
    await expect(engine.ping()).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    await expect(engine.read(STATEMENTS.headRevision, {})).rejects.toBeInstanceOf(LinchpinError);
    await engine.close();
  });

  it('gives the reason of a deadline that passes first', async () => {
    silent = createServer();
    const engine = openNeo4j({ ...at(await portOf(silent)), timeouts: TIMEOUTS });
    const deadline = new AbortController();
    const reading = engine.read(STATEMENTS.headRevision, {}, { signal: deadline.signal });
    deadline.abort(new LinchpinError('TIMEOUT', { limit: 7 }));
    await expect(reading).rejects.toMatchObject({ code: 'TIMEOUT', details: { limit: 7 } });
    await engine.close();
  });
});

function at(port: number) {
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'secret' };
}

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
