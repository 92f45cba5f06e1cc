/** What happened to a claim between two revisions: everything that can bear on how it stands, and nothing else. */
import type { EvidenceRecord } from '../../model/evidence.js';
import { workOf } from '../../model/source.js';
import { compareText } from '../compare-text.js';
import type { Assessor } from '../worlds/assessor.js';
import { CLAIM_EVENT_KINDS, type ClaimEvent, type ClaimEventKind } from './comparison.js';
import { ranIn, type Stand } from './side.js';

/** A claim as a step of a chain: it leads into an entity, whose own period the chain must share. */
interface SteppedClaim {
  readonly claim: string;
  readonly leadsTo: readonly string[];
}

/** What happened, by kind and id; empty where the claim stands as it stood. */
export function claimEvents({ claim, leadsTo }: SteppedClaim, before: Stand, after: Stand): ClaimEvent[] {
  const [was, is] = [before.assessor, after.assessor];
  const events = [
    ...claimItself(claim, before, after),
    ...itemsOf(claim, was, is),
    ...sourcesOf(claim, was, is),
    ...leadsTo.flatMap((entity) => {
      const [ran, runs] = [ranIn(entity, was.dossier), ranIn(entity, is.dossier)];
      return ran.from === runs.from && ran.to === runs.to ? [] : [event('ENTITY_REDATED', { entity })];
    }),
  ];
  return events.sort(
    (a, b) =>
      CLAIM_EVENT_KINDS.indexOf(a.kind) - CLAIM_EVENT_KINDS.indexOf(b.kind) || compareText(idOf(a), idOf(b)),
  );
}

function claimItself(id: string, before: Stand, after: Stand): ClaimEvent[] {
  if (!before.assessor.dossier.claims.has(id)) {
    return after.assessor.dossier.claims.has(id) ? [event('CLAIM_ADDED', {})] : [];
  }
  if (before.superseded.has(id) === after.superseded.has(id)) return [];
  return [event(after.superseded.has(id) ? 'CLAIM_SUPERSEDED' : 'CLAIM_RESTORED', {})];
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

/** Sources on the ways of the claim's items at both revisions, by what of them differs; others came or went with items. */
function sourcesOf(claim: string, before: Assessor, after: Assessor): ClaimEvent[] {
  const still = sourcesBehind(claim, after);
  const ids = [...sourcesBehind(claim, before)].filter((id) => still.has(id));
  return ids.flatMap((id) => {
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

/** Sources that the ways of a claim's items may lead over: read in, rested on, relayed by any publication of those works. */
function sourcesBehind(claim: string, { dossier, ways: { works } }: Assessor): Set<string> {
  const found = new Set<string>();
  const open = (dossier.items.get(claim) ?? []).flatMap(({ source, restsOn }) => [source, ...restsOn]);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const member of works.members(works.work(id))) open.push(...member.relays);
  }
  return found;
}

function recorded(claim: string, { dossier }: Assessor): Map<string, EvidenceRecord> {
  return new Map((dossier.items.get(claim) ?? []).map((item) => [item.id, item]));
}

function inForce(claim: string, assessor: Assessor): EvidenceRecord[] {
  const { supporting, disputing, questioning } = assessor.itemsOf(claim);
  return [...supporting, ...disputing, ...questioning];
}

function event(kind: ClaimEventKind, about: Partial<Omit<ClaimEvent, 'kind'>>): ClaimEvent {
  return { kind, item: null, source: null, entity: null, ...about };
}

function idOf({ item, source, entity }: ClaimEvent): string {
  return item ?? source ?? entity ?? '';
}
