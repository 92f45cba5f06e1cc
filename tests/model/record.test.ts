import { describe, expect, it } from 'vitest';
import { claimId } from '../../src/model/claim.js';
import { namesPlace } from '../../src/model/evidence.js';
import { nearest } from '../../src/model/nearest.js';
import { parseRecord } from '../../src/model/record.js';

const STATEMENT = { subject: 'a', predicate: 'ASSISTS', object: 'b' };
const CLAIM = { type: 'claim', id: claimId(STATEMENT), ...STATEMENT };
const ITEM = { type: 'evidence', id: 'i1', claim: CLAIM.id, source: 's', stance: 'SUPPORTS', credibility: 2 };

describe('model: a record', () => {
  it('is filled with what it leaves out', () => {
    expect(parseRecord({ type: 'entity', id: 'a', kind: 'StateBody', name: 'A' }, 'line 1')).toMatchObject({
      aliases: [],
      collective: false,
      organStatus: 'ORGAN',
    });
  });

  it.each([
    ['no object', 'text', 'wanted a record (a JSON object), got "text"'],
    [
      'an unknown type',
      { type: 'person' },
      'type must be one of source, entity, claim, evidence, opposition, bearing, got "person"',
    ],
    ['an unknown kind', { type: 'entity', id: 'a', kind: 'Migrant', name: 'x' }, 'kind'],
    [
      'an unknown field',
      { type: 'entity', id: 'a', kind: 'State', name: 'x', birthDate: '1990' },
      'birthDate',
    ],
    ['an id of another form', { type: 'entity', id: '-a', kind: 'State', name: 'x' }, 'id: must be an id'],
    [
      'a country that is no code',
      { type: 'entity', id: 'a', kind: 'State', name: 'x', country: 'Belarus' },
      'ISO 3166-1',
    ],
    ['control characters', { type: 'entity', id: 'a', kind: 'State', name: 'x\u0000' }, 'control characters'],
    [
      'an address that runs code',
      { type: 'source', id: 's', title: 't', reliability: 'B', url: 'javascript:alert(1)' },
      'http or https',
    ],
    ['a reliability off the scale', { type: 'source', id: 's', title: 't', reliability: 'G' }, 'reliability'],
    ['a credibility past the scale', { ...ITEM, credibility: 7 }, 'credibility'],
    ['a credibility below the scale', { ...ITEM, credibility: 0 }, 'credibility'],
    ['an id that does not follow from the content', { ...CLAIM, id: 'cl-other' }, `must be ${CLAIM.id}`],
    ['both an object and a value', { ...CLAIM, value: 'x' }, 'exactly one of the two'],
    [
      'a qualifier that the predicate does not take',
      { ...CLAIM, qualifiers: { share: '50' } },
      'ASSISTS takes the qualifiers manner, phase, place, population, got "share"',
    ],
  ])('is refused with %s', (_, value, problem) => {
    expect(() => parseRecord(value, 'claims.jsonl line 3')).toThrow(
      expect.objectContaining({ code: 'RECORD_INVALID' }),
    );
    expect(() => parseRecord(value, 'claims.jsonl line 3')).toThrow(`claims.jsonl line 3: `);
    expect(() => parseRecord(value, 'claims.jsonl line 3')).toThrow(problem);
  });

  it('with an unknown predicate names the nearest', () => {
    const statement = { subject: 'a', predicate: 'ASISTS', object: 'b' };
    expect(() => parseRecord({ type: 'claim', id: claimId(statement), ...statement }, 'line 1')).toThrow(
      'no predicate is named "ASISTS"; did you mean ASSISTS?',
    );
  });

  it('with a reversed period is refused', () => {
    expect(() => parseRecord({ ...ITEM, from: '2022', to: '2021' }, 'line 1')).toThrow(
      expect.objectContaining({ code: 'RANGE_REVERSED' }),
    );
  });
});

describe('model: locators and near words', () => {
  it('name a place unless they are words that do not', () => {
    expect([namesPlace('p. 12'), namesPlace('title'), namesPlace('text'), namesPlace(undefined)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('finds the nearest words, closest first', () => {
    expect(nearest('belaruss', ['russia', 'belarus', 'belarussia'], 2)).toEqual(['belarus', 'belarussia']);
    expect(nearest('xyz', ['belarus'], 3)).toEqual([]);
  });
});

describe('model: the dates of a listing', () => {
  const LISTING = { type: 'claim', subject: 'somebody', predicate: 'LISTED_UNDER', object: 'act' };
  const listing = (qualifiers: Record<string, string>) => () =>
    parseRecord({ ...LISTING, id: claimId({ ...LISTING, qualifiers }), qualifiers }, 'claims.jsonl line 1');

  it('are refused the wrong way round', () => {
    expect(listing({ listedOn: '2022', liftedOn: '2021' })).toThrow(
      expect.objectContaining({
        code: 'RANGE_REVERSED',
        message: expect.stringContaining('claims.jsonl line 1'),
      }),
    );
  });

  it('are taken where they may be in order, or cannot be read', () => {
    expect(listing({ listedOn: '2021-06-01', liftedOn: '2021' })).not.toThrow();
    expect(listing({ listedOn: 'in spring', liftedOn: '2021' })).not.toThrow();
  });
});
