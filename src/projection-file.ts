/**
 * The file in which a projection is kept between two runs, beside the store: so that a restart reads numbers and not
 * the whole graph. It is only ever a copy. A file that is damaged, of another version, or of another graph is passed
 * over, and the projection built anew.
 *
 * Form: eight bytes of length, a header as JSON (what is kept, and the parts of the projection with a place in the file
 * for each buffer), the buffers, the notes as JSON lines, and the SHA-256 of everything before it.
 */
import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { METHOD } from './attribution/answer-question.js';
import type { ProjectionKeep } from './attribution/projection/live-projection.js';
import type { Note } from './attribution/projection/notes.js';
import { Projection, type ProjectionParts } from './attribution/projection/projection.js';
import type { ColumnPart } from './columns/column.js';
import { ENTITY_KINDS } from './model/kind.js';
import { PREDICATES } from './model/predicate.js';

export interface KeepOptions {
  readonly path: string;
  /** Tells one graph from another: what is on record of a revision, or null where the graph has no such one. */
  readonly identity: (revision: number) => Promise<string | null>;
  /** Below so many claims a projection is built sooner than kept. */
  readonly leastClaims?: number;
  /** Told why a file was passed over, or could not be written. */
  readonly onProblem?: (problem: string) => void;
}

const LEAST_CLAIMS = 20_000;
/** Changes with the form of the file and with what its numbers mean. */
const FORM = 4;
const DIGEST_BYTES = 32;
/** Bytes read or written at a time, so that others have their turn. */
const STRETCH = 16 * 1024 * 1024;
const NOTES_A_LINE = 1000;
const ABSENT = 'there is none';
/** A file that is being written grows all the time; one begun and untouched for so long was left behind. */
const LONGEST_STILL_MS = 60_000;

interface Header {
  readonly form: number;
  readonly meaning: string;
  readonly identity: string;
  readonly parts: unknown;
  /** Bytes of each buffer, in their order, and of the notes. */
  readonly sizes: readonly number[];
  readonly notesSize: number;
}

export function keepInFile(options: KeepOptions): ProjectionKeep {
  const { path, identity, leastClaims = LEAST_CLAIMS, onProblem = () => undefined } = options;
  return {
    async load() {
      const found = await readFile(path, identity);
      if (typeof found !== 'string') return found;
      if (found !== ABSENT) onProblem(`passed over: ${found}`);
      return null;
    },
    async save(projection) {
      if (projection.claims.size < leastClaims) return;
      try {
        const known = await identity(projection.revision);
        if (known !== null) await writeFile(path, projection, known);
      } catch (error) {
        onProblem(`not written: ${reasonOf(error)}`);
      }
    },
  };
}

/** Files begun by this process: two that are written at once do not get in each other's way. */
let begun = 0;

/** Written beside and put in place when it is whole. */
async function writeFile(path: string, projection: Projection, identity: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await removeLeftBehind(path);
  const beside = `${path}.${process.pid}-${++begun}.new`;
  const file = await open(beside, 'w');
  try {
    await writeParts(file, projection.parts(), identity);
    await file.close();
    await rename(beside, path);
  } catch (error) {
    await file.close();
    await rm(beside, { force: true });
    throw error;
  }
}

/** Removes what a process that was killed while it wrote has left beside the file: each is as large as the graph. */
async function removeLeftBehind(path: string): Promise<void> {
  const start = `${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    const [, writer] = (name.startsWith(start) && /^(\d+)-\d+\.new$/.exec(name.slice(start.length))) || [];
    if (writer === undefined) continue;
    const beside = join(dirname(path), name);
    if (!isAlive(Number(writer)) || (await isStill(beside))) await rm(beside, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function isStill(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > LONGEST_STILL_MS;
  } catch {
    return false;
  }
}

async function writeParts(file: FileHandle, parts: ProjectionParts, identity: string): Promise<void> {
  const buffers: ColumnPart[] = [];
  const { notes, ...others } = parts;
  const skeleton = JSON.parse(JSON.stringify(others, (_, value) => placed(value, buffers)));
  const lines = linesOf(notes);
  const header: Header = {
    ...{ form: FORM, meaning: meaning(), identity, parts: skeleton },
    sizes: buffers.map(({ bytes }) => bytes),
    notesSize: lines.length,
  };
  const hash = createHash('sha256');
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  await append(file, length, hash);
  await append(file, text, hash);
  for (const { buffer, bytes } of buffers) await append(file, new Uint8Array(buffer, 0, bytes), hash);
  await append(file, lines, hash);
  await file.appendFile(hash.digest());
}

/** A buffer stands in the header as its place among the buffers. */
function placed(value: unknown, buffers: ColumnPart[]): unknown {
  if (!isPart(value)) return value;
  return { place: buffers.push(value) - 1, length: value.length, bytes: value.bytes };
}

function isPart(value: unknown): value is ColumnPart {
  return (
    typeof value === 'object' &&
    value !== null &&
    'buffer' in value &&
    value.buffer instanceof SharedArrayBuffer
  );
}

function linesOf(notes: readonly Note[]): Buffer {
  const lines: Buffer[] = [];
  for (let start = 0; start < notes.length; start += NOTES_A_LINE)
    lines.push(Buffer.from(`${JSON.stringify(notes.slice(start, start + NOTES_A_LINE))}\n`));
  return Buffer.concat(lines);
}

/** Each stretch is copied first: a view may work out a weight that was left open between the checksum and the file. */
async function append(file: FileHandle, bytes: Uint8Array, hash: Hash): Promise<void> {
  for (let start = 0; start < bytes.length; start += STRETCH) {
    const stretch = Uint8Array.from(bytes.subarray(start, start + STRETCH));
    hash.update(stretch);
    await file.appendFile(stretch);
  }
}

/** The projection that a file holds, or why it does not fit. */
async function readFile(path: string, identity: KeepOptions['identity']): Promise<Projection | string> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? ABSENT : `it cannot be read (${code})`;
  }
  try {
    return await readParts(file, identity);
  } catch (error) {
    return `it is damaged (${(error as Error).message})`;
  } finally {
    await file.close();
  }
}

async function readParts(file: FileHandle, identity: KeepOptions['identity']): Promise<Projection | string> {
  const { size } = await file.stat();
  const hash = createHash('sha256');
  const length = Number((await take(file, Buffer.alloc(8), hash)).readBigUInt64LE());
  if (length > size) return 'it is damaged (its header is longer than the file)';
  const header = JSON.parse((await take(file, Buffer.alloc(length), hash)).toString()) as Header;
  if (header.form !== FORM || header.meaning !== meaning()) return 'it is of another version';
  const content = header.sizes.reduce((sum, bytes) => sum + bytes, header.notesSize);
  if (8 + length + content + DIGEST_BYTES !== size) return 'it is damaged (it has another length)';
  const revision = (header.parts as ProjectionParts).revision;
  try {
    if ((await identity(revision)) !== header.identity) return 'it is of another graph';
  } catch (error) {
    return `the graph does not tell whether it is its own (${reasonOf(error)})`;
  }
  const buffers: SharedArrayBuffer[] = [];
  for (const bytes of header.sizes) {
    const buffer = new SharedArrayBuffer(bytes);
    await take(file, new Uint8Array(buffer), hash);
    buffers.push(buffer);
  }
  const notes = notesIn(await take(file, Buffer.alloc(header.notesSize), hash));
  const digest = Buffer.alloc(DIGEST_BYTES);
  await file.read(digest);
  if (!hash.digest().equals(digest)) return 'it is damaged (its checksum differs)';
  const projection = new Projection();
  projection.adopt({ ...(withBuffers(header.parts, buffers) as ProjectionParts), notes });
  return projection;
}

async function take<Bytes extends Uint8Array>(file: FileHandle, bytes: Bytes, hash: Hash): Promise<Bytes> {
  for (let start = 0; start < bytes.length; ) {
    const end = Math.min(start + STRETCH, bytes.length);
    const { bytesRead } = await file.read(bytes, start, end - start);
    if (bytesRead === 0) throw new RangeError('it ends too early');
    hash.update(bytes.subarray(start, start + bytesRead));
    start += bytesRead;
  }
  return bytes;
}

function notesIn(lines: Buffer): Note[] {
  const notes: Note[] = [];
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(10, start);
    for (const note of JSON.parse(lines.toString('utf8', start, end)) as Note[]) notes.push(note);
    start = end + 1;
  }
  return notes;
}

/** The parts with their buffers in place again. */
function withBuffers(value: unknown, buffers: readonly SharedArrayBuffer[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withBuffers(one, buffers));
  if (typeof value !== 'object' || value === null) return value;
  if ('place' in value && typeof value.place === 'number') {
    const { place, ...part } = value;
    return { ...part, buffer: buffers[place] };
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withBuffers(one, buffers)]));
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}

/** What the numbers of a file stand for: kinds and predicates by their places, and weights by the method. */
function meaning(): string {
  const names = [...ENTITY_KINDS, ...PREDICATES.map(({ name }) => name)].join(' ');
  return createHash('sha256').update(`${METHOD} ${names}`).digest('hex');
}
