/**
 * The seal of a state: a number that follows from its record and the revision it began at. An engine that lets a node be
 * read while a write replaces its properties one by one can give an old `since` with a new record; the seal then does
 * not fit, whichever of the three was read too early.
 *
 * Against such accidents, not against forgery: two 32-bit multiplicative hashes (after FNV-1a), together 53 bits.
 */
export function sealOf(record: string, since: number): number {
  let first = 0x811c9dc5 ^ since;
  let second = 0x9e3779b9 ^ Math.floor(since / 2 ** 32);
  for (let index = 0; index < record.length; index++) {
    const unit = record.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  first = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d);
  second = Math.imul(second ^ (second >>> 13) ^ first, 0x297a2d39);
  return (first >>> 0) + ((second >>> 11) & 0x1fffff) * 2 ** 32;
}
