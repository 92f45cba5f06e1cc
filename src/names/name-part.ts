/** One part of a name, and the role that tells how much it says. */

import { commonMeaning, isLight } from './common-words.js';
import { givenNameGroup } from './given-names.js';
import { KeptWords } from './kept-words.js';
import type { NameWord } from './name-words.js';
import type { Place } from './places.js';
import { leavesVowelsOut } from './scripts.js';
import { soundKeyOf, spoken } from './sound.js';

/**
 * NAME is a given or family name, or what a firm is called; PATRONYMIC a father's name; COMMON a word that many firms
 * have; LIGHT a title, a particle or a legal form.
 */
export type PartRole = 'NAME' | 'PATRONYMIC' | 'INITIAL' | 'COMMON' | 'LIGHT';

export interface NamePart {
  /** Plain Latin. */
  readonly text: string;
  /** Its sound key. */
  readonly sound: string;
  readonly spoken: string;
  /** Its digits; empty where it has none. */
  readonly digits: string;
  readonly isInitial: boolean;
  /** Written without its short vowels. */
  readonly isSkeleton: boolean;
  readonly role: PartRole;
  /** The given name that it is a form of, where it is known as one. */
  readonly givenName: number | undefined;
  /** What it means where it is a word that many firms have. */
  readonly meaning: number | undefined;
  /** The country or city that it names. */
  readonly place: Place | undefined;
  /** Whether a hyphen joins it to the part before. */
  readonly isHyphened: boolean;
  /** Whether it stands for a father's or middle name, by its place in the name; undefined where that tells nothing. */
  readonly isMiddle: boolean | undefined;
}

/** Longer words are cut: comparing takes time by the square of the length. */
const LONGEST_PART = 48;

type Sounds = Pick<NamePart, 'sound' | 'spoken' | 'digits'>;

/** Sounds of words: those that are compared with one name have most of their words in common. */
const SOUNDS = new KeptWords<Sounds>(10_000);

export function partOf(word: NameWord, place: Place | undefined): NamePart {
  const { script, isInitial, isHyphened } = word;
  const text = word.text.slice(0, LONGEST_PART);
  const sounds = SOUNDS.get(text, soundsOf);
  const role = roleOf(word);
  return {
    text,
    ...sounds,
    isInitial,
    isSkeleton: leavesVowelsOut(script),
    role: role === 'NAME' && place?.isCountry ? 'COMMON' : role,
    givenName: isInitial ? undefined : givenNameGroup(text, leavesVowelsOut(script)),
    meaning: commonMeaning(text),
    place,
    isHyphened,
    isMiddle: false,
  };
}

/** Two neighbours written as one word. */
export function joinParts(first: NamePart, second: NamePart): NamePart {
  const text = `${first.text}${second.text}`;
  return {
    ...first,
    text,
    ...soundsOf(text),
    isInitial: false,
    role: 'NAME',
    givenName: undefined,
    meaning: commonMeaning(text),
    place: undefined,
    isMiddle: undefined,
  };
}

function soundsOf(text: string): Sounds {
  const sounds = spoken(text);
  return { sound: soundKeyOf(sounds), spoken: sounds, digits: text.replace(/\D/g, '') };
}

/** What a word is by itself; fathers' names show only beside others. */
export function roleOf({ text, isInitial, isLegalForm }: NameWord): PartRole {
  if (isLegalForm) return 'LIGHT';
  // A letter that is a word of some language is an initial where it stands for one: I. and Y.
  if (isInitial && text.length === 1) return 'INITIAL';
  if (isLight(text)) return 'LIGHT';
  if (isInitial) return 'INITIAL';
  return commonMeaning(text) === undefined ? 'NAME' : 'COMMON';
}
