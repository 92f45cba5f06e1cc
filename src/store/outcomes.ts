/** What comes of a write; see `store.ts`. */
import type { LinchpinError } from '../errors.js';
import type { Standing } from '../model/references.js';
import type { StoredRecord } from './states.js';
import type { Revision } from './store.js';

export interface WriteOutcome {
  /** The revision that was made, or null when nothing differed from what was there. */
  readonly revision: Revision | null;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A record that was left out of a write, and why. */
export interface RefusedRecord {
  readonly record: StoredRecord;
  readonly where: string;
  readonly error: LinchpinError;
}

export interface GoodOutcome extends WriteOutcome {
  readonly refused: readonly RefusedRecord[];
}

/** What an id stands for by records that are not written yet, and will be: an entity of a kind, or a claim. */
export type Known = (id: string) => Standing | undefined;
