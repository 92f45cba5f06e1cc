/** What the attributes of a file are called, and what those nodes and edges have that say nothing: both are declared. */
import { refusalOf } from '../format.js';
import type { Attributes } from './attributes.js';

export interface Declared {
  readonly name: string;
  /** What stands for a missing value; null where nothing does. */
  readonly standing: string | null;
}

interface Standing {
  readonly use: string;
  readonly name: string;
  readonly standing: string;
}

/** They are all kept while a file is read: so many at most, and none longer than this in characters. */
const MOST = 1000;
const LONGEST = 10_000;

export class Declarations {
  /** By what they are for, and then by id: programs give one for nodes and one for edges the same. */
  readonly #byUse = new Map<string, Map<string, Declared>>();
  readonly #names = new Set<string>();
  readonly #standing: Standing[] = [];
  #count = 0;

  /** @throws LinchpinError RECORD_INVALID where there would be too many */
  add(use: string, id: string, declared: Declared, where: string): void {
    const length = id.length + declared.name.length + (declared.standing?.length ?? 0);
    if (length > LONGEST) {
      throw refusalOf(where, 'attribute', `a declaration of at most ${LONGEST} characters`, String(length));
    }
    if (this.#count++ >= MOST) throw refusalOf(where, 'attribute', `at most ${MOST} in a file`, 'one more');
    const ofUse = this.#byUse.get(use) ?? new Map<string, Declared>();
    this.#byUse.set(use, ofUse.set(id, declared));
    const { name, standing } = declared;
    this.#names.add(`${use} ${name}`);
    if (standing !== null) this.#standing.push({ use, name, standing });
  }

  /** The first that is for one of the uses. */
  find(uses: readonly string[], id: string): Declared | undefined {
    for (const use of uses) {
      const declared = this.#byUse.get(use)?.get(id);
      if (declared) return declared;
    }
    return undefined;
  }

  /** Whether anything for one of the uses has a name. */
  hasNamed(uses: readonly string[], name: string): boolean {
    return uses.some((use) => this.#names.has(`${use} ${name}`));
  }

  /** Adds what stands for the values that a node or an edge did not bring. */
  addStanding(attributes: Attributes, uses: readonly string[]): void {
    for (const { use, name, standing } of this.#standing) {
      if (uses.includes(use) && !attributes.has(name)) attributes.add(name, standing);
    }
  }
}
