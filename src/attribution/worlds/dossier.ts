/** The dossier: everything the record held at one revision, indexed for the questions asked of it. */
import type { BearingRecord } from '../../model/bearing.js';
import type { ClaimRecord } from '../../model/claim.js';
import type { Entity } from '../../model/entity.js';
import type { EvidenceRecord } from '../../model/evidence.js';
import type { OppositionRecord } from '../../model/opposition.js';
import type { SourceRecord } from '../../model/source.js';

/** What a dossier is made of: any record that held, in any order. */
export type DossierRecord = Entity | ClaimRecord | EvidenceRecord | OppositionRecord | BearingRecord;

export interface Dossier {
  readonly revision: number;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  /** Items of each claim, by id. */
  readonly items: ReadonlyMap<string, readonly EvidenceRecord[]>;
  /** Oppositions to each claim, by id. */
  readonly oppositions: ReadonlyMap<string, readonly OppositionRecord[]>;
}

/** Indexes the records of one revision. The order in which they come makes no difference. */
export function compileDossier(revision: number, records: Iterable<DossierRecord>): Dossier {
  const entities = new Map<string, Entity>();
  const sources = new Map<string, SourceRecord>();
  const claims = new Map<string, ClaimRecord>();
  const items = new Map<string, EvidenceRecord[]>();
  const oppositions = new Map<string, OppositionRecord[]>();
  for (const record of records) {
    switch (record.type) {
      case 'source':
        sources.set(record.id, record);
        entities.set(record.id, record);
        break;
      case 'entity':
        entities.set(record.id, record);
        break;
      case 'claim':
        claims.set(record.id, record);
        break;
      case 'evidence':
        if (!record.retracted) gather(items, record.claim, record);
        break;
      case 'opposition':
        if (!record.retracted) gather(oppositions, record.opposes, record);
        break;
      case 'bearing':
        break;
    }
  }
  for (const list of [...items.values(), ...oppositions.values()]) list.sort(byId);
  return { revision, entities, sources, claims: sorted(claims), items, oppositions };
}

/** Code-unit order, the same on every machine. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function gather<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function sorted(claims: Map<string, ClaimRecord>): Map<string, ClaimRecord> {
  return new Map([...claims.values()].sort(byId).map((claim) => [claim.id, claim]));
}
