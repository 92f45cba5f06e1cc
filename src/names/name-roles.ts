/**
 * What the parts of a name are beside one another: which is a father's name, which initials stand for one, and what is
 * the name where all words are common.
 */
import { isOfState } from './common-words.js';
import type { NamePart } from './name-part.js';

const PATRONYMIC =
  /(?:[oeai]vich|[oe]vych|[oe]vitch|[oe]wicz|[oe]witsch|[oe]vic|[oe]vna|[oei]wna|[ea]una|[oi]una|eyna|ivna|[iy]chna)$/;
/** With fewer names beside it, what ends like a father's name is a family name. */
const FEWEST_WITH_PATRONYMIC = 3;

/** The parts with fathers' names found; where all words are common or light, they are the name. */
export function withRoles(parts: readonly NamePart[]): readonly NamePart[] {
  const patronymic = placeOfPatronymic(parts);
  const known = parts.map(
    (part, index): NamePart =>
      index === patronymic ? { ...part, role: 'PATRONYMIC', isMiddle: true } : part,
  );
  return withOrder(known.some(({ role }) => role === 'NAME') ? known : commonAsNames(known));
}

/** Of a State that is called by its country alone, `Republic of` says no more than a legal form does. */
function commonAsNames(parts: readonly NamePart[]): NamePart[] {
  const weightiest = parts.some(({ role }) => role === 'COMMON') ? 'COMMON' : 'LIGHT';
  const isState = isCountryAlone(parts);
  return parts.map((part): NamePart => {
    if (part.role !== weightiest) return part;
    return { ...part, role: isState && part.place === undefined ? 'LIGHT' : 'NAME' };
  });
}

/** Whether a country is all that is named: Iraq, Republic of Iraq. */
function isCountryAlone(parts: readonly NamePart[]): boolean {
  const telling = parts.filter(({ role }) => role !== 'LIGHT');
  return (
    telling.some(({ place }) => place?.isCountry) &&
    telling.every(({ place, text }) => place?.isCountry || isOfState(text))
  );
}

/** In the middle, as law writes it, or else at the end, where the family name comes first; -1 where there is none. */
function placeOfPatronymic(parts: readonly NamePart[]): number {
  const names = placesOfRole(parts, 'NAME');
  if (names.length < FEWEST_WITH_PATRONYMIC) return -1;
  const isPatronymic = (place: number) => PATRONYMIC.test(parts[place]?.text ?? '');
  return names.slice(1).find(isPatronymic) ?? -1;
}

/**
 * The parts with those marked that stand for a father's or middle name. Of several initials all but the first do, and
 * one that follows a name and has another beside it; of whole names none does but a father's, unless there are three.
 */
function withOrder(parts: readonly NamePart[]): readonly NamePart[] {
  const names = placesOfRole(parts, 'NAME');
  const firstInitial = parts.findIndex(({ role }) => role === 'INITIAL');
  const isUnclear = names.length >= FEWEST_WITH_PATRONYMIC && !parts.some(({ isMiddle }) => isMiddle);
  if (firstInitial < 0 && !isUnclear) return parts;
  return parts.map((part, place) => {
    if (part.role === 'INITIAL') {
      const isAfterName = names.length > 1 && place > (names[0] as number);
      return { ...part, isMiddle: place !== firstInitial || isAfterName };
    }
    return isUnclear && part.role === 'NAME' && place !== names[0] ? { ...part, isMiddle: undefined } : part;
  });
}

function placesOfRole(parts: readonly NamePart[], wanted: NamePart['role']): number[] {
  const places: number[] = [];
  parts.forEach(({ role }, place) => {
    if (role === wanted) places.push(place);
  });
  return places;
}
