/** What a write does with a record that cannot be written: the first one ends it, or each is left out and told. */
import type { LinchpinError } from '../../errors.js';
import type { PlacedRecord } from '../../model/record.js';
import type { RefusedRecord } from '../store.js';

/** A record that may be refused, as it was given. */
export interface Refusable {
  readonly placed: PlacedRecord;
}

export interface Refusals {
  /** The record cannot be written, nor can what stands on it. @throws the error, where the first one ends the write */
  refuse(given: Refusable, error: LinchpinError): void;
  /** What was given once more cannot be, and says nothing of the record that came first. @throws likewise */
  refuseRepeat(given: Refusable, error: LinchpinError): void;
  /** Whether the record of an id cannot be written. */
  isRefused(id: string): boolean;
  readonly list: readonly RefusedRecord[];
}

function end(_: Refusable, error: LinchpinError): never {
  throw error;
}

/** The first record that cannot be written ends the write. */
export const NONE_REFUSED: Refusals = { refuse: end, refuseRepeat: end, isRefused: () => false, list: [] };

/** Records that cannot be written are left out. */
export class Collected implements Refusals {
  readonly list: RefusedRecord[] = [];
  readonly #ids = new Set<string>();

  refuse(given: Refusable, error: LinchpinError): void {
    this.#ids.add(given.placed.record.id);
    this.refuseRepeat(given, error);
  }

  refuseRepeat({ placed }: Refusable, error: LinchpinError): void {
    this.list.push({ placed, error });
  }

  isRefused(id: string): boolean {
    return this.#ids.has(id);
  }
}
