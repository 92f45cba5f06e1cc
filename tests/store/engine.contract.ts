/** What every engine promises at the port, whatever lies behind it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LinchpinError } from '../../src/errors.js';
import type { Engine, Transaction } from '../../src/store/engine.js';
import { migrate } from '../../src/store/migrations.js';
import { STATEMENTS } from '../../src/store/statements.js';
import { FOREVER } from '../../src/store/states.js';

/** Opens an engine over an empty graph. */
export type OpenEngine = () => Promise<Engine>;

const TEXT = 'Ünï, Мова, 文, 😀, "quotes", \\ and \n line';

export function engineContract(name: string, open: OpenEngine): void {
  describe(`engine: ${name}`, () => {
    let engine: Engine;

    beforeEach(async () => {
      engine = await open();
      await migrate(engine);
    });
    afterEach(() => engine.close());

    it('gives rows as plain values, unchanged', async () => {
      await engine.write(({ run }) => put(run, { key: 'a', record: TEXT }));
      expect(await current(engine, 'a')).toEqual([{ id: 'a', record: TEXT, since: 1, born: 1 }]);
    });

    it('keeps whole numbers up to 2^53 - 1', async () => {
      await engine.write(({ run }) => put(run, { key: 'a', since: FOREVER, born: -FOREVER }));
      expect(await current(engine, 'a')).toMatchObject([{ since: FOREVER, born: -FOREVER }]);
    });

    it('gives null for a property that is not there', async () => {
      await engine.write(({ run }) => run(STATEMENTS.putEntities, { rows: [{ key: 'a', id: 'a' }] }));
      expect(await current(engine, 'a')).toEqual([{ id: 'a', record: null, since: null, born: null }]);
    });

    it('sees in a read what was written before it', async () => {
      for (const number of [1, 2, 3]) {
        await engine.write(({ run }) => run(STATEMENTS.recordRevision, revision(number)));
        expect(await engine.read(STATEMENTS.headRevision, {})).toEqual([{ number }]);
      }
    });

    it('shows a transaction its own writes, and nobody else before it ends', async () => {
      await engine.write(async ({ run }) => {
        await put(run, { key: 'a' });
        expect(await run(STATEMENTS.currentStates, { ids: ['a'] })).toHaveLength(1);
        expect(await current(engine, 'a')).toEqual([]);
      });
      expect(await current(engine, 'a')).toHaveLength(1);
    });

    it('leaves nothing of a write that throws, and passes on what it threw', async () => {
      const failing = engine.write(async ({ run }) => {
        await put(run, { key: 'a' });
        throw new LinchpinError('RECORD_CONFLICT', { where: 'here', problem: 'no' });
      });
      await expect(failing).rejects.toMatchObject({ code: 'RECORD_CONFLICT' });
      expect(await current(engine, 'a')).toEqual([]);
    });

    it('runs writes that come at the same time one after the other', async () => {
      const numbers = await Promise.all(Array.from({ length: 12 }, () => engine.write(countUp)));
      expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    });

    it('refuses two nodes of one key', async () => {
      await engine.write(({ run }) => run(STATEMENTS.recordRevision, revision(1)));
      await expect(
        engine.write(({ run }) => run(STATEMENTS.recordRevision, revision(1))),
      ).rejects.toBeInstanceOf(Error);
      expect(await engine.read(STATEMENTS.countedRevisions, {})).toEqual([{ count: 1, newest: 1 }]);
    });

    it('stops a read with the reason that its signal gives', async () => {
      for (const code of ['TIMEOUT', 'SHUTTING_DOWN'] as const) {
        const controller = new AbortController();
        const reading = engine.read(STATEMENTS.headRevision, {}, { signal: controller.signal });
        controller.abort(new LinchpinError(code, { limit: 5 }));
        await expect(reading).rejects.toMatchObject({ code });
      }
    });

    it('stops a read as cancelled when its signal gives no reason of ours', async () => {
      const before = engine.read(STATEMENTS.headRevision, {}, { signal: AbortSignal.abort() });
      await expect(before).rejects.toMatchObject({ code: 'CANCELLED' });
    });

    it('answers whether it is there', async () => {
      await expect(engine.ping()).resolves.toBeUndefined();
    });

    it('takes no work once it is closed, and may be closed twice', async () => {
      await engine.close();
      await engine.close();
      await expect(engine.read(STATEMENTS.headRevision, {})).rejects.toMatchObject({ code: 'SHUTTING_DOWN' });
      await expect(engine.write(countUp)).rejects.toMatchObject({ code: 'SHUTTING_DOWN' });
      await expect(engine.ping()).rejects.toMatchObject({ code: 'SHUTTING_DOWN' });
    });

    it('ends the writes under way before it closes', async () => {
      const writing = engine.write(countUp);
      await Promise.all([writing, engine.close()]);
      await expect(writing).resolves.toBe(1);
    });
  });
}

async function countUp({ run }: Transaction): Promise<number> {
  await run(STATEMENTS.lockRevisions, {});
  const [row] = await run(STATEMENTS.headRevision, {});
  const number = (row?.number ?? 0) + 1;
  await run(STATEMENTS.recordRevision, revision(number));
  return number;
}

function revision(number: number) {
  return {
    number,
    at: '2026-01-01T00:00:00.000Z',
    by: 'a test',
    why: TEXT,
    added: 0,
    changed: 0,
    listings: 0,
  };
}

function put(
  run: Transaction['run'],
  row: { readonly key: string; readonly [property: string]: string | number },
) {
  const state = { id: row.key, record: '{}', since: 1, until: FOREVER, born: 1, ...row };
  return run(STATEMENTS.putEntities, { rows: [state] });
}

function current(engine: Engine, id: string) {
  return engine.read(STATEMENTS.currentStates, { ids: [id] });
}
