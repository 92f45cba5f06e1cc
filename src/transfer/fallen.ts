/** Lines of the spool that a trial refused: what comes after it leaves them out. */
import { Column } from '../columns/column.js';

export class Fallen {
  /** 1 for a line that fell, by its number in the order of writing. */
  readonly #lines = Column.bytes();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(line: number): void {
    if (this.has(line)) return;
    this.#lines.cover(line);
    this.#lines.values[line] = 1;
    this.#count++;
  }

  has(line: number): boolean {
    return line < this.#lines.length && this.#lines.at(line) === 1;
  }
}
