import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/names/compare-names.js';
import { readName } from '../../src/names/name.js';
import { NameIndex } from '../../src/names/name-index.js';
import { RandomNames } from './random-names.js';

const OWNERS = 3000;
const QUESTIONS = 300;
const LIMIT = 50;
/** Share of questions for which the best of all names is among the candidates. */
const FOUND = 0.98;

function indexOf(...names: string[][]): NameIndex {
  const index = new NameIndex();
  names.forEach((given, owner) => {
    index.add(owner, given);
  });
  return index;
}

describe('names: index', () => {
  it('finds an owner by any spelling, the nearest first', () => {
    const index = indexOf(['Siarhei Novikau'], ['Aliaksandr Lukashenka', 'Лукашенко'], ['Viktar Lukashenka']);
    for (const query of [
      'Alexander Łukaszenka',
      'Лукашенко Александр',
      'ألكسندر لوكاشينكو',
      'Alexander Lukashemko',
    ]) {
      expect(index.candidates(readName(query), 10)[0], query).toBe(1);
    }
    expect(index.candidates(readName('Sergey Novikov'), 10)).toEqual([0]);
  });

  it.each([
    ['Bashar alassad', 'Bashar Assad'],
    ['Bashar al Assad', 'Bashar alassad'],
    ['Uladzimir', 'Владимир'],
    ['Lapo', 'Lappo'],
    ['Xi Jinping', '习近平'],
    ['Belavia', 'ОАО «Белавиа»'],
    ['LLC', 'LLC'],
    ['Oskartour', 'Oskar Tour'],
    ['Tsentrkurort', 'Centr Kurort'],
    ['Grodno Azot', 'Grodnoazot'],
    ['Fly Baghdad', 'flybaghdad'],
    ['Aliaksandr Shmat', 'AliaksandrShmat'],
  ])('finds %s as %s', (name, query) => {
    expect(indexOf(['Ihar Pechan'], [name]).candidates(readName(query), 10)).toEqual([1]);
  });

  it('finds by halves also where a word is near the whole', () => {
    const index = indexOf(['Grodno Azot'], ['Grodnoagat']);
    expect(index.candidates(readName('Grodnoazot'), 10).sort()).toEqual([0, 1]);
  });

  it('finds by halves where the whole is the name of an owner itself, if it is told so', () => {
    const index = indexOf(['Grodno Azot'], ['Grodnoazot']);
    const query = readName('Grodnoazot');
    expect(index.candidates(query, 10)).toEqual([1]);
    expect(index.candidates(query, 10, (owner) => owner !== 1, true)).toEqual([0]);
  });

  it('counts who bears a word, as it stands or in any form, each once', () => {
    const index = indexOf(['Siarhei Novikau', 'Sergey Novikov'], ['Сергей Лис'], ['Sergey Kot'], ['Novik']);
    const all = () => true;
    expect(index.bearers('sergey', false, all)).toBe(2);
    expect(index.bearers('sergey', true, all)).toBe(3);
    expect(index.bearers('novikov', true, all)).toBe(1);
    expect(index.bearers('sergey', true, (owner) => owner !== 2)).toBe(2);
    expect(index.bearers('anna', true, all)).toBe(0);
  });

  it('gives only owners that are wanted, and no more than asked for', () => {
    const index = indexOf(['Ivan Ivanov'], ['Ivan Ivanov'], ['Ivan Ivanov']);
    expect(index.candidates(readName('Ivan Ivanov'), 2)).toEqual([0, 1]);
    expect(index.candidates(readName('Ivan Ivanov'), 2, (owner) => owner > 0)).toEqual([1, 2]);
    expect(index.candidates(readName('Ivan Ivanov'), 0)).toEqual([]);
  });

  it('gives an owner once, though it was added twice', () => {
    const index = indexOf(['Ivan Ivanov']);
    index.add(0, ['Ivan Ivanov', 'Иван Иванов']);
    expect(index.candidates(readName('Ivan Ivanov'), 10)).toEqual([0]);
  });

  it('puts the owner with the initial before others of the family name', () => {
    const index = indexOf(['Boris Smirnov'], ['Dmitry Smirnov'], ['Andrei Smirnov'], ['A. Smirnov']);
    expect(index.candidates(readName('A. Smirnov'), 2)).toEqual([3, 2]);
    expect(index.candidates(readName('Andrei Smirnov'), 2)).toEqual([2, 3]);
  });

  it(`holds the best of ${OWNERS} names for nearly all misspelled ones: ${FOUND * 100} of 100`, () => {
    const random = new RandomNames(3);
    const names = Array.from({ length: OWNERS }, () => random.name());
    const read = names.map(readName);
    const index = indexOf(...names.map((name) => [name]));
    let asked = 0;
    let found = 0;
    for (let question = 0; question < QUESTIONS; question++) {
      const query = readName(random.misspelled(names[random.below(OWNERS)] ?? ''));
      const scores = read.map((name) => compareNames(query, name).score);
      const best = Math.max(...scores);
      if (best < 0.75) continue;
      asked++;
      if (index.candidates(query, LIMIT).some((owner) => scores[owner] === best)) found++;
    }
    expect(asked).toBeGreaterThan(QUESTIONS / 2);
    expect(found / asked).toBeGreaterThanOrEqual(FOUND);
  });
});
