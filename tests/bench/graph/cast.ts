/**
 * Who and what the graph speaks of: entities numbered by kind, so that kind and id follow from the number alone. States
 * are few, companies many; operations, routes, visa practices and context come on top of the actors.
 */
import { ACTOR_KINDS, CONTEXT_KINDS, type EntityKind, THING_KINDS } from '../../../src/model/kind.js';
import type { Draws } from './draws.js';

export interface GraphSize {
  readonly actors: number;
  readonly claims: number;
  readonly sources: number;
}

/** Kinds in the order of their numbers. Listings follow from claims and are nobody's to make. */
export const KINDS: readonly EntityKind[] = [...ACTOR_KINDS, ...THING_KINDS, ...CONTEXT_KINDS].filter(
  (kind) => kind !== 'Listing',
);

/** How many of a kind there are for each actor; companies are the actors that are left. */
const SHARES: Readonly<Partial<Record<EntityKind, number>>> = {
  State: 0.0005,
  StateBody: 0.08,
  Official: 0.2,
  Organisation: 0.08,
  Media: 0.04,
  Network: 0.04,
  Group: 0.06,
  Operation: 0.02,
  Route: 0.02,
  Visa: 0.01,
  Population: 0.002,
  Event: 0.01,
  Narrative: 0.002,
  Instrument: 0.001,
  Element: 0.001,
  Place: 0.005,
  Concept: 0.002,
  Figure: 0.005,
};
const MOST_STATES = 195;
const FEWEST = 8;

/** Prefixes of ids: short, for four million claims name two each. */
const PREFIXES: Readonly<Record<EntityKind, string>> = {
  State: 'st',
  StateBody: 'sb',
  Official: 'of',
  Company: 'co',
  Organisation: 'or',
  Media: 'me',
  Network: 'nw',
  Group: 'gr',
  Operation: 'op',
  Route: 'ro',
  Visa: 'vi',
  Population: 'po',
  Event: 'ev',
  Narrative: 'na',
  Instrument: 'in',
  Element: 'el',
  Place: 'pl',
  Listing: 'li',
  Concept: 'cn',
  Figure: 'fi',
  Source: 's',
};

export interface Range {
  readonly start: number;
  readonly count: number;
}

export class Cast {
  readonly count: number;
  readonly #ranges: readonly Range[];
  readonly #kinds: Uint8Array;

  constructor(size: GraphSize) {
    const counts = countsOf(size);
    let start = 0;
    this.#ranges = KINDS.map((kind) => {
      const range = { start, count: counts.get(kind) ?? 0 };
      start += range.count;
      return range;
    });
    this.count = start;
    this.#kinds = new Uint8Array(start);
    for (const [code, { start, count }] of this.#ranges.entries()) {
      this.#kinds.fill(code, start, start + count);
    }
  }

  /** The place of an entity's kind in `KINDS`. */
  kindCode(entity: number): number {
    return this.#kinds[entity] ?? 0;
  }

  kind(entity: number): EntityKind {
    return KINDS[this.kindCode(entity)] as EntityKind;
  }

  id(entity: number): string {
    return PREFIXES[this.kind(entity)] + (entity - this.range(this.kindCode(entity)).start);
  }

  range(kindCode: number): Range {
    return this.#ranges[kindCode] as Range;
  }

  rangeOf(kind: EntityKind): Range {
    return this.range(KINDS.indexOf(kind));
  }

  /** An entity of a kind, a few of them far more often than the rest; those few are spread over the numbers. */
  draw(kindCode: number, draws: Draws): number {
    const { start, count } = this.range(kindCode);
    return start + ((draws.rank(count) * SPREAD) % count);
  }
}

/** A prime larger than any count, so that ranks are spread without two falling on one entity. */
const SPREAD = 5_915_587;

function countsOf({ actors, sources }: GraphSize): Map<EntityKind, number> {
  const counts = new Map<EntityKind, number>(
    Object.entries(SHARES).map(([kind, share]) => [
      kind as EntityKind,
      Math.max(FEWEST, Math.round(actors * share)),
    ]),
  );
  counts.set('State', Math.min(MOST_STATES, counts.get('State') ?? FEWEST));
  const others = ACTOR_KINDS.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  counts.set('Company', actors - others);
  counts.set('Source', sources);
  return counts;
}
