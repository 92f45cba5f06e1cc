import { describe, expect, it } from 'vitest';
import { aliasOf } from '../../seeds/build/alphabet.js';
import { Row } from '../../seeds/build/facts.js';
import { Ledger } from '../../seeds/build/ledger.js';
import { reworded } from '../../seeds/build/wording.js';

const row = (cells: readonly string[]) => new Row('concepts.csv', 7, ['id', 'name', 'tags'], cells);

describe('seeds: the program that builds them', () => {
  it('names a language only where the letters leave no other', () => {
    expect(aliasOf('Дзяржаўны пагранічны камітэт')).toMatchObject({ language: 'be', script: 'Cyrl' });
    expect(aliasOf('Министерство иностранных дел')).toMatchObject({ language: 'ru', script: 'Cyrl' });
    expect(aliasOf('Україна')).toMatchObject({ language: 'uk', script: 'Cyrl' });
    expect(aliasOf('Беларусь')).toEqual({ name: 'Беларусь', script: 'Cyrl' });
    expect(aliasOf('أجنحة الشام')).toEqual({ name: 'أجنحة الشام', script: 'Arab' });
    expect(aliasOf('Belavia')).toEqual({ name: 'Belavia' });
  });

  it('calls the two documents by their publishers', () => {
    expect(reworded('Seed A goes further, seed B is silent (B ¶18).')).toBe(
      'The iSANS paper goes further, the RLI post is silent (RLI ¶18).',
    );
    expect(reworded('Both seeds agree; the seed says so')).toBe('Both documents agree; the document says so');
    expect(reworded('A third country')).toBe('A third country');
  });

  it('reads a cell, several values in one, and what is unknown', () => {
    expect(row(['x', 'A thing', 'one| two']).list('tags')).toEqual(['one', 'two']);
    expect(row(['x', 'A thing', '']).cell('tags')).toBeUndefined();
    expect(() => row(['x', '', '']).filled('name')).toThrow('concepts.csv row 7: "name" is empty');
    expect(() => row(['x', '', '']).cell('colour')).toThrow(
      'concepts.csv row 7: there is no column "colour"',
    );
  });

  it('tells rows apart by every cell', () => {
    expect(row(['x', 'a', 'b']).sha256).not.toBe(row(['x', 'ab', '']).sha256);
    expect(row(['x', 'a', 'b']).sha256).toBe(row(['x', 'a', 'b']).sha256);
  });

  it('refuses a row that is dealt with twice', () => {
    const ledger = new Ledger();
    const once = row(['x', 'A thing', '']);
    ledger.became(once, ['x']);
    expect(() => ledger.leftOut(once, 'a second thought')).toThrow('the row was dealt with twice');
  });
});
