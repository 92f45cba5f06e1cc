/**
 * The first start: an empty graph is filled with the seed facts, all of them in one revision or none at all. Later
 * starts leave the graph as it is, for people may have written to it, and say when the package has other facts by now.
 */
import { readSeeds, seedsChecksum } from './exchange/seeds.js';
import type { PlacedRecord } from './model/record.js';
import { packagePath } from './package-root.js';
import type { Revision, Store, WriteOutcome } from './store/store.js';

/** The seed facts of the package itself. */
export const PACKAGE_SEEDS: string = packagePath('seeds');

/** What the graph holds of the seeds once it is open. */
export type SeedState =
  /** The graph was empty and was filled. */
  | { readonly kind: 'LOADED'; readonly outcome: WriteOutcome }
  /** The seeds of the package are those that were loaded. */
  | { readonly kind: 'CURRENT' }
  /** The package has other seeds than those that were loaded. */
  | { readonly kind: 'DIFFERENT' }
  /** The graph was filled by other means. */
  | { readonly kind: 'NEVER_LOADED' };

/** Fills an empty store, or tells how a filled one stands to the seeds. `announce` is told before a load begins. */
export async function loadWhenEmpty(
  store: Store,
  folder: string,
  announce: (records: number) => void,
): Promise<SeedState> {
  const head = await store.head();
  if (head === 0) return { kind: 'LOADED', outcome: await loadSeeds(store, folder, announce) };
  const loaded = await lastSeeds(store, head);
  if (loaded === null) return { kind: 'NEVER_LOADED' };
  return loaded.why === reasonFor(await seedsChecksum(folder)) ? { kind: 'CURRENT' } : { kind: 'DIFFERENT' };
}

/** Writes the seed facts as one revision; what the graph already holds stays as it is. */
export async function loadSeeds(
  store: Store,
  folder: string,
  announce: (records: number) => void,
): Promise<WriteOutcome> {
  const checksum = await seedsChecksum(folder);
  const records: PlacedRecord[] = await readSeeds(folder);
  announce(records.length);
  return store.write(records, LOADER, reasonFor(checksum));
}

const LOADER = 'linchpin';
const REASON = 'seed facts, SHA-256 ';

function reasonFor(checksum: string): string {
  return `${REASON}${checksum}`;
}

/** How many revisions back a load of seeds is looked for, beside the first revision of all. */
const LOOK_BACK = 100;

async function lastSeeds(store: Store, head: number): Promise<Revision | null> {
  const recent = await store.revisions.page({ size: LOOK_BACK, backward: true, from: null }, head);
  const first = await store.revisions.byNumbers([1]);
  const candidates = [...first, ...recent.rows.map(({ item }) => item)];
  return (
    candidates.findLast((revision) => revision?.by === LOADER && revision.why.startsWith(REASON)) ?? null
  );
}
