/** The contract of engines, and of all statements, on a Neo4j server. */
import { describe, inject } from 'vitest';
import { openEmptied } from '../neo4j/database.js';
import { engineContract } from './engine.contract.js';
import { statementContract } from './statements.contract.js';

const address = inject('neo4j');

describe.skipIf(!address)('on a server', () => {
  engineContract('neo4j', () => openEmptied(address));
  statementContract('neo4j', () => openEmptied(address));
});
