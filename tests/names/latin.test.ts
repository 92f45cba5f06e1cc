import { describe, expect, it } from 'vitest';
import { toLatin } from '../../src/names/latin.js';

describe('names: any script in Latin', () => {
  it.each([
    ['Łukaszenka', 'lukaszenka'],
    ['Лукашэнка', 'lukashenka'],
    ['Іваноў', 'ivanou'],
    ['Зеленський', 'zelenskii'],
    ['Şükrü Yıldız', 'sukru yildiz'],
    ['İstanbul', 'istanbul'],
    ['Ždanovič', 'zdanovic'],
    ['Straße', 'strasse'],
    ['Søren Ångström', 'soren angstrom'],
    ['بشار الأسد', 'bshar al asd'],
    ['مُحَمَّد', 'mhmd'],
    ['محـــمد', 'mhmd'],
    ['محمد رضا کریمی', 'mhmd rda krimi'],
    ['Νίκος', 'nikos'],
    ['გიორგი', 'giorgi'],
    ['王小明', 'wang xiao ming'],
    ["Mel'nik Наталья", 'melnik natalya'],
    ['Abdel-Rahman', 'abdel rahman'],
    ['ＡＢＣ', 'abc'],
    ['В/ч 7434', 'v ch 7434'],
    ['الوحدة ١١٣٠', 'al whda 1130'],
    ['یگان ۱۱۳۰', 'ygan 1130'],
    ['unit ११३०', 'unit 1130'],
  ])('writes %s as %s', (name, latin) => {
    expect(toLatin(name)).toBe(latin);
  });

  it('drops what cannot be seen', () => {
    expect(toLatin('\u202eLuka\u200bshenka\u0000\ufeff')).toBe('lukashenka');
  });

  it('has nothing to say of punctuation and pictures', () => {
    expect(toLatin('... — 😀 !')).toBe('');
  });
});
