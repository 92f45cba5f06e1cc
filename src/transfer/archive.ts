/** A graph to be archived, from a store; and one to be restored, from an archive. */
import { z } from 'zod';
import { recordInvalid } from '../errors.js';
import {
  type ArchivedGraph,
  type ArchivedState,
  type ArchiveLine,
  type ArchiveSeal,
  readArchive,
  verifyArchive,
} from '../exchange/archive.js';
import type { FileToRead } from '../exchange/format.js';
import { partialDate, provenance, text } from '../model/fields.js';
import { parseRecord } from '../model/record.js';
import type { RecordState } from '../store/states.js';
import type { Revision, Store } from '../store/store.js';
import type { Restoration } from '../store/writing/restore.js';
import { ArchiveCheck } from './archive-check.js';

const REVISIONS = 100;
/** States of one batch. */
const BATCH = 5000;

/** Everything up to a revision. */
export function archivedGraph(
  store: Store,
  revision: number,
  onStates: (states: number) => void = () => undefined,
  signal?: AbortSignal,
): ArchivedGraph {
  return {
    revision,
    async *states() {
      const options = signal ? { signal } : undefined;
      for await (const states of store.states({ after: 0, upTo: revision }, options)) {
        yield states.map((state) => asOf(state, revision));
        onStates(states.length);
      }
    },
    async *revisions() {
      for (let after = 0; after < revision; after += REVISIONS) {
        const from = after === 0 ? null : [String(after)];
        const { rows } = await store.revisions.page({ size: REVISIONS, backward: false, from }, revision);
        yield rows.map(({ item }) => item);
      }
    },
  };
}

/** What ended after the revision had not ended then. */
function asOf(state: RecordState, revision: number): RecordState {
  return state.until !== null && state.until > revision ? { ...state, until: null } : state;
}

/**
 * Reads an archive to its end, twice, and checks all of it, so that nothing is written of one that is not whole or not
 * right; then gives what to restore.
 *
 * @throws LinchpinError RECORD_INVALID, what `parseRecord` throws and what a write would refuse, naming the line
 */
export async function restorationFrom(
  file: FileToRead,
  onLine: () => void = () => undefined,
): Promise<{ readonly seal: ArchiveSeal; readonly restoration: Restoration }> {
  /** First revisions of records that have past states: of the others the one state tells it. */
  const born = new Map<string, number>();
  const check = new ArchiveCheck();
  const seal = await verifyArchive(file, (line) => {
    onLine();
    if (line.kind === 'REVISION') return check.seeRevision(line.revision, line.where);
    checkRecord(line);
    check.see(line.state, line.where);
    const { record, since, until } = line.state;
    if (until !== null) born.set(record.id, Math.min(since, born.get(record.id) ?? since));
  });
  check.end(seal.revision, file.name);
  await verifyArchive(file, (line) => {
    onLine();
    if (line.kind === 'STATE') check.checkReferences(line.state, line.where);
  });
  const restoration: Restoration = {
    // Batches are counted, so those of another size are others.
    archive: `${seal.sha256} in batches of ${BATCH}`,
    states: () => batches(file, seal, stateIn),
    revisions: () => batches(file, seal, revisionIn),
    bornBefore: (id) => born.get(id),
  };
  return { seal, restoration };
}

const LISTING = z.strictObject({
  type: z.literal('entity'),
  kind: z.literal('Listing'),
  id: z.string(),
  name: text(3000),
  aliases: z.tuple([]),
  externalIds: z.tuple([]),
  statedBy: z.tuple([]),
  provenance: provenance.optional(),
  claim: z.string(),
  actor: z.string(),
  instrument: z.string(),
  from: partialDate.optional(),
  to: partialDate.optional(),
});

/** A listing follows from its claim; everything else is what a file may hold. */
function checkRecord({ where, state: { record } }: ArchiveLine & { kind: 'STATE' }): void {
  if (record.type !== 'entity' || record.kind !== 'Listing') {
    parseRecord(record, where);
    return;
  }
  if (LISTING.safeParse(record).success) return;
  throw recordInvalid(where, 'this is no listing as it follows from a claim');
}

function stateIn(line: ArchiveLine): RecordState | null {
  return line.kind === 'STATE' ? (line.state as ArchivedState & RecordState) : null;
}

function revisionIn(line: ArchiveLine): Revision | null {
  return line.kind === 'REVISION' ? line.revision : null;
}

/** @throws LinchpinError RECORD_INVALID when the file is no longer the one that was checked */
async function* batches<Item>(
  file: FileToRead,
  seal: ArchiveSeal,
  pick: (line: ArchiveLine) => Item | null,
): AsyncIterable<readonly Item[]> {
  let batch: Item[] = [];
  const lines = readArchive(file);
  let next = await lines.next();
  for (; !next.done; next = await lines.next()) {
    const item = pick(next.value);
    if (item === null) continue;
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (next.value.sha256 !== seal.sha256) {
    throw recordInvalid(file.name, 'the file was changed meanwhile');
  }
  if (batch.length > 0) yield batch;
}
