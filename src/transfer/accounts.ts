/** The account of an import: what became of every place of every file, and of every record. Nothing is dropped silently. */
import { Column } from '../columns/column.js';
import type { LinchpinError } from '../errors.js';
import type { Reading } from '../exchange/format.js';
import { RECORD_TYPES, type RecordType } from '../model/record.js';
import { mostFrequent } from '../most-frequent.js';

/** The account of what comes from no file: it is no place that was read. */
export const NO_PLACE = 0;

/** Names of what was left out that are told apart. */
const MOST_NAMES = 10_000;
const FURTHER = 'further names';

/** What became of a place, as flags. */
const [TAKEN, REFUSED, LEFT_OUT, WAITING] = [1, 2, 4, 8];

/** Places by what became of them; each is in one of these. */
export interface Places {
  readonly read: number;
  /** All that was read there is on record now, or was before. */
  readonly taken: number;
  /** Some of it is, and some of it was refused. */
  readonly takenInPart: number;
  readonly refused: number;
  /** Nothing of it is what our records hold, and nothing was wrong. */
  readonly leftOut: number;
  /** Held nothing: blank lines, objects that say nothing by themselves. */
  readonly empty: number;
  /** Not come to: the import was stopped before. */
  readonly waiting: number;
}

/** Records by what became of them; one that came several times counts once. */
export interface RecordCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

export interface ImportReport {
  readonly places: Places;
  readonly records: RecordCounts;
  /** Records that are on record now, by type. */
  readonly types: Readonly<Record<RecordType, number>>;
  /** Refusals by code, the most frequent first. */
  readonly refusals: readonly (readonly [code: string, count: number])[];
  /** What our records have no room for, by name, the most frequent first. */
  readonly leftOut: readonly (readonly [name: string, count: number])[];
  /** Persons who were not recorded because nothing gives them a public role. */
  readonly personsRefused: number;
  /** First and last revision that was made; null when nothing was. */
  readonly revisions: { readonly first: number; readonly last: number } | null;
  readonly batches: number;
  /** Stopped before the end: the same import again goes on from there. */
  readonly isStopped: boolean;
}

/** A line of the report: what was refused, where, and why. */
export interface RefusedPlace {
  readonly where: string;
  readonly error: LinchpinError;
}

export class Accounts {
  readonly #places = Column.bytes();
  readonly #refusals = new Map<string, number>();
  readonly #leftOut = new Map<string, number>();
  #records = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  readonly #types = new Map<RecordType, number>();
  /** Places that repeat, and what they repeat. */
  readonly #repeats = Column.indices();
  readonly #repeated = Column.indices();
  readonly #tell: (refused: RefusedPlace) => void;
  #revisions: ImportReport['revisions'] = null;
  #batches = 0;

  /** @param tell is told of each refusal as it comes */
  constructor(tell: (refused: RefusedPlace) => void) {
    this.#tell = tell;
    this.#places.push(0);
  }

  get hasRefusals(): boolean {
    return this.#refusals.size > 0;
  }

  /** Opens the account of a place. @returns its number */
  open({ where, records, refused, leftOut }: Reading): number {
    const place = this.#places.push(records.length > 0 ? WAITING : 0);
    for (const error of refused) this.refuse(place, { where, error });
    for (const name of leftOut) this.#leaveOut(name);
    if (leftOut.length > 0) this.#mark(place, LEFT_OUT);
    return place;
  }

  refuse(place: number, refused: RefusedPlace): void {
    const { code } = refused.error;
    this.#refusals.set(code, (this.#refusals.get(code) ?? 0) + 1);
    this.refuseUncounted(place, refused);
  }

  /** Refuses what another place holds too, where it is counted. */
  refuseUncounted(place: number, refused: RefusedPlace): void {
    this.#mark(place, REFUSED);
    this.#tell(refused);
  }

  /** A record of the place is on record; null for one that came before. */
  take(place: number, type: RecordType | null): void {
    this.#mark(place, TAKEN);
    if (type !== null) this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
  }

  /** The place says what another one has said already: what becomes of that one becomes of it. */
  repeat(place: number, said: number): void {
    this.#repeats.push(place);
    this.#repeated.push(said);
  }

  settleRepeats(): void {
    for (let index = 0; index < this.#repeats.length; index++) {
      const became = this.#places.at(this.#repeated.at(index)) & (TAKEN | REFUSED);
      this.#mark(this.#repeats.at(index), became);
    }
  }

  batch({ added, changed, unchanged }: Omit<RecordCounts, 'refused'>, revision: number | null): void {
    this.#batches++;
    this.#records.added += added;
    this.#records.changed += changed;
    this.#records.unchanged += unchanged;
    if (revision !== null) this.#revisions = { first: this.#revisions?.first ?? revision, last: revision };
  }

  /** A record is left out. */
  refuseRecord(place: number, refused: RefusedPlace): void {
    this.#records.refused++;
    this.refuse(place, refused);
  }

  /** A record is left out with another of its place, of which was told. */
  fallWithin(): void {
    this.#records.refused++;
  }

  /** Everything went through a trial; what it did not refuse is gone through again. */
  beginAgain(): void {
    this.#batches = 0;
    this.#records = { added: 0, changed: 0, unchanged: 0, refused: this.#records.refused };
    this.#types.clear();
    for (let place = 0; place < this.#places.length; place++) {
      this.#places.values[place] = this.#places.at(place) & ~TAKEN;
    }
  }

  report(isStopped: boolean): ImportReport {
    return {
      places: this.#placeCounts(),
      records: this.#records,
      types: Object.fromEntries(
        RECORD_TYPES.map((type) => [type, this.#types.get(type) ?? 0]),
      ) as ImportReport['types'],
      refusals: mostFrequent(this.#refusals),
      leftOut: mostFrequent(this.#leftOut),
      personsRefused: this.#refusals.get('PERSON_WITHOUT_PUBLIC_ROLE') ?? 0,
      revisions: this.#revisions,
      batches: this.#batches,
      isStopped,
    };
  }

  /** Hostile files have any number of names. */
  #leaveOut(name: string): void {
    const told = this.#leftOut.has(name) || this.#leftOut.size < MOST_NAMES ? name : FURTHER;
    this.#leftOut.set(told, (this.#leftOut.get(told) ?? 0) + 1);
  }

  #mark(place: number, flag: number): void {
    this.#places.values[place] = this.#places.at(place) | flag;
  }

  #placeCounts(): Places {
    const counts = {
      read: this.#places.length - 1,
      taken: 0,
      takenInPart: 0,
      refused: 0,
      leftOut: 0,
      empty: 0,
      waiting: 0,
    };
    for (let place = NO_PLACE + 1; place < this.#places.length; place++)
      counts[becameOf(this.#places.at(place))]++;
    return counts;
  }
}

function becameOf(flags: number): Exclude<keyof Places, 'read'> {
  if (flags & TAKEN) return flags & REFUSED ? 'takenInPart' : 'taken';
  if (flags & REFUSED) return 'refused';
  if (flags & WAITING) return 'waiting';
  return flags & LEFT_OUT ? 'leftOut' : 'empty';
}
