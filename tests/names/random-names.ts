/** Invented names with a heavy tail of given names, and slips of the hand in them; the same for the same seed. */

const SYLLABLES =
  'ka lo mi ra ne to vi sa du be go li ma no pa ro shu che zha ki ly ter ven bor gal mir'.split(' ');
const FAMILY_ENDS = ['ov', 'enko', 'ski', 'ich', 'in', 'ev', 'uk', 'au', 'an', ''];
const GIVEN =
  `Mohammed Ahmed Aliaksandr Siarhei Ivan Andrei Mikhail Hassan Yury Uladzimir Dzmitry Anna Maria Volha
  Natallia Viktar Pavel Raman Khaled Omar Yousef Ali Igor Oleg Anton`.split(/\s+/);
/** Given names in all, of which the first are real ones. */
const GIVEN_NAMES = 2000;
const LETTERS = 'abcdefghiklmnoprstuvz';

export class RandomNames {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to below `count`. */
  below(count: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * count);
  }

  name(): string {
    const family = this.#family();
    if (this.below(3) === 0)
      return `${this.#given()} ${this.#family().replace(/[aeiou]$/, '')}ovich ${family}`;
    return `${this.#given()} ${family}`;
  }

  /** The name with a letter left out, changed, or swapped with its neighbour, but for the first one. */
  misspelled(name: string): string {
    const at = 1 + this.below(name.length - 2);
    const [head, rest] = [name.slice(0, at), name.slice(at + 1)];
    const way = this.below(3);
    if (way === 0) return head + rest;
    if (way === 1) return head + (LETTERS[this.below(LETTERS.length)] ?? 'a') + rest;
    return head + rest.slice(0, 1) + name.slice(at, at + 1) + rest.slice(1);
  }

  /** Log-uniform over the ranks: the second is half as frequent as the first. */
  #given(): string {
    const rank = Math.floor((GIVEN_NAMES + 1) ** (this.below(100_000) / 100_000) - 1);
    return GIVEN[rank] ?? rareGivenName(rank);
  }

  #family(): string {
    const count = 2 + this.below(3);
    const stem = Array.from({ length: count }, () => SYLLABLES[this.below(SYLLABLES.length)] ?? '').join('');
    const end = FAMILY_ENDS[this.below(FAMILY_ENDS.length)] ?? '';
    return `${stem[0]?.toUpperCase()}${stem.slice(1)}${end}`;
  }
}

function rareGivenName(rank: number): string {
  const at = (index: number) => SYLLABLES[index % SYLLABLES.length] ?? '';
  const name = `${at(rank)}${at(Math.floor(rank / SYLLABLES.length))}${at(rank * 7)}`;
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
