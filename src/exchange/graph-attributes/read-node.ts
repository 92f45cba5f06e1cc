/** A node of a file as the record of an entity or a source. */

import type { Reading } from '../format.js';
import { isViewId } from './columns.js';
import { readForeignNode } from './foreign-node.js';
import { type Found, type FoundIn, placeOf } from './found.js';
import { readOwnNode } from './own-node.js';

/** null for nodes that follow from a claim: its listing, or its value. @throws LinchpinError, JsonProblem */
export function readNode(found: Found, foundIn: FoundIn): Reading | null {
  const { id, attributes } = found;
  if (id !== null && isViewId(id, attributes.see('kind'))) return null;
  const where = placeOf(found, foundIn);
  // A foreign file may use the word for something else.
  const isOurs = attributes.see('record')?.startsWith('{') === true;
  return isOurs ? readOwnNode(found, where) : readForeignNode(found, foundIn);
}
