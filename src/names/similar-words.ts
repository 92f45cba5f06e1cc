/** The different words of all names, each kept once, and found by its sound or with one letter wrong. */
import { distance } from 'fastest-levenshtein';
import { Ids } from '../columns/ids.js';
import { givenNameGroup } from './given-names.js';
import { HashPostings } from './hash-postings.js';
import { soundKey, soundKeyOf, spoken } from './sound.js';
import { keysOf } from './word-keys.js';

export interface SimilarWord {
  readonly word: number;
  /** 1 for the same letters. A guess, made without the care of `compareNames`. */
  readonly closeness: number;
}

/** What is closer than this by letters is looked at; what sounds the same always is. */
const LEAST_BY_LETTERS = 0.6;
const LEAST_BY_SOUND = 0.7;
const MOST_SIMILAR = 200;
const SHORTEST_HALF = 3;
/** Letters that remain when an Arabic article was written as one with its word. */
const SHORTEST_AFTER_ARTICLE = 5;

export class SimilarWords {
  readonly #words = new Ids();
  readonly #keys = new HashPostings();

  get size(): number {
    return this.#words.size;
  }

  /** The number of a word, which is filed under its keys when it is new. */
  add(text: string): number {
    const known = this.#words.size;
    const word = this.#words.add(text);
    if (word === known) for (const key of allKeysOf(text)) this.#keys.add(key, word);
    return word;
  }

  /** A word that is found by itself alone, not by its likes. */
  addSign(text: string): number {
    return this.#words.add(text);
  }

  find(text: string): number | undefined {
    return this.#words.find(text);
  }

  text(word: number): string {
    return this.#words.text(word);
  }

  /** Words like this one, the closest first, words added earlier before later ones. */
  similar(text: string): SimilarWord[] {
    const found = new Map<number, number>();
    const same = sameNameKeys(text);
    for (const key of same) this.#keys.each(key, (word) => this.#note(found, word, text, true));
    for (const key of allKeysOf(text)) {
      if (!same.includes(key)) this.#keys.each(key, (word) => this.#note(found, word, text, false));
    }
    return [...found]
      .filter(([, closeness]) => closeness > 0)
      .map(([word, closeness]) => ({ word, closeness }))
      .sort((a, b) => b.closeness - a.closeness || a.word - b.word)
      .slice(0, MOST_SIMILAR);
  }

  /** Words that are forms of this one: they sound the same, or are the same given name. The word itself is among them. */
  forms(text: string): number[] {
    const found: number[] = [];
    for (const key of sameNameKeys(text)) this.#keys.each(key, (word) => found.push(word));
    return found;
  }

  /**
   * Two known words that are this one when the blank between them is left out: of several such pairs the most even one,
   * as short words fit everywhere. Empty where there is none.
   */
  halves(text: string): string[] {
    const middle = text.length / 2;
    let best: string[] = [];
    for (let at = SHORTEST_HALF; at <= text.length - SHORTEST_HALF; at++) {
      if (best.length > 0 && Math.abs(at - middle) >= Math.abs((best[0] as string).length - middle)) continue;
      const halves = [text.slice(0, at), text.slice(at)];
      if (halves.every((half) => this.#words.find(half) !== undefined)) best = halves;
    }
    return best;
  }

  get bytes(): number {
    return this.#words.bytes + this.#keys.bytes;
  }

  #note(found: Map<number, number>, word: number, text: string, isSameSound: boolean): void {
    if (found.has(word)) return;
    const other = this.#words.text(word);
    const letters = 1 - distance(text, other) / Math.max(text.length, other.length);
    const closeness = isSameSound ? LEAST_BY_SOUND + (1 - LEAST_BY_SOUND) * letters : letters;
    found.set(word, isSameSound || letters >= LEAST_BY_LETTERS ? closeness : 0);
  }
}

/** Keys that only other forms of the same word share: how it sounds, and the given name that it is. */
function sameNameKeys(text: string): string[] {
  const group = givenNameGroup(text) ?? givenNameGroup(text, true);
  return group === undefined ? [soundKey(text)] : [soundKey(text), `#${group}`];
}

function allKeysOf(text: string): string[] {
  const sounds = spoken(text);
  const keys = keysOf(text, soundKeyOf(sounds));
  const group = givenNameGroup(text) ?? givenNameGroup(text, true);
  if (group !== undefined) return [...keys, `#${group}`];
  const isWithArticle = /^[ae]l/.test(text) && text.length >= 2 + SHORTEST_AFTER_ARTICLE;
  return isWithArticle ? [...keys, soundKeyOf(sounds.slice(2))] : keys;
}
