/**
 * Lines sorted by a key in bounded memory: sorted in runs that are kept in files, and merged as they are read (external
 * merge sort [Knuth 1998, 5.4.1]). Equal keys keep the order in which they came.
 */
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { LinchpinError } from '../errors.js';
import { linesIn } from './plain-lines.js';

export interface KeyedLine {
  /** Without a tab or a line break. */
  readonly key: string;
  /** Without a line break. */
  readonly line: string;
}

/** Characters that are held before a run is written. */
const HELD = 32 * 1024 * 1024;
/** Characters written at a time. */
const PIECE = 1024 * 1024;

export class SortedLines {
  readonly #folder: string;
  readonly #name: string;
  readonly #held: number;
  #lines: KeyedLine[] = [];
  #characters = 0;
  /** Files without a name: nothing of them is left when the process ends, however it ends. */
  readonly #runs: FileHandle[] = [];
  #count = 0;

  /** @param name of its files in the folder; no other may have it */
  constructor(folder: string, name: string, held: number = HELD) {
    this.#folder = folder;
    this.#name = name;
    this.#held = held;
  }

  get count(): number {
    return this.#count;
  }

  async add(key: string, line: string): Promise<void> {
    this.#lines.push({ key, line });
    this.#characters += key.length + line.length;
    this.#count++;
    if (this.#characters > this.#held) await this.#writeRun();
  }

  /** All lines in the order of their keys; may be taken more than once, and added to afterwards. */
  async *sorted(): AsyncGenerator<KeyedLine> {
    this.#lines.sort(byKey);
    const runs = [
      ...this.#runs.map((file) => new Run(linesIn(file.createReadStream({ start: 0, autoClose: false })))),
      new Run(held(this.#lines)),
    ];
    const heap = new RunHeap();
    for (const [order, run] of runs.entries()) if (await run.next()) heap.push({ run, order });
    for (let top = heap.top; top !== undefined; top = heap.top) {
      yield top.run.current;
      // A run waits for its file only now and then: most of the time nothing has to be awaited.
      const next = top.run.next();
      const goesOn = typeof next === 'boolean' ? next : await next;
      if (goesOn) heap.settle();
      else heap.pop();
    }
  }

  /** Lets go of the files. */
  async close(): Promise<void> {
    for (const file of this.#runs.splice(0)) await file.close();
    this.#lines = [];
  }

  async #writeRun(): Promise<void> {
    this.#lines.sort(byKey);
    try {
      const file = await namelessFile(join(this.#folder, `${this.#name}-${this.#runs.length}`));
      this.#runs.push(file);
      let piece = '';
      for (const { key, line } of this.#lines) {
        piece += `${key}\t${line}\n`;
        if (piece.length < PIECE) continue;
        await file.appendFile(piece);
        piece = '';
      }
      await file.appendFile(piece);
    } catch (cause) {
      const problem = `what does not fit in memory cannot be kept there (${(cause as NodeJS.ErrnoException).code})`;
      throw new LinchpinError('CONFIG_INVALID', { where: 'DATA_DIR', problem }, { cause });
    }
    this.#lines = [];
    this.#characters = 0;
  }
}

async function namelessFile(path: string): Promise<FileHandle> {
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  return file;
}

async function* held(lines: readonly KeyedLine[]): AsyncGenerator<readonly KeyedLine[]> {
  if (lines.length > 0) yield lines;
}

/** One sorted run, line by line. */
class Run {
  current: KeyedLine = { key: '', line: '' };
  readonly #pieces: AsyncIterator<readonly (string | KeyedLine)[]>;
  #piece: readonly (string | KeyedLine)[] = [];
  #place = 0;

  constructor(pieces: AsyncGenerator<readonly (string | KeyedLine)[]>) {
    this.#pieces = pieces;
  }

  /** Moves to the next line. @returns false at the end */
  next(): boolean | Promise<boolean> {
    const line = this.#piece[this.#place];
    if (line === undefined) return this.#refill();
    this.#place++;
    this.current = typeof line === 'string' ? parted(line) : line;
    return true;
  }

  async #refill(): Promise<boolean> {
    const { done, value } = await this.#pieces.next();
    if (done) return false;
    this.#piece = value;
    this.#place = 0;
    return this.next();
  }
}

function parted(line: string): KeyedLine {
  const tab = line.indexOf('\t');
  return { key: line.slice(0, tab), line: line.slice(tab + 1) };
}

interface Entry {
  readonly run: Run;
  readonly order: number;
}

/** The runs, the one with the smallest line on top [Knuth 1998, 5.2.3]. */
class RunHeap {
  readonly #entries: Entry[] = [];

  get top(): Entry | undefined {
    return this.#entries[0];
  }

  push(entry: Entry): void {
    let place = this.#entries.push(entry) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#isBefore(place, above)) return;
      this.#swap(place, above);
      place = above;
    }
  }

  pop(): void {
    const last = this.#entries.pop();
    if (last === undefined || this.#entries.length === 0) return;
    this.#entries[0] = last;
    this.settle();
  }

  /** Lets the top one, whose line has changed, sink to its place. */
  settle(): void {
    for (let place = 0; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      let first = place;
      if (left < this.#entries.length && this.#isBefore(left, first)) first = left;
      if (right < this.#entries.length && this.#isBefore(right, first)) first = right;
      if (first === place) return;
      this.#swap(place, first);
      place = first;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [left, right] = [this.#entries[a] as Entry, this.#entries[b] as Entry];
    const [one, other] = [left.run.current.key, right.run.current.key];
    return one < other || (one === other && left.order < right.order);
  }

  #swap(a: number, b: number): void {
    const entry = this.#entries[a] as Entry;
    this.#entries[a] = this.#entries[b] as Entry;
    this.#entries[b] = entry;
  }
}

function byKey(a: KeyedLine, b: KeyedLine): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
