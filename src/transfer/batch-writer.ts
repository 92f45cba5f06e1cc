/**
 * Writes the batches of an import, or tries them. A group that refers to records of a later batch is held back until the
 * end of its phase, or of a later one; what waits for itself alone is written at once.
 */
import { LinchpinError } from '../errors.js';
import { listedClaimOf } from '../model/claim.js';
import type { GraphRecord } from '../model/record.js';
import { referencesOf } from '../model/references.js';
import type { GoodOutcome, Store } from '../store/store.js';
import type { Accounts } from './accounts.js';
import type { Fallen } from './fallen.js';
import { isReferredTo, type KnownIds, otherThing } from './known-ids.js';
import type { Waiting } from './spool.js';
import { TriedItems } from './tried-items.js';

/** How often what was held back is gone through before the rest, which waits for itself, is written at once. */
const MOST_ROUNDS = 20;

export interface BatchTerms {
  /** Nothing is written: the store only says what it would refuse. */
  readonly isTrial: boolean;
  readonly by: string;
  readonly why: string;
  /** Records of one batch of those held back. */
  readonly size: number;
  /** Takes the lines that are refused. */
  readonly fallen: Pick<Fallen, 'add'>;
}

export class BatchWriter {
  readonly #store: Pick<Store, 'writeGood' | 'check'>;
  readonly #known: KnownIds;
  readonly #accounts: Accounts;
  readonly #terms: BatchTerms;
  readonly #tried = new TriedItems();
  /** Claims of the batch at hand that were refused, with their places. */
  readonly #claimsRefused = new Map<string, number>();
  #held: Waiting[] = [];
  #batches = 0;

  constructor(
    store: Pick<Store, 'writeGood' | 'check'>,
    known: KnownIds,
    accounts: Accounts,
    terms: BatchTerms,
  ) {
    this.#store = store;
    this.#known = known;
    this.#accounts = accounts;
    this.#terms = terms;
  }

  /** Writes what can be written of a batch by now. */
  async take(records: readonly Waiting[]): Promise<void> {
    await this.#write(this.#ready(records));
  }

  /** Writes what was held back and waits for nothing that is still to come. */
  async endPhase(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS && this.#held.length > 0; round++) {
      const waiting = this.#held;
      this.#held = [];
      for (const part of parts(waiting, this.#terms.size)) await this.#write(this.#ready(part));
      if (this.#held.length === waiting.length) break;
    }
    const closed = this.#closed(this.#held);
    const written = new Set(closed);
    this.#held = this.#held.filter((waiting) => !written.has(waiting));
    await this.#write(closed);
  }

  /** Whole groups that stand on nothing that is still to come. Holds back, or refuses, the rest. */
  #ready(records: readonly Waiting[]): readonly Waiting[] {
    this.#claimsRefused.clear();
    const standing = this.#standing(records.filter((waiting) => !this.#contradicts(waiting)));
    const ready = this.#closed(standing);
    const kept = new Set(ready);
    for (const waiting of standing) if (!kept.has(waiting)) this.#held.push(waiting);
    return ready;
  }

  /** Refuses what has the id of something else, and in a trial what the store cannot know. */
  #contradicts(waiting: Waiting): boolean {
    const { record } = waiting;
    const isOther = !isReferredTo(record) && this.#known.fate(record.id) !== undefined;
    const error = isOther ? otherThing(waiting) : this.#terms.isTrial ? this.#tried.add(waiting) : null;
    if (error !== null) this.#refuse(waiting, error);
    return error !== null;
  }

  /** Without what refers to a record that was refused itself, and what else tells of the same: the store makes it one. */
  #standing(records: readonly Waiting[]): readonly Waiting[] {
    const fallen = new Map<string, { readonly first: Waiting; readonly error: LinchpinError }>();
    for (const waiting of records) {
      const { record } = waiting;
      const error = fallen.has(record.id) ? null : this.#lost(waiting);
      if (error === null) continue;
      fallen.set(record.id, { first: waiting, error });
      this.#known.settle(record, 'REFUSED');
    }
    return records.filter((waiting) => {
      const fall = fallen.get(waiting.record.id);
      if (fall?.first === waiting) this.#refuse(waiting, fall.error);
      else if (fall) this.#refuseAgain(waiting, fall.first, fall.error);
      return !fall;
    });
  }

  /** Why it refers to nothing: what it refers to was refused. */
  #lost({ record, where }: Waiting): LinchpinError | null {
    for (const { field, id } of referencesOf(record)) {
      if (this.#known.fate(id) === 'REFUSED') return refusedBefore(`${where}: ${field}`, id);
    }
    return null;
  }

  /** The largest part of these, in whole groups, that refers to nothing still to come but to itself. */
  #closed(records: readonly Waiting[]): readonly Waiting[] {
    let closed = records;
    for (;;) {
      const here = new Set(closed.map(({ record }) => record.id));
      const waiting = new Set(closed.flatMap((one) => (this.#waits(one, here) ? [one.group] : [])));
      if (waiting.size === 0) return closed;
      closed = closed.filter(({ group }) => !waiting.has(group));
    }
  }

  #waits({ record }: Waiting, here: ReadonlySet<string>): boolean {
    return referencesOf(record).some(
      ({ id }) => this.#known.fate(id) === 'PENDING' && !here.has(listedClaimOf(id) ?? id),
    );
  }

  async #write(records: readonly Waiting[]): Promise<void> {
    if (records.length === 0) return;
    const { refused, revision, ...counts } = await this.#written(records);
    const errors = new Map(refused.map(({ placed, error }) => [placed, error]));
    // The first record of an id stands for those that were made one with it.
    const firsts = new Map<string, Waiting>();
    for (const waiting of records) {
      const { id } = waiting.record;
      const first = firsts.get(id);
      if (!first) firsts.set(id, waiting);
      const error = errors.get(waiting);
      const ofFirst = first && errors.get(first);
      if (error) this.#refuse(waiting, error);
      else if (first && ofFirst) this.#refuseAgain(waiting, first, ofFirst);
      else this.#take(waiting, first === undefined);
    }
    this.#accounts.batch(counts, revision?.number ?? null);
  }

  #take({ record, place }: Waiting, isFirst: boolean): void {
    this.#known.settle(record, 'DONE');
    if (this.#terms.isTrial) this.#known.speak(record);
    this.#accounts.take(place, isFirst ? record.type : null);
  }

  async #written(
    records: readonly Waiting[],
  ): Promise<Omit<GoodOutcome, 'revision'> & Partial<Pick<GoodOutcome, 'revision'>>> {
    this.#batches++;
    const { isTrial, by, why } = this.#terms;
    const terms = {
      isSourced: (record: GraphRecord) => this.#isSourced(record),
      known: (id: string) => (this.#known.fate(id) === 'DONE' ? this.#known.standing(id) : undefined),
    };
    if (isTrial) return this.#store.check(records, terms);
    return this.#store.writeGood(records, by, `${why}, batch ${this.#batches}`, terms);
  }

  #isSourced(record: GraphRecord): boolean {
    return record.type !== 'entity' || record.statedBy.length > 0 || this.#known.isSpokenOf(record.id);
  }

  #refuse({ record, line, place, where }: Waiting, error: LinchpinError): void {
    this.#known.settle(record, 'REFUSED');
    this.#terms.fallen.add(line);
    if (record.type === 'claim') this.#claimsRefused.set(record.id, place);
    // The item of a claim in one row falls with it, and the row was told.
    const isTold = record.type === 'evidence' && this.#claimsRefused.get(record.claim) === place;
    if (isTold) this.#accounts.fallWithin();
    else this.#accounts.refuseRecord(place, { where, error });
  }

  /** Refuses what was made one with a record that was refused: the account has the record once, and both places. */
  #refuseAgain({ line, place, where }: Waiting, first: Waiting, error: LinchpinError): void {
    this.#terms.fallen.add(line);
    this.#accounts.refuseUncounted(place, { where, error: elsewhere(error, first.where, where) });
  }
}

/** Stretches of about a size; groups stand side by side and are not parted. */
function* parts(records: readonly Waiting[], size: number): Iterable<readonly Waiting[]> {
  let part: Waiting[] = [];
  for (const waiting of records) {
    if (part.length >= size && waiting.group !== part.at(-1)?.group) {
      yield part;
      part = [];
    }
    part.push(waiting);
  }
  if (part.length > 0) yield part;
}

/** The same error of another place. */
function elsewhere({ code, details }: LinchpinError, from: string, to: string): LinchpinError {
  const { where } = details;
  const moved = typeof where === 'string' && where.startsWith(from) ? `${to}${where.slice(from.length)}` : to;
  return new LinchpinError(code, { ...details, where: moved });
}

function refusedBefore(where: string, id: string): LinchpinError {
  return new LinchpinError('REFERENCE_UNKNOWN', { where, id, nearest: '; it was refused itself' });
}
