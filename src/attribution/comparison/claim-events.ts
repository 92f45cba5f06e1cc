/** What happened to a claim between two revisions: everything that can bear on how it stands, and nothing else. */
import type { EvidenceRecord } from '../../model/evidence.js';
import { workOf } from '../../model/source.js';
import type { Assessor } from '../worlds/assessor.js';
import type { Dossier } from '../worlds/dossier.js';
import { CLAIM_EVENT_KINDS, type ClaimEvent, type ClaimEventKind } from './comparison.js';

/** A claim as a step of a chain: it leads into an entity, whose own period the chain must share. */
export interface SteppedClaim {
  readonly claim: string;
  readonly leadsTo: readonly string[];
}

/** What happened, by kind and id; empty where the claim stands as it stood. */
export function claimEvents(stepped: SteppedClaim, before: Assessor, after: Assessor): ClaimEvent[] {
  const events = [
    ...claimItself(stepped.claim, before.dossier, after.dossier),
    ...itemsOf(stepped.claim, before, after),
    ...sourcesOf(stepped.claim, before, after),
    ...stepped.leadsTo.flatMap((id) =>
      periodText(before.dossier, id) === periodText(after.dossier, id)
        ? []
        : [event('ENTITY_REDATED', { entity: id })],
    ),
  ];
  return events.sort(
    (a, b) =>
      CLAIM_EVENT_KINDS.indexOf(a.kind) - CLAIM_EVENT_KINDS.indexOf(b.kind) || compareText(idOf(a), idOf(b)),
  );
}

function claimItself(id: string, before: Dossier, after: Dossier): ClaimEvent[] {
  const [was, is] = [before.claims.get(id), after.claims.get(id)];
  if (!was) return is ? [event('CLAIM_ADDED', {})] : [];
  if (was.supersededBy === is?.supersededBy) return [];
  return is?.supersededBy === undefined
    ? [event('CLAIM_RESTORED', {})]
    : [event('CLAIM_SUPERSEDED', { supersededBy: is.supersededBy })];
}

/** Only items that count at the date asked for, at either revision, have a bearing. */
function itemsOf(claim: string, before: Assessor, after: Assessor): ClaimEvent[] {
  const [was, is] = [recorded(claim, before), recorded(claim, after)];
  const counted = [...inForce(claim, before), ...inForce(claim, after)].map(({ id }) => id);
  return [...new Set(counted)].flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    if (!old) return [event('ITEM_ADDED', { item: id })];
    if (!now) return [event('ITEM_RETRACTED', { item: id })];
    return itemChanges(old, now).map((kind) => event(kind, { item: id }));
  });
}

function itemChanges(was: EvidenceRecord, is: EvidenceRecord): ClaimEventKind[] {
  const differs = (...keys: readonly (keyof EvidenceRecord)[]) =>
    keys.some((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
  return [
    ...(differs('credibility', 'reliabilityInUse') ? (['ITEM_REGRADED'] as const) : []),
    ...(differs('from', 'to') ? (['ITEM_REDATED'] as const) : []),
    ...(differs('stance') ? (['ITEM_RESTATED'] as const) : []),
    ...(differs('source', 'restsOn', 'locator') ? (['ITEM_REATTRIBUTED'] as const) : []),
  ];
}

/** Sources on the ways of the claim's items, by what of them differs. One that was not on record before is no change. */
function sourcesOf(claim: string, before: Assessor, after: Assessor): ClaimEvent[] {
  const ids = new Set([...sourcesBehind(claim, before), ...sourcesBehind(claim, after)]);
  return [...ids].flatMap((id) => {
    const [was, is] = [before.dossier.sources.get(id), after.dossier.sources.get(id)];
    if (!was || !is) return [];
    const moved =
      workOf(was) !== workOf(is) || [...was.relays].sort().join() !== [...is.relays].sort().join();
    return [
      ...(was.reliability === is.reliability ? [] : [event('SOURCE_REGRADED', { source: id })]),
      ...(moved ? [event('SOURCE_REATTRIBUTED', { source: id })] : []),
    ];
  });
}

/** Sources that the ways of a claim's items lead over: read in, rested on, relayed, with the other publications of each work. */
function sourcesBehind(claim: string, { dossier, ways: { works }, ...assessor }: Assessor): Set<string> {
  const found = new Set<string>();
  void assessor;
  const open = (dossier.items.get(claim) ?? []).flatMap(({ source, restsOn }) => [source, ...restsOn]);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const member of works.members(works.work(id))) open.push(...member.relays);
  }
  return found;
}
