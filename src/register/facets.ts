/** Facets: the kinds, countries and listings among all that a search found. */
import { type EntityKind, isActorKind } from '../model/kind.js';
import { type ListingStanding, standingOf } from './actor-standing.js';
import type { Facts } from './facts.js';
import type { Hit } from './text-index.js';

/** How often a value is found. */
export interface FacetCount<Value> {
  readonly value: Value;
  readonly count: number;
}

/** Values among everything that was found, the most frequent first. */
export interface Facets {
  readonly kinds: readonly FacetCount<EntityKind>[];
  readonly countries: readonly FacetCount<string>[];
  /** Of actors. */
  readonly listings: readonly FacetCount<ListingStanding>[];
  /** Ids of those who list an actor that was found. */
  readonly authorities: readonly FacetCount<string>[];
}

export function facetsOf(hits: readonly Hit[], facts: Facts): Facets {
  const { states, projection } = facts.sources;
  const kinds = new Counts<EntityKind>();
  const countries = new Counts<string>();
  const listings = new Counts<ListingStanding>();
  const authorities = new Counts<number>();
  for (const { state } of hits) {
    const kind = states.kindOf(state);
    kinds.add(kind);
    const country = states.countryOf(state);
    if (country !== null) countries.add(country);
    if (!isActorKind(kind)) continue;
    const node = states.node.at(state);
    listings.add(standingOf(node, facts));
    for (const authority of facts.listersOf(node)) authorities.add(authority);
  }
  return {
    kinds: kinds.counted((kind) => kind),
    countries: countries.counted((country) => country),
    listings: listings.counted((standing) => standing),
    authorities: authorities.counted((node) => projection.nodes.text(node)),
  };
}

class Counts<Value> {
  readonly #counts = new Map<Value, number>();

  add(value: Value): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** The most frequent first, equals in the order of their names. */
  counted<Name extends string>(nameOf: (value: Value) => Name): FacetCount<Name>[] {
    const all = [...this.#counts].map(([value, count]) => ({ value: nameOf(value), count }));
    return all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}
