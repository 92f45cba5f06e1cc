/**
 * The Neo4j that the tests of the project `neo4j` share: the one that NEO4J_URI names, or one started from Maven
 * artefacts, for which Java 17 and Maven have to be there. Without either, one line says that this half was skipped;
 * where CI is set, that is a failure.
 */
import type { TestProject } from 'vitest/node';
import { hasProgram } from './run-program.js';
import { startServer } from './server.js';

/** How tests reach the server. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jAddress | null;
  }
}

export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '', CI } = process.env;
  if (NEO4J_URI) {
    project.provide('neo4j', { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD });
    return undefined;
  }
  const [java, maven] = await Promise.all([hasProgram('java', '-version'), hasProgram('mvn', '--version')]);
  if (!java || !maven) {
    const reason = 'the Neo4j half of the tests was skipped: it needs Java 17 and Maven, or NEO4J_URI';
    if (CI === 'true') throw new Error(reason);
    console.warn(reason);
    project.provide('neo4j', null);
    return undefined;
  }
  const server = await startServer();
  project.provide('neo4j', { uri: server.uri, user: 'neo4j', password: '' });
  return () => server.stop();
}
