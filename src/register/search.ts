/** Search: what a text finds, best first, with the kinds, countries and listings among all that was found. */
import { canonicalJson, type Json } from '../model/ids.js';
import { type EntityKind, isActorKind } from '../model/kind.js';
import { toLatin } from '../names/latin.js';
import { type ListingStanding, standingOf } from './actor-standing.js';
import { countryCode } from './entity-states.js';
import { type Facets, facetsOf } from './facets.js';
import type { Facts } from './facts.js';
import type { OrderedList } from './ordered-list.js';
import type { Register, RegisterSight } from './register.js';
import type { Hit } from './text-index.js';

export interface SearchFilter {
  readonly kinds?: readonly EntityKind[];
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  /** Actors that stand so. */
  readonly listings?: readonly ListingStanding[];
  /** Actors that one of these lists. */
  readonly listedBy?: readonly string[];
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
    const hits = namesakesFirst(texts.search(query, isWanted), query, register);
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

/** So many of the best are looked at for whether the query is their whole name. */
const LOOKED_AT = 500;
const WHOLE_NAME = 3;
const WHOLE_ALIAS = 2;

/** Whoever bears just the name that was typed comes before those in whose name it stands. */
function namesakesFirst(hits: readonly Hit[], query: string, { states }: Register): Hit[] {
  const wanted = toLatin(query);
  return hits.map((hit, place) => {
    if (place >= LOOKED_AT) return hit;
    const [name = '', ...aliases] = states.namesOf(hit.state).map(toLatin);
    if (name === wanted) return { ...hit, score: hit.score * WHOLE_NAME };
    return aliases.includes(wanted) ? { ...hit, score: hit.score * WHOLE_ALIAS } : hit;
  });
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
