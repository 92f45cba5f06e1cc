import { describe, expect, it } from 'vitest';
import { namesOfCldr, readCountry } from '../../src/cli/screen-country.js';
import { GraphQLCountryCode } from '../../src/graphql/country-code.js';
import { COUNTRY_CODES } from '../../src/model/country.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

describe('screening: countries', () => {
  it('knows the codes that the API knows', () => {
    const isOfApi = (code: string) => {
      try {
        return GraphQLCountryCode.parseValue(code) === code;
      } catch {
        return false;
      }
    };
    expect(PAIRS.filter(isOfApi)).toEqual([...COUNTRY_CODES]);
  });

  it.each([
    ['by', 'BY'],
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['BLR', 'BY'],
    ['usa', 'US'],
    ['POL', 'PL'],
    ['GBR', 'GB'],
  ])('reads the code %s', (text, code) => {
    expect(readCountry(text)).toEqual({ value: code, notes: [] });
  });

  it.each([
    ['Belarus', 'BY'],
    ['Беларусь', 'BY'],
    ['Białoruś', 'BY'],
    ['Biélorussie', 'BY'],
    ['بيلاروس', 'BY'],
    ['Білорусь', 'BY'],
    ['Baltarusija', 'BY'],
    ['белоруссия', 'BY'],
    ['Республика Беларусь', 'BY'],
    ['Рэспубліка Беларусь', 'BY'],
    ['Republic of Belarus', 'BY'],
    ['The Republic of Cyprus', 'CY'],
    ['République de Pologne', 'PL'],
    ['Rzeczpospolita Polska', 'PL'],
    ['جمهورية العراق', 'IQ'],
    ['Deutschland', 'DE'],
    ['Niemcy', 'DE'],
    ['Russian Federation', 'RU'],
    ['Российская Федерация', 'RU'],
    ['США', 'US'],
    ['United States of America', 'US'],
    ['Czech Republic', 'CZ'],
    ['Turkey', 'TR'],
    ["Cote d'Ivoire", 'CI'],
    ['Republic of Korea', 'KR'],
  ])('reads the name %s', (text, code) => {
    expect(readCountry(text)).toEqual({ value: code, notes: [] });
  });

  it.each(['SU', 'ZZ', 'EU', 'DD', 'XXX', 'Republic of China', 'Kongo', 'Republic of', 'BY / PL', '?'])(
    'leaves %s to the reviewer',
    (text) => {
      expect(readCountry(text)).toEqual({
        value: null,
        notes: [`country ${text}: not understood, not compared`],
      });
    },
  );

  it('says nothing of an empty cell', () => {
    expect(readCountry('')).toEqual({ value: null, notes: [] });
  });

  it('has no name that two countries share', () => {
    const codes = new Map<string, Set<string>>();
    for (const [name, code] of namesOfCldr()) codes.set(name, (codes.get(name) ?? new Set()).add(code));
    expect([...codes].filter(([, shared]) => shared.size > 1)).toEqual([]);
  });
});
