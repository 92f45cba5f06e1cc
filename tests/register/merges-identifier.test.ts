import { describe, expect, it } from 'vitest';
import { identifierOfRecord, identifiersIn, keyOf } from '../../src/register/merges/identifier.js';

const read = (scheme: string, value: string, country: string | null = null) => {
  const [one] = identifiersIn([{ scheme, value }], country);
  return one && { key: keyOf(one), identifies: one.identifies, isOnly: one.isOnly };
};

describe('merges: an identifier', () => {
  it.each([
    ['wikidata', 'Q184', 'wikidata Q184'],
    ['wikidataId', 'http://www.wikidata.org/entity/Q184', 'wikidata Q184'],
    ['Wikidata', 'https://www.wikidata.org/wiki/q184#sitelinks', 'wikidata Q184'],
    ['LEI', '5299-000J 2N45', 'lei 5299000J2N45'],
    ['lei code', '5299000j2n45', 'lei 5299000J2N45'],
    ['ofac-sdn', '33171', 'ofac 33171'],
    ['OFAC UID', 'OFAC-33171', 'ofac 33171'],
    ['innCode', '7707083893', 'inn 7707083893'],
    ['referent', 'gb-hmt-13912', 'opensanctions gb-hmt-13912'],
    ['referent', 'Q77', 'wikidata Q77'],
    ['opensanctions', 'ofac-46001', 'ofac 46001'],
    ['referent', 'NK-Q77', 'opensanctions NK-Q77'],
    ['bic', 'AKBBBY2X', 'swift AKBBBY2X'],
    ['opencorporates', 'https://opencorporates.com/companies/by/190000001', 'opencorporates BY190000001'],
    ['opencorporates', 'by/190000001', 'opencorporates BY190000001'],
    ['УНП', '190000001', 'унп 190000001'],
  ])('is the same in every spelling of its scheme and value: %s, %s', (scheme, value, key) => {
    expect(read(scheme, value)?.key).toBe(key);
  });

  it('identifies where its scheme is known, and in its country where each country counts for itself', () => {
    expect(read('lei', '5299')).toMatchObject({ identifies: true, isOnly: true });
    expect(read('isin', 'BY0001')).toMatchObject({ identifies: true, isOnly: false });
    expect(read('our files', '5299')).toMatchObject({ identifies: false, isOnly: false });
    expect(read('taxNumber', '5299', 'BY')).toEqual({
      key: 'tax in BY 5299',
      identifies: true,
      isOnly: true,
    });
    expect(read('taxNumber', '5299')).toEqual({ key: 'tax 5299', identifies: false, isOnly: false });
  });

  it.each(['', '-', '0', '0000', 'n/a', 'None', 'UNKNOWN', 'xxx', '7'])(
    'is none that says nothing: %j',
    (value) => {
      expect(read('lei', value)).toBeUndefined();
    },
  );

  it.each([
    ['NK-old', 'opensanctions NK-old'],
    ['Q77', 'wikidata Q77'],
    ['ofac-46001', 'ofac 46001'],
  ])('is the id of a record too, as others refer to it: %s', (id, key) => {
    const one = identifierOfRecord(id);
    expect(one && keyOf(one)).toBe(key);
    expect(one).toMatchObject({ identifies: true });
  });

  it('stands once, however often it is written, whatever the scheme is called', () => {
    const ids = ['__proto__', 'constructor', 'id', ''].map((scheme) => ({ scheme, value: 'A1' }));
    expect(identifiersIn([...ids, ...ids], null).map(keyOf)).toEqual([
      'proto A1',
      'constructor A1',
      'id A1',
      ' A1',
    ]);
  });
});
