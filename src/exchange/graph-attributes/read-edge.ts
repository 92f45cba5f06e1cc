/** An edge of a file as a claim and what is said about it. */
import type { Reading } from '../format.js';
import { readForeignEdge } from './foreign-edge.js';
import { type FoundEdge, type FoundIn, placeOf } from './found.js';
import { readOwnEdge } from './own-edge.js';

/** @throws LinchpinError, JsonProblem */
export function readEdge(found: FoundEdge, foundIn: FoundIn): Reading {
  const where = placeOf(found, foundIn);
  // A foreign file may use the word for something else.
  const isOurs = found.attributes.see('evidence')?.startsWith('[') === true;
  return isOurs ? readOwnEdge(found, where) : readForeignEdge(found, foundIn);
}
