/**
 * Owners of names, found by any spelling of them: a million owners in memory, a few milliseconds a question.
 *
 * Each different word is kept once, filed by its sound and its near misspellings (`similar-words.ts`), with the list
 * of the entries that have it. A question is answered word by word, the rarest first [Zobel and Moffat 2006, inverted
 * files]: rare words gather entries, and words that very many have only add to what was gathered.
 */
import { Column } from '../columns/column.js';
import { BestOwners } from './best-owners.js';
import { EntryScores } from './entry-scores.js';
import type { ReadName } from './name.js';
import { type NamePart, roleOf } from './name-part.js';
import { type NameWord, nameWords } from './name-words.js';
import { type SimilarWord, SimilarWords } from './similar-words.js';
import { SlicedLists } from './sliced-lists.js';

/** Entries beyond which a word is too common to gather owners by, where a rarer one does. */
const COMMON = 20_000;
/** Entries that one word gathers at most, where all words are common: the newest of them. */
const MOST_GATHERED = 100_000;
/** A word with one as close as this is no two words that lost the blank between them. */
const SURELY_KNOWN = 0.85;
/** What an initial says, beside a whole word; a word that begins with it says half as much. */
const BY_INITIAL = 0.5;

/** A word of a question: the lists to look in, and what finding it says. */
interface Asked {
  readonly words: readonly SimilarWord[];
  readonly entries: number;
  readonly weight: number;
}

export class NameIndex {
  readonly #words = new SimilarWords();
  /** Entries of each word, by the word's number. */
  readonly #lists = new SlicedLists();
  /** Owner of each entry: there is one for each time that names were added. */
  readonly #owners = Column.indices();
  readonly #scores = new EntryScores();

  /** Files the names of an owner. What was added once stays; a changed owner is added by a new number. */
  add(owner: number, names: readonly string[]): void {
    const entry = this.#owners.push(owner);
    for (const word of this.#wordsToFile(names)) this.#lists.push(word, entry);
  }

  /**
   * Owners whose names may be the one asked for, the most promising first, and of equals the one added first.
   *
   * @param isOwn one of the owners has the name itself: that its words are known then says nothing of the others
   */
  candidates(
    query: ReadName,
    limit: number,
    isWanted: (owner: number) => boolean = () => true,
    isOwn = false,
  ): number[] {
    const words = askedParts(query).flatMap(({ text }) => this.#askedWords(text, isOwn));
    const joined = neighbours(query).map((text) => this.#asked(text));
    const byRarity = [...words, ...joined].filter(isKnown).sort((a, b) => a.entries - b.entries);
    const rarest = byRarity.find((one) => words.includes(one));
    this.#scores.begin(this.#owners.length);
    byRarity.forEach((one, index) => {
      const gathers = one.entries <= COMMON || one === rarest;
      this.#look(one, index + 1, gathers);
    });
    const initials = query.parts.filter(({ role }) => role === 'INITIAL' || role === 'NAME');
    initials.forEach((part, index) => {
      this.#look(this.#askedByInitial(part), byRarity.length + index + 1, false);
    });
    const best = new BestOwners(limit, isWanted);
    this.#scores.each((entry, score) => best.offer(this.#owners.at(entry), score, entry));
    return best.owners();
  }

  /**
   * How many of those that are wanted have a word in a name.
   *
   * @param inAnyForm what sounds the same, or is the same given name, counts as well
   */
  bearers(text: string, inAnyForm: boolean, isWanted: (owner: number) => boolean): number {
    this.#scores.begin(this.#owners.length);
    const known = this.#words.find(text);
    const words = inAnyForm ? this.#words.forms(text) : known === undefined ? [] : [known];
    for (const word of words)
      this.#lists.each(word, Number.POSITIVE_INFINITY, (entry) => this.#scores.add(entry, 1, 1, true));
    let count = 0;
    this.#scores.each((entry) => {
      if (isWanted(this.#owners.at(entry))) count++;
    });
    return count;
  }

  /** Entries, one for each time that names were added. */
  get size(): number {
    return this.#owners.length;
  }

  /** Bytes that the content takes, the scores of a question included. */
  get bytes(): number {
    return this.#words.bytes + this.#lists.bytes + this.#owners.bytes + this.#scores.bytes;
  }

  #wordsToFile(names: readonly string[]): Set<number> {
    const words = new Set<number>();
    for (const name of names) {
      for (const { text, isInitial } of tellingWords(nameWords(name))) {
        words.add(this.#listed(isInitial ? this.#words.addSign(signOfInitial(text)) : this.#words.add(text)));
        if (!isInitial) words.add(this.#listed(this.#words.addSign(signOfFirst(text))));
      }
    }
    return words;
  }

  /** Each word has the list of its own number. */
  #listed(word: number): number {
    if (word === this.#words.size - 1 && word === this.#lists.size) this.#lists.addList();
    return word;
  }

  /** The word, and its halves where it is not known itself but is two that lost the blank between them. */
  #askedWords(text: string, isOwn: boolean): Asked[] {
    const whole = this.#asked(text);
    if (!isOwn && whole.words.some(({ closeness }) => closeness >= SURELY_KNOWN)) return [whole];
    return [whole, ...this.#words.halves(text).map((half) => this.#asked(half))];
  }

  #asked(text: string): Asked {
    const words = this.#words.similar(text);
    const entries = words.reduce((total, { word }) => total + this.#lists.count(word), 0);
    return { words, entries, weight: this.#rarity(entries) };
  }

  /** Entries that have the initial of a word, or a word of the initial: they only add to what others found. */
  #askedByInitial({ text, isInitial }: NamePart): Asked {
    const signs = isInitial ? [signOfInitial(text), signOfFirst(text)] : [signOfInitial(text)];
    const words = signs.flatMap((sign, index) => {
      const word = this.#words.find(sign);
      return word === undefined ? [] : [{ word, closeness: BY_INITIAL / (1 + index) }];
    });
    return { words, entries: 0, weight: 1 };
  }

  /** Inverse document frequency [Spärck Jones 1972]. */
  #rarity(entries: number): number {
    return Math.log1p(this.#owners.length / Math.max(1, entries));
  }

  #look({ words, weight }: Asked, round: number, gathers: boolean): void {
    let left = gathers ? MOST_GATHERED : Number.POSITIVE_INFINITY;
    for (const { word, closeness } of words) {
      this.#lists.each(word, left, (entry) => this.#scores.add(entry, weight * closeness, round, gathers));
      left = Math.max(0, left - this.#lists.count(word));
    }
  }
}

/** Parts of a question that are looked up: whatever says something, or all that there is. */
function askedParts({ parts }: ReadName): readonly NamePart[] {
  const whole = parts.filter(({ isInitial }) => !isInitial);
  const telling = whole.filter(({ role }) => role !== 'LIGHT');
  return telling.length > 0 ? telling : whole;
}

/** Neighbouring words of a question as one word, for a record may have them so: Oskar Tour and Oskartour. */
function neighbours({ parts }: ReadName): string[] {
  return parts.flatMap((part, place) => {
    const before = parts[place - 1];
    return before !== undefined && mayBeJoined(before) && mayBeJoined(part) ? [before.text + part.text] : [];
  });
}

function mayBeJoined({ role, isInitial }: NamePart): boolean {
  return !isInitial && role !== 'LIGHT' && role !== 'PATRONYMIC';
}

function isKnown({ entries }: Asked): boolean {
  return entries > 0;
}

function tellingWords(words: readonly NameWord[]): readonly NameWord[] {
  const telling = words.filter((word) => roleOf(word) !== 'LIGHT');
  return telling.length > 0 ? telling : words;
}

/** Signs have a full stop, which no word has. */
function signOfInitial(text: string): string {
  return `.${text[0]}`;
}

function signOfFirst(text: string): string {
  return `${text[0]}.`;
}
