/** Searches that are stopped: what was found so far comes back, in an order that does not hang on how records came. */
import { describe, expect, it } from 'vitest';
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import { claim, engineOver, entity, item, question, source } from './small-world.js';

/** Parallel claims from a state to a route, all worth the same. */
function parallel(count: number): DossierRecord[] {
  const claims = Array.from({ length: count }, (_, index) =>
    claim('state', 'ASSISTS', 'route', { manner: `way ${index}` }),
  );
  return [
    source('paper', 'B'),
    entity('state', 'State'),
    entity('route', 'Route'),
    ...claims,
    ...claims.map((one, index) => item(`i${index}`, one, 'paper', 'SUPPORTS', 2)),
  ];
}

const ask = (records: readonly DossierRecord[], maxVisited: number, maxLeads = 100_000) =>
  engineOver(records, { effort: { maxVisited, maxLeads, milliseconds: 5000 } }).answer(
    question(['state'], ['route'], { limit: 64 }),
  );

describe('attribution: a search that is stopped', () => {
  it('gives no less for a larger budget, and what it found for any', async () => {
    const records = parallel(16);
    let before = 0;
    for (let budget = 2; budget <= 40; budget++) {
      const { chainsFound, degree, search } = await ask(records, budget);
      expect(chainsFound).toBeGreaterThanOrEqual(before);
      expect(degree.value > 0).toBe(chainsFound > 0);
      expect(search.stoppedBy).toBe(chainsFound < 16 ? 'EXPANSIONS' : search.stoppedBy);
      before = chainsFound;
    }
    expect(before).toBe(16);
  });

  it('gives what it found before the leads it may look at were used up, and says that this may differ', async () => {
    const records = parallel(16);
    for (let leads = 1; leads <= 200; leads++) {
      const { search, reproducible, chainsFound } = await ask(records, 1000, leads);
      expect(reproducible).toBe(search.stoppedBy !== 'EXPANSIONS');
      if (search.stoppedBy === 'NONE') expect(chainsFound).toBe(16);
    }
  });

  it('finds the same among equals whatever order the claims came in', async () => {
    const records = parallel(40);
    const [forward, backward] = [await ask(records, 30), await ask([...records].reverse(), 30)];
    expect(forward.search.stoppedBy).toBe('EXPANSIONS');
    expect(forward.reproducible).toBe(true);
    const chains = ({ chains }: typeof forward) => chains.map(({ steps }) => steps.map((step) => step.claim));
    expect(chains(backward)).toEqual(chains(forward));
  });
});
