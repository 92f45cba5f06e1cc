/**
 * A part of the graph as it was at a revision, to be written in any format: read once into working files, sorted, and
 * closed, so that whatever a record in it refers to is in it as well, and every official with what gives the public role.
 */
import { LinchpinError } from '../errors.js';
import type { ClaimWeight, ExportedClaim, ExportedGraph } from '../exchange/format.js';
import type { Entity } from '../model/entity.js';
import { notFound } from '../store/not-found.js';
import type { RecordState } from '../store/states.js';
import type { Store } from '../store/store.js';
import type { ExportFilter } from './export-filter.js';
import { closedSelection, type Selection } from './export-selection.js';
import { KeptGraph } from './kept-graph.js';

export interface ExportTerms {
  readonly revision: number;
  readonly filter: ExportFilter;
  /** Tells how far claims are established; null where nobody wants to know. */
  readonly weigh: ((claims: readonly string[]) => Promise<(ClaimWeight | null)[]>) | null;
  readonly workFolder: string;
  /** Told how many states were read, after every batch. */
  readonly onStates?: (states: number) => void;
  readonly signal?: AbortSignal;
}

/** An export that holds files until it is closed. */
export interface OpenExport extends ExportedGraph {
  /** Whether nothing meets the filter. */
  readonly isEmpty: boolean;
  close(): Promise<void>;
}

/**
 * @throws LinchpinError ENTITY_NOT_FOUND, KIND_MISMATCH when the filter names what is not there; READ_DISTURBED when the
 * graph was written to meanwhile
 */
export async function exportedGraph(store: Store, terms: ExportTerms): Promise<OpenExport> {
  await checkNamed(store, terms);
  const kept = new KeptGraph(terms.workFolder);
  const options = terms.signal ? { signal: terms.signal } : undefined;
  for await (const states of store.states({ after: 0, upTo: terms.revision }, options)) {
    for (const state of states) if (holds(state, terms.revision)) await kept.add(state.record);
    terms.onStates?.(states.length);
  }
  const selection = await closedSelection(kept, terms.filter);
  return {
    revision: terms.revision,
    isEmpty: selection.isEmpty,
    sources: () => selected(kept.sources(), selection),
    entities: () => selected(kept.entities(), selection),
    claims: () => weighed(claimsOf(kept, selection), terms.weigh),
    close: () => kept.close(),
  };
}

/** A slip in an id would leave out what was asked for without a word. */
async function checkNamed(store: Store, { filter, revision }: ExportTerms): Promise<void> {
  await checkIds(store, [...filter.ids], 'id', revision);
  for (const found of await checkIds(store, [...filter.sources], 'source', revision)) {
    const { kind: got, id } = found;
    if (got !== 'Source')
      throw new LinchpinError('KIND_MISMATCH', { where: 'filter source', wanted: 'a source', id, got });
  }
}

async function checkIds(
  store: Store,
  ids: readonly string[],
  condition: string,
  revision: number,
): Promise<Entity[]> {
  const found = await store.entities.byIds(ids, revision);
  const unknown = ids.filter((_, place) => !found[place]);
  if (unknown.length === 0) return found.flatMap((entity) => entity ?? []);
  const what = condition === 'id' ? 'entity' : condition;
  throw await notFound(what, unknown, `filter ${condition}`, store.entities);
}

function holds({ since, until }: RecordState, revision: number): boolean {
  return since <= revision && (until === null || until > revision);
}

async function* selected<Item extends Entity>(
  entities: AsyncIterable<Item>,
  selection: Selection,
): AsyncGenerator<Item> {
  for await (const entity of entities) if (selection.hasEntity(entity)) yield entity;
}

async function* claimsOf(kept: KeptGraph, selection: Selection): AsyncGenerator<ExportedClaim> {
  for await (const { claim, items, oppositions, bearings } of kept.claims()) {
    if (!selection.hasClaim(claim.id)) continue;
    yield {
      claim,
      items,
      bearings,
      oppositions: oppositions.filter(({ opposes }) => selection.hasClaim(opposes)),
      subjectKind: selection.kindOf(claim.subject),
      objectKind: claim.object === undefined ? null : selection.kindOf(claim.object),
      weight: null,
    };
  }
}

/** Claims weighed at a time. */
const WEIGHED = 500;

async function* weighed(
  claims: AsyncIterable<ExportedClaim>,
  weigh: ExportTerms['weigh'],
): AsyncGenerator<ExportedClaim> {
  if (weigh === null) return yield* claims;
  let some: ExportedClaim[] = [];
  const flush = async () => {
    const weights = await weigh(some.map(({ claim }) => claim.id));
    const done = some.map((claim, place) => ({ ...claim, weight: weights[place] ?? null }));
    some = [];
    return done;
  };
  for await (const claim of claims) {
    some.push(claim);
    if (some.length >= WEIGHED) yield* await flush();
  }
  yield* await flush();
}
