/** What identifiers say of two: one in common, or two of a scheme in which nobody has two. */
import { type Identifier, keyOf } from './identifier.js';
import type { IdentifierIndex } from './identifier-index.js';
import { agreeing, opposing, type Sign } from './merge-proposal.js';

export interface IdentifierSigns {
  readonly signs: readonly Sign[];
  /** Whether an identifying number is in common. */
  readonly areIdentified: boolean;
}

/** Another number of the same scheme: another entity, or a record that was entered there twice. */
const OTHER_NUMBER = 0.6;
/** Two others that have one value in a scheme that is not known, or a country's number without the country. */
const VALUE_BY_ACCIDENT = 1 / 1000;

export function identifierSigns(first: number, second: number, index: IdentifierIndex): IdentifierSigns {
  const [ofFirst, ofSecond] = [index.of(first), index.of(second)];
  const shared = ofFirst.filter((one) => ofSecond.some((other) => keyOf(other) === keyOf(one)));
  const identifying = shared.filter((one) => index.identifies(one));
  return {
    areIdentified: identifying.length > 0,
    signs: [
      ...identifying.map((one) => agreeing('IDENTIFIER', `the same ${textOf(one)}`, 0)),
      ...shared.filter((one) => !one.identifies).map(sharedValue),
      ...otherNumbers(ofFirst, ofSecond),
    ],
  };
}

function sharedValue(identifier: Identifier): Sign {
  return agreeing('IDENTIFIER', `the same ${textOf(identifier)}`, VALUE_BY_ACCIDENT);
}

/** Schemes of which both have ids, and none in common. */
function otherNumbers(ofFirst: readonly Identifier[], ofSecond: readonly Identifier[]): Sign[] {
  const schemes = new Set(ofFirst.filter(({ isOnly }) => isOnly).map(({ scheme }) => scheme));
  return [...schemes].flatMap((scheme) => {
    const [values, others] = [ofFirst, ofSecond].map((ids) => valuesIn(scheme, ids)) as [string[], string[]];
    if (others.length === 0 || values.some((value) => others.includes(value))) return [];
    const text = `${scheme} ${values.join(', ')} / ${others.join(', ')}`;
    return [opposing('IDENTIFIER', text, OTHER_NUMBER, true)];
  });
}

function valuesIn(scheme: string, ids: readonly Identifier[]): string[] {
  return ids.filter((one) => one.scheme === scheme).map(({ value }) => value);
}

function textOf({ scheme, value }: Identifier): string {
  return `${scheme} ${value}`;
}
