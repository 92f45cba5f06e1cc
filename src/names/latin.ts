/**
 * Any text in plain Latin: lower-case ASCII words with single blanks between them, the form in which names are
 * compared letter by letter.
 *
 * Compatibility forms are unfolded first (NFKC, Unicode Standard Annex 15) and invisible characters dropped: they
 * would otherwise hide a name from whoever looks for it. What has no table here is left to `any-ascii`.
 */
import anyAscii from 'any-ascii';
import { latinOfArabic } from './arabic.js';
import { latinOfCyrillic } from './cyrillic.js';

const APOSTROPHES = /['’‘ʼʻʹʺ`´′＇]/g;
const ASCII = /^[ -~]*$/;
const ASCII_APOSTROPHES = /['`]/g;
const NOT_IN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;
const ARABIC_LETTER = /\p{Script=Arabic}/u;
const HAN = /\p{Script=Han}/gu;
const DIGIT = /\p{Nd}/gu;

/** Letters that have no mark to strip, though their readers see one. */
// biome-ignore format: a table is read in rows
const LATIN: ReadonlyMap<string, string> = new Map(Object.entries({
  ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ŋ: 'n', ŧ: 't', ə: 'a',
}));

/** The text in Latin; empty where it has neither letters nor digits. */
export function toLatin(text: string): string {
  if (isPlain(text)) return text;
  return wordsOf(text)
    .map(latinOfWord)
    .filter((word) => word !== '')
    .join(' ');
}

/** Words as they stand, small and without invisible characters, in their own script. */
function wordsOf(text: string): string[] {
  return legible(text)
    .split(NOT_IN_WORDS)
    .filter((word) => word !== '');
}

/** The text as it is split into words: small, without what is not seen or not said; each Han character is a word. */
export function legible(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(ASCII_APOSTROPHES, '');
  return visible(text).replace(APOSTROPHES, '').replace(HAN, ' $& ');
}

/** Without control, format and unpaired surrogate characters; white space of every kind stays a blank, digits are 0 to 9. */
function visible(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(DIGIT, anyAscii)
    .toLowerCase();
}

/** One word in Latin: two where an Arabic article stood before it. */
export function latinOfWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  if (ARABIC_LETTER.test(word)) return plain(latinOfArabic(word.normalize('NFC')));
  let latin = '';
  for (const letter of word.normalize('NFC')) latin += latinOfLetter(letter);
  return plain(latin);
}

function latinOfLetter(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return letter;
  return latinOfCyrillic(letter) ?? LATIN.get(letter) ?? latinOfMarked(letter);
}

/** A letter without its marks where that is Latin or Cyrillic, else what `any-ascii` makes of it. */
function latinOfMarked(letter: string): string {
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  if (/^[a-z0-9]*$/.test(bare)) return bare;
  return latinOfCyrillic(bare) ?? LATIN.get(bare) ?? anyAscii(letter).toLowerCase();
}

function plain(latin: string): string {
  return latin.replace(/[^a-z0-9 ]/g, '').trim();
}

/** Whether there is nothing to do, as for nearly every word of an index. */
function isPlain(text: string): boolean {
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(text);
}
