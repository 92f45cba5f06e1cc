/**
 * The words of a name in plain Latin, with what only its own writing tells: which are initials, which are a legal
 * form, and in what script each stands.
 */
import { legalFormAt } from './common-words.js';
import { latinOfWord, legible } from './latin.js';
import { scriptOf } from './scripts.js';

export interface NameWord {
  readonly text: string;
  readonly script: string;
  readonly isInitial: boolean;
  readonly isLegalForm: boolean;
}

/** Nobody's name is longer; what lies beyond is not compared. */
export const LONGEST_NAME = 400;
const MOST_PARTS = 24;

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}.]+/u;
/** A letter, or two that stand for one of another script, before a full stop: A., Yu., Kh. */
const LONGEST_INITIAL = 2;

/** Servants of God, with or without an article between: the two words are one name, and often written as one. */
const SERVANT = /^(?:abd|abdel|abdul|abdal|abdoul|abdu|abdur)$/;
const ARTICLE = /^(?:al|el|ul|ur|ar|as|ash|an|ad)$/;

type Word = Omit<NameWord, 'isLegalForm'>;

/** The words in the order in which they stand. */
export function nameWords(name: string): NameWord[] {
  const words = joinServants(wordsOfName(name.slice(0, LONGEST_NAME))).slice(0, MOST_PARTS);
  const legal = legalWords(words);
  return words.map((word, index) => ({ ...word, isLegalForm: legal.has(index) }));
}

function wordsOfName(name: string): Word[] {
  return legible(name).split(BETWEEN_WORDS).flatMap(wordsOfToken);
}

/** The words of what stands between blanks: one, or initials with full stops between them. */
function wordsOfToken(token: string): Word[] {
  if (token === '') return [];
  const script = scriptOf(token);
  const pieces = token.split('.');
  return pieces.flatMap((piece, index) => {
    const isShortened = index < pieces.length - 1;
    return latinOfWord(piece)
      .split(' ')
      .filter((text) => text !== '')
      .map((text) => ({ text, script, isInitial: isInitial(piece, isShortened) }));
  });
}

function isInitial(piece: string, isShortened: boolean): boolean {
  if (!/^\p{L}+$/u.test(piece) || /\p{Script=Han}/u.test(piece)) return false;
  return piece.length === 1 || (isShortened && piece.length <= LONGEST_INITIAL);
}

function joinServants(words: readonly Word[]): Word[] {
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
