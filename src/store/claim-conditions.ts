/** What a claim filter becomes: the claims to look at, by id, end, source or predicate, and the terms that they must meet. */
import { PREDICATES } from '../model/predicate.js';
import { unique } from '../unique.js';
import { type Conjunction, each, listed, oneOf, termsOf } from './conditions.js';
import type { Among, ClaimSelection, ClaimTerm, ClaimTerms, ItemTerm, Sources } from './statement-types.js';
import type { ClaimFilter, EdgeFilter } from './store.js';

type Field = 'ids' | 'predicates' | 'subjects' | 'objects' | 'about' | 'provenances' | 'item';

/** The terms of a filter; null when nothing can meet it. @throws LinchpinError EMPTY_SET, LIMIT_EXCEEDED */
export function claimTerms(filter: ClaimFilter): ClaimTerms | null {
  const terms = termsOf(filter, literalsOf).flatMap((conjunction) => termOf(conjunction) ?? []);
  if (terms.length === 0) return null;
  const [only] = terms;
  return { anyOf: terms.length === 1 && only && isOpen(only) ? [] : terms };
}

/** Whether any of the terms speaks of the evidence on a claim. */
export function areOnItems({ anyOf }: ClaimTerms): boolean {
  return anyOf.some((term) => term.has.length + term.hasNot.length > 0);
}

/** The selection that a filter makes; null when nothing can meet it. @throws LinchpinError EMPTY_SET, LIMIT_EXCEEDED */
export function selectClaims(filter: ClaimFilter): ClaimSelection | null {
  const terms = claimTerms(filter);
  if (!terms) return null;
  const way = narrowWay(terms.anyOf);
  if (way) return { ...NO_WAY, ...way, ...terms };
  // Where predicates lead to the claims and say all, no condition is looked at for each of them.
  return { ...byPredicates(terms), anyOf: predicatesAlone(terms) === undefined ? terms.anyOf : [] };
}

/** Predicates, where a filter sets these and nothing else (null: any); `undefined` where it sets more. */
export function predicatesAlone(terms: ClaimTerms): readonly string[] | null | undefined {
  const [only, ...others] = terms.anyOf;
  if (!only) return null;
  if (others.length > 0 || !isOpen({ ...only, predicates: null })) return undefined;
  return only.predicates;
}

/** Parameters that select the claims of an entity in every statement over them. */
export function edgeConditions(filter: EdgeFilter, terms: ClaimTerms) {
  const { outgoing, incoming } = sidesOf(filter);
  const alone = predicatesAlone(terms);
  return {
    sides: [...(outgoing ? ['SUBJECT'] : []), ...(incoming ? ['OBJECT'] : [])],
    otherKinds: filter.otherKinds ?? null,
    predicates: alone === undefined ? shared(terms.anyOf, (term) => term.predicates) : alone,
    anyOf: alone === undefined ? terms.anyOf : [],
  };
}

/** Which ends of its claims an entity may stand at. */
export function sidesOf(filter: EdgeFilter): { readonly outgoing: boolean; readonly incoming: boolean } {
  return { outgoing: filter.direction !== 'INCOMING', incoming: filter.direction !== 'OUTGOING' };
}

/** The selection that goes by predicates, whatever else could lead to the claims. */
export function byPredicates({ anyOf }: ClaimTerms): ClaimSelection {
  return { ...NO_WAY, predicates: shared(anyOf, (term) => term.predicates) ?? ALL_PREDICATES, anyOf };
}

const ALL_PREDICATES = PREDICATES.map(({ name }) => name);
const NO_WAY = { ids: [], entities: [], sources: [], predicates: [] };

/** Ids, ends or sources that lead to the claims of every term; null where none of them does. */
function narrowWay(terms: readonly ClaimTerm[]): Partial<Among & Sources> | null {
  const ids = shared(terms, (term) => term.ids);
  if (ids) return { ids };
  const entities = shared(terms, (term) => term.subjects ?? term.objects ?? term.about[0] ?? null);
  if (entities) return { entities };
  const sources = shared(terms, ({ has }) => has.find((item) => item.sources !== null)?.sources ?? null);
  return sources && { sources };
}

/** The values that lead to the claims of every term; null when some term has none. */
function shared(
  terms: readonly ClaimTerm[],
  valuesOf: (term: ClaimTerm) => readonly string[] | null,
): readonly string[] | null {
  const lists = terms.map(valuesOf);
  if (lists.length === 0 || lists.includes(null)) return null;
  return unique(lists.flatMap((list) => list ?? []));
}

function literalsOf(filter: ClaimFilter): Conjunction<Field> {
  return [
    ...listed<Field>('ids', filter.ids),
    ...listed<Field>('predicates', filter.predicates),
    ...listed<Field>('subjects', filter.subjects),
    ...listed<Field>('objects', filter.objects),
    ...listed<Field>('about', filter.about),
    ...listed<Field>('provenances', filter.provenances),
    ...itemLiteral(filter),
  ];
}

/** Stance, source, speaker and period are all to be met by one and the same item. */
function itemLiteral({ stances, sources, assertedBy, period }: ClaimFilter): Conjunction<Field> {
  if (!stances && !sources && !assertedBy && !period) return [];
  const given = [
    ...listed('stances', stances),
    ...listed('sources', sources),
    ...listed('assertedBy', assertedBy),
  ];
  const values = Object.fromEntries(given.map(({ field, value }) => [field, value]));
  const item = { stances: null, sources: null, assertedBy: null, ...values };
  return [
    {
      field: 'item',
      negated: false,
      value: { ...item, from: period?.from ?? null, to: period?.to ?? null },
    },
  ];
}

/** A conjunction in the form that the statements read; null when it contradicts itself. */
function termOf(conjunction: Conjunction<Field>): ClaimTerm | null {
  const ids = oneOf(conjunction, 'ids');
  const predicates = oneOf(conjunction, 'predicates');
  const subjects = oneOf(conjunction, 'subjects');
  const objects = oneOf(conjunction, 'objects');
  const provenances = oneOf(conjunction, 'provenances');
  if (!ids || !predicates || !subjects || !objects || !provenances) return null;
  return {
    ids: ids.wanted,
    notIds: ids.refused,
    predicates: predicates.wanted,
    notPredicates: predicates.refused,
    subjects: subjects.wanted,
    notSubjects: subjects.refused,
    objects: objects.wanted,
    notObjects: objects.refused,
    provenances: provenances.wanted,
    notProvenances: provenances.refused,
    about: each<readonly string[], Field>(conjunction, 'about', false),
    notAbout: each<readonly string[], Field>(conjunction, 'about', true).flat(),
    has: each<ItemTerm, Field>(conjunction, 'item', false),
    hasNot: each<ItemTerm, Field>(conjunction, 'item', true),
  };
}

/** No condition at all. */
function isOpen(term: ClaimTerm): boolean {
  return Object.values(term).every((part) => part === null || part.length === 0);
}
