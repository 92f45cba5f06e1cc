/** Imports of texts at hand into graphs in memory. */
import { createHash } from 'node:crypto';
import type { Format } from '../../src/exchange/format.js';
import type { InputFile } from '../../src/exchange/input.js';
import { recordsFormat } from '../../src/exchange/records.js';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { openStore } from '../../src/store/open-store.js';
import type { RecordState } from '../../src/store/states.js';
import type { Store } from '../../src/store/store.js';
import type { ImportReport, RefusedPlace } from '../../src/transfer/accounts.js';
import { type ImportTerms, importFiles } from '../../src/transfer/import.js';
import { fileOf } from '../exchange/exported.js';
import { inFolder } from '../folder.js';

const CLOCK = { clock: () => new Date('2026-01-02T03:04:05.678Z') };

export function memoryStore(): Promise<Store> {
  return openStore(openEmbedded({ folder: null, shuffleUnordered: true }), CLOCK);
}

/** A file of this content, as it would be opened. */
export function inputOf(content: string | Buffer, name = 'file.jsonl'): InputFile {
  const size = Buffer.byteLength(content);
  return {
    ...fileOf(content, name),
    size,
    done: size,
    sha256: async () => createHash('sha256').update(content).digest('hex'),
  };
}

export interface Imported extends ImportReport {
  readonly told: readonly RefusedPlace[];
  /** The refusals as one line each. */
  readonly lines: readonly string[];
}

/** Imports texts, each a file, in one go. */
export async function importTexts(
  store: Store,
  contents: readonly (string | Buffer)[],
  terms: Partial<ImportTerms> = {},
  format: Format = recordsFormat,
): Promise<Imported> {
  const told: RefusedPlace[] = [];
  const files = contents.map((content, place) => ({ file: inputOf(content, `file${place}.jsonl`), format }));
  const report = await inFolder((workFolder) =>
    importFiles(store, {
      files,
      first: [],
      reading: { source: null, credibility: 2 },
      isDryRun: false,
      isStrict: false,
      by: 'a test',
      why: 'a test',
      workFolder,
      onRefusal: (refused) => told.push(refused),
      ...terms,
    }),
  );
  return { ...report, told, lines: told.map(({ error }) => `${error.code} ${error.message}`) };
}

export function linesOf(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Everything that a store holds now, by id, as it was written. */
export async function contentOf(store: Store): Promise<string[]> {
  const head = await store.head();
  const found: RecordState[] = [];
  for await (const states of store.states({ after: 0, upTo: head })) found.push(...states);
  return found
    .filter(({ until }) => until === null)
    .map(({ record }) => JSON.stringify(record))
    .sort();
}
