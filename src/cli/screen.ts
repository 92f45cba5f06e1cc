/** `linchpin screen`: screens a spreadsheet of names, and writes a spreadsheet for a reviewer. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readConfig } from '../config.js';
import { readBytes } from '../exchange/file-bytes.js';
import { readTable, type TableRow } from '../exchange/table.js';
import { openGraph } from '../graph.js';
import { ACTOR_KINDS, type EntityKind } from '../model/kind.js';
import { parsePartialDate } from '../model/partial-date.js';
import { SCREENING_DEFAULTS, type ScreeningTerms } from '../register/screening.js';
import { LISTING_STANDINGS, type ListingStanding } from '../register/actor-standing.js';
import { announceLoad, announceProgress } from './announce.js';
import { readArguments, wholeNumber } from './arguments.js';
import { type Command, type Terminal, UsageProblem } from './command.js';
import { columnsIn, type NamedColumns, type ScreenColumns } from './screen-columns.js';
import { headingText, rowText } from './screen-output.js';
import { openResults, type Results } from './screen-results.js';
import { subjectIn } from './screen-row.js';
import { Screener, type ScreenTerms } from './screener.js';

const OPTIONS = {
  out: { type: 'string' },
  resume: { type: 'boolean' },
  threshold: { type: 'string' },
  limit: { type: 'string' },
  kinds: { type: 'string' },
  listings: { type: 'string' },
  'as-of': { type: 'string' },
  revision: { type: 'string' },
  'name-column': { type: 'string' },
  'birth-date-column': { type: 'string' },
  'country-column': { type: 'string' },
  delimiter: { type: 'string' },
} as const;

/** After so many rows, or so long, the progress is told, and the screening can be taken up again from there. */
const BATCH = 10_000;
const BATCH_MS = 5_000;
const MOST_CANDIDATES = 100;

export const screenCommand: Command = {
  usage: `Usage: linchpin screen FILE.csv [options]

Screens the names of a spreadsheet (CSV, "-" for standard input) against the
record, and prints a spreadsheet: each row of the file, once for every candidate,
with a score, what it is made of, and empty columns for the reviewer's decision.
A candidate is a lead, never an identification.

  --out FILE              writes to a new file instead of standard output, with
                          the mark by which spreadsheet programs know UTF-8
  --resume                goes on where a screening into --out FILE was stopped
  --threshold N           candidates score at least so much, 0 to 1 (default ${SCREENING_DEFAULTS.threshold})
  --limit N               candidates for each name, 1 to ${MOST_CANDIDATES} (default ${SCREENING_DEFAULTS.limit})
  --kinds LIST            only actors of these kinds: official,company,...
  --listings LIST         only actors that stand so: listed,unclear,lifted,
                          proposed,not_listed
  --as-of DATE            the date on which listings have to stand
  --revision N            what was known at this revision
  --name-column C         heading or number of the column of names; without it the
                          headings are looked through
  --birth-date-column C   likewise
  --country-column C      likewise
  --delimiter D           what stands between cells; without it, what the first
                          line has most of

Progress goes to standard error. Cells that a spreadsheet would take for formulas
get an apostrophe before them.`,

  async run(words, terminal) {
    const { values, positionals } = readArguments(words, OPTIONS, true);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageProblem('name one file of names');
    if (values.resume && values.out === undefined) throw new UsageProblem('--resume wants --out FILE');
    const terms = termsFrom(values);
    const named = namedColumns(values);
    const config = { ...readConfig(terminal.environment), attributionThreads: 0 };
    const graph = await openGraph(config, {
      announce: announceLoad(terminal),
      tell: announceProgress(terminal),
    });
    try {
      const screener = await Screener.open(graph, terms);
      const job = jobOf(file, { ...terms, revision: screener.revision }, named, values.delimiter);
      const results = await openResults(values.out ?? null, job, values.resume ?? false, terminal.out);
      const rows = readTable(file === '-' ? process.stdin : readBytes(file), nameOf(file), values.delimiter);
      terminal.err(await screenRows(rows, named, screener, results, terminal));
    } finally {
      await graph.close();
    }
    return 0;
  },
};

/** Screens every row that has not been, and says what came of it. */
async function screenRows(
  rows: AsyncIterable<TableRow>,
  named: NamedColumns,
  screener: Screener,
  results: Results,
  terminal: Terminal,
): Promise<string> {
  const started = performance.now();
  let columns: ScreenColumns | null = null;
  let width = 0;
  let place = 0;
  let told = started;
  const counts = { names: 0, withCandidates: 0 };
  try {
    for await (const { cells, line } of rows) {
      if (columns === null) {
        columns = columnsIn(cells, named);
        width = cells.length;
        const headings = columns.headings ?? cells.map((_, index) => `column ${index + 1}`);
        if (results.done === 0) await results.write(headingText(headings, width));
        if (columns.headings) continue;
      }
      place += 1;
      if (place <= results.done) continue;
      const { subject, notes } = subjectIn(cells, columns);
      const candidates = await screener.screen(subject);
      await results.write(rowText({ cells, line, name: subject.name, candidates, notes }, width));
      counts.names += 1;
      if (candidates.length > 0) counts.withCandidates += 1;
      if (place % BATCH === 0 || performance.now() - told > BATCH_MS) {
        told = performance.now();
        await results.keep(place);
        terminal.err(`${progressText(counts, started)} so far\n`);
      }
    }
  } finally {
    await results.close();
  }
  await results.finish();
  return `${progressText(counts, started)}\n`;
}

function progressText(
  { names, withCandidates }: { names: number; withCandidates: number },
  started: number,
): string {
  const seconds = (performance.now() - started) / 1000;
  const rate = Math.round(names / Math.max(seconds, 0.001));
  const figure = (count: number) => count.toLocaleString('en');
  return `${figure(names)} names screened, ${figure(withCandidates)} with candidates, ${figure(rate)} a second`;
}

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** @throws UsageProblem; LinchpinError DATE_INVALID */
function termsFrom(values: Values): ScreenTerms {
  const { kinds, listings, revision } = values;
  const asOf = values['as-of'] ?? null;
  if (asOf !== null) parsePartialDate(asOf, '--as-of');
  const limit = wholeNumber(values.limit, 'limit', SCREENING_DEFAULTS.limit);
  if (limit < 1 || limit > MOST_CANDIDATES)
    throw new UsageProblem(`--limit wants 1 to ${MOST_CANDIDATES}, got ${limit}`);
  const screening: ScreeningTerms = {
    threshold: thresholdFrom(values.threshold),
    limit,
    ...(kinds !== undefined && { kinds: chosen(kinds, ACTOR_KINDS, 'kinds') satisfies EntityKind[] }),
    ...(listings !== undefined && {
      standings: chosen(listings, LISTING_STANDINGS, 'listings') satisfies ListingStanding[],
    }),
  };
  return { screening, asOf, revision: revision === undefined ? null : wholeNumber(revision, 'revision', 0) };
}

function thresholdFrom(value: string | undefined): number {
  if (value === undefined) return SCREENING_DEFAULTS.threshold;
  const threshold = Number(value);
  if (/^\d*\.?\d+$/.test(value) && threshold <= 1) return threshold;
  throw new UsageProblem(`--threshold wants a number from 0 to 1, got ${JSON.stringify(value)}`);
}

/** Words of a list, whatever their case and underscores. */
function chosen<Word extends string>(list: string, words: readonly Word[], option: string): Word[] {
  const plain = (word: string) => word.trim().toLowerCase().replaceAll('_', '');
  return list.split(',').map((given) => {
    const word = words.find((one) => plain(one) === plain(given));
    if (word) return word;
    const known = words.map((one) => one.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase());
    throw new UsageProblem(`--${option} wants some of ${known.join(', ')}, got ${JSON.stringify(given)}`);
  });
}

function namedColumns(values: Values): NamedColumns {
  const columns = {
    name: values['name-column'],
    birthDate: values['birth-date-column'],
    country: values['country-column'],
  };
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== undefined));
}

/** What makes a screening the same one as before, so that it can be gone on with. */
function jobOf(file: string, ...asked: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([nameOf(file), ...asked].map((one) => one ?? null)))
    .digest('hex');
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : basename(file);
}
