/** What a listing filter becomes: a condition on the state of a listing, worked out from the facts of a view. */
import type { Days } from '../model/listing-status.js';
import { overlap, type PartialDate, type Period, parsePartialDate } from '../model/partial-date.js';
import { foldText } from '../store/folding.js';
import { NONE } from './chains.js';
import type { Facts } from './facts.js';
import type { ListingFilter } from './filters.js';
import { isListedAgain } from './history.js';
import type { ListingWords } from './listing-states.js';
import { setOf } from './nodes.js';
import { plainConditions } from './plain-conditions.js';
import { type Condition, every, not, some, triOf } from './tri.js';

/** A condition on a listing, by the number of its state. */
export type ListingCondition = Condition<number>;

export function listingCondition(filter: ListingFilter, facts: Facts): ListingCondition {
  const { ids, text, provenances, anyOf } = filter;
  return every([
    ...plainConditions(
      { ...(ids && { ids }), ...(text !== undefined && { text }), ...(provenances && { provenances }) },
      facts,
    ),
    ...ofActor(filter, facts),
    ...ofClaim(filter, facts),
    ...ofDates(filter, facts),
    ...ofWords(filter, facts),
    ...(anyOf ? [some(anyOf.map((one) => listingCondition(one, facts)))] : []),
    ...(filter.not ? [not(listingCondition(filter.not, facts))] : []),
  ]);
}

/** Whom it lists. */
function ofActor(
  { actors, actorKinds, countries, ofEntities }: ListingFilter,
  facts: Facts,
): ListingCondition[] {
  const { states } = facts.sources;
  const actor = (state: number) => facts.subjectOf(states.claim.at(state));
  const conditions: ListingCondition[] = [];
  if (actors) {
    const wanted = setOf(actors, facts);
    conditions.push((state) => triOf(wanted.has(actor(state))));
  }
  if (ofEntities) {
    const wanted = setOf(ofEntities, facts);
    const act = (state: number) => facts.objectOf(states.claim.at(state));
    conditions.push((state) => triOf(wanted.has(actor(state)) || wanted.has(act(state))));
  }
  if (actorKinds || countries) {
    const own = every(
      plainConditions({ ...(actorKinds && { kinds: actorKinds }), ...(countries && { countries }) }, facts),
    );
    conditions.push((state) => own(facts.stateOf(actor(state))));
  }
  return conditions;
}

/** Under which act, by whom, on which ground, and whether it stands. */
function ofClaim(
  { instruments, authorities, grounds, statuses }: ListingFilter,
  facts: Facts,
): ListingCondition[] {
  const { states } = facts.sources;
  const claim = (state: number) => states.claim.at(state);
  const conditions: ListingCondition[] = [];
  if (instruments) {
    const wanted = setOf(instruments, facts);
    conditions.push((state) => triOf(wanted.has(facts.objectOf(claim(state)))));
  }
  if (authorities) {
    const wanted = setOf(authorities, facts);
    conditions.push((state) =>
      triOf(facts.authoritiesOf(facts.objectOf(claim(state))).some((one) => wanted.has(one))),
    );
  }
  if (grounds) {
    const wanted = setOf(grounds, facts);
    conditions.push((state) => triOf(facts.groundsOf(claim(state)).some((one) => wanted.has(one))));
  }
  if (statuses) conditions.push((state) => triOf(statuses.includes(facts.status(claim(state)))));
  return conditions;
}

function ofDates(filter: ListingFilter, facts: Facts): ListingCondition[] {
  const { listedOn, amendedOn, liftedOn, period, changedSince, recordedSince } = filter;
  const { listings, states } = facts.sources;
  return [
    ...(listedOn ? [mayFallIn(listedOn, facts, (state) => listings.days(state).listed)] : []),
    ...(amendedOn ? [mayFallIn(amendedOn, facts, (state) => listings.amended(state))] : []),
    ...(liftedOn ? [mayFallIn(liftedOn, facts, (state) => listings.days(state).lifted)] : []),
    ...(period ? [mayStandIn(period, facts)] : []),
    ...(changedSince === undefined ? [] : [mayHaveChangedSince(changedSince, facts)]),
    ...(recordedSince === undefined
      ? []
      : [(state: number) => triOf(facts.changedAfter(states.claim.at(state), recordedSince))]),
  ];
}

function mayStandIn(period: Period, facts: Facts): ListingCondition {
  return (state) => {
    const own = claimState(state, facts);
    if (own === NONE || !facts.isSupported(facts.sources.states.claim.at(state))) return 'NO';
    const { listed, lifted } = facts.sources.listings.days(own);
    return triOf(overlap({ from: listed?.from ?? null, to: lifted?.to ?? null }, period) !== null);
  };
}

function mayHaveChangedSince(date: PartialDate, facts: Facts): ListingCondition {
  const { listings } = facts.sources;
  const since = parsePartialDate(date, 'changedSince').from;
  const until = facts.view.period?.to ?? null;
  return (state) => {
    const own = claimState(state, facts);
    if (own === NONE) return 'NO';
    const { listed, lifted } = listings.days(own);
    const isSo = ({ from, to }: Days) => to >= since && (until === null || from <= until);
    return triOf([listed, lifted, listings.amended(own)].some((days) => days !== null && isSo(days)));
  };
}

/** Whether a date on record may fall in a period; a date that is not on record falls nowhere. */
function mayFallIn(period: Period, facts: Facts, daysOf: (state: number) => Days | null): ListingCondition {
  return (state) => {
    const own = claimState(state, facts);
    const days = own === NONE ? null : daysOf(own);
    return triOf(days !== null && overlap(days, period) !== null);
  };
}

function ofWords({ programme, ground, listedAgain }: ListingFilter, facts: Facts): ListingCondition[] {
  const { states } = facts.sources;
  const conditions: ListingCondition[] = [];
  if (programme !== undefined) {
    const wanted = foldText(programme);
    conditions.push((state) => triOf(holds(wordsOf(state, facts).programme, wanted)));
  }
  if (ground !== undefined) {
    const wanted = foldText(ground);
    conditions.push((state) => triOf(groundTexts(state, facts).some((text) => holds(text, wanted))));
  }
  if (listedAgain !== undefined)
    conditions.push((state) => triOf(isListedAgain(states.claim.at(state), facts) === listedAgain));
  return conditions;
}

/** The ground in the words of the entry, and the names of what a source gives as one. */
function groundTexts(state: number, facts: Facts): string[] {
  const { states } = facts.sources;
  const { ground } = wordsOf(state, facts);
  const named = facts.groundsOf(states.claim.at(state)).flatMap((one) => states.namesOf(facts.stateOf(one)));
  return [...(ground === undefined ? [] : [ground]), ...named];
}

function holds(text: string | undefined, wanted: string): boolean {
  return text !== undefined && foldText(text).includes(wanted);
}

function wordsOf(state: number, facts: Facts): ListingWords {
  const own = claimState(state, facts);
  return own === NONE ? {} : facts.sources.listings.words(own);
}

/** The state of a listing's claim at the view's revision. */
function claimState(state: number, { sources, view }: Facts): number {
  return sources.listings.at(sources.states.claim.at(state), view.revision);
}
