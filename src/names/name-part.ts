/** One part of a name, and the role that tells how much it says. */
import { commonMeaning, isLight } from './common-words.js';
import { givenNameGroup } from './given-names.js';
import type { NameWord } from './name-words.js';
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
  readonly isInitial: boolean;
  /** Written without its short vowels. */
  readonly isSkeleton: boolean;
  readonly role: PartRole;
  /** The given name that it is a form of, where it is known as one. */
  readonly givenName: number | undefined;
}

/** Longer words are cut: comparing takes time by the square of the length. */
const LONGEST_PART = 48;

const PATRONYMIC =
  /(?:[oeai]vich|[oe]vych|[oe]vitch|[oe]wicz|[oe]witsch|[oe]vic|[oe]vna|[oei]wna|[ea]una|eyna|ivna|[iy]chna)$/;
/** With fewer names beside it, what ends like a father's name is a family name. */
const FEWEST_WITH_PATRONYMIC = 3;

export function partOf(word: NameWord): NamePart {
  const { script, isInitial } = word;
  const text = word.text.slice(0, LONGEST_PART);
  const sounds = spoken(text);
  return {
    text,
    sound: soundKeyOf(sounds),
    spoken: sounds,
    isInitial,
    isSkeleton: leavesVowelsOut(script),
    role: roleOf(word),
    givenName: isInitial ? undefined : givenNameGroup(text, leavesVowelsOut(script)),
  };
}

/** Two neighbours written as one word. */
export function joinParts(first: NamePart, second: NamePart): NamePart {
  const text = `${first.text}${second.text}`;
  const sounds = spoken(text);
  return {
    ...first,
    text,
    sound: soundKeyOf(sounds),
    spoken: sounds,
    isInitial: false,
    role: 'NAME',
    givenName: undefined,
  };
}

/** The parts with fathers' names found; where all words are common or light, they are the name. */
export function withRoles(parts: readonly NamePart[]): NamePart[] {
  const patronymic = placeOfPatronymic(parts);
  const known = parts.map(
    (part, index): NamePart => (index === patronymic ? { ...part, role: 'PATRONYMIC' } : part),
  );
  if (known.some(({ role }) => role === 'NAME')) return known;
  const weightiest = known.some(({ role }) => role === 'COMMON') ? 'COMMON' : 'LIGHT';
  return known.map((part): NamePart => (part.role === weightiest ? { ...part, role: 'NAME' } : part));
}

/** What a word is by itself; fathers' names show only beside others. */
export function roleOf({ text, isInitial, isLegalForm }: NameWord): PartRole {
  if (isLegalForm || isLight(text)) return 'LIGHT';
  if (isInitial) return 'INITIAL';
  return commonMeaning(text) === undefined ? 'NAME' : 'COMMON';
}

/** In the middle, as law writes it, or else at the end, where the family name comes first; -1 where there is none. */
function placeOfPatronymic(parts: readonly NamePart[]): number {
  const names = parts.flatMap(({ role }, index) => (role === 'NAME' ? [index] : []));
  if (names.length < FEWEST_WITH_PATRONYMIC) return -1;
  const isPatronymic = (place: number) => PATRONYMIC.test(parts[place]?.text ?? '');
  return [...names.slice(1, -1), ...names.slice(-1)].find(isPatronymic) ?? -1;
}
