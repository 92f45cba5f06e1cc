/** What the sections of a reasons pack are made from. */
import { itemsTold, supportTold } from '../../assessment/pack/dates.js';
import type { ReasonsPack } from '../../assessment/pack/pack.js';
import type { PackRecords } from '../../assessment/pack/records.js';
import type { PackSource } from '../../assessment/pack/sources.js';
import { unique } from '../../unique.js';
import type { Footnotes } from '../footnotes.js';
import type { BriefRecords } from '../records.js';
import type { PackConnections } from './connections.js';
import type { PackNaming } from './pack-naming.js';

/** The records of a pack as a memorandum needs them: with the revision and, for chains, publications of works. */
export interface ReasonsRecords extends PackRecords, BriefRecords {}

export interface ReasonsMemo {
  readonly pack: ReasonsPack;
  /** Of the pack and of the chains told in it. */
  readonly records: ReasonsRecords;
  readonly connections: PackConnections;
  readonly sources: readonly PackSource[];
  readonly naming: PackNaming;
  readonly notes: Footnotes;
}

/** Ids of the items on a claim that the pack tells. */
export function itemsOf(claim: string, { records }: ReasonsMemo): string[] {
  return itemsTold(claim, records).map(({ id }) => id);
}

/** Ids of all items on a claim, for what is told as history. */
export function allItemsOf(claim: string, { records }: ReasonsMemo): string[] {
  return (records.itemsOfClaim.get(claim) ?? []).map(({ id }) => id);
}

/** Remarks of those who keep the record on a claim and on what supports it, each once. */
export function remarksOn(claim: string, { records }: ReasonsMemo): string[] {
  const remarks = [records.claims.get(claim)?.note, ...supportTold(claim, records).map(({ note }) => note)];
  return unique(remarks.flatMap((remark) => remark ?? []));
}
