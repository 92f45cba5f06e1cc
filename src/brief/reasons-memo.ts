/** What the sections of a reasons pack are made from. */
import type { Footnotes } from './footnotes.js';
import type { Naming } from './naming.js';
import type { PackConnections, ReasonsPack, ReasonsRecords } from './reasons-pack.js';
import type { PackSource } from './reasons-sources.js';

export interface ReasonsMemo {
  readonly pack: ReasonsPack;
  /** Of the pack and of the chains told in it. */
  readonly records: ReasonsRecords;
  readonly connections: PackConnections;
  readonly sources: readonly PackSource[];
  readonly naming: Naming;
  readonly notes: Footnotes;
}

/** Ids of the items on a claim. */
export function itemsOf(claim: string, { records }: ReasonsMemo): string[] {
  return (records.itemsOfClaim.get(claim) ?? []).map(({ id }) => id);
}

/** Remarks of those who keep the record on a claim and on what supports it, each once. */
export function remarksOn(claim: string, { records }: ReasonsMemo): string[] {
  const items = (records.itemsOfClaim.get(claim) ?? []).filter(({ stance }) => stance === 'SUPPORTS');
  const remarks = [records.claims.get(claim)?.note, ...items.map(({ note }) => note)];
  return [...new Set(remarks.flatMap((remark) => remark ?? []))];
}
