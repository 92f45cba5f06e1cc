/**
 * What an import has met: every id that others may refer to, what stands for it, and what became of it so far. Some fifty
 * bytes an id, in typed arrays.
 */
import { Column } from '../columns/column.js';
import { Ids } from '../columns/ids.js';
import { LinchpinError } from '../errors.js';
import { listedClaimOf } from '../model/claim.js';
import { ENTITY_KINDS } from '../model/kind.js';
import { LISTING_PREDICATES, PREDICATES } from '../model/predicate.js';
import type { GraphRecord, PlacedRecord } from '../model/record.js';
import type { Standing } from '../model/references.js';
import type { ClaimTold } from './order.js';

/** PENDING: it comes with a later batch; DONE: on record, or would be by now; REFUSED: it will not come. */
export type Fate = 'PENDING' | 'DONE' | 'REFUSED';
const FATES: readonly Fate[] = ['PENDING', 'DONE', 'REFUSED'];
const REFUSED = FATES.indexOf('REFUSED');

/** A claim that is a listing is known apart: the listing can be referred to as well. */
const LISTING_CLAIM = 'LISTING_CLAIM';
const STANDINGS: readonly (Standing | typeof LISTING_CLAIM)[] = [...ENTITY_KINDS, 'CLAIM', LISTING_CLAIM];

const PREDICATE_PLACES = new Map(PREDICATES.map(({ name }, place) => [name, place]));

/** What others may refer to by its id. */
type Referable = Extract<GraphRecord, { type: 'source' | 'entity' | 'claim' }>;

export function isReferredTo(record: GraphRecord): record is Referable {
  return record.type === 'source' || record.type === 'entity' || record.type === 'claim';
}

/** Why a record cannot come that has the id of another sort of record. */
export function otherThing({ record: { id }, where }: PlacedRecord): LinchpinError {
  const problem = `"${id}" is the id of something else in these files`;
  return new LinchpinError('RECORD_CONFLICT', { where, problem });
}

export class KnownIds {
  readonly #ids = new Ids();
  readonly #standings = Column.bytes();
  /** The latest round in which something spoke of it, plus one. */
  readonly #spoken = Column.bytes();
  readonly #fates = Column.bytes();
  /** 53 bits that follow from the content of the record: one that repeats is told from one that differs. */
  readonly #contents = Column.weights();
  /** The place that has this content. */
  readonly #places = Column.indices();
  /** The number of a claim's subject, plus one. */
  readonly #subjects = Column.indices();
  /** The place of a claim's predicate in the table. */
  readonly #predicates = Column.bytes();

  readonly #columns = [
    ...[this.#spoken, this.#standings, this.#fates, this.#places],
    ...[this.#contents, this.#subjects, this.#predicates],
  ];
  #round = 0;
  #hasUnstated = false;

  /**
   * Takes note of a record.
   *
   * @returns OTHER when its id is that of something else; the place that has the same content, where one has
   */
  add(record: Referable, content: number, place: number): 'TAKEN' | 'OTHER' | number {
    const number = this.#number(record.id);
    const standing = 1 + STANDINGS.indexOf(standingOf(record));
    const before = this.#standings.at(number);
    if (before !== 0 && before !== standing) return 'OTHER';
    if (before !== 0 && this.#contents.at(number) === content) return this.#places.at(number);
    this.#standings.values[number] = standing;
    this.#contents.values[number] = content;
    this.#places.values[number] = place;
    if (record.type === 'claim') this.#tell(number, record);
    else if (record.type === 'entity' && record.statedBy.length === 0) this.#hasUnstated = true;
    return 'TAKEN';
  }

  standing(id: string): Standing | undefined {
    const claim = listedClaimOf(id);
    if (claim !== null) return this.#standing(claim) === LISTING_CLAIM ? 'Listing' : undefined;
    const standing = this.#standing(id);
    return standing === LISTING_CLAIM ? 'CLAIM' : standing;
  }

  /** undefined for an id that the import has no record of. */
  fate(id: string): Fate | undefined {
    const number = this.#ids.find(listedClaimOf(id) ?? id);
    if (number === undefined || this.#standings.at(number) === 0) return undefined;
    return FATES[this.#fates.at(number)];
  }

  /** Tells what became of a record; of one that nothing refers to nobody asks. */
  settle(record: GraphRecord, fate: Exclude<Fate, 'PENDING'>): void {
    if (!isReferredTo(record)) return;
    const number = this.#ids.find(record.id);
    if (number === undefined) return;
    // What was written by an earlier record of this id stays.
    if (fate === 'REFUSED' && FATES[this.#fates.at(number)] === 'DONE') return;
    this.#fates.values[number] = FATES.indexOf(fate);
  }

  /** Whether an entity came that no source states, so that it needs a claim that speaks of it. */
  get hasUnstated(): boolean {
    return this.#hasUnstated;
  }

  /**
   * Takes note of what speaks of others: who is spoken of is on a source's word. In the reading that is every record; in
   * a trial, those that would be written.
   */
  speak(record: GraphRecord): void {
    for (const id of spokenOf(record)) {
      const number = this.#number(id);
      this.#spoken.values[number] = this.#round + 1;
    }
  }

  /** Whether a record speaks of it that has a source, or is to have one, as far as the round before this one told. */
  isSpokenOf(id: string): boolean {
    const number = this.#ids.find(id);
    return number !== undefined && this.#spoken.at(number) >= this.#round;
  }

  /** What an item has to be told of a claim that was met; null before it was. */
  claim(id: string): ClaimTold | null {
    const number = this.#ids.find(id);
    const subject = number === undefined ? 0 : this.#subjects.at(number);
    if (number === undefined || subject === 0) return null;
    return {
      subject: this.#ids.text(subject - 1),
      predicate: PREDICATES[this.#predicates.at(number)]?.name ?? '',
    };
  }

  /** Another round, a trial or the writing: everything that was not refused is still to come. */
  begin(): void {
    this.#round++;
    const { values } = this.#fates;
    for (let number = 0; number < this.#fates.length; number++)
      if (values[number] !== REFUSED) values[number] = 0;
  }

  #tell(claim: number, { subject, predicate }: ClaimTold): void {
    const number = this.#number(subject);
    this.#subjects.values[claim] = 1 + number;
    this.#predicates.values[claim] = PREDICATE_PLACES.get(predicate) ?? 0;
  }

  /**
   * An id gets a number also when it is only referred to: it has no standing then. Columns may move to make room, so
   * their values are taken after this.
   */
  #number(id: string): number {
    const number = this.#ids.add(id);
    for (const column of this.#columns) column.cover(number);
    return number;
  }

  #standing(id: string): (typeof STANDINGS)[number] | undefined {
    const number = this.#ids.find(id);
    const standing = number === undefined ? 0 : this.#standings.at(number);
    return standing === 0 ? undefined : STANDINGS[standing - 1];
  }
}

function standingOf(record: Referable) {
  if (record.type !== 'claim') return record.kind;
  return LISTING_PREDICATES.includes(record.predicate) ? LISTING_CLAIM : 'CLAIM';
}

function spokenOf(record: GraphRecord): readonly string[] {
  switch (record.type) {
    case 'claim':
      return record.object === undefined ? [record.subject] : [record.subject, record.object];
    case 'evidence':
      return record.assertedBy === undefined ? [] : [record.assertedBy];
    case 'bearing':
      return [record.element];
    case 'entity':
      return record.kind === 'Element' ? [record.instrument] : [];
    default:
      return [];
  }
}
