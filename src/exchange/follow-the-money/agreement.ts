/**
 * What all lines of a file that make one claim say of it alike. A qualifier stands on the claim where they agree;
 * where they do not, each line's own stays with its item, for a claim is one record whatever line it is read from.
 */
import { Column } from '../../columns/column.js';
import { Ids } from '../../columns/ids.js';
import type { Statement } from '../../model/claim.js';

export type QualifiedStatement = Statement & { readonly qualifiers: Readonly<Record<string, string>> };

const ABSENT = 0;
const DISAGREED = 1;

/** Two beginnings of a hash, so that two claims are hardly ever taken for one: they would only be taken to disagree. */
const SEEDS = [0x811c9dc5, 0x1b873593] as const;

export class Agreement {
  readonly #names: readonly string[];
  readonly #claims = new Ids();
  /** For each claim and name: a hash of what was said, or one of the two marks. */
  readonly #said = Column.indices();

  /** @param names of the qualifiers in question */
  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** Takes in what one line says. */
  tell(statement: QualifiedStatement): void {
    const known = this.#claims.size;
    const number = this.#claims.add(keyOf(statement));
    const isNew = number === known;
    const first = isNew ? this.#said.extend(this.#names.length) : number * this.#names.length;
    const { values } = this.#said;
    this.#names.forEach((name, index) => {
      const text = statement.qualifiers[name];
      const said = text === undefined ? ABSENT : Math.max(hashOf(text, SEEDS[0]), DISAGREED + 1);
      if (isNew) values[first + index] = said;
      else if (values[first + index] !== said) values[first + index] = DISAGREED;
    });
  }

  /** The names of what lines disagree on. */
  disputed(statement: QualifiedStatement): readonly string[] {
    const number = this.#claims.find(keyOf(statement));
    if (number === undefined) return NONE;
    const first = number * this.#names.length;
    return this.#names.filter((_, index) => this.#said.at(first + index) === DISAGREED);
  }
}

const NONE: readonly string[] = [];

/** What tells claims apart, in few characters: of the qualifiers only the occasion of a listing. */
function keyOf({ subject, object = '', qualifiers }: QualifiedStatement): string {
  const text = `${subject}\n${object}\n${qualifiers.occasion ?? ''}`;
  return SEEDS.map((seed) => hashOf(text, seed).toString(36)).join(' ');
}

/** FNV-1a [Fowler, Noll and Vo 1991]. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
