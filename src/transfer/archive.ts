/** A graph to be archived, from a store; and one to be restored, from an archive. */
import { LinchpinError } from '../errors.js';
import {
  type ArchivedGraph,
  type ArchivedState,
  type ArchiveLine,
  type ArchiveSeal,
  readArchive,
  verifyArchive,
} from '../exchange/archive.js';
import type { FileToRead } from '../exchange/format.js';
import { listedClaimOf } from '../model/claim.js';
import { parseRecord } from '../model/record.js';
import type { RecordState } from '../store/states.js';
import type { Revision, Store } from '../store/store.js';
import type { Restoration } from '../store/writing/restore.js';

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
 * Reads an archive to its end and checks all of it, so that nothing is written of one that is not whole; then gives what
 * to restore.
 *
 * @throws LinchpinError RECORD_INVALID and what `parseRecord` throws, naming the line
 */
export async function restorationFrom(
  file: FileToRead,
  onLine: () => void = () => undefined,
): Promise<{ readonly seal: ArchiveSeal; readonly restoration: Restoration }> {
  /** First revisions of records that have past states: of the others the one state tells it. */
  const born = new Map<string, number>();
  const seal = await verifyArchive(file, (line) => {
    onLine();
    if (line.kind !== 'STATE') return;
    checkRecord(line);
    const { record, since, until } = line.state;
    if (until !== null) born.set(record.id, Math.min(since, born.get(record.id) ?? since));
  });
  const restoration: Restoration = {
    archive: seal.sha256,
    head: seal.revision,
    states: () => batches(file, stateIn),
    revisions: () => batches(file, revisionIn),
    bornBefore: (id) => born.get(id),
  };
  return { seal, restoration };
}

/** A listing follows from its claim; everything else is what a file may hold. */
function checkRecord({ where, state: { record } }: ArchiveLine & { kind: 'STATE' }): void {
  if (record.type !== 'entity' || record.kind !== 'Listing') {
    parseRecord(record, where);
    return;
  }
  const claim = listedClaimOf(record.id);
  if (claim === null || record.claim !== claim) {
    const problem = 'the id of a listing follows from its claim';
    throw new LinchpinError('RECORD_INVALID', { where, problem });
  }
}

function stateIn(line: ArchiveLine): RecordState | null {
  return line.kind === 'STATE' ? (line.state as ArchivedState & RecordState) : null;
}

function revisionIn(line: ArchiveLine): Revision | null {
  return line.kind === 'REVISION' ? line.revision : null;
}

async function* batches<Item>(
  file: FileToRead,
  pick: (line: ArchiveLine) => Item | null,
): AsyncIterable<readonly Item[]> {
  let batch: Item[] = [];
  for await (const line of readArchive(file)) {
    const item = pick(line);
    if (item === null) continue;
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
