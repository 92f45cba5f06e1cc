/** What speaks against it in names that are alike: a number, or a name that only one of them has. */
import type { EntityKind } from '../../model/kind.js';
import { LIKELY_SAME_NAME } from '../../names/compare-names.js';
import type { ReadName } from '../../names/name.js';
import type { Pairing } from './best-pairing.js';
import { isOrganised } from './features.js';
import { opposing, type Sign } from './merge-proposal.js';

/** What the score of two firms or offices is multiplied by where one has a name more. */
const OWN_NAME = 0.95;
/** And where the names have other numbers. */
const OTHER_NUMBER = 0.5;

/** @param pairing null where no name of one names the other */
export function nameSigns(
  pairing: Pairing | null,
  kinds: readonly EntityKind[],
  areIdentified: boolean,
): Sign[] {
  return [
    ...(areIdentified ? unlikeSigns(pairing) : []),
    ...(pairing ? [...numberSigns(pairing), ...ownNameSigns(pairing, kinds)] : []),
  ];
}

/** One number and two names: one of them may have got the number by mistake. */
function unlikeSigns(pairing: Pairing | null): Sign[] {
  const areAlike = pairing !== null && pairing.comparison.score >= LIKELY_SAME_NAME;
  return areAlike ? [] : [opposing('NAMES', 'the names are not alike', 1, true)];
}

/** Units, plants and courts go by numbers: one that differs outweighs all words that agree. */
function numberSigns({ first, second }: Pairing): Sign[] {
  const [ofFirst, ofSecond] = [numbersIn(first), numbersIn(second)];
  if (ofFirst === '' || ofSecond === '' || ofFirst === ofSecond) return [];
  return [opposing('NAMES', `numbers ${ofFirst} / ${ofSecond}`, OTHER_NUMBER, true)];
}

function numbersIn({ parts }: ReadName): string {
  const numbers = parts.flatMap(({ text, digits }) => (digits === '' ? [] : [text]));
  return numbers.sort().join(' ');
}

/** People are called by more names here and fewer there; a firm or an office with one name more is another one. */
function ownNameSigns({ first, second, comparison }: Pairing, kinds: readonly EntityKind[]): Sign[] {
  if (!kinds.every(isOrganised)) return [];
  const { query, found } = comparison.unmatched;
  const own = [...namesAmong(query, first), ...namesAmong(found, second)];
  return own.length === 0 ? [] : [opposing('NAMES', `a name of one alone: ${own.join(', ')}`, OWN_NAME)];
}

function namesAmong(texts: readonly string[], { parts }: ReadName): string[] {
  return texts.filter((text) => parts.some((part) => part.text === text && part.role === 'NAME'));
}
