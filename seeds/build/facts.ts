/**
 * The facts: tables made by hand from two documents and from public records. They lie outside this project; its seeds
 * are what came of them, and the ledger tells row by row how.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { LinchpinError } from '../../src/errors.js';
import { canonicalJson } from '../../src/model/ids.js';

/** Every table of the facts, in the order in which the ledger goes through them. */
export const FACTS_FILES = [
  'sources.csv',
  'actors.csv',
  'claims.csv',
  'typed.csv',
  'routes.csv',
  'visas.csv',
  'figures.csv',
  'events.csv',
  'narratives.csv',
  'concepts.csv',
  'instruments.csv',
  'elements.csv',
  'predicates.csv',
  'paragraphs.csv',
] as const;
export type FactsFile = (typeof FACTS_FILES)[number];

export type Facts = Readonly<Record<FactsFile, readonly Row[]>>;

/** One row of a table: its cells by column name, and where it stands. */
export class Row {
  constructor(
    readonly file: string,
    /** Counts data rows from 1. */
    readonly number: number,
    private readonly columns: readonly string[],
    readonly cells: readonly string[],
  ) {}

  /** For messages: `claims.csv row 12`. */
  get where(): string {
    return `${this.file} row ${this.number}`;
  }

  /** The cell, or nothing where it is empty: empty means unknown. */
  cell(column: string): string | undefined {
    const index = this.columns.indexOf(column);
    if (index < 0) throw problem(this.where, `there is no column "${column}"`);
    return this.cells[index]?.trim() || undefined;
  }

  /** A cell that must be filled. */
  filled(column: string): string {
    const value = this.cell(column);
    if (value === undefined) throw problem(this.where, `"${column}" is empty`);
    return value;
  }

  /** The values of a cell that holds several, parted by `|`. */
  list(column: string): string[] {
    return (this.cell(column) ?? '').split('|').flatMap((value) => value.trim() || []);
  }

  /** SHA-256 over the canonical JSON array of the row's cells. */
  get sha256(): string {
    return createHash('sha256').update(canonicalJson(this.cells)).digest('hex');
  }
}

/** All tables of a folder. */
export async function readFacts(folder: string): Promise<Facts> {
  const tables = await Promise.all(
    FACTS_FILES.map(async (file) => [file, await readTable(join(folder, file), file)] as const),
  );
  return Object.fromEntries(tables) as unknown as Facts;
}

/** One table of comma-separated values with a head row. */
export async function readTable(path: string, file: string): Promise<Row[]> {
  const [columns, ...rows]: string[][] = parse(await readFile(path));
  if (!columns) throw problem(file, 'the table is empty');
  return rows.map((cells, index) => new Row(file, index + 1, columns, cells));
}

/** A fault of the facts or of the tables beside this program: it ends the build. */
export function problem(where: string, text: string): LinchpinError {
  return new LinchpinError('RECORD_INVALID', { where, problem: text });
}
