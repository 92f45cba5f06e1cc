/**
 * The text index: full text over names, aliases, descriptions, notes and titles, in one Latin spelling of all scripts. A
 * query is asked for its words and for those of the record that sound like them or nearly are them, so that spellings of
 * one name in several languages find one another.
 *
 * The index is MiniSearch's (BM25+ [Lv and Zhai 2011]); what words are, and what a query asks of them, is ours, so that
 * every engine gives the same answers.
 */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { Column } from '../columns/column.js';
import { type EntityKind, isActorKind } from '../model/kind.js';
import { legalFormAt } from '../names/common-words.js';
import { toLatin } from '../names/latin.js';
import { SimilarWords } from '../names/similar-words.js';

/** A state that a query found. */
export interface Hit {
  readonly state: number;
  /** Higher is better; means something only beside others of the same query. */
  readonly score: number;
}

/** What of an entity is looked through. */
export interface IndexedEntity {
  readonly kind: EntityKind;
  /** Whether it is what a source calls several that it does not name. */
  readonly isLabel: boolean;
  /** The name first, then the aliases. */
  readonly names: readonly string[];
  /** Description, note, authors, publisher. */
  readonly prose: string;
  /** Its id and those it has elsewhere. An id is found by all of it, and by its words: a slug is often a name. */
  readonly ids: readonly string[];
}

interface Indexed {
  readonly state: number;
  readonly name: string;
  readonly alias: string;
  readonly text: string;
  readonly ids: string;
}

/** Words of a query that are looked at; others are left. */
const MOST_WORDS = 12;
/** A word this short is no beginning of another: too many words begin so. */
const SHORTEST_PREFIX = 2;
/** Shorter words are like too many others. */
const SHORTEST_ALIKE = 4;
/** Words like one that is asked for that are looked for as well, the likest first. */
const MOST_ALIKE = 40;
/** Where a word is as near as this to one of the record, it is not looked for as two words written as one. */
const NEARLY_THE_WORD = 0.85;
/** A word that is alike counts for less than the word itself, though it be rarer, and though there be two of them. */
const ALIKE = 0.2;
/** MiniSearch passes over what is boosted by nothing. */
const NOT_RATED = 0;
const BOOST = { name: 4, alias: 3, ids: 4, text: 1 };

/** Whoever types a name mostly looks for whom or what it names, and not for what was published about them. */
const KIND_WEIGHTS: Readonly<Partial<Record<EntityKind, number>>> = {
  State: 1.4,
  Official: 1.4,
  StateBody: 1.2,
  Company: 1.2,
  Organisation: 1.2,
  Media: 1.2,
  Network: 1.2,
  Source: 0.6,
  Figure: 0.7,
};
const LABEL_WEIGHT = 0.8;

/** Which of what was found is given, and how much each counts. */
interface Rating {
  readonly filter: (result: SearchResult) => boolean;
  readonly boostDocument: (id: unknown) => number;
}

export class TextIndex {
  readonly #index = new MiniSearch<Indexed>({
    idField: 'state',
    fields: ['name', 'alias', 'text', 'ids'],
    storeFields: [],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });
  readonly #vocabulary = new SimilarWords();
  /** How often each word of the vocabulary is said, by its number. */
  readonly #counts: Column<Uint32Array> = Column.indices();
  /** How much more than others each state is what is looked for, by its number. */
  readonly #weights: Column<Float64Array> = Column.weights();

  add(state: number, { kind, isLabel, names, prose, ids }: IndexedEntity): void {
    const [own = [], ...aliases] = names.map((name) => namedBy(name, isActorKind(kind)));
    const text = wordsOf(prose);
    for (const word of [...own, ...aliases.flat(), ...text]) if (!hasDigit(word)) this.#count(word);
    this.#weigh(state, kind, isLabel);
    this.#index.add({
      state,
      name: own.join(' '),
      alias: aliases.flat().join(' '),
      text: text.join(' '),
      ids: ids.map(toLatin).join(' '),
    });
  }

  /**
   * States that hold all words of a query, or words near them; where none does, those that hold the most. The best come
   * first, equals by number.
   *
   * @param isWanted told of each state that may be given
   */
  search(query: string, isWanted: (state: number) => boolean): Hit[] {
    const words = askedWords(query);
    if (words.length === 0) return [];
    const queries = words.map((word, place) => this.#wordQuery(word, place === words.length - 1));
    const options = {
      filter: ({ id }: SearchResult) => isWanted(id as number),
      boostDocument: (id: unknown) => this.#weights.at(id as number),
    };
    const whole = this.#withAll(words, queries, options);
    if (whole.length > 0 || words.length === 1) return whole.map(hitOf);
    return mostWords(queries.map((query) => this.#index.search(query, options)));
  }

  /**
   * What holds all words. One of them may be in half of all names (company, unit): the rarest is looked for first, and
   * the others where that was found, since to rate what holds only the common one takes most of the time.
   */
  #withAll(words: readonly string[], queries: Query[], options: Rating): SearchResult[] {
    const rarest = queries[this.#rarest(words)] as Query;
    const found = this.#index.search(rarest, options);
    if (queries.length === 1 || found.length === 0) return found;
    const places = new Set<unknown>(found.map(({ id }) => id));
    const boostDocument = (id: unknown) => (places.has(id) ? options.boostDocument(id) : NOT_RATED);
    return this.#index.search({ combineWith: 'AND', queries }, { ...options, boostDocument });
  }

  /** The place of the word that is said least; numbers are said less than words. */
  #rarest(words: readonly string[]): number {
    const counts = words.map((word) => this.#countOf(word));
    return counts.indexOf(Math.min(...counts));
  }

  #countOf(word: string): number {
    const number = this.#vocabulary.find(word);
    return number === undefined ? 0 : this.#counts.at(number);
  }

  #count(word: string): void {
    const number = this.#vocabulary.add(word);
    this.#counts.cover(number);
    this.#counts.values[number] = this.#counts.at(number) + 1;
  }

  #weigh(state: number, kind: EntityKind, isLabel: boolean): void {
    while (this.#weights.length < state) this.#weights.push(1);
    this.#weights.push((KIND_WEIGHTS[kind] ?? 1) * (isLabel ? LABEL_WEIGHT : 1));
  }

  /** A word as it stands or begins, and words like it. */
  #wordQuery(word: string, isLast: boolean): Query {
    const plain: Query = {
      queries: [word],
      boost: BOOST,
      prefix: word.length >= (isLast ? SHORTEST_PREFIX : SHORTEST_PREFIX + 1),
    };
    if (hasDigit(word) || word.length < SHORTEST_ALIKE) return plain;
    const similar = this.#vocabulary.similar(word);
    const alike = similar
      .map(({ word: number, closeness }) => ({ text: this.#vocabulary.text(number), closeness }))
      .filter(({ text }) => text !== word)
      .slice(0, MOST_ALIKE);
    const isKnown = similar.some(({ closeness }) => closeness >= NEARLY_THE_WORD);
    const halves = isKnown ? [] : this.#vocabulary.halves(word);
    return {
      combineWith: 'OR',
      queries: [
        plain,
        ...alike.map(({ text, closeness }) => alikeQuery(text, closeness)),
        ...(halves.length > 0 ? [{ combineWith: 'AND' as const, queries: halves, boost: BOOST }] : []),
      ],
    };
  }
}

function alikeQuery(text: string, closeness: number): Query {
  const weight = ALIKE * closeness ** 2;
  const boost = Object.fromEntries(Object.entries(BOOST).map(([field, own]) => [field, own * weight]));
  return { queries: [text], boost };
}

/**
 * What is looked for: legal forms of firms and initials say too little to be found by, and are left out where anything
 * else is there.
 */
function askedWords(query: string): string[] {
  const all = wordsOf(query).slice(0, MOST_WORDS);
  const telling = withoutLegalForms(all).filter((word) => word.length > 1);
  return telling.length > 0 ? telling : all;
}

/** Those in which the most words of the query were found, by the sum of what they score for each. */
function mostWords(parts: readonly (readonly SearchResult[])[]): Hit[] {
  const found = new Map<number, { words: number; score: number }>();
  for (const part of parts) {
    for (const { id, score } of part) {
      const before = found.get(id as number) ?? { words: 0, score: 0 };
      found.set(id as number, { words: before.words + 1, score: before.score + score });
    }
  }
  const most = [...found.values()].reduce((best, { words }) => Math.max(best, words), 0);
  return [...found].flatMap(([id, { words, score }]) => (words === most ? [hitOf({ id, score })] : []));
}

/** Scores differ in their last digits by the order in which states came: they are compared to six. */
function hitOf({ id, score }: Pick<SearchResult, 'id' | 'score'>): Hit {
  return { state: id as number, score: Number(score.toPrecision(6)) };
}

function wordsOf(text: string): string[] {
  const latin = toLatin(text);
  return latin === '' ? [] : latin.split(' ');
}

/** Words that name somebody: legal forms are left out, for a tenth of all firms has the same. */
function namedBy(name: string, isActor: boolean): string[] {
  const words = wordsOf(name);
  if (!isActor) return words;
  const telling = withoutLegalForms(words);
  return telling.length > 0 ? telling : words;
}

/** Without the legal forms at either end: LLC, OAO, Sp. z o.o. */
function withoutLegalForms(words: readonly string[]): string[] {
  const dropped = new Set<number>();
  for (let place = 0; place < words.length; place++) {
    const count = legalFormAt(words, place);
    const isAtEnd = place === 0 || dropped.has(place - 1) || place + count === words.length;
    if (count > 0 && isAtEnd) for (let at = place; at < place + count; at++) dropped.add(at);
  }
  return words.filter((_, place) => !dropped.has(place));
}

function hasDigit(word: string): boolean {
  return /\d/.test(word);
}
