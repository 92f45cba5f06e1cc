/**
 * The claims along which involvement travels, as compressed rows in the direction of flow. The bench's own: the engine
 * under test has no part in it.
 */
import type { Cast } from './cast.js';
import type { Claims } from './claims.js';
import { predicateAt } from './vocabulary.js';

/** A claim read along its flow: the claim's number twice, plus one when it is read from object to subject. */
export type Lead = number;

export function claimOf(lead: Lead): number {
  return lead >> 1;
}

export class Flow {
  readonly claims: Claims;
  readonly cast: Cast;
  readonly #out: Rows;
  #into: Rows | null = null;

  constructor(cast: Cast, claims: Claims) {
    this.cast = cast;
    this.claims = claims;
    this.#out = rowsOf(this, (lead) => this.from(lead));
  }

  from(lead: Lead): number {
    return ((lead & 1) === 0 ? this.claims.subject : this.claims.object)[lead >> 1] ?? 0;
  }

  to(lead: Lead): number {
    return ((lead & 1) === 0 ? this.claims.object : this.claims.subject)[lead >> 1] ?? 0;
  }

  /** Leads out of an entity. */
  out(entity: number): Uint32Array {
    return rowOf(this.#out, entity);
  }

  /** Leads into an entity. */
  into(entity: number): Uint32Array {
    this.#into ??= rowsOf(this, (lead) => this.to(lead));
    return rowOf(this.#into, entity);
  }

  /** Every claim with a flow, in every direction that it has. */
  *leads(): Iterable<Lead> {
    for (let claim = 0; claim < this.claims.count; claim++) {
      if (!this.claims.flows(claim)) continue;
      const { flow } = predicateAt(this.claims.predicate[claim] ?? 0);
      if (flow !== 'BACKWARD') yield claim * 2;
      if (flow !== 'FORWARD') yield claim * 2 + 1;
    }
  }
}

interface Rows {
  readonly offsets: Uint32Array;
  readonly leads: Uint32Array;
}

/** Rows by the entity at one end: counted first, then filled. */
function rowsOf(flow: Flow, end: (lead: Lead) => number): Rows {
  const offsets = new Uint32Array(flow.cast.count + 1);
  for (const lead of flow.leads()) offsets[end(lead) + 1] = (offsets[end(lead) + 1] ?? 0) + 1;
  for (let entity = 0; entity < flow.cast.count; entity++) {
    offsets[entity + 1] = (offsets[entity + 1] ?? 0) + (offsets[entity] ?? 0);
  }
  const leads = new Uint32Array(offsets[flow.cast.count] ?? 0);
  const next = offsets.slice();
  for (const lead of flow.leads()) {
    const place = next[end(lead)] ?? 0;
    leads[place] = lead;
    next[end(lead)] = place + 1;
  }
  return { offsets, leads };
}

function rowOf({ offsets, leads }: Rows, entity: number): Uint32Array {
  return leads.subarray(offsets[entity] ?? 0, offsets[entity + 1] ?? 0);
}
