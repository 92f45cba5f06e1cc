import { describe, expect, it } from 'vitest';
import { actor, groundOf, listed, proposalsFor, told } from './merge-world.js';

describe('merges: scopes', () => {
  const PAIRS = [
    ...listed('a-1', 'Raman Padlineu'),
    ...listed('a-2', 'Раман Падлінеў'),
    actor('b-1', 'Company', 'Zarya Trans'),
    actor('b-2', 'Company', 'Заря Транс', { statedBy: [{ source: 'list-b', locator: 'line 2' }] }),
  ];
  const LATER = [actor('b-3', 'Company', 'Zaria Trans')];
  const tell = async (...given: Parameters<typeof proposalsFor>) => (await proposalsFor(...given)).map(told);

  it('are everything, or what was added or changed after a revision', async () => {
    const ground = await groundOf(PAIRS, LATER, [
      actor('a-1', 'Official', 'Raman Padlineu', { country: 'BY' }),
    ]);
    expect((await tell(ground)).map((one) => one.slice(0, 7))).toEqual([
      'a-1 a-2',
      'b-1 b-2',
      'b-1 b-3',
      'b-2 b-3',
    ]);
    expect(await tell(ground, { since: 1 })).toEqual(['a-1 a-2 WEAK', 'b-1 b-3 WEAK', 'b-2 b-3 WEAK']);
    expect(await tell(ground, { since: 2 })).toEqual(['a-1 a-2 WEAK']);
    expect(await tell(ground, { since: 3 })).toEqual([]);
    expect(await tell(ground, {}, { revision: 1 })).toEqual(['a-1 a-2 WEAK', 'b-1 b-2 WEAK']);
  });

  it('are what a source states, or has claims of', async () => {
    const ground = await groundOf(PAIRS);
    expect(await tell(ground, { source: 'list-a' })).toEqual(['a-1 a-2 WEAK']);
    expect(await tell(ground, { source: 'list-b' })).toEqual(['b-1 b-2 WEAK']);
    expect(await tell(ground, { source: 'list-b', ids: ['a-1'] })).toEqual([]);
  });

  it('are some actors, with whomever they may be one', async () => {
    const ground = await groundOf(PAIRS);
    expect(await tell(ground, { ids: ['b-2', 'b-2'] })).toEqual(['b-1 b-2 WEAK']);
    expect(await tell(ground, {}, { kinds: ['Official'] })).toEqual(['a-1 a-2 WEAK']);
  });

  it('refuse ids that lead nowhere, and name the nearest', async () => {
    const ground = await groundOf(PAIRS);
    const refused = (scope: Parameters<typeof proposalsFor>[1]) =>
      expect(proposalsFor(ground, scope)).rejects;
    await refused({ ids: ['a-1', 'b-21'] }).toThrow('no actor has the id "b-21" in ids (nearest: b-1, b-2');
    await refused({ source: 'list' }).toThrow('no source has the id "list" in source (nearest: list-a');
    await refused({ ids: ['act-eu'] }).toThrow(
      'ids: wanted an actor, but "act-eu" is of the kind Instrument',
    );
    await refused({ source: 'a-1' }).toThrow('source: wanted a source, but "a-1" is of the kind Official');
  });

  it('end when they are told to', async () => {
    const ground = await groundOf(PAIRS);
    await expect(proposalsFor(ground, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    await expect(proposalsFor(ground, {}, { signal: stop.signal, onProgress })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });
});
