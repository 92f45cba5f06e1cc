/** On whose word something in a file stands: the source that it names itself, otherwise that of the whole file. */
import type { Citation } from '../../model/fields.js';
import { refusalOf } from '../format.js';
import { type Found, type FoundIn, locatorOf, placeOf } from './found.js';

/**
 * Takes the attributes `source` and `locator`.
 *
 * @param what names the thing in the locator that leads to it, where the source is that of the file
 * @throws LinchpinError RECORD_INVALID where there is neither
 */
export function citationOf(what: 'node' | 'edge', found: Found, foundIn: FoundIn): Citation {
  const { attributes } = found;
  const own = attributes.takeTrimmed('source');
  const source = own ?? foundIn.terms.source;
  if (source === null) {
    throw refusalOf(
      placeOf(found, foundIn),
      'source',
      'the id of a source, here or for the whole file',
      'none',
    );
  }
  const locator = attributes.takeTrimmed('locator');
  if (own !== undefined) return locator === undefined ? { source } : { source, locator };
  return { source, locator: locator ?? locatorOf(what, found) };
}
