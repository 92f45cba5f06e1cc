/**
 * The words of a name in plain Latin, with what only its own writing tells: which are initials, which are a legal
 * form, and in what script each stands.
 */

import { commonMeaning, isLight, legalFormAt } from './common-words.js';
import { KeptWords } from './kept-words.js';
import { latinOfWord, legible } from './latin.js';
import { scriptOf } from './scripts.js';

export interface NameWord {
  readonly text: string;
  readonly script: string;
  readonly isInitial: boolean;
  readonly isLegalForm: boolean;
  /** Whether a hyphen joins it to the word before. */
  readonly isHyphened: boolean;
}

/** Nobody's name is longer; what lies beyond is not compared. */
export const LONGEST_NAME = 400;
const MOST_PARTS = 24;

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}.\-\u2010]+/u;
const BETWEEN_PIECES = /[-\u2010]+/;
/** A letter, or two that stand for one of another script, before a full stop: A., Yu., Kh. */
const LONGEST_INITIAL = 2;

/** Servants of God, with or without an article between: the two words are one name, and often written as one. */
const SERVANT = /^(?:abd|abdel|abdul|abdal|abdoul|abdu|abdur)$/;
const ARTICLE = /^(?:al|el|ul|ur|ar|as|ash|an|ad)$/;

const DOTTED = /^(?:\p{L}\.){2,}\p{L}?$/u;

/** What nearly every word of a list in Latin is. */
const PLAIN_WORD = /^[a-z]{2,}$/;

type Word = Omit<NameWord, 'isLegalForm'>;

/** Names that are compared with one another share most of their words. */
const WORDS_OF_PIECES = new KeptWords<readonly Word[]>(10_000);

/** The words in the order in which they stand. */
export function nameWords(name: string): NameWord[] {
  const words = joinServants(wordsOfName(name.slice(0, LONGEST_NAME))).slice(0, MOST_PARTS);
  const legal = legalWords(words);
  return words.map((word, index) => ({ ...word, isLegalForm: legal.has(index) }));
}

function wordsOfName(name: string): Word[] {
  const tokens = legible(name).split(BETWEEN_WORDS);
  return tokens.flatMap((token, at) =>
    PLAIN_WORD.test(token) ? plainWord(token) : wordsOfToken(at, tokens),
  );
}

function plainWord(text: string): Word {
  return { text, script: 'Latn', isInitial: false, isHyphened: false };
}

/** The words of what stands between blanks: one, or several with hyphens or full stops between them. */
function wordsOfToken(at: number, tokens: readonly string[]): readonly Word[] {
  const token = tokens[at] as string;
  const form = dottedForm(token, tokens);
  if (form !== undefined) return [{ ...plainWord(form), script: scriptOf(token) }];
  const words = token.split(BETWEEN_PIECES).flatMap(wordsOfPiece);
  return isAnd(at, tokens) ? words.map((word) => ({ ...word, isInitial: false })) : words;
}

function wordsOfPiece(piece: string, index: number, pieces: readonly string[]): readonly Word[] {
  const words = piece === '' ? [] : WORDS_OF_PIECES.get(piece, readPiece);
  const [first, ...more] = words;
  const isHyphened = index > 0 && pieces[index - 1] !== '';
  return isHyphened && first !== undefined ? [{ ...first, isHyphened }, ...more] : words;
}

/** A single letter that is a word, as `and` is in Slavic languages, between two words is no initial. */
function isAnd(at: number, tokens: readonly string[]): boolean {
  const isWord = (token: string | undefined) =>
    token !== undefined && token.length > 1 && !token.includes('.');
  const token = tokens[at] as string;
  return (
    token.length === 1 && isLight(latinOfWord(token)) && isWord(tokens[at - 1]) && isWord(tokens[at + 1])
  );
}

/** The legal form that letters with full stops spell: S.R.L.; of two letters only a firm's, for people have initials. */
function dottedForm(token: string, tokens: readonly string[]): string | undefined {
  if (!DOTTED.test(token)) return undefined;
  const letters = latinOfWord(token.replaceAll('.', ''));
  if (legalFormAt([letters], 0) === 0) return undefined;
  const isForm =
    letters.length > 2 || tokens.some((other) => commonMeaning(latinOfWord(other)) !== undefined);
  return isForm ? letters : undefined;
}

/** One word, or initials with full stops between them. */
function readPiece(token: string): readonly Word[] {
  const script = scriptOf(token);
  const pieces = token.split('.');
  return pieces.flatMap((piece, index) => {
    const isShortened = index < pieces.length - 1;
    return latinOfWord(piece)
      .split(' ')
      .filter((text) => text !== '')
      .map((text) => ({ text, script, isInitial: isInitial(piece, isShortened), isHyphened: false }));
  });
}

function isInitial(piece: string, isShortened: boolean): boolean {
  if (!/^\p{L}+$/u.test(piece) || /\p{Script=Han}/u.test(piece)) return false;
  return piece.length === 1 || (isShortened && piece.length <= LONGEST_INITIAL);
}

function joinServants(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ text }) => SERVANT.test(text))) return words;
  const joined: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const count = SERVANT.test(word.text) ? (ARTICLE.test(words[index + 1]?.text ?? '') ? 3 : 2) : 1;
    const group = words.slice(index, index + count);
    joined.push({ ...word, text: group.map(({ text }) => text).join('') });
    index += group.length - 1;
  }
  return joined;
}

/** Places of the words that are a legal form, which stands before a name or after it. */
function legalWords(words: readonly Word[]): Set<number> {
  const texts = words.map(({ text }) => text);
  const places = new Set<number>();
  for (let index = 0; index < texts.length; index++) {
    const count = legalFormAt(texts, index);
    const isAtEdge = index === 0 || index + count === texts.length || places.has(index - 1);
    if (count > 0 && isAtEdge) for (let at = index; at < index + count; at++) places.add(at);
  }
  return places.size === texts.length ? new Set() : places;
}
