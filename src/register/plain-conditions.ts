/** Conditions that an entity's own record answers: its id, kind, country, text, and where it was found. */
import { PROVENANCES } from '../model/fields.js';
import { ENTITY_KINDS } from '../model/kind.js';
import { countryCode } from './entity-states.js';
import type { Facts } from './facts.js';
import type { ActorFilter } from './filters.js';
import { setOf } from './nodes.js';
import { textFilter } from './text-filter.js';
import { type Condition, triOf } from './tri.js';

type Plain = Pick<ActorFilter, 'ids' | 'kinds' | 'countries' | 'text' | 'provenances'>;

/** Conditions on an entity, by the number of its state. */
export function plainConditions(
  { ids, kinds, countries, text, provenances }: Plain,
  facts: Facts,
): Condition<number>[] {
  const { states } = facts.sources;
  const among = (values: ReadonlySet<number>, of: (state: number) => number): Condition<number> => {
    return (state) => triOf(values.has(of(state)));
  };
  const conditions: Condition<number>[] = [];
  if (ids) conditions.push(among(setOf(ids, facts), (state) => states.node.at(state)));
  if (kinds) {
    const places = new Set(kinds.map((kind) => ENTITY_KINDS.indexOf(kind)));
    conditions.push(among(places, (state) => states.kind.at(state)));
  }
  if (countries)
    conditions.push(among(new Set(countries.map(countryCode)), (state) => states.country.at(state)));
  if (provenances) {
    const places = new Set(provenances.map((one) => PROVENANCES.indexOf(one) + 1));
    conditions.push(among(places, (state) => states.provenance.at(state)));
  }
  if (text !== undefined) {
    const holds = textFilter(states, text, facts.texts);
    conditions.push((state) => triOf(holds(state)));
  }
  return conditions;
}
