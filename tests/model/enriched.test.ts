import { describe, expect, it } from 'vitest';
import { enriched } from '../../src/model/enriched.js';
import { claim, entity, source } from '../attribution/small-world.js';

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

  it('lets a newer edition of the one source replace what that source said', () => {
    const newer = entity('firm', 'Company', {
      name: 'Firm, renamed',
      statedBy: [{ source: 'paper', locator: 'p. 2' }],
    });
    expect(enriched(newer, THERE)).toEqual(newer);
  });

  it('never takes a qualifier from a claim, and lets a newer import change only what an import said', () => {
    const looked = claim('firm', 'LISTED_UNDER', 'act', { listedOn: '2021-12-02', ground: 'a ground' });
    const coming = claim('firm', 'LISTED_UNDER', 'act', { listedOn: '2021', liftedOn: '2023' });
    const both = { listedOn: '2021-12-02', liftedOn: '2023', ground: 'a ground' };
    expect(enriched(coming, looked)).toMatchObject({ qualifiers: both });
    const imported = { ...looked, provenance: 'IMPORT' as const };
    expect(enriched(coming, imported)).toMatchObject({ qualifiers: { ...both, listedOn: '2021' } });
  });

  it('never grades a source anew that is on record', () => {
    const there = source('paper', 'B', { relays: ['report'] });
    const coming = source('paper', 'F', { title: 'Another title', publisher: 'House', cites: ['act'] });
    expect(enriched(coming, there)).toEqual({ ...there, publisher: 'House', cites: ['act'] });
  });
});
