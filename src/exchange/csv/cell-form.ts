/** How one value stands in a cell: a text, a number, a date, a word of a list. */
import type { PartialDate } from '../../model/partial-date.js';
import { lettersOf } from '../words.js';

/** What cells can refer to: an id, or a name that the file itself has, gives the id. */
export interface Known {
  /** @throws CellProblem */
  entity(text: string): string;
  /** @throws CellProblem */
  source(text: string): string;
}

/** Reads and writes the values of a column. */
export interface CellForm<Value> {
  /** @param text of a cell that is not empty @throws CellProblem */
  read(text: string, known: Known): Value;
  write(value: Value): string;
}

/** Why a cell cannot be read: its message says what was wanted of it. */
export class CellProblem extends Error {}

/** What stands where something is missing, and is not to be filled in. */
export const NONE = '(none)';

export const TEXT: CellForm<string> = { read: (text) => text, write: (text) => text };

export const NUMBER: CellForm<number> = {
  read(text) {
    if (/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
    throw new CellProblem('a number as 1200 or 0.5, without marks between thousands');
  },
  write: String,
};

export const YES_OR_NO: CellForm<boolean> = {
  read(text) {
    const word = lettersOf(text);
    if (word === 'yes' || word === 'true') return true;
    if (word === 'no' || word === 'false') return false;
    throw new CellProblem('yes or no');
  },
  // No is what an empty cell means too.
  write: (value) => (value ? 'yes' : ''),
};

/** Whether there is such a day, the model checks. */
const DATE_FORM = /^\d{4}(?:-\d{2}){0,2}$/;

/** Midnight, as programs write it behind a date that they store. */
const MIDNIGHT = /[ T]00:00(?::00(?:\.0+)?)?Z?$/;

export const DATE: CellForm<PartialDate> = {
  read(text) {
    if (DATE_FORM.test(text)) return text;
    const date = text.replace(MIDNIGHT, '');
    if (DATE_FORM.test(date)) return date;
    const unclear = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)
      ? '; day and month can be mistaken here'
      : '';
    throw new CellProblem(`a date as YYYY, YYYY-MM or YYYY-MM-DD${unclear}`);
  },
  write: (date) => date,
};

/** One of the words, in any case and with any marks between their parts: `PUBLIC_RECORD`, `public record`. */
export function wordOf<Word extends string | number>(words: readonly Word[]): CellForm<Word> {
  const byText = new Map(words.map((word) => [written(word), word]));
  const byLetters = new Map(words.map((word) => [lettersOf(String(word)), word]));
  return {
    read(text) {
      const word = byText.get(text) ?? byLetters.get(lettersOf(text));
      if (word !== undefined) return word;
      throw new CellProblem(`one of ${words.map(written).join(', ')}`);
    },
    write: written,
  };
}

/** The same, or null where nothing is to be filled in. */
export function wordOrNone<Word extends string>(words: readonly Word[]): CellForm<Word | null> {
  const form = wordOf([...words, NONE]);
  return {
    read(text, known) {
      const word = form.read(text, known);
      return word === NONE ? null : word;
    },
    write: (word) => form.write(word ?? NONE),
  };
}

/** Constants in small letters; a name of one word, or of several without marks, as it is. */
function written(word: string | number): string {
  const text = String(word);
  return text.length > 1 && text === text.toUpperCase() ? text.toLowerCase().replaceAll('_', ' ') : text;
}
