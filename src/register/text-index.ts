/**
 * The text index: full text over names, aliases, descriptions, notes and titles, in one Latin spelling of all scripts,
 * with a sound key beside each word of a name, so that spellings of one name in several languages find one another.
 *
 * The index is MiniSearch's (BM25+ [Lv and Zhai 2011]); what words are, and what a query asks of them, is ours, so that
 * every engine gives the same answers.
 */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Entity } from '../model/entity.js';
import { toLatin } from '../names/latin.js';
import { soundKey } from '../names/sound.js';
import { nameOf } from './entity-states.js';

/** A state that a query found. */
export interface Hit {
  readonly state: number;
  /** Higher is better; means something only beside others of the same query. */
  readonly score: number;
}

interface Indexed {
  readonly state: number;
  readonly name: string;
  readonly alias: string;
  readonly text: string;
  readonly ids: string;
}

/** Stands before a sound, which no word begins with. */
const SOUND = '~';
/** Words of a query that are looked at; others are left. */
export const MOST_WORDS = 12;
/** A word this short is no beginning of another: too many words begin so. */
const SHORTEST_PREFIX = 2;
const BOOST = { name: 4, alias: 3, ids: 4, text: 1 };
const BOOST_OF_SOUND = { name: 1.6, alias: 1.2 };

export class TextIndex {
  readonly #index = new MiniSearch<Indexed>({
    idField: 'state',
    fields: ['name', 'alias', 'text', 'ids'],
    storeFields: [],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });

  add(state: number, entity: Entity): void {
    this.#index.add({
      state,
      name: spoken(toLatin(nameOf(entity))),
      alias: spoken(toLatin(aliasesOf(entity))),
      text: toLatin(textOf(entity)),
      ids: idsOf(entity),
    });
  }

  /**
   * States that hold all words of a query, or words near them; where none does, those that hold the most. The best come
   * first, equals by number.
   *
   * @param isWanted told of each state that may be given
   */
  search(query: string, isWanted: (state: number) => boolean): Hit[] {
    const words = toLatin(query).split(' ').filter(Boolean).slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    const queries = words.map((word, place) => wordQuery(word, place === words.length - 1));
    const filter = ({ id }: SearchResult) => isWanted(id as number);
    const whole = this.#index.search({ combineWith: 'AND', queries }, { filter });
    if (whole.length > 0 || words.length === 1) return whole.map(hitOf);
    const parts = this.#index.search({ combineWith: 'OR', queries }, { filter });
    return mostWords(parts, words).map(hitOf);
  }
}

/** A word as it stands, begins or nearly is, or what sounds like it. */
function wordQuery(word: string, isLast: boolean): Query {
  const plain: Query = {
    queries: [word],
    boost: BOOST,
    prefix: word.length >= (isLast ? SHORTEST_PREFIX : SHORTEST_PREFIX + 1),
    fuzzy: slips(word),
  };
  const sound = soundOf(word);
  if (sound.length < 2) return plain;
  const alike: Query = { queries: [SOUND + sound], fields: ['name', 'alias'], boost: BOOST_OF_SOUND };
  return { combineWith: 'OR', queries: [plain, alike] };
}

/** How many letters may be wrong. In a number, none. */
function slips(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 9 ? 1 : 2;
}

/** Those in which the most words of the query were found. */
function mostWords(results: readonly SearchResult[], words: readonly string[]): SearchResult[] {
  const wordOf = new Map(
    words.flatMap((word) => [[word, word] as const, [SOUND + soundOf(word), word] as const]),
  );
  const count = ({ queryTerms }: SearchResult) => new Set(queryTerms.map((term) => wordOf.get(term))).size;
  const most = results.reduce((best, result) => Math.max(best, count(result)), 0);
  return results.filter((result) => count(result) === most);
}

/** Scores differ in their last digits by the order in which states came: they are compared to six. */
function hitOf({ id, score }: SearchResult): Hit {
  return { state: id as number, score: Number(score.toPrecision(6)) };
}

/** Most words are met again and again: what they sound like is remembered, for so many of them. */
const sounds = new Map<string, string>();
const MOST_SOUNDS = 200_000;

function soundOf(word: string): string {
  let sound = sounds.get(word);
  if (sound === undefined) {
    sound = soundKey(word);
    if (sounds.size >= MOST_SOUNDS) sounds.clear();
    sounds.set(word, sound);
  }
  return sound;
}

/** Words, each with its sound behind it. */
function spoken(words: string): string {
  return words
    .split(' ')
    .flatMap((word) => {
      const sound = soundOf(word);
      return sound.length < 2 ? [word] : [word, SOUND + sound];
    })
    .join(' ');
}

function aliasesOf(entity: Entity): string {
  return entity.kind === 'Source' ? '' : entity.aliases.map(({ name }) => name).join(' ');
}

function textOf(entity: Entity): string {
  const further = entity.kind === 'Source' ? [entity.publisher, ...entity.authors] : [entity.description];
  return [...further, entity.note].filter((text) => text !== undefined).join(' ');
}

/** Whole: an id is found by all of it. Its own words are found as well, for a slug is often a name. */
function idsOf(entity: Entity): string {
  const elsewhere = entity.kind === 'Source' ? [] : entity.externalIds.map(({ value }) => value);
  return [entity.id, ...elsewhere].map((id) => toLatin(id)).join(' ');
}
