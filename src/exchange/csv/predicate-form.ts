/** Predicates as people type them: the name, or what it reads as between subject and object. */
import { predicateMeant } from '../words.js';
import type { CellForm } from './cell-form.js';

/** An unknown one is passed on: the check of records knows the nearest. */
export const PREDICATE: CellForm<string> = {
  read: (text) => predicateMeant(text)?.name ?? text,
  write: (name) => name,
};
