/**
 * Sampled shares of worlds, for conditions too entangled to be worked out exactly.
 *
 * The number of a draw in a world depends on the draw's name, the world and a fixed seed alone (common random numbers):
 * a share without some source is taken over the same worlds as the share with it, and differs by the source and not by
 * chance. Worlds are worked through 32 at a time, a bit each.
 */
import type { Share } from '../answer.js';
import type { Condition, Conditions } from './condition.js';
import { roundShare } from './share.js';

/** Worlds drawn: the 95 % interval is then at most 0.014 wide. */
const SAMPLES = 20_000;
const SEED = 20_210_517;
const WORDS = SAMPLES / 32;
/** 97.5th percentile of the standard normal distribution: the 95 % interval. */
const NORMAL_QUANTILE = 1.959963984540054;

/** One bit a world. */
type Bits = Uint32Array;

export class Sampler {
  /** Numbers of each draw over all worlds, 0 to 2^32 - 1, kept so that related conditions need not draw again. */
  readonly #numbers = new Map<string, Uint32Array>();

  shares(space: Conditions, conditions: readonly Condition[]): Share[] {
    const names = space.drawNames;
    const known = new Map<number, Bits>();
    const bitsOf = (condition: Condition): Bits => {
      const before = known.get(condition.id);
      if (before) return before;
      const bits = decide(condition);
      known.set(condition.id, bits);
      return bits;
    };
    const decide = (condition: Condition): Bits => {
      switch (condition.kind) {
        case 'ALWAYS':
          return new Uint32Array(WORDS).fill(0xffffffff);
        case 'NEVER':
          return new Uint32Array(WORDS);
        case 'BELOW':
          return this.#below(names[condition.draw] ?? '', condition.threshold);
        case 'NOT':
          return bitsOf(condition.part).map((word) => ~word);
        case 'ALL':
          return condition.parts
            .map(bitsOf)
            .reduce((all, part) => all.map((word, index) => word & (part[index] ?? 0)));
        case 'ANY':
          return condition.parts
            .map(bitsOf)
            .reduce((any, part) => any.map((word, index) => word | (part[index] ?? 0)));
      }
    };
    return conditions.map((condition) => sampled(count(bitsOf(condition))));
  }

  #below(name: string, threshold: number): Bits {
    const numbers = this.#numbersOf(name);
    const limit = threshold * 4_294_967_296;
    const bits = new Uint32Array(WORDS);
    for (let world = 0; world < SAMPLES; world++) {
      if ((numbers[world] ?? 0) < limit) bits[world >>> 5] = (bits[world >>> 5] ?? 0) | (1 << (world & 31));
    }
    return bits;
  }

  #numbersOf(name: string): Uint32Array {
    const before = this.#numbers.get(name);
    if (before) return before;
    const key = hashText(name);
    const numbers = new Uint32Array(SAMPLES);
    for (let world = 0; world < SAMPLES; world++)
      numbers[world] = scramble(key ^ Math.imul(world + 1, 0x9e3779b1));
    this.#numbers.set(name, numbers);
    return numbers;
  }
}

/** Wilson's interval, which stays inside 0 to 1 [Wilson 1927]. */
function sampled(hits: number): Share {
  const rate = hits / SAMPLES;
  const square = (NORMAL_QUANTILE * NORMAL_QUANTILE) / SAMPLES;
  const centre = (rate + square / 2) / (1 + square);
  const half =
    (NORMAL_QUANTILE * Math.sqrt((rate * (1 - rate)) / SAMPLES + square / (4 * SAMPLES))) / (1 + square);
  return {
    value: roundShare(rate),
    low: roundShare(centre - half),
    high: roundShare(centre + half),
    method: 'SAMPLED',
    samples: SAMPLES,
    seed: SEED,
  };
}

function count(bits: Bits): number {
  let ones = 0;
  for (const word of bits) for (let rest = word; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}

/** The finaliser of MurmurHash3: every bit of the result depends on every bit of the input [Appleby 2011]. */
function scramble(input: number): number {
  let bits = input >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** FNV-1a over the name, started from the seed. */
function hashText(text: string): number {
  let bits = 0x811c9dc5 ^ SEED;
  for (let index = 0; index < text.length; index++) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  return scramble(bits);
}
