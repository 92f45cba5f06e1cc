/** The shared database, emptied for whoever opens it. */
import neo4j from 'neo4j-driver';
import type { Engine } from '../../src/store/engine.js';
import { openNeo4j } from '../../src/store/neo4j/engine.js';
import type { Neo4jAddress } from './global-setup.js';

/** An engine over an empty graph. What the tests before have set up of the schema stays. */
export async function openEmptied(address: Neo4jAddress | null): Promise<Engine> {
  if (!address) throw new Error('there is no Neo4j to be opened; the test should have been skipped');
  await empty(address);
  return openNeo4j(address);
}

async function empty({ uri, user, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery(
      "MATCH (node) WHERE NOT node:Migration AND coalesce(node.key, '') <> 'revision' CALL (node) { DETACH DELETE node }",
    );
    await driver.executeQuery("MERGE (counter:Counter {key: 'revision'}) SET counter.number = 0");
  } finally {
    await driver.close();
  }
}
