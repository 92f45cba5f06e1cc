/** Text from outside, made safe for a terminal. */

/** On one line, and what would steer the terminal or turn the writing around written out: `\\u001b` in its place. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
