/**
 * The table of proposals while it grows. In a file, rows are kept in the order in which they were found, so that a search
 * that was stopped goes on behind them; once all are there they are put in order, the most promising first.
 */

import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { BYTE_ORDER_MARK } from '../exchange/decoded.js';
import { type MergeProposal, pairKey } from '../register/merges/merge-proposal.js';
import { bestFirst, mergeHeadingsCsv, mergeRowCsv, pairIn } from './merges-output.js';
import { type Done, guarded, openResults, type Results, type Work } from './results.js';

const END = '\r\n';
/** Rows written at once. */
const TOGETHER = 1000;

export class MergeSheet {
  readonly #file: string | null;
  readonly #results: Results;
  /** Pairs that have a row. */
  readonly #pairs: Set<string>;
  #hasHeadings: boolean;
  /** For standard output: rows until all of them are there. */
  readonly #held: string[] = [];

  private constructor(file: string | null, results: Results, pairs: Set<string>) {
    this.#file = file;
    this.#results = results;
    this.#pairs = pairs;
    this.#hasHeadings = results.done !== null;
  }

  /** @param file null is standard output @throws LinchpinError CONFIG_INVALID */
  static async open(
    file: string | null,
    work: Work,
    isResumed: boolean,
    out: (text: string) => void,
  ): Promise<MergeSheet> {
    const results = await openResults(file, work, isResumed, out);
    const lines = file !== null && results.done ? await keptLines(file, results.done) : [];
    return new MergeSheet(file, results, new Set(lines.map(pairIn)));
  }

  get done(): Done | null {
    return this.#results.done;
  }

  /** Whether what was found is told although the search was stopped: nothing of it is kept. */
  get isShownWhenStopped(): boolean {
    return this.#file === null;
  }

  /** Rows so far. */
  get size(): number {
    return this.#pairs.size;
  }

  /** A row for a pair that has none. */
  async add(proposal: MergeProposal): Promise<void> {
    const pair = pairKey(proposal);
    if (this.#pairs.has(pair)) return;
    this.#pairs.add(pair);
    const row = mergeRowCsv(proposal);
    if (this.#file === null) this.#held.push(row);
    else await this.#write(row);
  }

  /** Everything up to here is to be found again. */
  async keep(done: Done): Promise<void> {
    if (this.#file === null) return;
    await this.#write('');
    await this.#results.keep(done);
  }

  /** Nothing more comes: the rows are put in order. */
  async finish(): Promise<void> {
    const file = this.#file;
    if (file === null) return this.#results.write([...tableOf(this.#held.map(withoutEnd))].join(''));
    await this.#write('');
    await this.#results.finish();
    await this.#results.close();
    await guarded(file, () => putInOrder(file));
  }

  async close(): Promise<void> {
    await this.#results.close();
  }

  async #write(row: string): Promise<void> {
    if (!this.#hasHeadings) await this.#results.write(mergeHeadingsCsv());
    this.#hasHeadings = true;
    if (row !== '') await this.#results.write(row);
  }
}

/** The file is whole at any moment: what is in order is written beside it and takes its place. */
async function putInOrder(file: string): Promise<void> {
  const lines = await linesIn(file);
  const beside = `${file}.ordered`;
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(BYTE_ORDER_MARK);
      for (const piece of tableOf(lines)) await handle.appendFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Rows without their ends, and without the headings. @param bytes of the file, from its beginning; all if left out */
async function linesIn(file: string, bytes?: number): Promise<string[]> {
  const end = bytes === undefined ? {} : { end: bytes - 1 };
  const input = createReadStream(file, { encoding: 'utf8', ...end });
  const lines: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) lines.push(line);
  return lines.slice(1);
}

function keptLines(file: string, { bytes }: { readonly bytes: number }): Promise<string[]> {
  return guarded(file, () => linesIn(file, bytes));
}

/** The table, in pieces of many rows. */
function* tableOf(lines: readonly string[]): Generator<string> {
  const ordered = bestFirst(lines);
  yield mergeHeadingsCsv();
  for (let start = 0; start < ordered.length; start += TOGETHER)
    yield `${ordered.slice(start, start + TOGETHER).join(END)}${END}`;
}

function withoutEnd(row: string): string {
  return row.slice(0, -END.length);
}
