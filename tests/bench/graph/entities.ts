/** Entities as records: a name and a kind, a country for some, a period for half of the things that run in time. */
import type { EntityRecord } from '../../../src/model/entity.js';
import type { Cast } from './cast.js';
import { drawPeriod } from './dates.js';
import type { Draws } from './draws.js';

const COUNTRIES = ['BY', 'RU', 'PL', 'LT', 'LV', 'TR', 'IQ', 'SY', 'AE', 'DE'];
const WITH_COUNTRY = 0.5;
const DATED_THINGS = 0.5;
const UNPROVEN_ORGANS = 0.1;

export function entityRecord(entity: number, cast: Cast, draws: Draws): EntityRecord {
  draws.at('entities', entity);
  const kind = cast.kind(entity);
  const id = cast.id(entity);
  const common = {
    type: 'entity' as const,
    id,
    name: `${kind} ${id}`,
    aliases: [],
    externalIds: [],
    statedBy: [],
    ...(draws.chance(WITH_COUNTRY) ? { country: draws.pick(COUNTRIES) } : {}),
  };
  switch (kind) {
    case 'StateBody':
      return {
        ...common,
        kind,
        collective: false,
        organStatus: draws.chance(UNPROVEN_ORGANS) ? 'UNPROVEN' : 'ORGAN',
      };
    case 'Company':
    case 'Media':
      return { ...common, kind, collective: false };
    case 'Operation':
    case 'Event':
    case 'Visa':
      return { ...common, kind, mentions: [], ...periodFor(draws) };
    case 'Route':
      return { ...common, kind, legs: [], ...periodFor(draws) };
    case 'Narrative':
      return { ...common, kind, languages: [], ...periodFor(draws) };
    case 'Element': {
      const instruments = cast.rangeOf('Instrument');
      const instrument = cast.id(instruments.start + draws.below(instruments.count));
      return { ...common, kind, instrument, order: draws.below(5) };
    }
    case 'Figure':
      return {
        ...common,
        kind,
        value: draws.below(10_000),
        unit: 'people',
        countries: [],
        conflictsWith: [],
      };
    case 'Listing':
    case 'Source':
      throw new Error(`${kind} ${id} is no entity record`);
    default:
      return { ...common, kind };
  }
}

function periodFor(draws: Draws) {
  return draws.chance(DATED_THINGS) ? drawPeriod(draws) : {};
}
