/** What is written of a claim: an edge from its subject to its object, with all that is said about it. */
import type { EvidenceRecord, Stance } from '../../model/evidence.js';
import { type EntityKind, isActorKind } from '../../model/kind.js';
import { type Predicate, predicateNamed, type Tie, tieOf } from '../../model/predicate.js';
import { type ClaimPeriod, claimPeriod } from '../claim-period.js';
import type { ExportedClaim } from '../format.js';
import { type Cell, type EdgeColumn, valueNodeId } from './columns.js';
import { type Elsewhere, restJson, restsJson } from './rest.js';

export interface WrittenEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  /** The predicate in words. */
  readonly label: string;
  /** Above 0; null where weights were not asked for. */
  readonly weight: number | null;
  readonly cells: readonly Cell<EdgeColumn>[];
  /** Partial dates. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Layouts of Gephi take weights above 0 only: a claim that is not established at all is drawn by its finest thread. */
const LEAST_WEIGHT = 0.001;

const OF_CLAIM: Elsewhere = {
  itself: new Set(['type', 'id', 'subject', 'object']),
  columns: new Set(['predicate']),
};
/** What all records in the JSON of an edge have in common. */
const OF_ITEM: Elsewhere = { itself: new Set(['type', 'claim']), columns: new Set() };

export function writtenEdge(exported: ExportedClaim): WrittenEdge {
  const { claim, items, weight } = exported;
  const counted = items.filter((item) => !item.retracted);
  const period = claimPeriod(items);
  return {
    id: claim.id,
    source: claim.subject,
    target: claim.object ?? valueNodeId(claim.id),
    predicate: claim.predicate,
    label: predicateNamed(claim.predicate)?.reading ?? claim.predicate,
    weight: weight && Math.max(weight.probability, LEAST_WEIGHT),
    cells: [
      ['predicate', claim.predicate],
      ...roleCells(exported),
      ...weightCells(exported),
      ['supporting', count(counted, 'SUPPORTS')],
      ['disputing', count(counted, 'DISPUTES')],
      ['questioning', count(counted, 'QUESTIONS')],
      ...dateCells(period),
      ...recordCells(exported),
    ],
    ...period,
  };
}

function roleCells({ claim, objectKind }: ExportedClaim): Cell<EdgeColumn>[] {
  const predicate = predicateNamed(claim.predicate);
  if (!predicate) return [];
  const tie = objectKind && tieTo(predicate, objectKind);
  return [['chainRole', predicate.role], ...(tie ? [['tie', tie] as const] : [])];
}

/** What is either is a tie between actors only, and conduct towards a network. */
function tieTo(predicate: Predicate, objectKind: EntityKind): Tie | null {
  const isConduct =
    predicate.role === 'TIE_OR_CONDUCT' && (!isActorKind(objectKind) || objectKind === 'Network');
  return isConduct ? null : tieOf(predicate, objectKind);
}

function weightCells({ weight }: ExportedClaim): Cell<EdgeColumn>[] {
  if (!weight) return [];
  return [
    ['probability', weight.probability],
    ['notExcluded', weight.notExcluded],
    ['standing', weight.standing],
  ];
}

/** The evidence is there even when there is none: by it a reader knows the edge for ours. */
function recordCells({ claim, items, oppositions, bearings }: ExportedClaim): Cell<EdgeColumn>[] {
  const cells: Cell<EdgeColumn>[] = [
    ['record', restJson(claim, OF_CLAIM)],
    ['evidence', restsJson(items, OF_ITEM)],
  ];
  if (oppositions.length > 0) cells.push(['oppositions', restsJson(oppositions, OF_ITEM)]);
  if (bearings.length > 0) cells.push(['bearings', restsJson(bearings, OF_ITEM)]);
  return cells;
}

function count(items: readonly EvidenceRecord[], stance: Stance): number {
  return items.filter((item) => item.stance === stance).length;
}

function dateCells({ from, to }: ClaimPeriod): Cell<EdgeColumn>[] {
  return [...(from ? [['from', from] as const] : []), ...(to ? [['to', to] as const] : [])];
}
