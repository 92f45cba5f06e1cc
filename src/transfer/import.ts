/**
 * An import: files are read to their end, what is in them is sorted, and then written in batches, each one revision. The
 * same import again changes nothing, so one that was stopped or failed is gone on with by running it again.
 */
import { LinchpinError } from '../errors.js';
import type { ReadingTerms } from '../exchange/format.js';
import type { PlacedRecord } from '../model/record.js';
import { notFound } from '../store/not-found.js';
import type { Store } from '../store/store.js';
import { Accounts, type ImportReport, type RefusedPlace } from './accounts.js';
import { ahead } from './ahead.js';
import { BatchWriter } from './batch-writer.js';
import { Fallen } from './fallen.js';
import { type Gathered, gather, type ImportFile, type ReadingProgress } from './gather.js';
import { batchesOf } from './spool.js';

/** Records of a batch: more gain nothing, and a transaction's memory grows with them. */
const BATCH = 5000;

export interface WritingProgress {
  readonly stage: 'TRIAL' | 'WRITING';
  /** Records, of all that were read. */
  readonly done: number;
  readonly total: number;
}

export interface ImportTerms {
  readonly files: readonly ImportFile[];
  readonly reading: ReadingTerms;
  /** Records to be written before the files: the source of all that names none. */
  readonly first: readonly PlacedRecord[];
  /** Nothing is written. */
  readonly isDryRun: boolean;
  /** Nothing is written if anything is refused. */
  readonly isStrict: boolean;
  readonly by: string;
  readonly why: string;
  readonly batchSize?: number;
  /** A folder for what does not fit in memory. */
  readonly workFolder: string;
  readonly onProgress?: (progress: ReadingProgress | WritingProgress) => void;
  /** Told what became of everything so far when an error ends the import after it began to write, or to try out. */
  readonly onBroken?: (report: ImportReport) => void;
  /** Told of each refusal as it comes. */
  readonly onRefusal?: (refused: RefusedPlace) => void;
  /** Stops between two batches: what is written stays. */
  readonly signal?: AbortSignal;
}

/**
 * @throws LinchpinError of the store, which ends the import: what was written before stays, and is told to `onBroken`;
 * ENTITY_NOT_FOUND when the source is neither on record nor in the files
 */
export async function importFiles(store: Store, terms: ImportTerms): Promise<ImportReport> {
  const { onProgress = () => undefined, signal = new AbortController().signal } = terms;
  const accounts = new Accounts(terms.onRefusal ?? (() => undefined));
  const run = { store, terms, accounts, onProgress, signal, fallen: new Fallen() };
  let gathered: Gathered | null = null;
  let isTrial = false;
  let isBegun = false;
  const report = (isStopped: boolean) => {
    // What a trial took is not on record.
    if (isStopped && isTrial && !terms.isDryRun) accounts.beginAgain();
    accounts.settleRepeats();
    return accounts.report(isStopped);
  };
  try {
    const { files, first, reading, workFolder: folder } = terms;
    gathered = await gather({ files, first, terms: reading, accounts, folder, onProgress, signal });
    await checkSource(store, reading.source, gathered);
    if (gathered.records === 0) return report(false);
    isBegun = true;
    isTrial = terms.isDryRun || terms.isStrict || gathered.known.hasUnstated;
    if (isTrial) await tryOut(run, gathered);
    if (terms.isDryRun || (terms.isStrict && accounts.hasRefusals)) return report(false);
    if (isTrial) accounts.beginAgain();
    isTrial = false;
    await goThrough(run, gathered, false);
    return report(false);
  } catch (error) {
    const isStopped = signal.aborted && error === signal.reason;
    if (isStopped) return report(true);
    if (isBegun) terms.onBroken?.(report(true));
    throw error;
  } finally {
    await gathered?.lines.close();
  }
}

/** The source of the import is in the files, or on record. @throws LinchpinError ENTITY_NOT_FOUND, KIND_MISMATCH */
async function checkSource(store: Store, id: string | null, { known }: Gathered): Promise<void> {
  if (id === null || known.standing(id) === 'Source') return;
  const [found] = await store.entities.byIds([id], await store.head());
  if (found?.kind === 'Source') return;
  const where = '--source';
  if (found) throw new LinchpinError('KIND_MISMATCH', { where, wanted: 'a source', id, got: found.kind });
  throw await notFound('source', [id], where, store.entities);
}

interface Run {
  readonly store: Store;
  readonly terms: ImportTerms;
  readonly accounts: Accounts;
  readonly fallen: Fallen;
  readonly onProgress: (progress: WritingProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Finds out what would be refused. An entity that no source states stands by what speaks of it: as long as something
 * falls, it may have to fall as well, and what stands by it in turn.
 */
async function tryOut(run: Run, gathered: Gathered): Promise<void> {
  for (;;) {
    const before = run.fallen.count;
    await goThrough(run, gathered, true);
    if (run.terms.isStrict || !gathered.known.hasUnstated || run.fallen.count === before) return;
    run.accounts.beginAgain();
  }
}

async function goThrough(
  { store, terms, accounts, fallen, onProgress, signal }: Run,
  { lines, known }: Gathered,
  isTrial: boolean,
): Promise<void> {
  const size = terms.batchSize ?? BATCH;
  const writer = new BatchWriter(store, known, accounts, {
    isTrial,
    size,
    fallen,
    by: terms.by,
    why: terms.why,
  });
  const total = lines.count - fallen.count;
  known.begin();
  let done = 0;
  let last: string | null = null;
  for await (const { phase, records } of ahead(batchesOf(lines, size, fallen))) {
    if (last !== null && phase !== last) await writer.endPhase();
    last = phase;
    signal.throwIfAborted();
    await writer.take(records);
    done += records.length;
    onProgress({ stage: isTrial ? 'TRIAL' : 'WRITING', done, total });
  }
  await writer.endPhase();
}
