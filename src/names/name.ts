/** A name as it is compared: its parts in plain Latin, how each sounds, and how much each says about its bearer. */
import { type NamePart, partOf, withRoles } from './name-part.js';
import { LONGEST_NAME, nameWords } from './name-words.js';
import { scriptOf } from './scripts.js';

export interface ReadName {
  readonly original: string;
  /** Of most of its letters (ISO 15924). */
  readonly script: string;
  /** In the order in which they stand. */
  readonly parts: readonly NamePart[];
}

/** Reads a name of a person, a firm or an office, in any script. */
export function readName(name: string): ReadName {
  const parts = nameWords(name).map(partOf);
  return { original: name, script: scriptOf(name.slice(0, LONGEST_NAME)), parts: withRoles(parts) };
}
