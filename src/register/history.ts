/**
 * The history of listings: listed, amended, lifted, listed again. Dates of listing and lifting are those of the record as
 * it stands; amendments are those that any state of it has told, for each replaces the one before.
 */

import { type Days, daysIn } from '../model/listing-status.js';
import type { PartialDate } from '../model/partial-date.js';
import { NONE } from './chains.js';
import type { Facts } from './facts.js';
import type { Register, RegisterSight } from './register.js';

export const LISTING_EVENTS = ['LISTED', 'LISTED_AGAIN', 'AMENDED', 'LIFTED'] as const;
export type ListingEventKind = (typeof LISTING_EVENTS)[number];

export interface ListingEvent {
  readonly kind: ListingEventKind;
  /** null where it happened on a day that is not on record. */
  readonly date: PartialDate | null;
  /** The claim that is the listing, by its id. */
  readonly claim: string;
  /** The act, by its id. */
  readonly instrument: string;
  /** Whoever lists under the act: their ids, in order. */
  readonly authorities: readonly string[];
}

interface Happening extends Omit<ListingEvent, 'kind' | 'authorities'> {
  readonly what: 'LISTED' | 'AMENDED' | 'LIFTED';
  readonly authorities: readonly number[];
  readonly days: Days | null;
}

/** What happened to some listings, the earliest first; up to the sight's date, if it has one. */
export function listingHistory(
  register: Register,
  sight: RegisterSight,
  claims: readonly string[],
): ListingEvent[] {
  const facts = register.facts(sight);
  const numbers = claims.flatMap((id) => register.projection.claimAt(id, sight.revision) ?? []);
  const happenings = numbers.flatMap((claim) => happeningsOf(claim, facts)).filter((one) => isBy(one, facts));
  happenings.sort(earliestFirst);
  return named(happenings, register);
}

/** What happened to every listing of an actor. */
export function listingHistoryOf(register: Register, sight: RegisterSight, actor: string): ListingEvent[] {
  const node = register.projection.nodeAt(actor, sight.revision);
  if (node === undefined) return [];
  const claims = register.facts(sight).listingsOf(node);
  return listingHistory(
    register,
    sight,
    claims.map((claim) => register.projection.claims.text(claim)),
  );
}

/** A listing that no source supports has no history. */
function happeningsOf(claim: number, facts: Facts): Happening[] {
  const { listings, projection } = facts.sources;
  const now = listings.at(claim, facts.view.revision);
  if (now === NONE || !facts.isSupported(claim)) return [];
  const act = facts.objectOf(claim);
  const common = {
    claim: projection.claims.text(claim),
    instrument: projection.nodes.text(act),
    authorities: facts.authoritiesOf(act),
  };
  const happening = (what: Happening['what'], text: string | undefined): Happening => {
    const days = daysIn(text);
    return { what, ...common, date: days === null ? null : (text ?? null), days };
  };
  const { listedOn, liftedOn } = listings.words(now);
  const amendments = new Set(
    listings.upTo(claim, facts.view.revision).flatMap((state) => listings.words(state).amendedOn ?? []),
  );
  return [
    happening('LISTED', listedOn),
    ...[...amendments].map((date) => happening('AMENDED', date)),
    ...(liftedOn === undefined ? [] : [happening('LIFTED', liftedOn)]),
  ];
}

/** Whether it may have happened by the end of the view's date. */
function isBy({ days }: Happening, { view }: Facts): boolean {
  const end = view.period?.to;
  return end == null || days === null || days.from <= end;
}

/** Of the same day: what was lifted before what was listed anew. Without a day, at the end. */
function earliestFirst(a: Happening, b: Happening): number {
  const byClaim = a.claim < b.claim ? -1 : Number(a.claim > b.claim);
  if (a.days === null && b.days === null) return byClaim;
  if (a.days === null || b.days === null) return a.days === null ? 1 : -1;
  return a.days.from - b.days.from || RANK[a.what] - RANK[b.what] || byClaim;
}

const RANK = { LIFTED: 0, LISTED: 1, AMENDED: 2 } as const;

/** Listed again: listed after one of the same authorities had taken the actor off. */
function named(happenings: readonly Happening[], { projection }: Register): ListingEvent[] {
  const lifted = new Set<number>();
  return happenings.map(({ what, authorities, days, ...event }) => {
    if (what === 'LIFTED') for (const authority of authorities) lifted.add(authority);
    const isAgain = what === 'LISTED' && days !== null && authorities.some((one) => lifted.has(one));
    return {
      ...event,
      kind: isAgain ? 'LISTED_AGAIN' : what,
      authorities: authorities.map((node) => projection.nodes.text(node)).sort(),
    };
  });
}
