/**
 * Names of the entities, and titles of the sources, of one file, and their ids: people write names where a record has
 * ids. They are held packed, for a file may have millions.
 */
import { Column } from '../../columns/column.js';
import { Ids } from '../../columns/ids.js';
import { isId } from '../../model/ids.js';
import { CellProblem, type Known } from './cell-form.js';
import { isCounted } from './entity-id.js';

/** So many ids of things with one name are told. */
const MOST_TOLD = 5;

export class Names implements Known {
  readonly #ids = new Ids();
  readonly #sourceIds = new Ids();
  readonly #entities = new Owners();
  readonly #sources = new Owners();

  addEntity(id: string, name: string): void {
    this.#entities.add(name, this.#ids.add(id));
  }

  addSource(id: string, title: string): void {
    this.#sourceIds.add(id);
    this.#sources.add(title, this.#ids.add(id));
  }

  /** Whether the file has a source of this id. */
  hasSource(id: string): boolean {
    return this.#sourceIds.find(id) !== undefined;
  }

  /** The id of whatever claims may speak of: sources too, whose name is their title. @throws CellProblem */
  entity(text: string): string {
    return this.#entity(text) ?? unnumbered(text, 'an entity');
  }

  /** @throws CellProblem */
  source(text: string): string {
    return this.#source(text) ?? unnumbered(text, 'a source');
  }

  /** What rows of ours refer to: they hold ids of any form, of what is on record. */
  readonly ofOurs: Known = {
    entity: (text) => this.#entity(text) ?? idIn(text, 'an entity'),
    source: (text) => this.#source(text) ?? idIn(text, 'a source'),
  };

  #entity(text: string): string | null {
    return this.#found(text, this.#ids, [this.#entities, this.#sources]);
  }

  #source(text: string): string | null {
    return this.#found(text, this.#sourceIds, [this.#sources]);
  }

  /** Ids come before names, and names before ids that the file does not have: they may be on record. */
  #found(text: string, ids: Ids, among: readonly Owners[]): string | null {
    if (ids.find(text) !== undefined) return text;
    for (const owners of among) {
      const named = owners.of(text).map((number) => this.#ids.text(number));
      const [id] = named;
      if (named.length > 1) throw new CellProblem(`the id of one of those with this name (${told(named)})`);
      if (id !== undefined) return id;
    }
    return null;
  }
}

/** A row number of another file means nothing in this one. @throws CellProblem */
function unnumbered(text: string, what: string): string {
  if (isCounted(text)) throw new CellProblem(`the number or exact name of ${what} in this file`);
  return idIn(text, what);
}

/** @throws CellProblem */
function idIn(text: string, what: string): string {
  if (isId(text)) return text;
  throw new CellProblem(`an id, or the exact name of ${what} in this file`);
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
