/**
 * Sanctions as listings: who is listed under which programme, since when, with what reference and on what ground. One
 * sanction gives a listing for each entity and programme that it names.
 */
import { claimId } from '../../model/claim.js';
import { isId } from '../../model/ids.js';
import type { PartialDate } from '../../model/partial-date.js';
import { predicateNamed } from '../../model/predicate.js';
import type { QualifiedStatement } from './agreement.js';
import { dateIn, earliest, isReversed, latest } from './dates.js';
import { isClaimId, recordIdOf } from './entity-ids.js';
import type { FtmEntity } from './ftm-entity.js';
import { type Programme, programmesOf } from './programmes.js';
import { LONGEST_QUALIFIER, qualifiersIn } from './qualifier-lines.js';
import { fits, joined } from './texts.js';

interface SanctionPeriod {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

export interface Listing {
  /** The id of the entity that is listed, as the file has it. */
  readonly entity: string;
  readonly programme: Programme;
  readonly statement: QualifiedStatement;
  /** When the sanction takes effect, and when it ends or will. */
  readonly period: SanctionPeriod;
  /** Whether the sanction is a claim of ours that comes back. */
  readonly isOwn: boolean;
}

/** Qualifiers on which sanctions of one listing may differ. */
export const LISTING_DETAILS = [
  'programme',
  'ground',
  'reference',
  'listedOn',
  'amendedOn',
  'liftedOn',
] as const;

/** Everything that a sanction lists. */
export function listingsIn(sanction: FtmEntity): Listing[] {
  const own = ownListing(sanction);
  if (own !== null) return [own];
  const { values } = sanction;
  const programmes = programmesOf({
    programIds: values.look('programId'),
    programs: values.look('program'),
    authorities: values.look('authority'),
  });
  const period = periodOf(sanction);
  const qualifiers = qualifiersOf(sanction, period);
  return values.look('entity').flatMap((entity) =>
    programmes.map((programme) => ({
      entity,
      programme,
      statement: {
        subject: recordIdOf(entity),
        predicate: 'LISTED_UNDER',
        object: programme.id,
        qualifiers,
      },
      period,
      isOwn: false,
    })),
  );
}

/** Whether a sanction ends before it begins, or lifts before it lists: its listings are refused. */
export function isBackward({ statement: { qualifiers }, period }: Listing): boolean {
  const { listedOn, liftedOn } = qualifiers;
  const { from = listedOn, to } = period;
  return isReversed(listedOn, liftedOn) || isReversed(from, to);
}

/** The text of a ground, where a qualifier has room for it. */
export function groundIn(reasons: readonly string[]): string | undefined {
  const { text, left } = joined(reasons, LONGEST_QUALIFIER);
  return left === 0 ? text : undefined;
}

/** The text of a reference, where a qualifier has room for it. */
export function referenceIn({ values }: FtmEntity): string | undefined {
  const ids = [...values.look('authorityId'), ...values.look('unscId'), ...values.look('recordId')];
  const { text, left } = joined([...new Set(ids)], LONGEST_QUALIFIER, '; ');
  return left === 0 ? text : undefined;
}

function periodOf({ values }: FtmEntity): SanctionPeriod {
  const [from, to] = [datesIn(values.look('startDate')), datesIn(values.look('endDate'))];
  return { from: earliest(from), to: latest(to) };
}

function qualifiersOf(sanction: FtmEntity, period: SanctionPeriod): Record<string, string> {
  const { values } = sanction;
  const dates = datesIn(values.look('listingDate'));
  const listedOn = earliest(dates) ?? period.from;
  // A programme's name is its instrument's, unless that goes by a code.
  const programme = values.look('programId').length > 0 ? values.look('program') : [];
  return given({
    programme: joined([...programme].sort(), LONGEST_QUALIFIER, '; ').text,
    ground: groundIn(values.look('reason')),
    reference: referenceIn(sanction),
    occasion: listedOn,
    listedOn,
    amendedOn: dates.length > 1 ? latest(dates) : undefined,
    liftedOn: liftedOn(sanction, period),
  });
}

/** Sanctions may be imposed for a time: one that was seen before its end, or is called active, was not lifted. */
function liftedOn(sanction: FtmEntity, { to }: SanctionPeriod): PartialDate | undefined {
  if (to === undefined) return undefined;
  const seen = sanction.lastSeen === null ? null : dateIn(sanction.lastSeen);
  const isActive = sanction.values.look('status').some((status) => status.toLowerCase() === 'active');
  return isActive || (seen !== null && seen < to) ? undefined : to;
}

/** A claim of ours: its programme is an instrument of ours, and everything else stands in its own words. */
function ownListing(sanction: FtmEntity): Listing | null {
  const { id, values } = sanction;
  if (!isClaimId(id)) return null;
  const [entity] = values.look('entity');
  const [object] = values.look('programId');
  const [name] = values.look('program');
  const predicate = predicateNamed('LISTED_UNDER');
  if (!entity || !object || !isId(object) || !name || !predicate) return null;
  const dates = datesIn(values.look('listingDate'));
  const qualifiers = given({
    ground: groundIn(values.look('reason')),
    reference: values.look('authorityId')[0],
    listedOn: dates[0],
    liftedOn: datesIn(values.look('endDate'))[0],
    ...qualifiersIn(values.look('summary'), predicate).qualifiers,
  });
  const statement = { subject: recordIdOf(entity), predicate: predicate.name, object, qualifiers };
  if (claimId(statement) !== id) return null;
  const programme = { id: object, name, locator: `programId ${object}` };
  return { entity, programme, statement, period: periodOf(sanction), isOwn: true };
}

function datesIn(values: readonly string[]): PartialDate[] {
  return values.flatMap((value) => dateIn(value) ?? []);
}

/** What is given, and short enough. */
function given(qualifiers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(qualifiers).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && fits(entry[1], LONGEST_QUALIFIER),
    ),
  );
}
