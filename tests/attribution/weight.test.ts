/** What an answer hangs on, by examples that can be followed with a pencil. B2 is .92 x .85 = .782. */
import { describe, expect, it } from 'vitest';
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import { claim, engineOver, entity, item, question, source } from './small-world.js';

/**
 * state -OWNS-> airline -TRANSPORTS_ON-> route    ("registry" and "daily", which relays "leak")
 * state -ASSISTS-> route                          ("court")
 */
const OWNS = claim('state', 'OWNS', 'airline');
const CARRIES = claim('airline', 'TRANSPORTS_ON', 'route');
const ASSISTS = claim('state', 'ASSISTS', 'route');
const RECORDS: DossierRecord[] = [
  source('registry', 'B'),
  source('leak', 'B'),
  source('daily', 'A', { relays: ['leak'] }),
  source('weekly', 'A', { relays: ['leak'] }),
  source('court', 'B'),
  entity('state', 'State'),
  entity('airline', 'Company'),
  entity('route', 'Route'),
  OWNS,
  CARRIES,
  ASSISTS,
  item('owned', OWNS, 'registry', 'SUPPORTS', 2),
  item('carried', CARRIES, 'daily', 'SUPPORTS', 2),
  item('carried:2', CARRIES, 'weekly', 'SUPPORTS', 2),
  item('helped', ASSISTS, 'court', 'SUPPORTS', 2),
];
const B2 = 0.92 * 0.85;
/** One of the two relays (A) sound, and the leak. */
const RELAYED = (1 - 0.02 * 0.02) * 0.92 * 0.85;

const ask = (records: DossierRecord[] = RECORDS) =>
  engineOver(records).answer(question(['state'], ['route']));

describe('attribution: what an answer hangs on', () => {
  it('tells by how far the degree falls without each claim and each work', async () => {
    const { degree, linchpins } = await ask();
    expect(degree.value).toBeCloseTo(1 - (1 - B2) * (1 - B2 * RELAYED), 11);
    const falls = Object.fromEntries(linchpins.map(({ kind, id, fall }) => [`${kind} ${id}`, fall]));
    expect(falls[`CLAIM ${ASSISTS.id}`]).toBeCloseTo(degree.value - B2 * RELAYED, 11);
    expect(falls['WORK court']).toBeCloseTo(degree.value - B2 * RELAYED, 11);
    expect(falls[`CLAIM ${OWNS.id}`]).toBeCloseTo(degree.value - B2, 11);
    expect(falls['WORK leak']).toBeCloseTo(degree.value - B2, 11);
    expect(falls['WORK daily']).toBeLessThan(0.01);
  });

  it('names the least whose loss changes the word', async () => {
    const { likelihood, smallestLoss } = await ask();
    expect(likelihood).toBe('VERY_LIKELY');
    expect(smallestLoss).toMatchObject({
      likelihood: 'LIKELY',
      members: [{ kind: 'CLAIM', id: ASSISTS.id }],
    });
  });

  it('tells what one finding would raise', async () => {
    const { degree, wouldRaise } = await ask();
    expect(wouldRaise[0]?.claim).toBe(ASSISTS.id);
    expect(wouldRaise[0]?.rise).toBeCloseTo(1 - degree.value, 11);
    const carried = wouldRaise.find((one) => one.claim === CARRIES.id);
    expect(carried?.rise).toBeCloseTo(1 - (1 - B2) * (1 - B2) - degree.value, 11);
  });

  it('counts chains as independent that share no claim and no work', async () => {
    expect((await ask()).independentChains).toEqual({
      count: 2,
      ranks: [1, 2],
      provenLargest: true,
      sharedStructure: [],
    });
    const shared = [...RECORDS, item('helped:2', ASSISTS, 'leak', 'SUPPORTS', 2)];
    expect((await ask(shared)).independentChains).toMatchObject({ count: 1, ranks: [1] });
  });

  it('finds the echo that looked like confirmation', async () => {
    const { circularReporting } = await ask();
    expect(circularReporting.echoes).toEqual([
      { claim: CARRIES.id, stance: 'SUPPORTS', items: ['carried', 'carried:2'], origins: ['leak'] },
    ]);
  });

  it('finds sources that relay one another in a circle', async () => {
    const circle = [source('one', 'B', { relays: ['two'] }), source('two', 'B', { relays: ['one'] })];
    const { circularReporting } = await ask([
      ...RECORDS,
      ...circle,
      item('told', ASSISTS, 'one', 'SUPPORTS', 3),
    ]);
    expect(circularReporting.cycles).toEqual([['one', 'two']]);
  });

  it('keeps confidence apart from likelihood', async () => {
    const { analyticConfidence, explanation } = await ask();
    expect(analyticConfidence.level).toBe('MODERATE');
    expect(analyticConfidence.reasons).toContain('Fewer than three independent chains.');
    const sentence = explanation.find(({ text }) => text.startsWith('Analytic confidence'));
    expect(sentence?.text).not.toMatch(/likely|%/);
  });

  it('has low confidence in a single chain and never a high one in none', async () => {
    const single = RECORDS.filter((record) => record !== ASSISTS && record.id !== 'helped');
    expect((await ask(single)).analyticConfidence).toMatchObject({
      level: 'LOW',
      reasons: ['Only one independent chain.'],
    });
    const none = RECORDS.filter((record) => record.type !== 'claim' && record.type !== 'evidence');
    expect((await ask(none)).analyticConfidence.level).toBe('LOW');
  });
});
