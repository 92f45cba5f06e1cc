/** Items that a trial has gone through: a store that writes knows them, and one that only checks does not. */
import { Column } from '../columns/column.js';
import { Ids } from '../columns/ids.js';
import { LinchpinError } from '../errors.js';
import type { PlacedRecord } from '../model/record.js';
import { sealOf } from '../store/seal.js';

export class TriedItems {
  readonly #ids = new Ids();
  /** 53 bits that follow from what an item is of, from, and for. */
  readonly #kinds = Column.weights();

  /** Why an item cannot come, if one of its id was another one; null where it can. */
  add({ record, where }: PlacedRecord): LinchpinError | null {
    if (record.type !== 'evidence') return null;
    const { id, claim, source, stance } = record;
    const kind = sealOf(`${claim} ${source} ${stance}`, 0);
    const known = this.#ids.find(id);
    if (known === undefined) {
      this.#ids.add(id);
      this.#kinds.push(kind);
      return null;
    }
    if (this.#kinds.at(known) === kind) return null;
    const problem = `the claim, source or stance of evidence item "${id}" is another one elsewhere in these files`;
    return new LinchpinError('RECORD_CONFLICT', { where, problem });
  }
}
