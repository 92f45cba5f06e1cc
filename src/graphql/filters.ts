/**
 * Filters as they come in, read into the store's: null fields dropped, sets and ranges checked, with the place named
 * in every error (`filter.anyOf[1].kinds`).
 */
import { MOST_HOPS } from '../attribution/check-question.js';
import { QUESTION_DEFAULTS } from '../attribution/question.js';
import { LinchpinError } from '../errors.js';
import type { Stance } from '../model/evidence.js';
import type { EntityKind } from '../model/kind.js';
import { type PartialDate, type Period, periodBetween } from '../model/partial-date.js';
import type { ConnectedTo } from '../register/filters.js';
import type { ClaimFilter, EdgeFilter, EntityFilter } from '../store/store.js';
import { checkInputList, checkRange } from './limits/page-size.js';
import { knownPredicate } from './predicate-name.js';
import type { View } from './view.js';

/** Filters may stand inside filters this many levels deep. */
const DEEPEST_FILTER = 5;

/** A filter as GraphQL gives it: any field may be null, which sets no condition. */
export type Given<Filter> = {
  readonly [Field in keyof Filter]?: Field extends PeriodField
    ? GivenPeriod | null
    : Field extends 'anyOf'
      ? readonly Given<Filter>[] | null
      : Field extends 'not'
        ? Given<Filter> | null
        : Field extends 'connectedTo'
          ? Given<ConnectedTo> | null
          : Filter[Field] | null;
};

export interface GivenPeriod {
  readonly from?: PartialDate | null;
  readonly to?: PartialDate | null;
}

/** Fields of filters that are periods. */
type PeriodField = 'period' | 'listedOn' | 'amendedOn' | 'liftedOn';

interface Filter<Self> {
  readonly predicates?: readonly string[];
  readonly anyOf?: readonly Self[];
  readonly not?: Self;
}

/** Filters that one may be made of, those inside it counted. */
const MOST_FILTERS = 250;

/** How many filters a filter is made of, itself among them. */
export function filtersIn(given: unknown): number {
  if (typeof given !== 'object' || given === null) return 0;
  const { anyOf, not } = given as { readonly anyOf?: unknown; readonly not?: unknown };
  const inside = [...(Array.isArray(anyOf) ? anyOf : []), not];
  return inside.reduce<number>((sum, one) => sum + filtersIn(one), 1);
}

/** A filter of an input, checked. @throws LinchpinError EMPTY_SET, RANGE_REVERSED, LIMIT_EXCEEDED, PREDICATE_UNKNOWN */
export function readFilter<Self extends Filter<Self>>(
  given: Given<Self> | null | undefined,
  where = 'filter',
  depth = 1,
): Self {
  if (depth > DEEPEST_FILTER) {
    throw new LinchpinError('LIMIT_EXCEEDED', {
      where,
      wanted: `nested at most ${DEEPEST_FILTER} deep`,
      got: depth,
    });
  }
  if (depth === 1) checkCount(filtersIn(given), where);
  const fields = Object.entries(given ?? {}).flatMap(([name, value]) =>
    value == null ? [] : [[name, readField(name, value, `${where}.${name}`, depth)]],
  );
  return Object.fromEntries(fields) as Self;
}

/** @throws LinchpinError LIMIT_EXCEEDED */
function checkCount(count: number, where: string): void {
  if (count <= MOST_FILTERS) return;
  const wanted = `at most ${MOST_FILTERS} filters, those inside it counted`;
  throw new LinchpinError('LIMIT_EXCEEDED', { where, wanted, got: count });
}

function readField(name: string, value: unknown, where: string, depth: number): unknown {
  if (Array.isArray(value)) checkInputList(value, where);
  switch (name) {
    case 'period':
    case 'listedOn':
    case 'amendedOn':
    case 'liftedOn': {
      const { from, to } = value as GivenPeriod;
      return periodBetween(from, to, where);
    }
    case 'predicates':
      return checkPredicates(value as string[], where);
    case 'anyOf':
      return (value as object[]).map((part, index) => readFilter(part, `${where}[${index}]`, depth + 1));
    case 'connectedTo':
      return readConnectedTo(value as Given<ConnectedTo>, where);
    case 'not':
      return readFilter(value as object, where, depth + 1);
    default:
      return value;
  }
}

/** @throws LinchpinError LIMIT_EXCEEDED */
function readConnectedTo({ network, minDegree, maxHops }: Given<ConnectedTo>, where: string): ConnectedTo {
  const hops = maxHops ?? QUESTION_DEFAULTS.maxHops;
  return {
    network: network ?? '',
    ...(minDegree != null && { minDegree: checkRange(minDegree, [0, 1], `${where}.minDegree`) }),
    maxHops: checkRange(hops, [1, MOST_HOPS], `${where}.maxHops`),
  };
}

/** Names of predicates, each known. @throws LinchpinError EMPTY_SET, LIMIT_EXCEEDED, PREDICATE_UNKNOWN */
export function checkPredicates(names: readonly string[], where: string): readonly string[] {
  checkInputList(names, where);
  for (const name of names) knownPredicate(name, where);
  return names;
}

/** Kinds that are there for a time. All others are kept on any date: a law outlives the day of its adoption. */
const KINDS_WITH_PERIOD: readonly EntityKind[] = [
  'Operation',
  'Event',
  'Route',
  'Visa',
  'Narrative',
  'Figure',
  'Listing',
];

/** Entities of these kinds that the filter takes and that may have been there on the view's date. */
export function entitiesIn(
  { period }: View,
  kinds: readonly EntityKind[] | null,
  filter: EntityFilter,
): EntityFilter {
  return joined({ ...(kinds && { kinds }), ...(period && heldIn(period, kinds)) }, filter);
}

function heldIn(period: Period, kinds: readonly EntityKind[] | null): EntityFilter {
  const dated = KINDS_WITH_PERIOD.filter((kind) => kinds === null || kinds.includes(kind));
  if (dated.length === 0) return {};
  if (dated.length === kinds?.length) return { period };
  return { anyOf: [{ kinds: dated, period }, { not: { kinds: dated } }] };
}

/** Shorthands that stand beside a claim filter: each is the filter's list of the same meaning. */
export interface ClaimShorthand {
  readonly predicate?: readonly string[] | null;
  readonly stance?: readonly Stance[] | null;
}

/** Claims that both the shorthand and the filter take, with an item that may share the view's date. */
export function claimsIn(
  view: View,
  { predicate, stance }: ClaimShorthand,
  filter: ClaimFilter,
): ClaimFilter {
  if (stance) checkInputList(stance, 'stance');
  const own: ClaimFilter = {
    ...(predicate && { predicates: checkPredicates(predicate, 'predicate') }),
    ...(stance && { stances: stance }),
    ...(view.period && { period: view.period }),
  };
  return joined(own, filter);
}

/** As `claimsIn`, for claims seen from one end: which end, and what stands at the other, are no matter of the claim. */
export function edgesIn(view: View, shorthand: ClaimShorthand, filter: EdgeFilter): EdgeFilter {
  const { direction, otherKinds, ...ofClaim } = filter;
  return {
    ...claimsIn(view, shorthand, ofClaim),
    ...(direction && { direction }),
    ...(otherKinds && { otherKinds }),
  };
}

/** Both filters at once. Where both set the same field, the second becomes the one filter of `anyOf`. */
function joined<Self extends { readonly anyOf?: readonly Self[] }>(own: Self, given: Self): Self {
  if (own.anyOf) return { ...own, anyOf: own.anyOf.map((part) => joined(part, given)) };
  const collide = Object.keys(own).some((name) => name in given);
  return collide ? { ...own, anyOf: [given] } : { ...own, ...given };
}
