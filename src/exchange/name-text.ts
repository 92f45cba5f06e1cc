/** Names as files of others have them: on one line, and without characters that let a text look like another one. */

/** Embeddings, overrides and isolates of UAX 9, which turn the order of what follows. Marks of direction do not. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const LINE_BREAK = /[^\S\r\n\u0085\u2028\u2029]*[\r\n\u0085\u2028\u2029]\s*/g;

/** What is wanted of a name that does. */
export const WANTED_NAME =
  'a name without characters that turn the direction of text (U+202A to U+202E, U+2066 to U+2069)';

/** Cells and drawn labels are broken to fit: a name reads on. */
export function onOneLine(name: string): string {
  return name.replace(LINE_BREAK, ' ').trim();
}

/** Whether a name may be shown in another order than it is written in. */
export function isTurned(name: string): boolean {
  return TURNING.test(name);
}
