/** Files as they are given: plain or compressed, told by their first bytes, and gone through as often as needed. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { LinchpinError, recordInvalid } from '../errors.js';
import type { FileToRead } from './format.js';

export interface InputFile extends FileToRead {
  /** Bytes on the disk. */
  readonly size: number;
  /** Bytes of them that the latest going through has come to. */
  readonly done: number;
  /** SHA-256 of the bytes on the disk, in hexadecimal digits; reads all of them. */
  sha256(): Promise<string>;
}

const GZIP = [0x1f, 0x8b];

/** What is told by its first bytes, and not unpacked here. */
const FOREIGN: readonly { readonly magic: readonly number[]; readonly name: string }[] = [
  { magic: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive or a spreadsheet of its program' },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], name: 'compressed by Zstandard' },
  { magic: [0x42, 0x5a, 0x68], name: 'compressed by bzip2' },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'compressed by xz' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], name: 'a spreadsheet of its program' },
];

const LONGEST_MAGIC = 8;
const UNPACK =
  'unpack it, or save it as CSV (gzip is read as it is; "xz -dc FILE | npm run import -- -" for others)';

/**
 * Looks at a file and its first bytes.
 *
 * @param given what messages call it; its name without its folder when left out
 * @throws LinchpinError RECORD_INVALID for what is no ordinary file, cannot be read, or is compressed otherwise
 */
export async function openInput(path: string, given: string = basename(path)): Promise<InputFile> {
  const name = plainName(given);
  const { size, head } = await looked(path, name);
  const foreign = FOREIGN.find(({ magic }) => begins(head, magic));
  if (foreign) throw recordInvalid(name, `this is ${foreign.name}; ${UNPACK}`);
  return new Input(path, name, size, begins(head, GZIP));
}

class Input implements InputFile {
  done = 0;

  constructor(
    private readonly path: string,
    readonly name: string,
    readonly size: number,
    private readonly isPacked: boolean,
  ) {}

  bytes(): AsyncIterable<Buffer> {
    this.done = 0;
    return this.damageTold(this.isPacked ? gunzipped(this.raw()) : this.raw());
  }

  async sha256(): Promise<string> {
    const hash = createHash('sha256');
    const stream = createReadStream(this.path, { highWaterMark: 1024 * 1024 });
    for await (const chunk of stream) hash.update(chunk as Buffer);
    return hash.digest('hex');
  }

  private async *raw(): AsyncIterable<Buffer> {
    for await (const chunk of createReadStream(this.path, { highWaterMark: 256 * 1024 })) {
      this.done += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
  }

  /** What could be unpacked has been given by then. */
  private async *damageTold(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    try {
      yield* bytes;
    } catch (cause) {
      if (cause instanceof LinchpinError) throw cause;
      const { code } = cause as NodeJS.ErrnoException;
      const problem =
        typeof code === 'string' && code.startsWith('E')
          ? `the file cannot be read (${code})`
          : 'the compressed file is damaged or ends too early';
      throw recordInvalid(this.name, problem, cause);
    }
  }
}

/** Names stand in messages and in locators, where control characters have no place. */
function plainName(name: string): string {
  return name.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '?').slice(-200);
}

async function looked(path: string, name: string): Promise<{ size: number; head: Buffer }> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw recordInvalid(name, 'this is a folder, not a file');
    if (!found.isFile())
      throw recordInvalid(name, 'this is no ordinary file; give it as "-" on standard input');
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_MAGIC), 0, LONGEST_MAGIC, 0);
      return { size: found.size, head: buffer.subarray(0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof LinchpinError) throw cause;
    throw recordInvalid(name, `the file cannot be read (${(cause as NodeJS.ErrnoException).code})`, cause);
  }
}

/** Several packed files one behind another are one, as gzip has it. */
async function* gunzipped(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip();
  const feeding = feed(bytes, gunzip);
  try {
    for await (const chunk of gunzip) yield chunk as Buffer;
  } finally {
    gunzip.destroy();
    await feeding;
  }
}

async function feed(bytes: AsyncIterable<Buffer>, into: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of bytes) {
      if (into.destroyed) return;
      if (!into.write(chunk)) await new Promise<void>((resolve) => drained(into, resolve));
    }
    into.end();
  } catch (error) {
    into.destroy(error as Error);
  }
}

function drained(stream: ReturnType<typeof createGunzip>, resolve: () => void): void {
  const done = () => {
    stream.off('drain', done).off('close', done).off('error', done);
    resolve();
  };
  stream.on('drain', done).on('close', done).on('error', done);
}

function begins(head: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, place) => head[place] === byte);
}
