/** The truth set: pairs of names with the answer a careful reader gives, in a part to tune rules on and one kept back. */
import { DIFFERENT_NAMES } from './different-names.js';
import { SAME_NAMES } from './same-names.js';

export interface NameCase {
  readonly a: string;
  readonly b: string;
  readonly isSame: boolean;
  readonly kind: string;
  /** No rule was made or changed by looking at it. */
  readonly isHeldOut: boolean;
}

/** Every third pair is kept back, so that both parts have all kinds. */
const HELD_OUT = 3;

export const NAME_CASES: readonly NameCase[] = [
  ...casesOf(SAME_NAMES, true),
  ...casesOf(DIFFERENT_NAMES, false),
];

/** Lines are pairs; a line that begins with # tells the kind of those below it. */
function casesOf(text: string, isSame: boolean): NameCase[] {
  let kind = '';
  const cases: NameCase[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) kind = line.slice(1).trim();
    const [a, b] = line.split(' | ');
    if (a === undefined || b === undefined) continue;
    cases.push({ a, b, isSame, kind, isHeldOut: cases.length % HELD_OUT === HELD_OUT - 1 });
  }
  return cases;
}
