/** What an entity filter becomes: the entities to look at, by kind or id, and the terms that they must meet. */
import { ENTITY_KINDS } from '../model/kind.js';
import type { Period } from '../model/partial-date.js';
import { unique } from '../unique.js';
import { type Conjunction, each, listed, oneOf, termsOf } from './conditions.js';
import { foldText } from './folding.js';
import type { EntitySelection, EntityTerm } from './statement-types.js';
import type { EntityFilter } from './store.js';

type Field =
  | 'ids'
  | 'kinds'
  | 'countries'
  | 'provenances'
  | 'reliabilities'
  | 'works'
  | 'ofEntities'
  | 'text'
  | 'period';

/** The selection that a filter makes; null when nothing can meet it. @throws LinchpinError EMPTY_SET, LIMIT_EXCEEDED */
export function selectEntities(filter: EntityFilter): EntitySelection | null {
  const terms = termsOf(filter, literalsOf).flatMap((conjunction) => termOf(conjunction) ?? []);
  if (terms.length === 0) return null;
  const ids = terms.every((term) => term.ids !== null) ? unique(terms.flatMap((term) => term.ids ?? [])) : [];
  const kinds = ids.length > 0 ? [] : unique(terms.flatMap((term) => term.kinds ?? ENTITY_KINDS));
  const [only] = terms;
  const anyOf = terms.length === 1 && only && isPlain(only) ? [] : terms;
  return { kinds, ids, anyOf };
}

/** Kinds, or ids, and nothing else: what leads to the entities says all. */
function isPlain({ ids, kinds, ...rest }: EntityTerm): boolean {
  const open = Object.values(rest).every((part) => part === null || part.length === 0);
  return open && (ids === null || kinds === null);
}

function literalsOf(filter: EntityFilter): Conjunction<Field> {
  const text = filter.text === undefined ? '' : foldText(filter.text);
  return [
    ...listed<Field>('ids', filter.ids),
    ...listed<Field>('kinds', filter.kinds),
    ...listed<Field>('countries', filter.countries),
    ...listed<Field>('provenances', filter.provenances),
    ...listed<Field>('reliabilities', filter.reliabilities),
    ...listed<Field>('works', filter.works),
    ...listed<Field>('ofEntities', filter.ofEntities),
    ...(text === '' ? [] : [{ field: 'text' as const, negated: false, value: text }]),
    ...(filter.period ? [{ field: 'period' as const, negated: false, value: bounds(filter.period) }] : []),
  ];
}

function bounds({ from, to }: Period) {
  return { from, to };
}

/** A conjunction in the form that the statements read; null when it contradicts itself. */
function termOf(conjunction: Conjunction<Field>): EntityTerm | null {
  const ids = oneOf(conjunction, 'ids');
  const kinds = oneOf(conjunction, 'kinds');
  const countries = oneOf(conjunction, 'countries');
  const provenances = oneOf(conjunction, 'provenances');
  const reliabilities = oneOf(conjunction, 'reliabilities');
  const works = oneOf(conjunction, 'works');
  if (!ids || !kinds || !countries || !provenances || !reliabilities || !works) return null;
  return {
    ids: ids.wanted,
    notIds: ids.refused,
    kinds: kinds.wanted,
    notKinds: kinds.refused,
    countries: countries.wanted,
    notCountries: countries.refused,
    provenances: provenances.wanted,
    notProvenances: provenances.refused,
    reliabilities: reliabilities.wanted,
    notReliabilities: reliabilities.refused,
    works: works.wanted,
    notWorks: works.refused,
    owners: each(conjunction, 'ofEntities', false),
    notOwners: each(conjunction, 'ofEntities', true).flat(),
    texts: each(conjunction, 'text', false),
    notTexts: each(conjunction, 'text', true),
    periods: each(conjunction, 'period', false),
    notPeriods: each(conjunction, 'period', true),
  };
}
