/**
 * What a word is filed under, so that it is found by its sound and with one letter wrong: its key, and its key with
 * each one letter left out (symmetric deletion [Garbe 2012, SymSpell]). Two words that differ by one letter share one.
 *
 * Short sound keys with a letter less would say next to nothing, so of words that have one the letters are taken.
 */

/** From this length on, a sound key with a letter less still tells words apart. */
const LONG_KEY = 5;
const SHORTEST_TEXT = 4;

/** Keys of a word; the first is its sound key. */
export function keysOf(text: string, sound: string): string[] {
  if (sound.length >= LONG_KEY) return [sound, ...withoutOne(sound)];
  if (text.length < SHORTEST_TEXT) return [sound, text];
  return [sound, text, ...withoutOne(text)];
}

/** Each way to leave one letter out; for two equal neighbours it is the same one. */
function withoutOne(text: string): string[] {
  const shorter: string[] = [];
  for (let index = 0; index < text.length; index++) {
    if (text[index] !== text[index - 1]) shorter.push(text.slice(0, index) + text.slice(index + 1));
  }
  return shorter;
}
