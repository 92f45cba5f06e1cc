/** What a row is: its first cell says it, or all rows of the file are of the one kind that its headings allow. */
import { type CellForm, wordOf } from './cell-form.js';
import type { Heading } from './headings.js';

export const ROW_KINDS = ['source', 'entity', 'leg', 'claim', 'opposition', 'bearing'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export const ROW_KIND: CellForm<RowKind> = wordOf(ROW_KINDS);

/** Headings that rows of one kind need, and headings that they have not. */
const TOLD_BY: readonly (readonly [RowKind, needed: readonly Heading[], foreign: readonly Heading[]])[] = [
  ['opposition', ['claim', 'opposes'], []],
  ['bearing', ['claim', 'element'], []],
  ['claim', ['subject', 'predicate'], []],
  ['entity', ['kind', 'name'], []],
  ['source', ['name', 'reliability'], ['kind']],
];

/** What is told where a file has neither. */
export const WANTED_HEADINGS =
  'headings in the first row: "row", or those of one kind of row (kind and name of entities; subject, predicate and ' +
  'object of claims; name and reliability of sources)';

/** The kind of all rows of a file without the heading `row`; null where it has the headings of none, or of several. */
export function rowKindOf(has: (heading: Heading) => boolean): RowKind | null {
  const told = TOLD_BY.filter(([, needed, foreign]) => needed.every(has) && !foreign.some(has));
  const [first] = told;
  return told.length === 1 && first ? first[0] : null;
}
