/**
 * Listings of both under one act. Two sources that tell of a listing on one day may tell of one entry; two references
 * are two entries, and so are mostly two that one source tells of: an authority enters nobody twice.
 */
import { SUPPORTS, stanceIn } from '../../attribution/projection/grades.js';
import { NONE } from '../chains.js';
import type { Facts } from '../facts.js';
import type { ListingWords } from '../listing-states.js';
import { agreeing, opposing, type Sign } from './merge-proposal.js';

/** Two others of one name who came onto one list on one day. */
const DAY_BY_ACCIDENT = 1 / 100;
const REFERENCE_BY_ACCIDENT = 1 / 1000;
const TWO_REFERENCES = 0.7;
const ONE_SOURCE = 0.85;
const TWO_DAYS = 0.9;

interface Listing {
  readonly act: number;
  readonly words: ListingWords;
  readonly sources: ReadonlySet<number>;
}

/** For each act under which both are listed, what agrees most, or else what speaks against it; both by their nodes. */
export function listingSigns(first: number, second: number, facts: Facts): Sign[] {
  const ofSecond = listingsOf(second, facts);
  if (ofSecond.length === 0) return [];
  const byAct = new Map<string, Sign[]>();
  for (const listing of listingsOf(first, facts)) {
    const act = facts.sources.projection.nodes.text(listing.act);
    const signs = ofSecond
      .filter((other) => other.act === listing.act)
      .flatMap((other) => compared(listing, other, nameOfAct(listing.act, facts)));
    byAct.set(act, [...(byAct.get(act) ?? []), ...signs]);
  }
  return [...byAct.keys()].sort().flatMap((act) => mostTelling(byAct.get(act) ?? []));
}

function mostTelling(signs: readonly Sign[]): Sign[] {
  const order = (a: Sign, b: Sign) =>
    a.byAccident - b.byAccident || a.factor - b.factor || (a.text < b.text ? -1 : 1);
  return [...signs].sort(order).slice(0, 1);
}

function compared(listing: Listing, other: Listing, act: string): Sign[] {
  const [a, b] = [listing.words, other.words];
  if (a.reference !== undefined && b.reference !== undefined) {
    if (a.reference === b.reference)
      return [agreeing('LISTING', `both listed under ${act} as ${a.reference}`, REFERENCE_BY_ACCIDENT)];
    const text = `two entries under ${act}: ${a.reference} / ${b.reference}`;
    return [opposing('LISTING', text, TWO_REFERENCES, true)];
  }
  if ([...listing.sources].some((source) => other.sources.has(source)))
    return [opposing('LISTING', `one source has two entries under ${act}`, ONE_SOURCE)];
  if (a.listedOn === undefined || b.listedOn === undefined) return [];
  return a.listedOn === b.listedOn
    ? [agreeing('LISTING', `both listed under ${act} on ${a.listedOn}`, DAY_BY_ACCIDENT)]
    : [opposing('LISTING', `listed under ${act} on ${a.listedOn} / ${b.listedOn}`, TWO_DAYS)];
}

function listingsOf(actor: number, facts: Facts): Listing[] {
  const { listings } = facts.sources;
  return facts.listingsOf(actor).flatMap((claim) => {
    const state = listings.at(claim, facts.view.revision);
    if (state === NONE || !facts.isSupported(claim)) return [];
    return [{ act: facts.objectOf(claim), words: listings.words(state), sources: sourcesOf(claim, facts) }];
  });
}

/** Sources of the items that say so. */
function sourcesOf(claim: number, { sources, view }: Facts): Set<number> {
  const { projection } = sources;
  const { claimItem, itemNext, itemGrade, itemSource } = projection;
  const found = new Set<number>();
  for (let item = claimItem.at(claim); item !== NONE; item = itemNext.at(item))
    if (stanceIn(itemGrade.at(item)) === SUPPORTS && projection.hasItemAt(item, view.revision))
      found.add(itemSource.at(item));
  return found;
}

function nameOfAct(act: number, facts: Facts): string {
  const { states, projection } = facts.sources;
  return states.namesOf(facts.stateOf(act))[0] ?? projection.nodes.text(act);
}
