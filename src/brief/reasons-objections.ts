/** What stands on record against the claims of a pack, and with whose words; also where nothing supports the claim. */
import type { PackClaim, PackObjection, ReasonsRecords } from './reasons-pack.js';
import { bearingsInScope, groundsInScope, isSupported } from './reasons-scope.js';

const NOTHING = { item: null, opposition: null, bearing: null, saidBy: null, source: null } as const;

export function objectionsIn(claimsFor: readonly PackClaim[], records: ReasonsRecords): PackObjection[] {
  const { ofActor } = records;
  const claims = new Set([
    ...claimsFor.map(({ claim }) => claim),
    ...groundsInScope(records).map(({ id }) => id),
    ...[...ofActor.CONDUCT, ...ofActor.TIE, ...ofActor.LISTING, ...ofActor.PROPOSAL],
  ]);
  return [
    ...[...claims].flatMap((claim) => [...spokenAgainst(claim, records), ...opposed(claim, records)]),
    ...bearingsAgainst(records),
    ...ofActor.DENIAL.map((claim): PackObjection => ({ ...NOTHING, kind: 'DENIAL', claim, isAlone: false })),
  ];
}

/** Objections that are told as one: what one speaker says against one claim, in however many places. */
export type ObjectionGroup = readonly [PackObjection, ...PackObjection[]];

export function groupedObjections(objections: readonly PackObjection[]): ObjectionGroup[] {
  const groups = new Map<string, [PackObjection, ...PackObjection[]]>();
  for (const [index, one] of objections.entries()) {
    const key =
      one.item === null ? String(index) : `${one.kind} ${one.claim} ${one.saidBy ?? `: ${one.source}`}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function spokenAgainst(claim: string, records: ReasonsRecords): PackObjection[] {
  return (records.itemsOfClaim.get(claim) ?? []).flatMap(({ id, stance, source, assertedBy }) =>
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

function opposed(claim: string, records: ReasonsRecords): PackObjection[] {
  return (records.oppositions.get(claim) ?? []).map((opposition) => ({
    ...NOTHING,
    kind: opposition.kind,
    claim,
    opposition,
    source: opposition.source,
    isAlone: !isSupported(claim, records),
  }));
}

function bearingsAgainst(records: ReasonsRecords): PackObjection[] {
  return bearingsInScope(records)
    .filter(({ side }) => side === 'AGAINST')
    .map((bearing) => ({
      ...NOTHING,
      kind: 'BEARS_AGAINST',
      claim: bearing.claim,
      bearing,
      source: bearing.source,
      isAlone: false,
    }));
}
