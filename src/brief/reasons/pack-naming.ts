/** How a pack calls things: as any memorandum, but a listing that was lifted is told as past. */
import { listingsWith } from '../../assessment/pack/listings.js';
import type { ReasonsPack } from '../../assessment/pack/pack.js';
import type { ClaimRecord } from '../../model/claim.js';
import { Naming } from '../naming.js';
import type { ReasonsRecords } from './memo.js';

export class PackNaming extends Naming {
  readonly #records: ReasonsRecords;
  readonly #pack: Pick<ReasonsPack, 'listings'>;

  constructor(records: ReasonsRecords, pack: Pick<ReasonsPack, 'listings'>) {
    super(records);
    this.#records = records;
    this.#pack = pack;
  }

  protected override reading(claim: ClaimRecord): string {
    const reading = super.reading(claim);
    if (!this.#isLifted(claim)) return reading;
    return reading.replace(/^(is|are) /, (_, verb) => (verb === 'is' ? 'was ' : 'were '));
  }

  /** `itself` after the name of whoever the pack is about; nothing after that of a person. */
  itself(): string {
    const kind = this.#records.entities.get(this.#records.actor)?.kind;
    if (kind === 'Official') return '';
    return kind === 'Group' ? ' themselves' : ' itself';
  }

  /** Whether all listings that the claim is, or states the ground of, were lifted by the date of the pack. */
  #isLifted(claim: ClaimRecord): boolean {
    const listings = listingsWith(claim, this.#pack.listings);
    return listings.length > 0 && listings.every(({ status }) => status === 'LIFTED');
  }
}
