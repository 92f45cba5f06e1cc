/** The written table from raw predicates to typed ones: `seeds/predicate-map.csv`, one row for each raw predicate. */
import { type Predicate, predicateNamed } from '../../src/model/predicate.js';
import { entitiesOnly, parallel } from './cells.js';
import { type Facts, problem, type Row, readTable } from './facts.js';
import type { Ledger } from './ledger.js';

/** One way in which rows of a raw predicate are typed. */
export interface Mapping {
  readonly predicate: Predicate;
  /** The raw subject becomes the object. */
  readonly swapped: boolean;
  /** Qualifiers; `{start}` and its like are filled from the row. */
  readonly qualifiers: Readonly<Record<string, string>>;
}

/** A raw predicate's mappings: the first is for rows that nobody typed by hand. */
export type PredicateMap = ReadonlyMap<string, readonly Mapping[]>;

/** Reads the table and checks it against the raw predicates of the facts: all of them, each once. */
export async function readPredicateMap(path: string, facts: Facts): Promise<PredicateMap> {
  const rows = await readTable(path, 'predicate-map.csv');
  const map = new Map(rows.map((row) => [row.filled('raw_predicate'), mappingsOf(row)]));
  const raw = facts['predicates.csv'].map((row) => row.filled('predicate'));
  const wrong = [
    ...raw.filter((name) => !map.has(name)),
    ...[...map.keys()].filter((name) => !raw.includes(name)),
  ];
  if (wrong.length > 0 || map.size !== rows.length) {
    throw problem(
      'predicate-map.csv',
      `wanted each raw predicate once; look at ${wrong.join(', ') || 'doubles'}`,
    );
  }
  return map;
}

function mappingsOf(row: Row): Mapping[] {
  const names = row.list('typed_predicate');
  if (names.length === 0) return [];
  const directions = parallel(row, 'direction', names.length);
  const qualifiers = names.length === 1 ? [row.cell('qualifiers') ?? ''] : parallelOrEmpty(row, names.length);
  return names.map((name, index) => {
    const predicate = predicateNamed(name);
    if (!predicate) throw problem(row.where, `no predicate is named "${name}"`);
    const direction = directions[index];
    if (direction !== 'SAME' && direction !== 'SWAPPED')
      throw problem(row.where, `"${direction}" is no direction`);
    return { predicate, swapped: direction === 'SWAPPED', qualifiers: qualifiersOf(qualifiers[index] ?? '') };
  });
}

function parallelOrEmpty(row: Row, length: number): string[] {
  return row.cell('qualifiers') === undefined ? [] : parallel(row, 'qualifiers', length);
}

/** `manner=forcing;phase=first-crossing` as an object. */
export function qualifiersOf(text: string): Record<string, string> {
  const pairs = text.split(';').filter((pair) => pair !== '');
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
}

/** Enters the raw predicates: each lives on in the typed predicates that its rows became. */
export function enterPredicates(facts: Facts, map: PredicateMap, ledger: Ledger): void {
  for (const row of facts['predicates.csv']) {
    const names = (map.get(row.filled('predicate')) ?? []).map(({ predicate }) => predicate.name);
    if (names.length > 0) ledger.became(row, entitiesOnly(names));
    else ledger.leftOut(row, 'the subject of every row is the author, who is no entity');
  }
}
