/** The truth set: pairs of names with the answer a careful reader gives, in a part to tune rules on and others kept back. */
import { DIFFERENT_NAMES } from './different-names.js';
import { LATER_DIFFERENT_NAMES, LATER_SAME_NAMES } from './later-names.js';
import { SAME_NAMES } from './same-names.js';

/** Parts of the truth set: no rule was made or changed by looking at what is held out. */
export const PARTS = ['tuned on', 'held out', 'held out later'] as const;
export type Part = (typeof PARTS)[number];

export interface NameCase {
  readonly a: string;
  readonly b: string;
  readonly isSame: boolean;
  readonly kind: string;
  readonly part: Part;
}

/** Every third pair of the first ones is kept back, so that both parts have all kinds. */
const HELD_OUT = 3;

export const NAME_CASES: readonly NameCase[] = [
  ...casesOf(SAME_NAMES, true),
  ...casesOf(DIFFERENT_NAMES, false),
  ...casesOf(LATER_SAME_NAMES, true).map(later),
  ...casesOf(LATER_DIFFERENT_NAMES, false).map(later),
];

/** Lines are pairs; a line that begins with # tells the kind of those below it. */
function casesOf(text: string, isSame: boolean): NameCase[] {
  let kind = '';
  const cases: NameCase[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) kind = line.slice(1).trim();
    const [a, b] = line.split(' | ');
    if (a === undefined || b === undefined) continue;
    cases.push({
      a,
      b,
      isSame,
      kind,
      part: cases.length % HELD_OUT === HELD_OUT - 1 ? 'held out' : 'tuned on',
    });
  }
  return cases;
}

function later(given: NameCase): NameCase {
  return { ...given, part: 'held out later' };
}
