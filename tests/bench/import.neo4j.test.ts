import { describe, expect, inject, it } from 'vitest';
import { openEmptied } from '../neo4j/database.js';
import { hundredth } from './import/hundredth.js';
import { FULL, importSection } from './import/measure.js';

const address = inject('neo4j');

describe.skipIf(!address)('bench: imports into Neo4j', () => {
  it('take a hundredth of what it is given at full size, whole, and use it', {
    timeout: 600_000,
  }, async () => {
    // A server of its own, where one can be started: what a large graph leaves behind would slow the other tests down.
    const { NEO4J_URI } = process.env;
    if (NEO4J_URI) await (await openEmptied(address)).close();
    const counts = hundredth(FULL.Neo4j);
    const section = await importSection('Neo4j', 'small', counts, 7, () => undefined, NEO4J_URI);
    expect(section.rows.filter(({ value, timing }) => !value && !timing?.count)).toEqual([]);
    expect(section.rows.map(({ key }) => key)).toContain('use Neo4j chains');
  });
});
