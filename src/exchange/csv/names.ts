/**
 * Names of the entities, and titles of the sources, of one file, and their ids: people write names where a record has
 * ids. They are held packed, for a file may have millions.
 */
import { Column } from '../../columns/column.js';
import { Ids } from '../../columns/ids.js';
import { isId } from '../../model/ids.js';
import { CellProblem, type Known } from './cell-form.js';

/** So many ids of things with one name are told. */
const MOST_TOLD = 5;

export class Names implements Known {
  readonly #ids = new Ids();
  readonly #entities = new Owners();
  readonly #sources = new Owners();

  addEntity(id: string, name: string): void {
    this.#entities.add(name, this.#ids.add(id));
  }

  addSource(id: string, title: string): void {
    this.#sources.add(title, this.#ids.add(id));
  }

  /** The id of whatever claims may speak of: sources too, whose name is their title. @throws CellProblem */
  entity(text: string): string {
    return this.#found(text, [this.#entities, this.#sources], 'an entity');
  }

  /** @throws CellProblem */
  source(text: string): string {
    return this.#found(text, [this.#sources], 'a source');
  }

  /** Ids come before names, and names before ids that the file does not have: they may be on record. */
  #found(text: string, among: readonly Owners[], what: string): string {
    if (this.#ids.find(text) !== undefined) return text;
    for (const owners of among) {
      const ids = owners.of(text).map((number) => this.#ids.text(number));
      const [id] = ids;
      if (ids.length > 1) throw new CellProblem(`the id of one of those with this name (${told(ids)})`);
      if (id !== undefined) return id;
    }
    if (isId(text)) return text;
    throw new CellProblem(`an id, or the exact name of ${what} in this file`);
  }
}

function told(ids: readonly string[]): string {
  return ids.slice(0, MOST_TOLD).join(', ') + (ids.length > MOST_TOLD ? ' ...' : '');
}

/** Who has a name, by number. */
class Owners {
  readonly #names = new Ids();
  readonly #first: Column<Uint32Array> = Column.indices();
  /** The others of a name that several have. */
  readonly #others = new Map<number, Set<number>>();

  add(name: string, owner: number): void {
    const number = this.#names.add(name);
    if (number === this.#first.length) this.#first.push(owner);
    if (this.#first.at(number) === owner) return;
    const others = this.#others.get(number) ?? new Set();
    // One more than is told shows that there are more.
    if (others.size <= MOST_TOLD) this.#others.set(number, others.add(owner));
  }

  of(name: string): number[] {
    const number = this.#names.find(name);
    return number === undefined ? [] : [this.#first.at(number), ...(this.#others.get(number) ?? [])];
  }
}
