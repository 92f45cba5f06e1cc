/** Records that many lines of a file would give alike, and that the first of them gives. */
import { Ids } from '../../columns/ids.js';

export class Once {
  readonly #given = new Ids();

  /** Whether nothing of this id was given yet; from here on something is. */
  isFirst(id: string): boolean {
    const known = this.#given.size;
    return this.#given.add(id) === known;
  }
}
