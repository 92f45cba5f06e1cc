/** Screens the rows of a spreadsheet, from the first that has not been screened to the last, or until it is stopped. */
import type { TableRow } from '../exchange/table.js';
import { type Results, refused } from './results.js';
import { columnsText, type NamedColumns } from './screen-columns.js';
import { headingsCsv, rowCsv } from './screen-output.js';
import { subjectIn } from './screen-row.js';
import { Sheet } from './screen-sheet.js';
import { Tally } from './screen-tally.js';
import type { Screener } from './screener.js';

export interface Screening {
  readonly rows: AsyncIterable<TableRow>;
  readonly named: NamedColumns;
  readonly screener: Pick<Screener, 'screen'>;
  readonly results: Results;
  /** A line for whoever waits at the terminal. */
  readonly tell: (line: string) => void;
  /** Asks to stop between two rows. */
  readonly stop: AbortSignal;
}

/** How far a screening came, screenings before it included. */
export interface Screened {
  readonly rows: number;
  readonly isStopped: boolean;
}

/** Screens, and tells what came of it. @throws UsageProblem, LinchpinError RECORD_INVALID, CONFIG_INVALID */
export async function screenRows(screening: Screening): Promise<Screened> {
  const { results, tell, stop } = screening;
  const tally = new Tally();
  const sheet = await readSheet(screening, tally);
  const isStopped = stop.aborted;
  if (!isStopped) await finish(sheet, results);
  else if (sheet && tally.names > 0) await results.keep(sheet.done);
  tell(tally.text());
  return { rows: Math.max(tally.names > 0 && sheet ? sheet.rows : 0, results.done?.rows ?? 0), isStopped };
}

/** A spreadsheet without rows has headings all the same; one without headings leaves nothing. */
async function finish(sheet: Sheet | null, results: Results): Promise<void> {
  const rows = sheet?.rows ?? 0;
  if (results.done && rows < results.done.rows) throw refused('the file has fewer rows than were screened');
  if (sheet && rows === 0) await results.write(headingsCsv(sheet.headings, sheet.width));
  await results.finish();
}

/** Reads to the end, or until it is to stop. @returns how far; null when there was nothing */
async function readSheet(screening: Screening, tally: Tally): Promise<Sheet | null> {
  const { rows, named, results, tell, stop } = screening;
  let sheet: Sheet | null = null;
  try {
    for await (const row of rows) {
      if (stop.aborted) break;
      if (sheet === null) {
        sheet = new Sheet(row.cells, named);
        tell(columnsText(sheet.columns));
        if (sheet.columns.headings) continue;
      }
      sheet.take(row.cells);
      if (!sheet.isWithin(results.done)) await screenRow(row, sheet, screening, tally);
    }
  } catch (error) {
    // A source that waits for more is broken off.
    if (!(stop.aborted && error instanceof Error && error.name === 'AbortError')) throw error;
  }
  return sheet;
}

async function screenRow(
  { cells, line }: TableRow,
  sheet: Sheet,
  { screener, results, tell }: Screening,
  tally: Tally,
): Promise<void> {
  const { subject, notes } = subjectIn(cells, sheet);
  const candidates = await screener.screen(subject);
  const text = rowCsv({ cells, line, name: subject.name, candidates, notes }, sheet.width);
  await results.write(sheet.rows === 1 ? headingsCsv(sheet.headings, sheet.width) + text : text);
  tally.count(candidates.length);
  const isDue = tally.isDue();
  if (isDue || sheet.rows === 1) await results.keep(sheet.done);
  if (isDue) tell(`${tally.text()} so far`);
}
