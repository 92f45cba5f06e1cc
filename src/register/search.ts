/** Search: what a text finds, best first, with the kinds, countries and listings among all that was found. */
import { canonicalJson, type Json } from '../model/ids.js';
import { type EntityKind, isActorKind } from '../model/kind.js';
import { countryCode } from './entity-states.js';
import type { Facts } from './facts.js';
import type { OrderedList } from './ordered-list.js';
import type { Register, RegisterSight } from './register.js';
import type { Hit } from './text-index.js';

/** How an actor stands with those who list: the first of these that is so. */
export const LISTING_STANDINGS = ['LISTED', 'UNCLEAR', 'LIFTED', 'PROPOSED', 'NOT_LISTED'] as const;
export type ListingStanding = (typeof LISTING_STANDINGS)[number];

export interface SearchFilter {
  readonly kinds?: readonly EntityKind[];
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  /** Actors that stand so. */
  readonly listings?: readonly ListingStanding[];
  /** Actors that one of these lists. */
  readonly listedBy?: readonly string[];
}

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

export interface Found {
  readonly list: OrderedList;
  readonly score: (id: string) => number;
  readonly facets: Facets;
}

/** Listings follow from whom they list and under which act, and are found with those. */
const NOT_SEARCHED: EntityKind = 'Listing';

export async function search(
  register: Register,
  sight: RegisterSight,
  query: string,
  filter: SearchFilter,
): Promise<Found> {
  const { texts } = await register.indexes();
  const key = canonicalJson([query, sight.revision, sight.asOf, filter] as unknown as Json);
  return register.searches.get(key, () => {
    const facts = register.facts(sight);
    const isWanted = wanted(filter, facts);
    const hits = texts.search(query, isWanted);
    return { ...ordered(hits, register, sight.revision), facets: facetsOf(hits, facts) };
  });
}

function wanted(
  { kinds, countries, listings, listedBy }: SearchFilter,
  facts: Facts,
): (state: number) => boolean {
  const { states, projection } = facts.sources;
  const codes = countries && new Set(countries.map(countryCode));
  const authorities =
    listedBy && new Set(listedBy.flatMap((id) => projection.nodeAt(id, facts.view.revision) ?? []));
  return (state) => {
    if (!states.holds(state, facts.view.revision)) return false;
    const kind = states.kindOf(state);
    if (kind === NOT_SEARCHED || (kinds && !kinds.includes(kind))) return false;
    if (codes && !codes.has(states.country.at(state))) return false;
    if (!(listings || authorities)) return true;
    if (!isActorKind(kind)) return false;
    const node = states.node.at(state);
    if (listings && !listings.includes(standingOf(node, facts))) return false;
    return !authorities || facts.listersOf(node).some((one) => authorities.has(one));
  };
}

/** How an actor stands with those who list. */
export function standingOf(actor: number, facts: Facts): ListingStanding {
  const statuses = new Set(facts.listingsOf(actor).map((claim) => facts.status(claim)));
  for (const standing of ['LISTED', 'UNCLEAR', 'LIFTED'] as const)
    if (statuses.has(standing)) return standing;
  return facts.proposersOf(actor).length > 0 ? 'PROPOSED' : 'NOT_LISTED';
}

/** The best first, equals by id. */
function ordered(hits: readonly Hit[], register: Register, revision: number): Pick<Found, 'list' | 'score'> {
  const { id, states, projection } = register;
  const scores = new Map(hits.map(({ state, score }) => [state, score]));
  const scoreOf = (state: number) => scores.get(state) ?? 0;
  const inOrder = [...hits].sort(
    (a, b) => b.score - a.score || (id(a.state) < id(b.state) ? -1 : Number(id(a.state) > id(b.state))),
  );
  const order = {
    ...{ name: 'SCORE', descending: true, missingLast: false },
    key: (state: number) => scoreKey(scoreOf(state)),
  };
  return {
    list: { states: Uint32Array.from(inOrder, ({ state }) => state), order, id },
    score: (found) => {
      const node = projection.nodes.find(found);
      return node === undefined ? 0 : scoreOf(states.at(node, revision));
    },
  };
}

/** A score as text of which the order is the order of scores. */
function scoreKey(score: number): string {
  return score.toFixed(6).padStart(20, '0');
}

function facetsOf(hits: readonly Hit[], facts: Facts): Facets {
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
