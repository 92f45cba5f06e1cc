/**
 * Sampled worlds, 32 to a word: in which of them a draw lies below a threshold.
 *
 * The number of a draw in a world depends on the draw's name, the world and a fixed seed alone (common random numbers):
 * a share without some source is taken over the same worlds as the share with it, and differs by the source and not by
 * chance. The number is a binary fraction; one scrambled word holds one of its digits for 32 worlds, so that a
 * comparison needs only the few leading digits that settle it.
 */

/** Worlds drawn: the 95 % interval is then at most 0.022 wide. */
export const SAMPLES = 8_192;
export const SEED = 20_210_517;
export const WORDS = SAMPLES / 32;
const DIGITS = 32;
const ONE = 2 ** DIGITS;

/** Two hashes of a draw's name: together they are not met twice, as one of 32 bits would be among many draws. */
export interface DrawKey {
  readonly first: number;
  readonly second: number;
}

export function drawKey(name: string): DrawKey {
  return { first: hashText(name, 0x811c9dc5 ^ SEED), second: hashText(name, 0x7ee3623b ^ SEED) };
}

/** Writes which worlds have the draw below the threshold to the words from `at` on. */
export function drawBelow(
  { first, second }: DrawKey,
  threshold: number,
  words: Uint32Array,
  at: number,
): void {
  const limit = Math.ceil(threshold * ONE);
  if (limit >= ONE) {
    words.fill(0xffffffff, at, at + WORDS);
    return;
  }
  for (let word = 0; word < WORDS; word++) {
    let below = 0;
    let undecided = -1;
    let counter = Math.imul(word * DIGITS + second, 0x9e3779b1);
    // What is left of the limit, its next digit foremost: nothing lies below a rest of zeros.
    for (let rest = limit | 0; undecided !== 0 && rest !== 0; rest <<= 1) {
      const digits = scramble(first ^ counter);
      counter = (counter + 0x9e3779b1) | 0;
      if (rest < 0) {
        below |= undecided & ~digits;
        undecided &= digits;
      } else {
        undecided &= ~digits;
      }
    }
    words[at + word] = below;
  }
}

/** The finaliser of MurmurHash3: every bit of the result depends on every bit of the input [Appleby 2011]. */
function scramble(input: number): number {
  let bits = input;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** FNV-1a over the text. */
function hashText(text: string, start: number): number {
  let bits = start;
  for (let index = 0; index < text.length; index++) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  return scramble(bits);
}
