/**
 * The archive: everything that a graph holds, and all of its history, as one file of JSON Lines that no engine has a say
 * in. The same graph gives the same bytes, from either engine; the last line bears the SHA-256 of all before it.
 *
 * First a line that says what it is; then every state of every record with the revisions in which it held (sources, other
 * entities, claims, items, oppositions, bearings), the listings too; then every revision; then the seal.
 */
import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';
import { recordInvalid } from '../errors.js';
import { canonicalJson, type Json } from '../model/ids.js';
import type { FileToRead } from './format.js';
import { jsonOf } from './json-line.js';
import { linesOf } from './lines.js';

const NAME = 'linchpin';
const VERSION = 1;

const HEAD = z.strictObject({
  archive: z.literal(NAME),
  version: z.literal(VERSION),
  revision: z.int().min(0),
});
const STATE = z.strictObject({
  record: z.looseObject({ type: z.string(), id: z.string() }),
  since: z.int().min(1),
  until: z.int().min(2).nullable(),
});
const REVISION = z.strictObject({
  number: z.int().min(1),
  at: z.string(),
  by: z.string(),
  why: z.string(),
  added: z.int().min(0),
  changed: z.int().min(0),
});
const SEAL = z.strictObject({ lines: z.int().min(0), sha256: z.string() });

export type ArchivedState = z.infer<typeof STATE>;
export type ArchivedRevision = z.infer<typeof REVISION>;
export type ArchiveLine =
  | { readonly kind: 'STATE'; readonly where: string; readonly state: ArchivedState }
  | { readonly kind: 'REVISION'; readonly where: string; readonly revision: ArchivedRevision };

/** What an archive says of itself, once it was read to its end and found whole. */
export interface ArchiveSeal {
  /** The newest revision. */
  readonly revision: number;
  /** Of everything before the last line. */
  readonly sha256: string;
  /** Lines between the first and the last. */
  readonly lines: number;
}

/** What is archived: states in the order of the store, then revisions by number. */
export interface ArchivedGraph {
  readonly revision: number;
  states(): AsyncIterable<
    readonly { readonly record: object; readonly since: number; readonly until: number | null }[]
  >;
  revisions(): AsyncIterable<readonly ArchivedRevision[]>;
}

/** The file, piece by piece. */
export async function* writeArchive(graph: ArchivedGraph): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let lines = 0;
  const sealed = (text: string) => {
    hash.update(text);
    return text;
  };
  yield sealed(line({ archive: NAME, version: VERSION, revision: graph.revision }));
  for await (const states of graph.states()) {
    lines += states.length;
    yield sealed(
      states.map(({ record, since, until }) => line({ record: record as Json, since, until })).join(''),
    );
  }
  for await (const revisions of graph.revisions()) {
    lines += revisions.length;
    yield sealed(
      revisions
        .map(({ number, at, by, why, added, changed }) => line({ number, at, by, why, added, changed }))
        .join(''),
    );
  }
  yield line({ lines, sha256: hash.digest('hex') });
}

/**
 * Every state and revision of an archive, in the order of the file; in the end its seal, which fits.
 *
 * @throws LinchpinError RECORD_INVALID naming the line, when it is no archive, is cut short, or was changed
 */
export async function* readArchive(file: FileToRead): AsyncGenerator<ArchiveLine, ArchiveSeal> {
  const hash = createHash('sha256');
  let head: z.infer<typeof HEAD> | null = null;
  let lines = 0;
  let seal: ArchiveSeal | null = null;
  for await (const { value, where } of jsonLines(file, hash)) {
    if (seal !== null) throw recordInvalid(where, 'there is something behind the last line of the archive');
    if (head === null) {
      head = checked(HEAD, value, where, `an archive of version ${VERSION}`);
      continue;
    }
    const found = lineOf(value, where);
    if ('sha256' in found) {
      if (found.lines !== lines)
        throw recordInvalid(where, `the archive has ${found.lines} lines, got ${lines}`);
      seal = { revision: head.revision, ...found };
      continue;
    }
    lines++;
    yield found;
  }
  if (seal === null)
    throw recordInvalid(file.name, 'the archive is cut short: its last line, the seal, is missing');
  return seal;
}

/** Goes through a whole archive, and tells what it says of itself. `look` sees every line. @throws as `readArchive` */
export async function verifyArchive(
  file: FileToRead,
  look: (line: ArchiveLine) => void = () => undefined,
): Promise<ArchiveSeal> {
  const lines = readArchive(file);
  for (;;) {
    const next = await lines.next();
    if (next.done) return next.value;
    look(next.value);
  }
}

function lineOf(value: unknown, where: string): ArchiveLine | z.infer<typeof SEAL> {
  const keys = typeof value === 'object' && value !== null ? value : {};
  if ('record' in keys) return { kind: 'STATE', where, state: checked(STATE, value, where, 'a state') };
  if ('number' in keys)
    return { kind: 'REVISION', where, revision: checked(REVISION, value, where, 'a revision') };
  return checked(SEAL, value, where, 'a state, a revision or the seal');
}

/** The lines as JSON. What was hashed up to the last one has to be what that one says. */
async function* jsonLines(
  file: FileToRead,
  hash: Hash,
): AsyncGenerator<{ readonly value: unknown; readonly where: string }> {
  for await (const found of linesOf(file.bytes(), file.name, LONGEST_STATE)) {
    const { where } = found;
    if ('problem' in found) throw recordInvalid(where, found.problem);
    const value = jsonOf(found);
    if (isSeal(value) && value.sha256 !== hash.copy().digest('hex')) {
      throw recordInvalid(
        where,
        'the archive was changed or damaged: its SHA-256 is not the one that its last line bears',
      );
    }
    hash.update(`${found.text}\n`);
    yield { value, where };
  }
}

/** Few lines are looked at twice: telling what is wrong with one costs more than reading it. */
function isSeal(value: unknown): value is z.infer<typeof SEAL> {
  return typeof value === 'object' && value !== null && 'sha256' in value && SEAL.safeParse(value).success;
}

/** Longest line: the longest record in the longest writing that JSON has. */
const LONGEST_STATE = 16 * 1024 * 1024;

function checked<Content>(
  schema: z.ZodType<Content>,
  value: unknown,
  where: string,
  wanted: string,
): Content {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw recordInvalid(where, `wanted ${wanted}; ${issue?.path.join('.') || 'the line'}: ${issue?.message}`);
}

function line(value: { readonly [key: string]: Json }): string {
  return `${canonicalJson(value)}\n`;
}
