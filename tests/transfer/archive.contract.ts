/** Archives: the same graph gives the same bytes, whichever engine it is kept by, and comes back as it was. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArchive } from '../../src/exchange/archive.js';
import { examine } from '../../src/store/doctor.js';
import type { Engine } from '../../src/store/engine.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { archivedGraph, restorationFrom } from '../../src/transfer/archive.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { fileOf } from '../exchange/exported.js';
import type { OpenEngine } from '../store/engine.contract.js';
import { placed, TRANSPORTS, WORLD } from '../world.js';
import { memoryStore } from './importing.js';

/** A graph with a past: renamed, retracted, regraded, and a listing told anew. */
async function graphWithPast(): Promise<Store> {
  const store = await memoryStore();
  await store.write(WORLD, 'Ann', 'the world');
  const retracted = item('i-flies', TRANSPORTS, 'report', 'SUPPORTS', 2, {
    from: '2021-07',
    locator: 'p. 7',
  });
  const changes = [
    entity('north-air', 'Company', { name: 'North Air Lines', country: 'NO' }),
    source('press', 'D', { title: 'Daily Press', relays: ['report'], cites: ['rebuttal'] }),
    { ...TRANSPORTS, note: 'looked at again' },
    { ...retracted, retracted: { reason: 'a slip' } },
  ];
  await store.write(placed(changes), 'Ben', 'mended');
  const meets = claim('sun-travel', 'MET_WITH', 'north-air');
  await store.write(placed([meets, item('i-meets', meets, 'press', 'QUESTIONS', 3)]), 'Ann', 'one more');
  await store.write(
    placed([entity('north-air', 'Company', { name: 'Nórth Air', country: 'NO' })]),
    'Ben',
    'back',
  );
  return store;
}

export async function archiveOf(store: Store): Promise<string> {
  let text = '';
  for await (const piece of writeArchive(archivedGraph(store, await store.head()))) text += piece;
  return text;
}

async function restore(
  store: Store,
  text: string,
  signal?: AbortSignal,
  onBatch: () => void = () => undefined,
): Promise<void> {
  const { restoration } = await restorationFrom(fileOf(text, 'backup.jsonl'));
  await store.restore(restoration, onBatch, signal ? { signal } : undefined);
}

export function archiveContract(name: string, open: OpenEngine): void {
  describe(`archives: ${name}`, () => {
    let archive = '';
    let engine: Engine;

    beforeAll(async () => {
      const store = await graphWithPast();
      archive = await archiveOf(store);
      await store.close();
      engine = await open();
    });
    afterAll(() => engine.close());

    it('come back as they were, with their history, and give the same bytes again', async () => {
      const store = await openStore(engine);
      await restore(store, archive);
      expect(await archiveOf(store)).toBe(archive);
      expect(await examine(engine)).toEqual({ revision: 4, findings: [] });
      const [first, last] = await Promise.all(
        [1, 2].map((revision) => store.entities.byIds(['north-air'], revision)),
      );
      expect([first?.[0], last?.[0]]).toMatchObject([{ name: 'Nórth Air' }, { name: 'North Air Lines' }]);
      expect((await store.revisions.byNumbers([2]))[0]).toMatchObject({ by: 'Ben', why: 'mended' });
    });

    it('are not restored into a graph that holds something, and are written on afterwards', async () => {
      const store = await openStore(engine);
      await expect(restore(store, archive)).rejects.toMatchObject({ code: 'RECORD_CONFLICT' });
      const { revision } = await store.write(placed([source('late', 'C')]), 'Ann', 'later');
      expect(revision?.number).toBe(5);
      expect((await examine(engine))?.findings).toEqual([]);
    });
  });

  describe(`archives: ${name}, broken off`, () => {
    let engine: Engine;

    beforeAll(async () => {
      engine = await open();
    });
    afterAll(() => engine.close());

    it('are gone on with by the same archive, and open for nothing else until then', async () => {
      const whole = await graphWithPast();
      const archive = await archiveOf(whole);
      await whole.close();
      const store = await openStore(engine);
      const stop = new AbortController();
      await expect(restore(store, archive, stop.signal, () => stop.abort())).rejects.toThrow();
      await expect(openStore(engine)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
      const again = await openStore(engine, { toRestore: true });
      const other = await memoryStore();
      await other.write(WORLD, 'Ann', 'another');
      await expect(restore(again, await archiveOf(other))).rejects.toMatchObject({ code: 'RECORD_CONFLICT' });
      await other.close();
      await restore(again, archive);
      expect(await archiveOf(await openStore(engine))).toBe(archive);
      expect((await examine(engine))?.findings).toEqual([]);
    });
  });
}
