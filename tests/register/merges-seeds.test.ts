/** The seed facts hold nobody twice: what is proposed of them is what a careful reader would want to be asked. */
import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { openStore } from '../../src/store/open-store.js';
import { seedRecords } from '../seeds/real-facts.js';
import { proposalsFor, told } from './merge-world.js';
import { liveOver } from './registers.js';

describe('merges: the seed facts', () => {
  it('raise one weak question, of two councils', async () => {
    const store = await openStore(openEmbedded({ folder: null }));
    await store.write(await seedRecords(), 'tests', 'seeds');
    const ground = { store, register: liveOver(store), head: await store.head() };
    expect((await proposalsFor(ground)).map(told)).toEqual(['eu-council european-council WEAK']);
  });
});
