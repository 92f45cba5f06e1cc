import { describe, expect, it } from 'vitest';
import { enriched, folded } from '../../src/model/enriched.js';
import { claim, entity, item, source } from '../attribution/small-world.js';

const THERE = entity('firm', 'Company', {
  name: 'Firm',
  country: 'BY',
  description: 'What we know of it',
  aliases: [{ name: 'Фирма', language: 'ru' }],
  externalIds: [{ scheme: 'lei', value: '1' }],
  statedBy: [{ source: 'paper', locator: 'p. 1' }],
});

describe('model: enriching', () => {
  it('keeps what others have said, and adds names, ids and sources', () => {
    const coming = entity('firm', 'Company', {
      name: 'FIRM LLC',
      aliases: [{ name: 'Фирма' }],
      externalIds: [
        { scheme: 'lei', value: '1' },
        { scheme: 'wikidata', value: 'Q1' },
      ],
      statedBy: [{ source: 'list', locator: 'line 4' }],
      note: 'from a list',
    });
    expect(enriched(coming, THERE)).toEqual({
      ...THERE,
      aliases: [{ name: 'Фирма', language: 'ru' }, { name: 'FIRM LLC' }],
      externalIds: [
        { scheme: 'lei', value: '1' },
        { scheme: 'wikidata', value: 'Q1' },
      ],
      statedBy: [
        { source: 'paper', locator: 'p. 1' },
        { source: 'list', locator: 'line 4' },
      ],
      note: 'from a list',
    });
  });

  it('does so once: the same record again changes nothing', () => {
    const coming = entity('firm', 'Company', {
      name: 'FIRM LLC',
      statedBy: [{ source: 'list', locator: 'line 4' }],
    });
    const once = enriched(coming, THERE);
    expect(enriched(coming, once as typeof THERE)).toEqual(once);
    const moved = { ...coming, statedBy: [{ source: 'list', locator: 'line 9' }] };
    expect(enriched(moved, once as typeof THERE)).toEqual(once);
  });

  it('lets a newer import of the one source say anew what an import of it said, and keeps what it leaves out', () => {
    const imported = { ...THERE, provenance: 'IMPORT' as const, note: 'looked at' };
    const newer = entity('firm', 'Company', {
      name: 'Firm, renamed',
      statedBy: [{ source: 'paper', locator: 'line 9' }],
    });
    expect(enriched(newer, imported)).toEqual({ ...imported, name: 'Firm, renamed' });
    expect(enriched(newer, THERE)).toMatchObject({
      name: 'Firm',
      aliases: [{ name: 'Фирма' }, { name: 'Firm, renamed' }],
    });
  });

  it('never joins the half of one period or range with the half of another', () => {
    const there = entity('crossing', 'Operation', { to: '2021', statedBy: [{ source: 'paper' }] });
    const coming = entity('crossing', 'Operation', { from: '2023', statedBy: [{ source: 'list' }] });
    expect(enriched(coming, there)).toEqual({
      ...there,
      statedBy: [{ source: 'paper' }, { source: 'list' }],
    });
    const figure = entity('figure', 'Figure', { value: 5, statedBy: [{ source: 'paper' }] });
    const range = entity('figure', 'Figure', { minimum: 10, maximum: 20, statedBy: [{ source: 'list' }] });
    expect(enriched(range, figure)).not.toHaveProperty('minimum');
  });

  it('never takes a qualifier from a claim, and lets an import change only what an import said', () => {
    const looked = claim('firm', 'LISTED_UNDER', 'act', { listedOn: '2021-12-02', ground: 'a ground' });
    const coming = claim('firm', 'LISTED_UNDER', 'act', { listedOn: '2022', programme: 'P' });
    expect(enriched(coming, looked)).toEqual({
      ...looked,
      qualifiers: { listedOn: '2021-12-02', ground: 'a ground', programme: 'P' },
    });
    const imported = { ...looked, provenance: 'IMPORT' as const };
    expect(enriched(coming, imported)).toMatchObject({
      qualifiers: { listedOn: '2022', ground: 'a ground', programme: 'P' },
    });
  });

  it('takes the dates of a listing from one teller, so that they never run backward', () => {
    const there = claim('firm', 'LISTED_UNDER', 'act', { listedOn: '2020', liftedOn: '2021' });
    const coming = claim('firm', 'LISTED_UNDER', 'act', { listedOn: '2022' });
    expect(enriched(coming, { ...there, provenance: 'IMPORT' as const })).toMatchObject({
      qualifiers: { listedOn: '2022' },
    });
    expect(enriched(coming, there)).toEqual(there);
  });

  it('supersedes no claim, retracts no item and grades none anew', () => {
    const there = claim('firm', 'OWNS', 'other');
    expect(enriched({ ...there, supersededBy: 'cl-x' }, there)).toEqual(there);
    const graded = item('i', there, 'paper', 'SUPPORTS', 5, {
      note: 'a forgery',
      retracted: { reason: 'forged' },
    });
    const again = item('i', there, 'paper', 'SUPPORTS', 2, { reliabilityInUse: 'A', restsOn: ['x'] });
    expect(enriched(again, graded)).toEqual(graded);
    expect(enriched(graded, again)).toEqual(again);
  });

  it('never says anew whose voice a source is on record, and how far it is trusted', () => {
    const there = source('paper', 'B', { relays: ['report'] });
    const coming = source('paper', 'F', {
      title: 'Another title',
      publisher: 'House',
      work: 'w',
      cites: ['act'],
    });
    expect(enriched(coming, there)).toEqual({ ...there, publisher: 'House' });
  });
});

describe('model: folding what one import brings twice', () => {
  it('joins what two sources say of one entity, and refuses what one source says in two ways', () => {
    const first = entity('firm', 'Company', { name: 'Firm', statedBy: [{ source: 'a', locator: 'line 1' }] });
    const other = entity('firm', 'Company', { name: 'FIRM', statedBy: [{ source: 'b' }] });
    expect(folded(other, first)).toMatchObject({ name: 'Firm', aliases: [{ name: 'FIRM' }] });
    expect(folded({ ...first, name: 'Firm 2' }, first)).toBeNull();
    expect(folded({ ...first, statedBy: [{ source: 'a', locator: 'line 7' }] }, first)).toEqual(first);
  });

  it('joins qualifiers of one claim that do not contradict one another', () => {
    const bare = claim('firm', 'OWNS', 'other');
    const shared = claim('firm', 'OWNS', 'other', { share: '50' });
    expect(folded(bare, shared)).toEqual(shared);
    expect(folded(shared, bare)).toEqual(shared);
    expect(folded(claim('firm', 'OWNS', 'other', { share: '60' }), shared)).toBeNull();
  });
});
