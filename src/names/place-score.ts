/**
 * What countries and towns say in two names that are compared: that bodies are of two States, or that nothing but the
 * place is shared, which is not what a firm or an office is called by.
 */
import { isOfState } from './common-words.js';
import type { NamePart } from './name-part.js';
import type { PairedParts } from './pair-parts.js';

/** What two names say of something that not every name tells. */
export type Agreement = 'AGREE' | 'CONTRADICT' | 'NOT_COMPARED';

/** They contradict where each has a country that the other has not: an embassy may have its own and another. */
export function compareCountries(a: readonly NamePart[], b: readonly NamePart[]): Agreement {
  const ofA = countriesOf(a);
  // Of nearly all names there is no more to do.
  if (ofA.length === 0) return 'NOT_COMPARED';
  const ofB = countriesOf(b);
  if (ofB.length === 0) return 'NOT_COMPARED';
  const isOther = ofA.some((key) => !ofB.includes(key)) && ofB.some((key) => !ofA.includes(key));
  return isOther ? 'CONTRADICT' : 'AGREE';
}

function countriesOf(parts: readonly NamePart[]): string[] {
  return parts.flatMap(({ place }) => (place?.isCountry ? [place.key] : []));
}

/** Whether all that is paired is a country with what is called after it, and is no State: Iraq and Iraqi. */
export function isOtherFormOfCountry(weighty: readonly PairedParts[], left: readonly NamePart[]): boolean {
  return (
    weighty.length > 0 &&
    !left.some(({ text }) => isOfState(text)) &&
    weighty.every(({ a, b }) => {
      const [ofA, ofB] = [a.part.place, b.part.place];
      return ofA !== undefined && ofB !== undefined && ofA.isAdjective !== ofB.isAdjective;
    })
  );
}

/**
 * Whether nothing but a place is paired while one side says more: Hotel Belarus and Belarus. Where both have a common
 * word beside the place, only a name of its own says more: Hotel Minsk Marriott and Hotel Minsk.
 */
export function namesPlaceAlone(weighty: readonly PairedParts[], left: readonly NamePart[]): boolean {
  if (left.length === 0 || !weighty.some(({ a, b }) => a.part.place && b.part.place)) return false;
  // A person may be called as a country is: Michael Jordan.
  if (left.some(({ givenName }) => givenName !== undefined)) return false;
  const others = weighty.filter(({ a, b }) => !isOfPlace(a.part) || !isOfPlace(b.part));
  if (others.length === 0) return left.some((part) => part.role !== 'LIGHT' && !isOfPlace(part));
  if (!others.every(({ a, b }) => isCommon(a.part) && isCommon(b.part))) return false;
  return left.some((part) => part.role === 'NAME' && !isOfPlace(part) && !isCommon(part));
}

function isOfPlace({ place, text }: NamePart): boolean {
  return place !== undefined || isOfState(text);
}

function isCommon({ meaning }: NamePart): boolean {
  return meaning !== undefined;
}
