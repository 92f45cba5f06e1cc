/**
 * Names of what a reader leaves out, which whoever reads counts by name: a file with names without end of its own
 * may not fill the memory with them.
 */

/** So many different names are told of one file. */
export const MOST_NAMES = 1000;
/** What stands for every name beyond those. */
export const FURTHER_NAMES = 'further names';

export class LeftOutNames {
  readonly #known = new Set<string>();

  /** The names, as many as came, those of them that are too many under one name. */
  told(names: readonly string[]): string[] {
    return names.map((name) => (this.#isTold(name) ? name : FURTHER_NAMES));
  }

  #isTold(name: string): boolean {
    if (this.#known.size < MOST_NAMES) this.#known.add(name);
    return this.#known.has(name);
  }
}
