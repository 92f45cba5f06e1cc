/** What is on record and not told: claims of others, superseded ones, later ones, and whatever has no part in a pack. */

import { unique } from '../../unique.js';
import { isLater } from './dates.js';
import type { Gap, PredicateCount } from './gap.js';
import { isAbout } from './is-about.js';
import type { Look } from './look.js';
import { historyOf, type ReasonsPack } from './pack.js';
import type { PackRecords } from './records.js';
import { isSuperseded, isSupported } from './standing.js';

export function aboutOthers({ records: { apart } }: Look): Gap[] {
  const situation = apart.filter(({ about }) => about === 'SITUATION').length;
  const others = apart.length - situation;
  return apart.length === 0 ? [] : [{ kind: 'ABOUT_OTHERS', situation, others }];
}

export function superseded({ records }: Look): Gap[] {
  const claims = own(records).flatMap((claim) => {
    const by = records.claims.get(claim)?.supersededBy;
    return by === undefined ? [] : [{ claim, by }];
  });
  return claims.length === 0 ? [] : [{ kind: 'SUPERSEDED', claims }];
}

/** Supported claims that would stand in the pack, were it not for their date. */
export function later({ pack, records }: Look): Gap[] {
  const told = toldIn(pack);
  const { GROUND, CONDUCT, TIE, DENIAL } = records.ofActor;
  const claims = [...GROUND, ...CONDUCT, ...TIE, ...DENIAL, ...records.bearings.keys()].filter(
    (claim) =>
      !told.has(claim) &&
      !isSuperseded(claim, records) &&
      isSupported(claim, records) &&
      isLater(claim, records),
  );
  return claims.length === 0 ? [] : [{ kind: 'LATER', claims: unique(claims) }];
}

/** The rest of what is on record of the actor, so that nothing is left out in silence. */
export function notTold({ pack, records }: Look): Gap[] {
  const told = toldIn(pack);
  const rest = own(records).filter(
    (claim) => !told.has(claim) && !isSuperseded(claim, records) && !isLaterAndSupported(claim, records),
  );
  const about = rest.filter((claim) => isAbout(claim, records));
  const named = rest.filter((claim) => !about.includes(claim));
  return [
    ...(about.length === 0 ? [] : [{ kind: 'NOT_TOLD' as const, predicates: predicatesOf(about, records) }]),
    ...(named.length === 0
      ? []
      : [{ kind: 'NAMED_ONLY' as const, predicates: predicatesOf(named, records) }]),
  ];
}

export function more({ records: { cut, exhaustive } }: Look): Gap[] {
  return [
    ...cut.map((group): Gap => ({ kind: 'MORE', group })),
    ...(exhaustive ? [] : [{ kind: 'SEARCH_STOPPED' as const }]),
  ];
}

function isLaterAndSupported(claim: string, records: PackRecords): boolean {
  return !records.ofActor.OTHER.includes(claim) && isSupported(claim, records) && isLater(claim, records);
}

function own({ ofActor }: PackRecords): string[] {
  return unique(Object.values(ofActor).flat());
}

function toldIn(pack: ReasonsPack): ReadonlySet<string> {
  return new Set([
    ...pack.claimsFor.flatMap(({ claim, ties }) => [claim, ...ties]),
    ...pack.claimsAgainst.flatMap(({ claim, opposition, ties }) => [
      claim,
      ...(opposition ? [opposition.claim] : []),
      ...ties,
    ]),
    ...historyOf(pack),
    ...pack.criteria.flatMap(({ widenings, uses }) => [...widenings, ...uses.map(({ claim }) => claim)]),
  ]);
}

/** The most frequent first. */
function predicatesOf(ids: readonly string[], { claims }: PackRecords): PredicateCount[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const { predicate } = claims.get(id) ?? {};
    if (predicate !== undefined) counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
  }
  return [...counts]
    .map(([predicate, count]) => ({ predicate, count }))
    .sort((a, b) => b.count - a.count || (a.predicate < b.predicate ? -1 : 1));
}
