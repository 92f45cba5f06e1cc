import { describe, expect, it } from 'vitest';
import { compareNames, LIKELY_SAME_NAME } from '../../src/names/compare-names.js';
import { readName } from '../../src/names/name.js';

const compare = (a: string, b: string) => compareNames(readName(a), readName(b));

/** Names of a line are spellings of one name: each must find each. */
const SPELLINGS = [
  ['Aliaksandr Lukashenka', 'Alexander Lukashenko', 'Alexandre Loukachenko', 'Aleksander Łukaszenka'],
  ['Alexander Lukaschenko', 'Аляксандр Лукашэнка', 'Александр Лукашенко', 'ألكسندر لوكاشينكو'],
  ['Siarhei Novikau', 'Sergey Novikov', 'Сергей Новиков', 'Siergiej Nowikow'],
  ['Ihar Butkevich', 'Igor Butkewicz', 'Игорь Буткевич', 'Ігар Буткевіч'],
  ['Anatol Lapo', 'Anatoly Lappo', 'Анатолий Лаппо'],
  ['Kanstantsin Molastau', 'Konstantin Molostov', 'Константин Молостов'],
  ['Volha Zhdanovich', 'Olga Zdanowicz', 'Ольга Жданович'],
  ['Mohammed Hussein', 'Muhammad Husayn', 'محمد حسين'],
  ['Bashar al-Assad', 'Bashar alassad', 'Bachar el Assad', 'بشار الأسد'],
  ['Abdel-Rahman Sultan', 'Abdulrahman Sultan', 'عبد الرحمن سلطان', 'عبدالرحمن سلطان'],
  ['Youssef Mansour', 'Yusuf Mansur', 'يوسف منصور'],
  ['Grodno Azot', 'ОАО «Гродно Азот»', 'Grodno Azot JSC'],
  ['Hotel Minsk', 'Гостиница «Минск»'],
  ['Minsk Plant 1130', 'Минский завод 1130', 'Minsk plant No. 1130'],
  ['Military Unit 1130', 'Military Unit ١١٣٠', 'Military Unit ۱۱۳۰'],
];

describe('names: comparing spellings', () => {
  it.each(SPELLINGS.map((line) => [line]))('takes %j for one name', (line) => {
    for (const a of line)
      for (const b of line) expect(compare(a, b).score, `${a} / ${b}`).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['Aliaksandr Lukashenka', 'Viktar Lukashenka'],
    ['Ihar Butkevich', 'Ihar Pechan'],
    ['Anatol Lapo', 'Anatol Lipa'],
    ['Lapo', 'Lipa'],
    ['Ivan Ivanov', 'Ivan Ivanenko'],
    ['Petr Petrov', 'Petr Petrovich'],
    ['Uladzimir Makei', 'Uladzimir Makarov'],
    ['Aliaksandra Shmat', 'Aliaksandr Shmat'],
    ['Mohammed Hassan', 'Mohammed Hussein'],
    ['Ivan Petrovich Sidorov', 'Ivan Ivanovich Sidorov'],
    ['Hotel Minsk', 'Hotel Planeta'],
    ['Belshina LLC', 'Belavia LLC'],
    ['Ihar', 'Ihar Butkevich'],
    ['V. Lukashenka', 'Aliaksandr Lukashenka'],
    ['P. Volkov', 'Oleg Petrovich Volkov'],
    ['Volkov P. O.', 'Oleg Petrovich Volkov'],
    ['Oleg Volkov-Muromtsev', 'Oleg Volkov'],
    ['Volkov-Muromtsev Oleg', 'Oleg Volkov'],
    ['Orion Group', 'Orion Grub'],
    ['Orion Bank', 'Orion Bani'],
    ['Military Unit 1130', 'Military Unit 1300'],
    ['Military Unit 1130', 'Military Unit ١٣٠٠'],
    ['Military Unit 29155', 'Military Unit 29156'],
    ['Plant 1000001', 'Plant 1000002'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(compare(a, b).score).toBeLessThan(LIKELY_SAME_NAME);
  });
});

describe('names: what a comparison says', () => {
  it('gives 1 only for the same words in Latin', () => {
    expect(compare('Ihar Butkevich', 'IHAR BUTKEVICH')).toMatchObject({
      score: 1,
      method: 'EXACT',
      reordered: false,
    });
    expect(compare('Ihar Butkevich', 'Igor Butkevich').score).toBeLessThan(1);
    expect(compare('Grodno Azot LLC', 'Grodno Azot JSC').score).toBeLessThan(1);
  });

  it('takes next to nothing off for another order', () => {
    const { score, reordered } = compare('LUKASHENKA, Aliaksandr', 'Aliaksandr Lukashenka');
    expect(score).toBeGreaterThan(0.97);
    expect(reordered).toBe(true);
  });

  it('takes little off for a father’s name on one side, and says which', () => {
    const { score, unmatched } = compare('Aliaksandr Ryhoravich Lukashenka', 'Aliaksandr Lukashenka');
    expect(score).toBeGreaterThanOrEqual(0.9);
    expect(unmatched).toEqual({ query: ['ryhoravich'], found: [] });
  });

  it('ranks an initial below the name and above another name', () => {
    const whole = compare('Aliaksandr Lukashenka', 'Alexander Lukashenko').score;
    const initial = compare('A. Lukashenka', 'Aliaksandr Lukashenka');
    expect(initial).toMatchObject({ method: 'INITIALS' });
    expect(initial.score).toBeGreaterThan(0.7);
    expect(initial.score).toBeLessThan(whole);
  });

  it('knows the initials that a name has in another language', () => {
    expect(compare('A.G. Lukashenko', 'Aliaksandr Ryhoravich Lukashenka').score).toBeGreaterThan(0.7);
    expect(compare('V. Makouski', 'Uladzimir Makouski').score).toBeGreaterThan(0.7);
  });

  it('forgives a slip of the hand, two letters in each other’s place too', () => {
    const { pairs, method } = compare('Ihar Butkevihc', 'Ihar Butkevich');
    expect(method).toBe('TYPO');
    expect(pairs[1]).toEqual({ query: 'butkevihc', found: 'butkevich', similarity: 0.8889, how: 'TYPO' });
  });

  it('takes a consonant more or less for another name as often as for a slip', () => {
    const { score, pairs } = compare('Pavel Kostov', 'Pavel Kostrov');
    expect(score).toBeGreaterThan(0.75);
    expect(score).toBeLessThan(0.85);
    expect(pairs[1]).toMatchObject({ how: 'TYPO' });
    expect(compare('Pavel Kostov', 'Pavel Kostvo').score).toBeGreaterThan(0.9);
  });

  it('loses nothing by a second initial that agrees', () => {
    const one = compare('O. Volkov', 'Oleg Petrovich Volkov').score;
    expect(compare('O. P. Volkov', 'Oleg Petrovich Volkov').score).toBeGreaterThanOrEqual(one);
    expect(compare('Oleg P. Volkov', 'Oleg Petrovich Volkov').score).toBeGreaterThan(0.9);
  });

  it('finds a long family name alone, however it is spelled', () => {
    for (const query of ['Shevtjenko', 'شيفتشينكو', 'Szewczenko'])
      expect(compare(query, 'Andrei Shevchenko').score, query).toBeGreaterThanOrEqual(LIKELY_SAME_NAME);
    expect(compare('Shevchenkova', 'Andrei Shevchenkov').score).toBeLessThan(LIKELY_SAME_NAME);
  });

  it('reads what Arabic has one letter for: b and p, f and v, j and g', () => {
    expect(compare('بوتابوف', 'Potapov').score).toBeGreaterThan(0.9);
    expect(compare('جافريلوف', 'Gavrilov').score).toBeGreaterThan(0.9);
  });

  it('finds a family name alone likelier than a given name alone', () => {
    const family = compare('Butkevich', 'Ihar Butkevich').score;
    expect(family).toBeGreaterThanOrEqual(LIKELY_SAME_NAME);
    expect(family).toBeLessThanOrEqual(0.8);
    expect(compare('Ihar', 'Ihar Butkevich').score).toBeLessThan(0.7);
  });

  it('finds a man’s and a woman’s form of a family name a little less alike', () => {
    const { score } = compare('Natallia Kochanov', 'Natallia Kochanova');
    expect(score).toBeGreaterThan(0.9);
    expect(score).toBeLessThan(1);
  });

  it('finds a firm by the word that is its own', () => {
    const { score } = compare('Belavia', 'Belavia Belarusian Airlines');
    expect(score).toBeGreaterThanOrEqual(0.75);
    expect(score).toBeLessThanOrEqual(0.85);
  });
});

describe('names: reading', () => {
  it('tells initials, scripts and legal forms', () => {
    const { script, parts } = readName('ООО «А. Ромашка»');
    expect(script).toBe('Cyrl');
    expect(parts.map(({ text, role }) => [text, role])).toEqual([
      ['ooo', 'LIGHT'],
      ['a', 'INITIAL'],
      ['romashka', 'NAME'],
    ]);
  });

  it('tells a legal form with full stops from initials', () => {
    const roles = (name: string) => readName(name).parts.map(({ role }) => role);
    expect(roles('Firma Orion S.A.')).toEqual(['COMMON', 'NAME', 'LIGHT']);
    expect(roles('Orion S.R.L.')).toEqual(['NAME', 'LIGHT']);
    expect(roles('Volkov S.A.')).toEqual(['NAME', 'INITIAL', 'INITIAL']);
    expect(roles('Ivan i Maria')).toEqual(['NAME', 'LIGHT', 'NAME']);
    expect(roles('I. Volkov')).toEqual(['INITIAL', 'NAME']);
  });

  it('tells which initial stands for the father', () => {
    const middle = (name: string) => readName(name).parts.map(({ isMiddle }) => isMiddle);
    expect(middle('O. P. Volkov')).toEqual([false, true, false]);
    expect(middle('Volkov O. P.')).toEqual([false, false, true]);
    expect(middle('Oleg P. Volkov')).toEqual([false, true, false]);
    expect(middle('Oleg Petrovich Volkov')).toEqual([false, true, false]);
    expect(middle('Mohammed Ali Hussein')).toEqual([false, undefined, undefined]);
  });

  it('reads a name of common words alone as a name', () => {
    expect(compare('Belarusian Railways', 'Belarusian Railways').score).toBe(1);
    expect(readName('Hotel').parts[0]?.role).toBe('NAME');
    expect(readName('LLC').parts[0]?.role).toBe('NAME');
  });
});
