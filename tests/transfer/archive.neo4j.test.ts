import { describe, inject } from 'vitest';
import { openEmptied } from '../neo4j/database.js';
import { archiveContract } from './archive.contract.js';

const address = inject('neo4j');

describe.skipIf(!address)('on Neo4j', () => {
  archiveContract('neo4j', () => openEmptied(address));
});
