/** Which script a text is mainly written in, as a code of ISO 15924. */

const SCRIPTS: readonly (readonly [code: string, letter: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
];

/** What ISO 15924 calls a text without letters, and a text in a script that is not named here. */
const NO_SCRIPT = 'Zyyy';
const OTHER_SCRIPT = 'Zzzz';

/** Scripts that leave short vowels out: a word in them is a skeleton of what is said. */
const WITHOUT_SHORT_VOWELS: ReadonlySet<string> = new Set(['Arab', 'Hebr']);

/** What nearly every name of a list is made of, and needs no look at each letter. */
const ASCII = /^[ -~]*$/;

/** The script of most letters; of the first of them where two are even. */
export function scriptOf(text: string): string {
  if (ASCII.test(text)) return /[a-z]/i.test(text) ? 'Latn' : NO_SCRIPT;
  const counts = new Map<string, number>();
  for (const letter of text) {
    if (!/\p{L}/u.test(letter)) continue;
    const script = scriptOfLetter(letter);
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let main = NO_SCRIPT;
  for (const [script, count] of counts) if (count > (counts.get(main) ?? 0)) main = script;
  return main;
}

export function leavesVowelsOut(script: string): boolean {
  return WITHOUT_SHORT_VOWELS.has(script);
}

function scriptOfLetter(letter: string): string {
  if (letter <= 'z') return 'Latn';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? OTHER_SCRIPT;
}
