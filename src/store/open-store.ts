/** The store over an engine: brings the schema up to date, then answers in the words of the model. */
import { askingOf } from './asking.js';
import { claimReads } from './claims.js';
import type { Engine } from './engine.js';
import { entityReads } from './entities.js';
import { evidenceReads } from './evidence.js';
import { HISTORY_SIZES, type HistorySizes, historyOf } from './history.js';
import { migrate } from './migrations.js';
import { halfRestored, headRevision, revisionReads } from './revisions.js';
import { sourceReads } from './sources.js';
import type { Store } from './store.js';
import { restoreStates, restoringUnderWay } from './writing/restore.js';
import { checkRecords, writeGoodRecords, writeRecords } from './writing/write.js';

export interface StoreOptions {
  /** Tells the time of a write. */
  readonly clock?: () => Date;
  /** How much of the history is read, held and given at a time: for tests. */
  readonly historySizes?: Partial<HistorySizes>;
  /** Opens also a graph that is half restored: only to go on with that. */
  readonly toRestore?: boolean;
}

/** Opens the store that an engine holds. @throws LinchpinError SCHEMA_VERSION; STORE_DAMAGED for one half restored */
export async function openStore(
  engine: Engine,
  { clock = () => new Date(), historySizes, toRestore = false }: StoreOptions = {},
): Promise<Store> {
  await migrate(engine);
  if (!toRestore && (await restoringUnderWay(engine)) !== null) throw halfRestored();
  const ask = askingOf(engine);
  const sizes = { ...HISTORY_SIZES, page: engine.longPage, ...historySizes };
  return {
    head: (options) => headRevision(ask, options),
    entities: entityReads(ask),
    claims: claimReads(ask),
    evidence: evidenceReads(ask),
    sources: sourceReads(ask),
    revisions: revisionReads(ask),
    write: (records, by, why) => writeRecords(engine, records, { by, why, clock }),
    writeGood: (records, by, why, terms) => writeGoodRecords(engine, records, { by, why, clock }, terms),
    check: (records, terms, options) =>
      checkRecords((statement, parameters) => ask(statement, parameters, options), records, terms),
    restore: (restoration, onBatch, options) => restoreStates(engine, restoration, onBatch, options?.signal),
    states: (range, options) => historyOf(ask, range, sizes, options),
    ping: (options) => engine.ping(options),
    close: () => engine.close(),
  };
}
