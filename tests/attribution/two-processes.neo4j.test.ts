/** Two processes on one server: each has a projection of its own, and sees what the other wrote. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createAttributionEngine } from '../../src/attribution/create-engine.js';
import type { AttributionEngine } from '../../src/attribution/engine.js';
import type { GraphRecord } from '../../src/model/record.js';
import { openNeo4j } from '../../src/store/neo4j/engine.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { openEmptied } from '../neo4j/database.js';
import { claim, entity, item, question, source } from './small-world.js';

const address = inject('neo4j');

const OWNS = claim('state', 'OWNS', 'airline');
const CARRIES = claim('airline', 'TRANSPORTS_ON', 'route');
const FIRST: GraphRecord[] = [
  source('registry', 'B'),
  entity('state', 'State'),
  entity('airline', 'Company'),
  entity('route', 'Route'),
  OWNS,
  CARRIES,
  item('owned', OWNS, 'registry', 'SUPPORTS', 2),
];

describe.skipIf(!address)('attribution: two processes on one server', () => {
  const processes: { store: Store; engine: AttributionEngine }[] = [];

  beforeAll(async () => {
    const engines = [await openEmptied(address), openNeo4j(address as NonNullable<typeof address>)];
    for (const engine of engines) {
      const store = await openStore(engine);
      processes.push({ store, engine: createAttributionEngine({ states: (range) => store.states(range) }) });
    }
  });

  afterAll(async () => {
    for (const { store, engine } of processes) {
      await engine.close();
      await store.close();
    }
  });

  const write = (place: number, records: readonly GraphRecord[]) =>
    processes[place]?.store.write(
      records.map((record) => ({ record, where: record.id })),
      'test',
      'two processes',
    );

  async function ask(place: number, revision?: number) {
    const { store, engine } = processes[place] as (typeof processes)[number];
    const asked = question(['state'], ['route'], { revision: revision ?? (await store.head()) });
    const answer = await engine.answer(asked);
    return { ...answer, search: { ...answer.search, elapsedMs: 0 } };
  }

  it('see in the next question what the other has written, and answer the same', async () => {
    await write(0, FIRST);
    expect((await ask(1)).chainsFound).toBe(0);
    await write(0, [item('carried', CARRIES, 'registry', 'SUPPORTS', 2)]);
    expect((await ask(1)).chainsFound).toBe(1);
    await write(1, [source('registry', 'D')]);
    const [first, second] = [await ask(0), await ask(1)];
    expect(first).toEqual(second);
    expect(first.degree.value).toBeCloseTo(0.6 * 0.85 * 0.85, 11);
    await write(1, [
      { ...item('carried', CARRIES, 'registry', 'SUPPORTS', 2), retracted: { reason: 'misread' } },
    ]);
    expect((await ask(0)).likelihood).toBe('NO_CHAIN');
  });

  it('answer at an earlier revision as it was answered then', async () => {
    const known = await ask(0, 2);
    expect(known.degree.value).toBeCloseTo(0.92 * 0.85 * 0.85, 11);
    expect(await ask(1, 2)).toEqual(known);
    expect((await ask(1, 1)).chainsFound).toBe(0);
  });
});
