/** What comes of a write; see `store.ts`. */
import type { LinchpinError } from '../errors.js';
import type { GraphRecord, PlacedRecord } from '../model/record.js';
import type { Standing } from '../model/references.js';
import type { Revision } from './store.js';

export interface WriteOutcome {
  /** The revision that was made, or null when nothing differed from what was there. */
  readonly revision: Revision | null;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A record that was left out of a write, as it was given, and why. */
export interface RefusedRecord {
  readonly placed: PlacedRecord;
  readonly error: LinchpinError;
}

export interface GoodOutcome extends WriteOutcome {
  /** Of records of one id that were made one, the first stands for all: with it they are left out, or written. */
  readonly refused: readonly RefusedRecord[];
}

/** What an id stands for: an entity of a kind, or a claim; undefined where the store is to be asked. */
export type Known = (id: string) => Standing | undefined;

/** What holds for records of which some may be left out. */
export interface GoodTerms {
  /** Whether somebody is told to have said it: a record that is new and has no source is left out. */
  readonly isSourced?: (record: GraphRecord) => boolean;
  /** Of records that are on record for certain, or will be when these are written. */
  readonly known?: Known;
}
