/** The schema is brought up to date once, and a store of another version is not touched. */
import { beforeEach, describe, expect, it } from 'vitest';
import { examine } from '../../src/store/doctor.js';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import type { Engine } from '../../src/store/engine.js';
import { type Migration, migrate, migrationsOf } from '../../src/store/migrations.js';
import { openStore } from '../../src/store/open-store.js';
import { STATEMENTS } from '../../src/store/statements.js';
import { WORLD } from '../world.js';

const NEXT: Migration = {
  name: '900-next',
  checksum: 'abc',
  statements: ['CREATE INDEX entity_name IF NOT EXISTS FOR (node:Entity) ON (node.name)'],
};

describe('migrations', () => {
  let engine: Engine;
  let known: Migration[];

  beforeEach(() => {
    engine = openEmbedded({ folder: null });
    known = migrationsOf('embedded');
  });

  it('are applied once, in order, with a checksum of each', async () => {
    await migrate(engine, known);
    await migrate(counting(engine, 0), known);
    await migrate(counting(engine, 1), [...known, NEXT]);
    const applied = await engine.read(STATEMENTS.appliedMigrations, {});
    const due = [...known, NEXT].map(({ name, checksum }) => ({ name, checksum }));
    expect(applied.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(due);
  });

  it('leave what is stored as it is', async () => {
    const store = await openStore(engine);
    await store.write(WORLD, 'a test', 'first');
    await migrate(engine, [...known, NEXT]);
    expect(await store.head()).toBe(1);
  });

  it('begin no new count where facts are stored and the counter is lost', async () => {
    const store = await openStore(engine);
    await store.write(WORLD, 'a test', 'first');
    await engine.define('MATCH (counter:Counter) DETACH DELETE counter');
    await expect(migrate(engine, [...known, NEXT])).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
    expect(await engine.read(STATEMENTS.headRevision, {})).toEqual([]);
  });

  it('are missed by the doctor where facts are stored without them', async () => {
    const store = await openStore(engine);
    await store.write(WORLD, 'a test', 'first');
    await engine.define('MATCH (migration:Migration) DETACH DELETE migration');
    const findings = known.map(({ name }) =>
      expect.objectContaining({ code: 'SCHEMA_INCOMPLETE', id: name }),
    );
    expect(await examine(engine)).toEqual({ revision: 1, findings });
  });

  it('refuse a store that a newer version has written', async () => {
    await migrate(engine, [...known, NEXT]);
    await expect(openStore(engine)).rejects.toMatchObject({
      code: 'SCHEMA_VERSION',
      message: expect.stringContaining('900-next'),
    });
  });

  it('refuse a store whose schema was made by another text', async () => {
    await migrate(engine, [...known, NEXT]);
    const other = [...known, { ...NEXT, checksum: 'other' }];
    await expect(migrate(counting(engine, 0), other)).rejects.toMatchObject({ code: 'SCHEMA_VERSION' });
  });

  it('are there for both engines under the same names', () => {
    expect(migrationsOf('neo4j').map(({ name }) => name)).toEqual(known.map(({ name }) => name));
  });
});

/** The engine, which fails when more schema statements come than are due. */
function counting(engine: Engine, due: number): Engine {
  let left = due;
  return Object.assign(Object.create(engine) as Engine, {
    read: engine.read.bind(engine),
    write: engine.write.bind(engine),
    async define(text: string) {
      left -= 1;
      if (left < 0) throw new Error(`nothing more was due, got ${text}`);
      return engine.define(text);
    },
  });
}
