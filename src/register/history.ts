/**
 * The history of listings: listed, amended, lifted, listed again. Dates of listing and lifting are those of the record as
 * it stands; amendments are those that any state of it has told, for each replaces the one before.
 */

import { type Days, daysIn } from '../model/listing-status.js';
import type { Day, PartialDate } from '../model/partial-date.js';
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
  /** The first day on which it can have happened: nothing ends before it begins. */
  readonly notBefore: Day | null;
}

/** What happened to some listings, the earliest first; up to the sight's date, if it has one. */
export function listingHistory(
  register: Register,
  sight: RegisterSight,
  claims: readonly string[],
): ListingEvent[] {
  const numbers = claims.flatMap((id) => register.projection.claimAt(id, sight.revision) ?? []);
  return eventsOf(numbers, register.facts(sight));
}

/** What happened to every listing of an actor. */
export function listingHistoryOf(register: Register, sight: RegisterSight, actor: string): ListingEvent[] {
  const node = register.projection.nodeAt(actor, sight.revision);
  if (node === undefined) return [];
  const facts = register.facts(sight);
  return eventsOf(facts.listingsOf(node), facts);
}

/** Whether a listing began anew: see `LISTED_AGAIN`. */
export function isListedAgain(claim: number, facts: Facts): boolean {
  const id = facts.sources.projection.claims.text(claim);
  const events = eventsOf(facts.listingsOf(facts.subjectOf(claim)), facts);
  return events.some((event) => event.kind === 'LISTED_AGAIN' && event.claim === id);
}

function eventsOf(claims: readonly number[], facts: Facts): ListingEvent[] {
  const happenings = claims.flatMap((claim) => happeningsOf(claim, facts)).filter((one) => isBy(one, facts));
  happenings.sort(earliestFirst);
  return named(happenings, facts);
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
  const { listedOn, liftedOn } = listings.words(now);
  const begun = daysIn(listedOn)?.from ?? Number.NEGATIVE_INFINITY;
  const happening = (what: Happening['what'], text: string | undefined): Happening => {
    const days = daysIn(text);
    const notBefore = days && Math.max(days.from, begun);
    return { what, ...common, date: days === null ? null : (text ?? null), days, notBefore };
  };
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

/**
 * By the first day on which each can have happened. Of one listing what follows comes after what it follows; of the same
 * day another's lifting comes before a listing anew. Without a day, at the end.
 */
function earliestFirst(a: Happening, b: Happening): number {
  const byClaim = a.claim < b.claim ? -1 : Number(a.claim > b.claim);
  if (a.notBefore === null && b.notBefore === null) return byClaim || FOLLOWS[a.what] - FOLLOWS[b.what];
  if (a.notBefore === null || b.notBefore === null) return a.notBefore === null ? 1 : -1;
  const among = byClaim === 0 ? FOLLOWS : BEFORE_OTHERS;
  return a.notBefore - b.notBefore || among[a.what] - among[b.what] || byClaim;
}

const FOLLOWS = { LISTED: 0, AMENDED: 1, LIFTED: 2 } as const;
const BEFORE_OTHERS = { LIFTED: 0, LISTED: 1, AMENDED: 2 } as const;

/** Listed again: listed after one of the same authorities had ended another listing. */
function named(happenings: readonly Happening[], { sources: { projection } }: Facts): ListingEvent[] {
  const lifted = new Set<number>();
  return happenings.map(({ what, authorities, days, notBefore, ...event }) => {
    const isAgain = what === 'LISTED' && notBefore !== null && authorities.some((one) => lifted.has(one));
    if (what === 'LIFTED') for (const authority of authorities) lifted.add(authority);
    return {
      ...event,
      kind: isAgain ? 'LISTED_AGAIN' : what,
      authorities: authorities.map((node) => projection.nodes.text(node)).sort(),
    };
  });
}
