/** The rows that a screening gives for a row that was asked: one for each candidate, or one that says there is none. */
import { type Options, stringify } from 'csv-stringify/sync';
import type { NameComparison } from '../names/compare-names.js';
import type { Compared } from '../register/compared-features.js';
import type { Candidate } from '../register/screening.js';
import { words } from './figures.js';

/** Columns behind those of the file. The last three are for the reviewer. */
export const RESULT_HEADINGS = [
  'line',
  'screened name',
  'candidate',
  'score',
  'id',
  'name on record',
  'matched name',
  'kind',
  'listing',
  'listed by',
  'name method',
  'name compared',
  'scripts',
  'country',
  'birth date',
  'note',
  'decision',
  'decided by',
  'reason',
] as const;

/** A candidate and what the record calls it. */
export interface NamedCandidate extends Candidate {
  readonly recordName: string;
  readonly kind: string;
  readonly listers: readonly string[];
}

export interface ScreenedRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly name: string;
  readonly candidates: readonly NamedCandidate[];
  readonly notes: readonly string[];
}

/** No cell may be taken for a formula by a spreadsheet: such a cell gets an apostrophe before it. */
const OPTIONS: Options = {
  escape_formulas: true,
  record_delimiter: '\r\n',
  quote_record_delimiter: true,
};

export function headingsCsv(headings: readonly string[], width: number): string {
  return stringify([[...padded(headings, width), ...RESULT_HEADINGS]], OPTIONS);
}

/** @param width columns of the file: shorter rows are filled up, longer ones cut */
export function rowCsv(row: ScreenedRow, width: number): string {
  const own = padded(row.cells, width);
  const note = row.notes.join('; ');
  const results =
    row.candidates.length === 0
      ? [noCandidate(row, note)]
      : row.candidates.map((candidate, place) => candidateCells(row, candidate, place, note));
  return stringify(
    results.map((cells) => [...own, ...cells]),
    OPTIONS,
  );
}

function noCandidate({ line, name }: ScreenedRow, note: string): string[] {
  const said = name === '' ? 'no name' : 'no candidate';
  return [String(line), name, said, ...Array.from({ length: 12 }, () => ''), note, '', '', ''];
}

function candidateCells(
  { line, name, candidates }: ScreenedRow,
  candidate: NamedCandidate,
  place: number,
  note: string,
): string[] {
  return [
    String(line),
    name,
    `${place + 1} of ${candidates.length}`,
    candidate.score.toFixed(4),
    candidate.actor,
    candidate.recordName,
    candidate.matchedName,
    candidate.kind,
    words(candidate.standing),
    candidate.listers.join('; '),
    words(candidate.name.method),
    pairsText(candidate.name),
    `${candidate.scripts.query} / ${candidate.scripts.found}`,
    comparedText(candidate.country),
    comparedText(candidate.birthDate),
    note,
    '',
    '',
    '',
  ];
}

function pairsText({ pairs, unmatched, reordered }: NameComparison): string {
  const found = pairs.map(({ query, found, how, similarity }) => {
    return query === found ? query : `${query} = ${found} (${words(how)}, ${similarity.toFixed(2)})`;
  });
  return [
    ...found,
    ...unmatched.query.map((part) => `${part} not found`),
    ...unmatched.found.map((part) => `${part} not asked for`),
    ...(reordered ? ['in another order'] : []),
  ].join('; ');
}

function comparedText({ agreement, query, found }: Compared): string {
  if (agreement === 'NOT_COMPARED') return 'not compared';
  return `${words(agreement)}: ${query} / ${found}`;
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, place) => cells[place] ?? '');
}
