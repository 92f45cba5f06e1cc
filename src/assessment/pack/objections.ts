/** What stands on record against the claims of a pack, and with whose words; also where nothing supports the claim. */

import { unique } from '../../unique.js';
import { isLater, itemsTold } from './dates.js';
import type { PackClaim, PackObjection } from './pack.js';
import type { PackRecords } from './records.js';
import { bearingsInScope, groundsInScope } from './scope.js';
import { isSupported, standingIn } from './standing.js';

type Unnumbered = Omit<PackObjection, 'number'>;

const NOTHING = {
  item: null,
  opposition: null,
  bearing: null,
  ties: [],
  organUnproven: false,
  saidBy: null,
  source: null,
} as const;

export function objectionsIn(claimsFor: readonly PackClaim[], records: PackRecords): PackObjection[] {
  const { ofActor } = records;
  const claims = unique([
    ...claimsFor.map(({ claim }) => claim),
    ...groundsInScope(records).map(({ id }) => id),
    ...[...ofActor.CONDUCT, ...ofActor.TIE, ...ofActor.LISTING, ...ofActor.PROPOSAL],
  ]);
  return numbered([
    ...standingIn(claims, records).flatMap((claim) => [
      ...spokenAgainst(claim, records),
      ...opposed(claim, records),
    ]),
    ...bearingsAgainst(records),
    ...denials(records),
  ]);
}

/** Parts that are told as one objection: whatever is set against, it is set against all their claims. */
export type ObjectionGroup = readonly [PackObjection, ...PackObjection[]];

/** In the order of their numbers. */
export function groupedObjections(objections: readonly PackObjection[]): ObjectionGroup[] {
  const groups = new Map<number, [PackObjection, ...PackObjection[]]>();
  for (const one of objections) {
    const group = groups.get(one.number);
    if (group) group.push(one);
    else groups.set(one.number, [one]);
  }
  return [...groups.values()];
}

/** What an objection sets against the claims: a claim, the denial of one, or the doubt of one. */
export function setAgainst({ kind, claim, opposition, bearing }: Omit<PackObjection, 'number'>): {
  readonly claim: string;
  readonly stance: 'SUPPORTS' | 'DISPUTES' | 'QUESTIONS';
} {
  const record = opposition ?? bearing;
  if (record) return { claim: record.claim, stance: record.stance ?? 'SUPPORTS' };
  if (kind === 'DENIAL') return { claim, stance: 'SUPPORTS' };
  return { claim, stance: kind === 'DOUBT' ? 'QUESTIONS' : 'DISPUTES' };
}

function numbered(objections: readonly Unnumbered[]): PackObjection[] {
  const numbers = new Map<string, number>();
  return objections.map((one) => {
    const { claim, stance } = setAgainst(one);
    const key = `${stance} ${claim}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return { ...one, number };
  });
}

function spokenAgainst(claim: string, records: PackRecords): Unnumbered[] {
  return itemsTold(claim, records).flatMap(({ id, stance, source, assertedBy }) =>
    stance === 'SUPPORTS'
      ? []
      : {
          ...NOTHING,
          kind: stance === 'DISPUTES' ? 'DISPUTE' : 'DOUBT',
          claim,
          item: id,
          saidBy: assertedBy ?? null,
          source,
          isAlone: !isSupported(claim, records),
        },
  );
}

function opposed(claim: string, records: PackRecords): Unnumbered[] {
  return (records.oppositions.get(claim) ?? [])
    .filter((one) => standingIn([one.claim], records).length > 0 && !isLater(one.claim, records))
    .filter(() => !isLater(claim, records))
    .map((opposition) => ({
      ...NOTHING,
      kind: opposition.kind,
      claim,
      opposition,
      source: opposition.source,
      isAlone: !isSupported(claim, records),
    }));
}

function bearingsAgainst(records: PackRecords): Unnumbered[] {
  return bearingsInScope(records)
    .filter(({ side }) => side === 'AGAINST')
    .map((bearing) => ({
      ...NOTHING,
      kind: 'BEARS_AGAINST',
      claim: bearing.claim,
      bearing,
      ties: records.ties.get(bearing.claim)?.claims ?? [],
      organUnproven: records.ties.get(bearing.claim)?.organUnproven ?? false,
      source: bearing.source,
      isAlone: false,
    }));
}

function denials(records: PackRecords): Unnumbered[] {
  return standingIn(records.ofActor.DENIAL, records)
    .filter((claim) => !isLater(claim, records))
    .map((claim) => ({ ...NOTHING, kind: 'DENIAL', claim, isAlone: false }));
}
