/** What is known from a draft, or from before the act: a reason is final only in the act itself. */
import type { ClaimRecord } from '../../model/claim.js';
import type { EvidenceRecord } from '../../model/evidence.js';
import { type Days, daysIn } from '../../model/listing-status.js';
import { supportTold } from './dates.js';
import type { PackListing } from './pack.js';
import type { PackRecords } from './records.js';
import { speakerOf } from './whose-words.js';

type Listed = Pick<PackListing, 'claim' | 'act' | 'authorities'>;

/** Supporting items of a claim that give a draft, or whose source came out before the act or listing spoken of. */
export function earlyItems(claim: string, listings: readonly Listed[], records: PackRecords): string[] {
  return supportTold(claim, records)
    .filter((item) => isOfDraft(item) || isBeforeAct(item, listings, records))
    .map(({ id }) => id);
}

/** Whether the place in the source is said to be a draft. */
export function isOfDraft({ locator }: Pick<EvidenceRecord, 'locator'>): boolean {
  return locator !== undefined && /\bdraft\b/i.test(locator);
}

function isBeforeAct(item: EvidenceRecord, listings: readonly Listed[], records: PackRecords): boolean {
  const published = publicationDays(item.source, records);
  const claim = records.claims.get(item.claim);
  if (!published || !claim) return false;
  const due = listingsOf(claim, speakerOf(item, records), listings).flatMap(
    (one) => dayOf(one, records) ?? [],
  );
  return due.length > 0 && due.every((day) => published.to < day.from);
}

/** A listing's own, a ground's by its act, and for other claims all by the authority whose words they are. */
function listingsOf(
  { id, predicate, qualifiers }: ClaimRecord,
  speaker: string | undefined,
  listings: readonly Listed[],
): Listed[] {
  if (predicate === 'LISTED_UNDER') return listings.filter(({ claim }) => claim === id);
  if (predicate === 'LISTED_ON_GROUND') return listings.filter(({ act }) => act === qualifiers.act);
  return listings.filter(({ authorities }) => authorities.some((one) => one === speaker));
}

/** The day of listing, or else that of the act. */
function dayOf({ claim, act }: Listed, { claims, entities }: PackRecords): Days | null {
  const entity = entities.get(act);
  const adopted = entity?.kind === 'Instrument' ? entity.adopted : undefined;
  return daysIn(claims.get(claim)?.qualifiers.listedOn) ?? daysIn(adopted);
}

function publicationDays(id: string, { entities }: PackRecords): Days | null {
  const source = entities.get(id);
  return source?.kind === 'Source' ? daysIn(source.published) : null;
}
