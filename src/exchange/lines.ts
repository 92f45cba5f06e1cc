/**
 * Lines of a UTF-8 text file, one at a time with their numbers, in bounded memory.
 *
 * A byte order mark and CRLF are taken as they come; bytes that are not UTF-8 and lines that never end are refused.
 */
import { basename } from 'node:path';
import { LinchpinError } from '../errors.js';
import { readBytes } from './file-bytes.js';

/** Longest line in bytes; the longest record that the model allows is far shorter. */
export const LONGEST_LINE = 1024 * 1024;

export interface Line {
  readonly text: string;
  /** `claims.jsonl line 12`: the file's name without its folder. */
  readonly where: string;
  /** False for a last line that no line break ends. */
  readonly ended: boolean;
}

const LINE_FEED = 0x0a;

/** Reads a file line by line, blank lines too. @throws LinchpinError RECORD_INVALID */
export async function* readLines(file: string): AsyncIterable<Line> {
  const name = basename(file);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let rest = Buffer.alloc(0);

  const decoded = (bytes: Buffer, ended: boolean): Line => {
    number += 1;
    const where = `${name} line ${number}`;
    if (bytes.length > LONGEST_LINE) throw tooLong(where);
    try {
      return { text: withoutCarriageReturn(decoder.decode(bytes)), where, ended };
    } catch (cause) {
      throw new LinchpinError('RECORD_INVALID', { where, problem: 'this is not UTF-8 text' }, { cause });
    }
  };

  for await (const chunk of readBytes(file)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield decoded(Buffer.concat([rest, chunk.subarray(start, end)]), true);
      rest = Buffer.alloc(0);
      start = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(start)]);
    if (rest.length > LONGEST_LINE) throw tooLong(`${name} line ${number + 1}`);
  }
  if (rest.length > 0) yield decoded(rest, false);
}

function withoutCarriageReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

function tooLong(where: string): LinchpinError {
  return new LinchpinError('RECORD_INVALID', {
    where,
    problem: `a line must be at most ${LONGEST_LINE} bytes long`,
  });
}
