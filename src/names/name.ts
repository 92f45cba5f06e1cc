/** A name as it is compared: its parts in plain Latin, how each sounds, and how much each says about its bearer. */
import { legalFormAt } from './common-words.js';
import { latinOfWord, visible } from './latin.js';
import { type NamePart, partOf, withRoles } from './name-part.js';
import { scriptOf } from './scripts.js';

export interface ReadName {
  readonly original: string;
  /** Of most of its letters (ISO 15924). */
  readonly script: string;
  /** In the order in which they stand. */
  readonly parts: readonly NamePart[];
}

/** Nobody's name is longer; what lies beyond is not compared. */
const LONGEST_NAME = 400;
const MOST_PARTS = 24;

const APOSTROPHES = /['’‘ʼʻʹʺ`´′＇]/g;
const HAN = /\p{Script=Han}/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}.]+/u;
/** A letter, or two that stand for one of another script, before a full stop: A., Yu., Kh. */
const LONGEST_INITIAL = 2;

/** Servants of God, with or without an article between: the two words are one name, and often written as one. */
const SERVANT = /^(?:abd|abdel|abdul|abdal|abdoul|abdu|abdur)$/;
const ARTICLE = /^(?:al|el|ul|ur|ar|as|ash|an|ad)$/;

interface Word {
  readonly text: string;
  readonly script: string;
  readonly isInitial: boolean;
}

/** Reads a name of a person, a firm or an office, in any script. */
export function readName(name: string): ReadName {
  const script = scriptOf(name.slice(0, LONGEST_NAME));
  const words = joinServants(wordsOfName(name.slice(0, LONGEST_NAME))).slice(0, MOST_PARTS);
  const legal = legalWords(words);
  const parts = words.map((word, index) => partOf(word.text, word.script, word.isInitial, legal.has(index)));
  return { original: name, script, parts: withRoles(parts) };
}

function wordsOfName(name: string): Word[] {
  const tokens = visible(name).replace(APOSTROPHES, '').replace(HAN, ' $& ').split(BETWEEN_WORDS);
  return tokens.flatMap(wordsOfToken);
}

/** The words of what stands between blanks: one, or initials with full stops between them. */
function wordsOfToken(token: string): Word[] {
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
