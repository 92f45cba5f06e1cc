import { describe, expect, it } from 'vitest';
import { ahead } from '../../src/transfer/ahead.js';

describe('transfer: ahead', () => {
  async function* counting(told: string[], upTo: number): AsyncGenerator<number> {
    try {
      for (let number = 1; number <= upTo; number++) {
        told.push(`made ${number}`);
        yield number;
      }
      if (upTo === 2) throw new Error('no more');
    } finally {
      told.push('closed');
    }
  }

  it('gives all items in order, and has the next one made while one is worked on', async () => {
    const told: string[] = [];
    for await (const number of ahead(counting(told, 3))) {
      await new Promise(setImmediate);
      told.push(`took ${number}`);
    }
    expect(told).toEqual(['made 1', 'made 2', 'took 1', 'made 3', 'took 2', 'closed', 'took 3']);
  });

  it('gives what came before an error first, and then the error', async () => {
    const taken: number[] = [];
    const all = async () => {
      for await (const number of ahead(counting([], 2))) {
        await new Promise(setImmediate);
        taken.push(number);
      }
    };
    await expect(all()).rejects.toThrow('no more');
    expect(taken).toEqual([1, 2]);
  });

  it('closes what it takes from when it is left early, or by an error', async () => {
    for (const leave of [() => 'left', () => Promise.reject(new Error('left'))]) {
      const told: string[] = [];
      const one = async () => {
        for await (const _ of ahead(counting(told, 9))) return await leave();
        return 'empty';
      };
      await one().catch(() => undefined);
      expect(told).toEqual(['made 1', 'made 2', 'closed']);
    }
  });
});
