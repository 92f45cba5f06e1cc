/**
 * Lines of a UTF-8 text, one at a time with their numbers, in bounded memory.
 *
 * A byte order mark and CRLF are taken as they come. A line that is no UTF-8, or that never ends, is told as such, and
 * the next one is read all the same.
 */
import { basename } from 'node:path';
import { recordInvalid } from '../errors.js';
import { readBytes } from './file-bytes.js';

/** Longest line in bytes; the longest record that the model allows is far shorter. */
export const LONGEST_LINE = 1024 * 1024;

export interface Line {
  readonly text: string;
  /** From 1 on. */
  readonly number: number;
  /** `claims.jsonl line 12`: the file's name without its folder. */
  readonly where: string;
  /** False for a last line that no line break ends. */
  readonly ended: boolean;
}

/** A line that cannot be read, and why. */
export interface UnreadableLine extends Omit<Line, 'text'> {
  readonly problem: string;
}

const LINE_FEED = 0x0a;
const NOT_UTF_8 = 'this is not UTF-8 text';

/** Reads a file line by line, blank lines too. @throws LinchpinError RECORD_INVALID */
export async function* readLines(file: string): AsyncIterable<Line> {
  for await (const line of linesOf(readBytes(file), basename(file))) {
    if ('problem' in line) {
      throw recordInvalid(line.where, line.problem);
    }
    yield line;
  }
}

/** The lines of a text, also those that cannot be read. */
export async function* linesOf(
  bytes: AsyncIterable<Buffer>,
  name: string,
  longest: number = LONGEST_LINE,
): AsyncIterable<Line | UnreadableLine> {
  const line = new LineUnderWay(name, longest);
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk.subarray(start, end));
      yield line.end(true);
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (!line.isEmpty) yield line.end(false);
}

/** What has been seen of a line; of one that is too long only that it is. */
class LineUnderWay {
  readonly #name: string;
  readonly #longest: number;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #number = 1;
  #parts: Buffer[] = [];
  #length = 0;

  constructor(name: string, longest: number) {
    this.#name = name;
    this.#longest = longest;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.#longest) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  end(ended: boolean): Line | UnreadableLine {
    const number = this.#number++;
    const placed = { number, where: `${this.#name} line ${number}`, ended };
    const bytes = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
    const isTooLong = this.#length > this.#longest;
    this.#parts = [];
    this.#length = 0;
    if (isTooLong) return { ...placed, problem: `a line must be at most ${this.#longest} bytes long` };
    try {
      return { ...placed, text: withoutCarriageReturn(this.#decoder.decode(bytes)) };
    } catch {
      return { ...placed, problem: NOT_UTF_8 };
    }
  }
}

function withoutCarriageReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
