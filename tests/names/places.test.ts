import { describe, expect, it } from 'vitest';
import { compareNames, LIKELY_SAME_NAME } from '../../src/names/compare-names.js';
import { toLatin } from '../../src/names/latin.js';
import { readName } from '../../src/names/name.js';
import { placesIn } from '../../src/names/places.js';

const score = (a: string, b: string) => compareNames(readName(a), readName(b)).score;
const placesOf = (text: string, isSkeleton = false) =>
  [...placesIn(toLatin(text).split(' '), () => isSkeleton)].map(([word, { key }]) => [word, key]);

describe('names: places', () => {
  it.each([
    ['Bank of Iraq', [[2, 'IQ']]],
    ['Iraqi Bank', [[0, 'IQ']]],
    ['Белорусского', [[0, 'BY']]],
    ['Rzeczypospolitej Polskiej', [[1, 'PL']]],
    ['Российской Федерации', [[0, 'RU']]],
    ['Saudi Arabia', [[0, 'SA']]],
    ['United Arab Emirates', [[0, 'AE']]],
    ['Vereinigte Staaten', [[0, 'US']]],
    ['Embassy of Turkey in Baghdad', [[2, 'TR'], [4, 'baghdad']]], // biome-ignore format: one line a case
    ['Горад Гродна', [[1, 'grodno']]],
    ['Ihar Butkevich', []],
    ['Kowalski', []],
  ])('%s names %j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it('knows what a script without short vowels writes, only where it is in that script', () => {
    expect(placesOf('حكومة العراق', true)).toEqual([[2, 'IQ']]);
    expect(placesOf('qtr')).toEqual([]);
    expect(placesOf('qtr', true)).toEqual([[0, 'QA']]);
  });

  it.each([
    ['Customs Service of Estonia', 'Customs Service of Georgia'],
    ['Estonian Customs Service', 'Customs Service of Georgia'],
    ['Эстонская таможенная служба', 'Грузинская таможенная служба'],
    [
      'Joint Command for the Protection of Borders and Coasts of Iran',
      'Joint Command for the Protection of Borders and Coasts of Iraq',
    ],
    ['Hotel Latvia', 'Latvia'],
    ['Qatar Airways', 'Qatar'],
    ['Government of Estonia', 'Republic of Estonia'],
    ['Hotel Riga Sheraton', 'Hotel Riga'],
    ['Al Suriya', 'Syrian'],
  ])('%s is not %s', (a, b) => {
    expect(score(a, b)).toBeLessThan(LIKELY_SAME_NAME);
  });

  it.each([
    ['Estonian Customs Service', 'Customs Service of Estonia'],
    ['Republic of Estonia', 'Estonia'],
    ['Arab Republic of Egypt', 'Egypt'],
    ['Syrian Arab Republic', 'Syria'],
    ['Polska', 'Poland'],
    ['Embassy of Estonia in Georgia', 'Embassy of Estonia'],
    ['Hotel Riga', 'Hotel Riga, Latvia'],
    ['Grodno Azot', 'Hrodna Azot'],
    ['Customs Service', 'Customs Service of Estonia'],
  ])('%s may be %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(LIKELY_SAME_NAME);
  });
});
