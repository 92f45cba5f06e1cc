/** How alike two parts of names are, and in which way. */
import { initialsOfGroup } from './given-names.js';
import type { NamePart } from './name-part.js';
import { fathersGroup } from './patronymics.js';
import { soundKeyOf } from './sound.js';
import { spokenDistance } from './spoken-distance.js';
import { typingDistance } from './typing-distance.js';

/**
 * From the surest way to the weakest. TRANSLITERATION is for what one language writes for another: the same sounds, or
 * the form that a given name or a common word has there.
 */
export const WAYS = ['EXACT', 'TRANSLITERATION', 'SOUND', 'TYPO', 'INITIAL'] as const;
export type Way = (typeof WAYS)[number];

export interface Likeness {
  /** Above 0, up to 1. */
  readonly similarity: number;
  readonly how: Way;
}

/** Of words that are not the same letters. */
const HIGHEST = 0.985;
const SAME_GIVEN_NAME = 0.94;
const SAME_MEANING = 0.9;
const SAME_INITIAL = 0.6;
/** One more initial that agrees takes nothing off: a family name with one initial scores as much. */
const SAME_MIDDLE_INITIAL = 0.8;
/** A man's and a woman's form of one family name. */
const OTHER_GENDER = 0.4;
const ARTICLE_LEFT_OUT = 0.95;

/** Common words that are shorter look like too many others. */
const SHORTEST_MISSPELLED = 6;
/** What a consonant more, less or other counts, in slips: it makes another name as often as it is a slip. */
const CONSONANT = 3;

/** Distances, by the length of the longer word, up to which words sound the same or nearly so. */
const SAME_SOUND = 0.12;
const NEAR_SOUND = 0.18;

/** How alike the parts are; undefined where they are different names. */
export function compareParts(a: NamePart, b: NamePart): Likeness | undefined {
  if (a.text === b.text) return { similarity: 1, how: 'EXACT' };
  if (a.isInitial || b.isInitial) return byInitial(a, b);
  if (a.role === 'LIGHT' || b.role === 'LIGHT') return undefined;
  if (a.givenName !== undefined && b.givenName !== undefined)
    return byGivenName(a, b, a.givenName === b.givenName);
  if (a.place !== undefined && b.place !== undefined) return byPlace(a, b);
  if (a.role === 'PATRONYMIC' && b.role === 'PATRONYMIC') return byFather(a, b);
  return bySpelling(a, b);
}

function bySpelling(a: NamePart, b: NamePart): Likeness | undefined {
  if (isOtherWord(a, b) || isOtherNumber(a, b)) return undefined;
  return byMeaning(a, b) ?? bySound(a, b) ?? byTyping(a, b) ?? byArticle(a, b);
}

function byInitial(a: NamePart, b: NamePart): Likeness | undefined {
  if (a.role === 'LIGHT' || b.role === 'LIGHT') return undefined;
  if (a.isMiddle !== undefined && b.isMiddle !== undefined && a.isMiddle !== b.isMiddle) return undefined;
  if (a.isInitial && b.isInitial) {
    return startsAlike(a, b) ? { similarity: HIGHEST, how: 'TRANSLITERATION' } : undefined;
  }
  const [initial, whole] = a.isInitial ? [a, b] : [b, a];
  const isSame = startsAlike(initial, whole) || initialsOf(whole).includes(initial.text);
  const similarity = initial.isMiddle ? SAME_MIDDLE_INITIAL : SAME_INITIAL;
  return isSame ? { similarity, how: 'INITIAL' } : undefined;
}

/** By letter or by sound: W. and V. */
function startsAlike(initial: NamePart, whole: NamePart): boolean {
  return whole.text.startsWith(initial.text) || whole.spoken[0] === initial.spoken[0];
}

/** First letters of all forms of the given name, or of the father's name that was made of one. */
function initialsOf({ text, givenName }: NamePart): string {
  const group = givenName ?? fathersGroup(text);
  return group === undefined ? '' : initialsOfGroup(group);
}

/** What two languages make of one given name, or two names that are not one however near they look. */
function byGivenName(a: NamePart, b: NamePart, isSame: boolean): Likeness | undefined {
  if (!isSame) return undefined;
  const similarity = Math.max(SAME_GIVEN_NAME, (bySound(a, b) ?? byTyping(a, b))?.similarity ?? 0);
  return { similarity, how: 'TRANSLITERATION' };
}

/** By the given names they are made of, where both are known. */
function byFather(a: NamePart, b: NamePart): Likeness | undefined {
  const [ofA, ofB] = [fathersGroup(a.text), fathersGroup(b.text)];
  if (ofA === undefined || ofB === undefined) return bySpelling(a, b);
  return byGivenName(a, b, ofA === ofB);
}

/** Iraq and Iraqi are one country; Iraq and Iran are two, however near they look. */
function byPlace(a: NamePart, b: NamePart): Likeness | undefined {
  if (a.place?.key !== b.place?.key) return undefined;
  return { similarity: Math.max(SAME_MEANING, bySound(a, b)?.similarity ?? 0), how: 'TRANSLITERATION' };
}

/** Whether one is a common word and the other a short word that only looks like it: a group, and a Grub. */
function isOtherWord(a: NamePart, b: NamePart): boolean {
  if ((a.meaning === undefined) === (b.meaning === undefined)) return false;
  return Math.min(a.text.length, b.text.length) < SHORTEST_MISSPELLED;
}

/** Units, plants and courts go by numbers: each digit tells, and none is taken for a slip. */
function isOtherNumber({ digits: ofA }: NamePart, { digits: ofB }: NamePart): boolean {
  return ofA !== ofB && ofA !== '' && ofB !== '';
}

/** Hotel and Gostinitsa: what is common is translated as often as it is spelled out. */
function byMeaning(a: NamePart, b: NamePart): Likeness | undefined {
  if (a.meaning === undefined || a.meaning !== b.meaning) return undefined;
  return { similarity: SAME_MEANING, how: 'TRANSLITERATION' };
}

function bySound(a: NamePart, b: NamePart): Likeness | undefined {
  const isSkeleton = a.isSkeleton !== b.isSkeleton;
  const length = Math.max(a.spoken.length, b.spoken.length);
  if (Math.abs(a.spoken.length - b.spoken.length) > length / 2) return undefined;
  const asWritten = spokenDistance(a.spoken, b.spoken, isSkeleton) / length;
  if (a.sound === b.sound && asWritten <= SAME_SOUND) return likeness(1 - asWritten, 'TRANSLITERATION');
  const asOneGender = isGivenName(a, b) ? asWritten : distanceOfGenders(a, b, isSkeleton) / length;
  const nearest = Math.min(asWritten, asOneGender);
  const isNear = a.sound === b.sound && length > 4 ? nearest <= NEAR_SOUND : nearest <= SAME_SOUND;
  return isNear ? likeness(1 - nearest, 'SOUND') : undefined;
}

/** Of given names a woman's form is another name: Roman and Romana. */
function isGivenName(a: NamePart, b: NamePart): boolean {
  return a.givenName !== undefined || b.givenName !== undefined;
}

/** Kochanov and Kochanova, Kowalski and Kowalska: the distance of what is left without the endings. */
function distanceOfGenders(a: NamePart, b: NamePart, isSkeleton: boolean): number {
  const [ofA, ofB] = [withoutGender(a.spoken), withoutGender(b.spoken)];
  if (ofA === a.spoken && ofB === b.spoken) return Number.POSITIVE_INFINITY;
  return spokenDistance(ofA, ofB, isSkeleton) + OTHER_GENDER;
}

function withoutGender(sounds: string): string {
  return sounds.replace(/(?<=..[aeoi][vn])a$/, '').replace(/(?<=.[szX]k)(?:a|aia|oi)$/, 'i');
}

/** Slips of the hand: one in a word of five letters or more, two from ten on; the first letter is seldom one. */
function byTyping(a: NamePart, b: NamePart): Likeness | undefined {
  if (a.isSkeleton !== b.isSkeleton) return bySkeleton(a, b);
  const length = Math.max(a.text.length, b.text.length);
  const allowed = length < 5 ? 0 : length < 10 ? 1 : 2;
  if (Math.abs(a.text.length - b.text.length) > allowed) return undefined;
  const slips = typingDistance(a.text, b.text);
  const isOtherStart = a.text[0] !== b.text[0] && a.text[0] !== b.text[1];
  if (slips > allowed || (isOtherStart && length < 7)) return undefined;
  return likeness(1 - (slips + Math.min(slips, otherConsonants(a, b)) * (CONSONANT - 1)) / length, 'TYPO');
}

/** Consonants that only one side has; two in each other's place are a slip and nothing else. */
function otherConsonants(a: NamePart, b: NamePart): number {
  const isSwapped =
    a.text.length === b.text.length && [...a.text].sort().join() === [...b.text].sort().join();
  return isSwapped || a.sound === b.sound ? 0 : typingDistance(a.sound, b.sound);
}

/** Where one side has consonants alone, one of them may be wrong if there are enough. */
function bySkeleton(a: NamePart, b: NamePart): Likeness | undefined {
  const length = Math.max(a.sound.length, b.sound.length);
  if (length < 5 || typingDistance(a.sound, b.sound) > 1) return undefined;
  return likeness(1 - 1 / length, 'TYPO');
}

/** Alassad and Assad. */
function byArticle(a: NamePart, b: NamePart): Likeness | undefined {
  const [longer, shorter] = a.text.length > b.text.length ? [a, b] : [b, a];
  if (longer.givenName !== undefined || shorter.text.length < 5) return undefined;
  if (!/^[ae]l/.test(longer.text) || longer.isSkeleton !== shorter.isSkeleton) return undefined;
  const rest = longer.spoken.slice(2);
  if (soundKeyOf(rest) !== shorter.sound) return undefined;
  const distance = spokenDistance(rest, shorter.spoken) / rest.length;
  return distance <= SAME_SOUND ? likeness(ARTICLE_LEFT_OUT - distance, 'SOUND') : undefined;
}

function likeness(similarity: number, how: Way): Likeness {
  return { similarity: Math.min(HIGHEST, similarity), how };
}
