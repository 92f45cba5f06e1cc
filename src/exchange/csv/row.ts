/** One row while it is read: its cells as the fields of records, and what is wrong with it. */
import { LinchpinError, shown } from '../../errors.js';
import { type GraphRecord, parseRecord } from '../../model/record.js';
import { type Issue, wantedOf } from '../../model/wanted.js';
import { type Reading, type ReadingTerms, refusalOf } from '../format.js';
import { unguarded } from '../guard.js';
import { CellProblem, type Known } from './cell-form.js';
import { headingOfField, type Part } from './columns.js';
import type { Heading } from './headings.js';
import { columnOfKind } from './kind-fields.js';
import type { RowKind } from './row-kind.js';
import type { Placed, Sheet } from './sheet.js';

/** Fields of a record by name, as far as cells say them; none of the names comes from a file. */
export type Fields = { [field: string]: unknown };

/** So many refusals of one row are told: it may have a million cells. */
const MOST_REFUSED = 20;

const AN_EMPTY_CELL = 'an empty cell';
/** How a record's check shows what is not there. */
const ABSENT = shown(undefined);

/** What holds for all rows of a file. */
export interface FileTerms extends ReadingTerms {
  readonly sheet: Sheet;
  readonly known: Known;
  /** What is known to rows that we wrote. */
  readonly knownToOurs: Known;
}

export class Row {
  readonly cells: readonly string[];
  /** `line 12`. */
  readonly place: string;
  readonly where: string;
  readonly terms: FileTerms;
  /** Whether we wrote it. */
  readonly isOurs: boolean;
  readonly refused: LinchpinError[] = [];
  readonly leftOut: string[] = [];

  constructor(cells: readonly string[], line: number, file: string, terms: FileTerms) {
    this.cells = cells;
    this.place = `line ${line}`;
    this.where = `${file} ${this.place}`;
    this.terms = terms;
    this.isOurs = terms.sheet.isOurs(cells);
  }

  /** What a row is; null where it is refused as a whole. */
  kind(): RowKind | null {
    const { sheet, known } = this.terms;
    const { headings } = sheet;
    if (this.cells.length > headings.length && !isBlank(this.cells.slice(headings.length))) {
      const wanted = `${headings.length} cells, as many as there are headings: what holds the delimiter stands in quotation marks`;
      this.refused.push(refusalOf(this.where, '', wanted, String(this.cells.length)));
      return null;
    }
    try {
      return sheet.kindOf(this.cells, known);
    } catch (problem) {
      this.#refuse(problem, 'row', sheet.textOf('row', this.cells));
      return null;
    }
  }

  /** The fields of a part, without those whose cells are refused. */
  fields(part: Part): Fields {
    const fields: Fields = {};
    for (const column of this.terms.sheet.placed(part)) {
      const cell = this.cells[column.place];
      if (cell === undefined) break;
      if (cell === '') continue;
      const text = unguarded(cell);
      if (text !== '') this.#take(column, text, fields);
    }
    return fields;
  }

  /** Counts the cells that rows of this kind have no room for. */
  leaveOut(kind: RowKind, parts: readonly Part[]): void {
    for (const { place, label } of this.terms.sheet.unread(kind, parts)) {
      const cell = this.cells[place];
      if (cell === undefined) break;
      if (cell.trim() !== '') this.leftOut.push(label);
    }
  }

  /** Says that something is missing. */
  miss(heading: Heading, wanted: string): void {
    this.refuse(heading, wanted, AN_EMPTY_CELL);
  }

  refuse(heading: string, wanted: string, got: string): void {
    if (this.refused.length >= MOST_REFUSED) return;
    this.refused.push(refusalOf(this.where, heading, wanted, got === ABSENT ? AN_EMPTY_CELL : got));
  }

  /** The record of these fields, unless something is wrong with it. */
  record(part: Part, fields: Fields): GraphRecord[] {
    if (this.refused.length > 0) return [];
    try {
      return [parseRecord(fields, this.where)];
    } catch (problem) {
      this.#refuseRecord(problem, part);
      return [];
    }
  }

  /** Says what the model finds wrong with the fields of a part. */
  refuseIssue(part: Part, issue: Issue, fields: Fields): void {
    const field = String(issue.path[0]);
    this.refuse(this.#headingOf(part, field), wantedOf(issue), shown(fields[field]));
  }

  /** What came of the row: nothing of it where anything was refused. */
  reading(records: readonly GraphRecord[]): Reading {
    const { where, refused, leftOut } = this;
    return { where, records: refused.length > 0 ? [] : records, refused, leftOut };
  }

  /** A heading may stand more than once: lists go on in the next such column, anything else stands in one of them. */
  #take({ called, field, read }: Placed, text: string, fields: Fields): void {
    try {
      const value = read(text, this.isOurs ? this.terms.knownToOurs : this.terms.known);
      const before = fields[field];
      if (before === undefined) fields[field] = value;
      else if (Array.isArray(before) && Array.isArray(value)) for (const one of value) before.push(one);
      else if (before !== value) throw new CellProblem('one value in all columns of this heading');
    } catch (problem) {
      this.#refuse(problem, called, text);
    }
  }

  #refuse(problem: unknown, heading: string, text: string): void {
    if (!(problem instanceof CellProblem)) throw problem;
    this.refuse(heading, problem.message, text === '' ? AN_EMPTY_CELL : shown(text));
  }

  /** The check of records speaks of fields, and people know headings. */
  #refuseRecord(problem: unknown, part: Part): void {
    if (!(problem instanceof LinchpinError)) throw problem;
    const { field, wanted, got } = problem.details;
    const [name] = String(field ?? '').split('.');
    if (name) this.refuse(this.#headingOf(part, name), String(wanted), String(got));
    else this.refused.push(problem);
  }

  #headingOf(part: Part, field: string): string {
    const own = part === 'entity' ? columnOfKind(field) : field;
    const placed = this.terms.sheet.placed(part).find((column) => column.field === own);
    return placed?.called ?? headingOfField(part, own);
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
