import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyArchive } from '../../src/exchange/archive.js';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { fileOf } from '../exchange/exported.js';
import { WORLD } from '../world.js';
import { archiveContract, archiveOf } from './archive.contract.js';
import { memoryStore } from './importing.js';

archiveContract('embedded', async () => openEmbedded({ folder: null, shuffleUnordered: true }));

describe('archives: files', () => {
  let archive = '';
  const verify = (content: string | Buffer) => verifyArchive(fileOf(content, 'backup.jsonl'));

  beforeAll(async () => {
    const store = await memoryStore();
    await store.write(WORLD, 'Ann', 'the world');
    archive = await archiveOf(store);
    await store.close();
  });

  it('tell their newest revision and how many lines they have', async () => {
    const seal = await verify(archive);
    expect(seal).toMatchObject({ revision: 1, lines: WORLD.length + 2 });
  });

  it('are refused when they are cut off anywhere', async () => {
    const whole = Buffer.from(archive);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), async (length) => {
        await expect(verify(whole.subarray(0, length))).rejects.toMatchObject({ code: 'RECORD_INVALID' });
      }),
      { numRuns: 40 },
    );
  });

  it('are refused when a byte of them is another', async () => {
    const whole = Buffer.from(archive);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), fc.integer({ min: 32, max: 126 }), async (place, byte) => {
        fc.pre(whole[place] !== byte);
        const changed = Buffer.from(whole);
        changed[place] = byte;
        await expect(verify(changed)).rejects.toMatchObject({ code: 'RECORD_INVALID' });
      }),
      { numRuns: 100 },
    );
  });

  it('are refused when something stands behind them', async () => {
    await expect(verify(`${archive}{}\n`)).rejects.toThrow('line');
  });
});
