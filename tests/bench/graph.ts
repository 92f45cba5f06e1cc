/**
 * A large graph from a seed, heavy-tailed, with every predicate: streamed as records, never held as such. Kept are a
 * few numbers and the id of each claim; everything else is made again when it is asked for.
 */
import type { ClaimRecord } from '../../src/model/claim.js';
import type { EntityRecord } from '../../src/model/entity.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import type { SourceRecord } from '../../src/model/source.js';
import { Cast, type GraphSize } from './graph/cast.js';
import { Claims } from './graph/claims.js';
import { Draws } from './graph/draws.js';
import { entityRecord } from './graph/entities.js';
import { Flow } from './graph/flow.js';
import { itemStates, type State } from './graph/items.js';
import { drawPairs, type Pair } from './graph/pairs.js';
import { sourceRecord } from './graph/sources.js';

export type BenchRecord = SourceRecord | EntityRecord | ClaimRecord | EvidenceRecord;
export type RecordState = State<BenchRecord>;

/** The newest revision of every generated graph. */
export const HEAD = 2;
export const SIZES = {
  small: { actors: 100_000, claims: 400_000, sources: 20_000 },
  large: { actors: 1_000_000, claims: 4_000_000, sources: 20_000 },
} as const satisfies Record<string, GraphSize>;

const BATCH = 4000;

/** After one revision and up to another. */
export interface RevisionRange {
  readonly after: number;
  readonly upTo: number;
}

export class BenchGraph {
  readonly size: GraphSize;
  readonly cast: Cast;
  readonly claims: Claims;
  readonly #seed: number;
  #flow: Flow | null = null;

  constructor(size: GraphSize, seed: number) {
    this.size = size;
    this.#seed = seed;
    this.cast = new Cast(size);
    this.claims = new Claims(this.cast, size.claims, new Draws(seed));
  }

  /** Rows of the claims along which involvement travels, made when first asked for. */
  get flow(): Flow {
    this.#flow ??= new Flow(this.cast, this.claims);
    return this.#flow;
  }

  /** Every state that began in a range, in batches: sources, entities, claims, items. */
  async *states({ after, upTo }: RevisionRange = { after: 0, upTo: HEAD }): AsyncGenerator<RecordState[]> {
    let batch: RecordState[] = [];
    for (const state of this.#everyState()) {
      if (state.since <= after || state.since > upTo) continue;
      batch.push(state);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  source(source: number): SourceRecord {
    return sourceRecord(source, this.size.sources, new Draws(this.#seed));
  }

  entity(entity: number): EntityRecord {
    return entityRecord(entity, this.cast, new Draws(this.#seed));
  }

  /** All states of the items of a claim. */
  items(claim: number): State<EvidenceRecord>[] {
    return itemStates(claim, this.claims, this.size.sources, new Draws(this.#seed));
  }

  /** The same seed gives the same pairs. */
  pairs(count: number, seed: number): Pair[] {
    return drawPairs(count, seed, this.flow);
  }

  *#everyState(): Generator<RecordState> {
    const draws = new Draws(this.#seed);
    const { sources } = this.size;
    for (let source = 0; source < sources; source++) yield fromStart(sourceRecord(source, sources, draws));
    const entities = this.cast.count - this.cast.rangeOf('Source').count;
    for (let entity = 0; entity < entities; entity++) yield fromStart(entityRecord(entity, this.cast, draws));
    for (let claim = 0; claim < this.claims.count; claim++) yield fromStart(this.claims.record(claim));
    for (let claim = 0; claim < this.claims.count; claim++) {
      yield* itemStates(claim, this.claims, sources, draws);
    }
  }
}

function fromStart(record: BenchRecord): RecordState {
  return { record, since: 1, until: null };
}
