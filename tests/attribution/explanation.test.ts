/** What the sentences of an explanation rest on. */
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/attribution/answer.js';
import type { Question } from '../../src/attribution/question.js';
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import { randomWorld } from './random-world.js';
import { claim, engineOver, entity, item, question, source } from './small-world.js';

/**
 * state -OWNS-> airline -TRANSPORTS_ON-> route   ("registry", and "daily" with its echo "weekly"; "ministry" disputes
 * state -ASSISTS-> route                          that it carries)   ("court")
 * state -TOLERATES-> crossings                    ("paper", beginning and end known)
 */
const OWNS = claim('state', 'OWNS', 'airline');
const CARRIES = claim('airline', 'TRANSPORTS_ON', 'route');
const ASSISTS = claim('state', 'ASSISTS', 'route');
const TOLERATES = claim('state', 'TOLERATES', 'crossings');
const DATED = { from: '2021', to: '2021' };
const RECORDS: DossierRecord[] = [
  source('registry', 'B'),
  source('daily', 'A', { relays: ['leak'] }),
  source('weekly', 'A', { relays: ['leak'] }),
  source('leak', 'B'),
  source('court', 'B'),
  source('paper', 'B'),
  source('ministry', 'C'),
  entity('state', 'State'),
  entity('airline', 'Company'),
  entity('route', 'Route'),
  entity('crossings', 'Operation'),
  OWNS,
  CARRIES,
  ASSISTS,
  TOLERATES,
  item('owned', OWNS, 'registry', 'SUPPORTS', 2, { from: '2019' }),
  item('carried', CARRIES, 'daily', 'SUPPORTS', 2, DATED),
  item('carried:2', CARRIES, 'weekly', 'SUPPORTS', 2, DATED),
  item('helped', ASSISTS, 'court', 'SUPPORTS', 2, DATED),
  item('tolerated', TOLERATES, 'paper', 'SUPPORTS', 2, DATED),
  item('denied', CARRIES, 'ministry', 'DISPUTES', 3),
];

describe('attribution: what an explanation rests on', () => {
  it('is the claims of all chains shown, and the sources behind them, where it tells the degree', async () => {
    expect(await rest('of possible worlds')).toEqual({
      claims: sorted(OWNS.id, CARRIES.id, ASSISTS.id),
      sources: ['court', 'daily', 'registry', 'weekly'],
    });
  });

  it('is no more than the chains shown', async () => {
    expect(await rest('of possible worlds', { limit: 1 })).toEqual({
      claims: [ASSISTS.id],
      sources: ['court'],
    });
  });

  it('is the best chain, step by step, for its form and its reading', async () => {
    const records = RECORDS.filter((record) => record !== ASSISTS && record.id !== 'helped');
    const best = { claims: [OWNS.id, CARRIES.id], sources: ['daily', 'registry', 'weekly'] };
    expect(await rest('Its best-evidenced form', {}, records)).toEqual(best);
    expect(await rest('The best-evidenced of', {}, records)).toEqual(best);
    expect(await rest('The weakest tie is ownership', {}, records)).toEqual(best);
  });

  it('is the best chain to each member that is reached', async () => {
    expect(await rest('2 of 2 are reached', { to: ['route', 'crossings'] })).toEqual({
      claims: sorted(ASSISTS.id, TOLERATES.id),
      sources: ['court', 'paper'],
    });
    expect(await rest('1 of 2 are reached', { to: ['crossings', 'airline'], links: ['DIRECT'] })).toEqual({
      claims: [TOLERATES.id],
      sources: ['paper'],
    });
  });

  it('is what is disputed and who disputes it, also on a chain that is not shown', async () => {
    const disputed = { claims: [CARRIES.id], sources: ['ministry'] };
    expect(await rest('Without its disputes')).toEqual(disputed);
    expect(await rest('Without its disputes', { limit: 1 })).toEqual(disputed);
  });

  it('is the steps of unknown period, where only dated chains count', async () => {
    expect(await rest('Counting only chains', { asOf: '2021' })).toEqual({
      claims: [OWNS.id],
      sources: ['registry'],
    });
  });

  it('is the independent chains, and every chain where none is independent of another', async () => {
    const all = sorted(OWNS.id, CARRIES.id, ASSISTS.id);
    expect(await rest('are independent')).toEqual({
      claims: all,
      sources: ['court', 'daily', 'registry', 'weekly'],
    });
    const shared = [...RECORDS, item('helped:2', ASSISTS, 'daily', 'SUPPORTS', 2, DATED)];
    expect((await rest('None of the 2 chains', {}, shared)).claims).toEqual(all);
  });

  it('is a work together with the claims that it stands behind', async () => {
    const records = RECORDS.map((record) =>
      record.id === 'helped' ? item('helped', ASSISTS, 'leak', 'SUPPORTS', 2, DATED) : record,
    );
    expect(await rest('It hangs on “leak”', {}, records)).toEqual({
      claims: sorted(CARRIES.id, ASSISTS.id),
      sources: ['leak'],
    });
    expect(await rest('go back to “leak”', {}, records)).toEqual({
      claims: [CARRIES.id],
      sources: ['daily', 'leak', 'weekly'],
    });
  });

  it('is the chains that confidence is taken from, and their disputes', async () => {
    expect(await rest('Analytic confidence')).toEqual({
      claims: sorted(OWNS.id, CARRIES.id, ASSISTS.id),
      sources: ['court', 'daily', 'ministry', 'registry', 'weekly'],
    });
  });

  it('is on record, and there for every sentence but those on what is not', async () => {
    for (let seed = 1; seed <= 150; seed++) {
      const { records, from, to } = randomWorld(seed);
      const ids = new Set(records.map(({ id }) => id));
      const asked = question(from, to, seed % 2 === 0 ? { asOf: '2021' } : {});
      const { explanation, chainsFound } = await engineOver(records).answer(asked);
      for (const sentence of explanation) {
        const named = [...sentence.claims, ...sentence.sources];
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
        expect(new Set(named).size).toBe(named.length);
        if (isOnNothing(sentence, chainsFound)) continue;
        expect([seed, sentence]).not.toMatchObject([seed, { claims: [] }]);
        expect([seed, sentence]).not.toMatchObject([seed, { sources: [] }]);
      }
    }
  });
});

/** An honest negative, or confidence in one. */
function isOnNothing({ text }: Sentence, chainsFound: number): boolean {
  return chainsFound === 0 && /^(No chain from|0 of \d+ are reached|Analytic confidence)/.test(text);
}

/** What the sentence rests on that says this. */
async function rest(saying: string, more: Partial<Question> = {}, records = RECORDS) {
  const { explanation } = await engineOver(records).answer(question(['state'], ['route'], more));
  const sentence = explanation.find(({ text }) => text.includes(saying));
  return { claims: sentence?.claims, sources: sentence?.sources };
}

function sorted(...ids: string[]): string[] {
  return ids.sort();
}
