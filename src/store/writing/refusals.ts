/** What a write does with a record that cannot be written: the first one ends it, or each is left out and told. */
import type { LinchpinError } from '../../errors.js';
import type { StoredRecord } from '../states.js';
import type { RefusedRecord } from '../store.js';

export interface Refusals {
  /** Takes note that a record cannot be written. @throws the error, where the first one ends the write */
  refuse(given: { readonly record: StoredRecord; readonly where: string }, error: LinchpinError): void;
  isRefused(id: string): boolean;
  readonly list: readonly RefusedRecord[];
}

/** The first record that cannot be written ends the write. */
export const NONE_REFUSED: Refusals = {
  refuse: (_, error) => {
    throw error;
  },
  isRefused: () => false,
  list: [],
};

/** Records that cannot be written are left out. */
export class Collected implements Refusals {
  readonly list: RefusedRecord[] = [];
  readonly #ids = new Set<string>();

  refuse({ record, where }: { readonly record: StoredRecord; readonly where: string }, error: LinchpinError) {
    this.#ids.add(record.id);
    this.list.push({ record, where, error });
  }

  isRefused(id: string): boolean {
    return this.#ids.has(id);
  }
}
