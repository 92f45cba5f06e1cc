/**
 * Writes the batches of an import, or tries them. What refers to records of a later batch is held back until the end of
 * its phase: by then all that it can wait for is there, or will never be.
 */
import { LinchpinError } from '../errors.js';
import { refusalOf } from '../exchange/format.js';
import { listedClaimOf } from '../model/claim.js';
import { referencesOf } from '../model/references.js';
import type { Store } from '../store/store.js';
import type { Accounts } from './accounts.js';
import type { KnownIds } from './known-ids.js';
import type { Waiting } from './spool.js';

/** How often what was held back is gone through before the rest, which waits for itself, is written at once. */
const MOST_ROUNDS = 20;

export interface BatchTerms {
  /** Nothing is written: the store only says what it would refuse. */
  readonly isTrial: boolean;
  readonly by: string;
  readonly why: string;
  /** Records of one batch of those held back. */
  readonly size: number;
}

export class BatchWriter {
  readonly #store: Pick<Store, 'writeGood' | 'check'>;
  readonly #known: KnownIds;
  readonly #accounts: Accounts;
  readonly #terms: BatchTerms;
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

  /** Writes what was held back. */
  async endPhase(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS && this.#held.length > 0; round++) {
      const waiting = this.#held;
      this.#held = [];
      for (let start = 0; start < waiting.length; start += this.#terms.size) {
        await this.#write(this.#ready(waiting.slice(start, start + this.#terms.size)));
      }
      if (this.#held.length === waiting.length) break;
    }
    const rest = this.#held;
    this.#held = [];
    if (rest.length > 0) await this.#write(rest);
  }

  /** What stands on nothing that is still to come. Holds back, or refuses, the rest. */
  #ready(records: readonly Waiting[]): Waiting[] {
    const here = new Set(records.map(({ record }) => record.id));
    let ready = [...records];
    for (;;) {
      const staying = ready.filter((waiting) => this.#stays(waiting, here));
      if (staying.length === ready.length) return ready;
      ready = staying;
    }
  }

  #stays(waiting: Waiting, here: Set<string>): boolean {
    const sourceless = this.#sourceless(waiting);
    if (sourceless !== null) {
      here.delete(waiting.record.id);
      this.#refuse(waiting, sourceless);
      return false;
    }
    for (const { field, id } of referencesOf(waiting.record)) {
      const fate = this.#known.fate(id);
      if (fate === 'REFUSED') {
        here.delete(waiting.record.id);
        this.#refuse(waiting, refusedBefore(`${waiting.where}: ${field}`, id));
        return false;
      }
      if (fate !== 'PENDING' || here.has(listedClaimOf(id) ?? id)) continue;
      here.delete(waiting.record.id);
      this.#held.push(waiting);
      return false;
    }
    return true;
  }

  /** Nothing enters without a source: of its own, by a claim that speaks of it, or by an item for the claim. */
  #sourceless({ record, where }: Waiting): LinchpinError | null {
    if (record.type === 'entity' && record.statedBy.length === 0 && !this.#known.isSpokenOf(record.id)) {
      return refusalOf(
        where,
        'statedBy',
        'a source (give one by --source), for no claim speaks of this',
        'none',
      );
    }
    if (record.type === 'claim' && !this.#known.isSpokenOf(record.id)) {
      return refusalOf(where, '', 'a claim with an item of evidence', 'a claim without any');
    }
    return null;
  }

  async #write(records: readonly Waiting[]): Promise<void> {
    if (records.length === 0) return;
    const { refused, revision, ...counts } = await this.#written(records);
    const errors = new Map(refused.map(({ record, where, error }) => [`${record.id} ${where}`, error]));
    for (const waiting of records) {
      const error = errors.get(`${waiting.record.id} ${waiting.where}`);
      if (error) {
        this.#refuse(waiting, error);
        continue;
      }
      this.#known.settle(waiting.record.id, 'DONE');
      this.#accounts.take(waiting.place, waiting.record.type);
    }
    this.#accounts.batch(counts, revision?.number ?? null);
  }

  async #written(records: readonly Waiting[]) {
    this.#batches++;
    const { isTrial, by, why } = this.#terms;
    if (!isTrial) return this.#store.writeGood(records, by, `${why}, batch ${this.#batches}`);
    const standing = (id: string) => (this.#known.fate(id) === 'DONE' ? this.#known.standing(id) : undefined);
    return { ...(await this.#store.check(records, standing)), revision: null };
  }

  #refuse(waiting: Waiting, error: LinchpinError): void {
    this.#known.settle(waiting.record.id, 'REFUSED');
    this.#accounts.refuseRecord(waiting.place, { where: waiting.where, error });
  }
}

function refusedBefore(where: string, id: string): LinchpinError {
  return new LinchpinError('REFERENCE_UNKNOWN', { where, id, nearest: '; it was refused itself' });
}
