/** The given name that a father's name was made of, in whatever language: Ryhoravich and Grigorievich are of one. */
import { givenNameGroup, givenNames } from './given-names.js';

const FATHERLY_END =
  /(?:[oeai]|iy|ii|i[oe]|y[oe])?(?:vich|vych|vitch|wicz|witsch|vic|vna|wna|una|ichna|ychna)$/;
const LAST_VOWELS = /[aeiouyj]+$/;
/** An h that is no part of kh, sh, ch or zh. */
const BARE_H = /(?<![kscztpg])h/g;
const SHORTEST_STEM = 3;

/** Groups of given names by what is left of a form without its last vowels, as fathers' names leave it. */
const GROUPS_OF_STEMS: ReadonlyMap<string, number> = groupsOfStems();

/** The group of the father's given name, or undefined where it is not known. */
export function fathersGroup(patronymic: string): number | undefined {
  const stem = patronymic.replace(FATHERLY_END, '');
  return givenNameGroup(stem) ?? GROUPS_OF_STEMS.get(stem.replace(LAST_VOWELS, ''));
}

/** Men's names come first: few of theirs end in an a, and nearly all women's do. */
function groupsOfStems(): Map<string, number> {
  const forms = [...givenNames()].filter(([form]) => !form.startsWith('*'));
  const isLater = ([form]: readonly [string, number]) => form.endsWith('a');
  const groups = new Map<string, number>();
  for (const [form, group] of [...forms.filter((one) => !isLater(one)), ...forms.filter(isLater)]) {
    const stem = form.replace(LAST_VOWELS, '');
    // Ryhor is written with the letter that is a g in Russian: toLatin makes Rygor of it.
    for (const one of [stem, stem.replace(BARE_H, 'g')])
      if (one.length >= SHORTEST_STEM && !groups.has(one)) groups.set(one, group);
  }
  return groups;
}
