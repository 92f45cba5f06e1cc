/** Predicates as people type them: the name, or what it reads as between subject and object. */
import { PREDICATES, predicateNamed } from '../../model/predicate.js';
import { type CellForm, lettersOf } from './cell-form.js';

/** No two predicates read the same, and none reads as another is named: a test holds that. */
const BY_LETTERS: ReadonlyMap<string, string> = new Map(
  PREDICATES.flatMap(({ name, reading }) => [
    [lettersOf(name), name] as const,
    [lettersOf(reading), name] as const,
  ]),
);

/** An unknown one is passed on: the check of records knows the nearest. */
export const PREDICATE: CellForm<string> = {
  read: (text) => (predicateNamed(text) ? text : (BY_LETTERS.get(lettersOf(text)) ?? text)),
  write: (name) => name,
};
