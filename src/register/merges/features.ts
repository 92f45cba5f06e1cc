/** What agrees or speaks against it beside names, identifiers and claims: country, birth date, kind, and what is a label. */
import { type EntityKind, isActorKind } from '../../model/kind.js';
import type { PartialDate } from '../../model/partial-date.js';
import { type Compared, compareBirthDates, compareCountries } from '../compared-features.js';
import type { EntityStates } from '../entity-states.js';
import { agreeing, type Feature, opposing, type Sign } from './merge-proposal.js';

/** Signs, and what could not be compared. */
export interface FeatureSigns {
  readonly signs: readonly Sign[];
  readonly notCompared: readonly Feature[];
}

/** Bodies of two States are two. */
const BODY_OF_OTHER_STATE = 0.5;
/** What one calls a firm, another calls an organisation. */
const OTHER_KIND = 0.9;
const ONE_IS_LABEL = 0.8;
/** Two others born on one day, in one month, in one year: lists reach over some sixty years. */
const BY_ACCIDENT = { day: 1 / 20_000, month: 1 / 700, year: 1 / 60 } as const;
const NEARLY_BY_ACCIDENT = 1 / 1000;

/** Kinds that different sources give to one and the same organisation. */
const ORGANISED: ReadonlySet<EntityKind> = new Set(['StateBody', 'Company', 'Organisation', 'Media']);
const OF_STATES: ReadonlySet<EntityKind> = new Set(['State', 'StateBody']);

/** Whether two of these kinds may be one. */
export function mayBeOne(kind: EntityKind, other: EntityKind): boolean {
  return isActorKind(kind) && (kind === other || (isOrganised(kind) && isOrganised(other)));
}

/** Firms, offices and what else has a name that was given to it. */
export function isOrganised(kind: EntityKind): boolean {
  return ORGANISED.has(kind);
}

export function featureSigns(first: number, second: number, states: EntityStates): FeatureSigns {
  const kinds = [states.kindOf(first), states.kindOf(second)] as const;
  const country = compareCountries(states.countryOf(first) ?? undefined, states.countryOf(second));
  const born = compareBirthDates(states.birthDateOf(first) ?? undefined, states.birthDateOf(second));
  return {
    signs: [
      ...[...birthDateSigns(born), ...countrySigns(country, kinds), ...kindSigns(kinds)],
      ...labelSigns(states.isLabel(first), states.isLabel(second)),
    ],
    notCompared: [
      ...(country.agreement === 'NOT_COMPARED' ? (['COUNTRY'] as const) : []),
      ...(born.agreement === 'NOT_COMPARED' && kinds[0] === 'Official' ? (['BIRTH_DATE'] as const) : []),
    ],
  };
}

function labelSigns(isLabel: boolean, isOther: boolean): Sign[] {
  if (isLabel === isOther) return [];
  return [opposing('LABEL', 'one is a label for several that are not named', ONE_IS_LABEL, true)];
}

function countrySigns({ agreement, query, found }: Compared, kinds: readonly EntityKind[]): Sign[] {
  if (agreement === 'NOT_COMPARED') return [];
  if (agreement === 'AGREES') return [agreeing('COUNTRY', `country ${query}`)];
  const areOfStates = kinds.every((kind) => OF_STATES.has(kind));
  const factor = areOfStates ? BODY_OF_OTHER_STATE : compareCountries(query ?? undefined, found).factor;
  return [opposing('COUNTRY', `countries ${query} / ${found}`, factor, areOfStates)];
}

function birthDateSigns({ agreement, query, found, factor }: Compared): Sign[] {
  if (query === null || found === null) return [];
  const text = query === found ? query : `${query} / ${found}`;
  switch (agreement) {
    case 'AGREES':
      return [agreeing('BIRTH_DATE', `born ${text}`, accidentOf(query, found))];
    case 'NEARLY_AGREES':
      return [{ ...agreeing('BIRTH_DATE', `born nearly alike: ${text}`, NEARLY_BY_ACCIDENT), factor }];
    case 'DISAGREES':
      return [opposing('BIRTH_DATE', `birth dates ${text}`, factor, true)];
    case 'NOT_COMPARED':
      return [];
  }
}

/** By the coarser of both dates. */
function accidentOf(one: PartialDate, other: PartialDate): number {
  const parts = Math.min(one.split('-').length, other.split('-').length);
  return parts === 3 ? BY_ACCIDENT.day : parts === 2 ? BY_ACCIDENT.month : BY_ACCIDENT.year;
}

function kindSigns([kind, other]: readonly [EntityKind, EntityKind]): Sign[] {
  return kind === other ? [] : [opposing('KIND', `recorded as ${kind} and as ${other}`, OTHER_KIND)];
}
