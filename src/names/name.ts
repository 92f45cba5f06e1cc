/** A name as it is compared: its parts in plain Latin, how each sounds, and how much each says about its bearer. */
import { type NamePart, partOf } from './name-part.js';
import { withRoles } from './name-roles.js';
import { LONGEST_NAME, nameWords } from './name-words.js';
import { placesIn } from './places.js';
import { leavesVowelsOut, scriptOf } from './scripts.js';

export interface ReadName {
  readonly original: string;
  /** Of most of its letters (ISO 15924). */
  readonly script: string;
  /** Its parts with blanks between them. */
  readonly text: string;
  /** In the order in which they stand. */
  readonly parts: readonly NamePart[];
}

/** Reads a name of a person, a firm or an office, in any script. */
export function readName(name: string): ReadName {
  const words = nameWords(name);
  const places = placesIn(
    words.map(({ text }) => text),
    (index) => leavesVowelsOut(words[index]?.script ?? ''),
  );
  const parts = withRoles(words.map((word, index) => partOf(word, places.get(index))));
  const text = parts.map((part) => part.text).join(' ');
  return { original: name, script: scriptOf(name.slice(0, LONGEST_NAME)), text, parts };
}
