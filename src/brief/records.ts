/** The records that a brief speaks of, as they were at the revision of its answer. */
import type { ClaimRecord } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import type { EvidenceRecord } from '../model/evidence.js';
import type { OppositionRecord } from '../model/opposition.js';
import type { SourceRecord } from '../model/source.js';

/** When the revision was made, by whom and why. */
export interface BriefRevision {
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly why: string;
}

export interface BriefRecords {
  readonly revision: BriefRevision | null;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly items: ReadonlyMap<string, EvidenceRecord>;
  /** Items of the claims that are no steps (contacts, claims that oppose), by claim, those that count at the date alone. */
  readonly itemsOfClaim: ReadonlyMap<string, readonly EvidenceRecord[]>;
  /** What opposes each step, by the step's claim. */
  readonly oppositions: ReadonlyMap<string, readonly OppositionRecord[]>;
  /** Publications of each work, by the work's id. */
  readonly publications: ReadonlyMap<string, readonly SourceRecord[]>;
}
