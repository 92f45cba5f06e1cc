/** The store's contract on a Neo4j server. */
import { describe, inject } from 'vitest';
import { openEmptied } from '../neo4j/database.js';
import { storeContract } from './store.contract.js';

const address = inject('neo4j');

describe.skipIf(!address)('on a server', () => {
  storeContract('neo4j', () => openEmptied(address));
});
