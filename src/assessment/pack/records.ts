/** The records of a reasons pack as they were read, before they are put in order. */
import type { BearingRecord } from '../../model/bearing.js';
import type { ClaimRecord } from '../../model/claim.js';
import type { Entity } from '../../model/entity.js';
import type { EvidenceRecord } from '../../model/evidence.js';
import type { OppositionRecord } from '../../model/opposition.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { ClaimFigures } from '../bearing-weight.js';
import type { PackCriterion } from './pack.js';

/** Which of the actor's claims were read, by what they may be in a pack. */
export type ClaimGroup = 'GROUND' | 'CONDUCT' | 'TIE' | 'LISTING' | 'PROPOSAL' | 'COURT' | 'DENIAL' | 'OTHER';

/** How a claim stands, and by how many voices. */
export interface PackFigures extends ClaimFigures {
  readonly supportingVoices: number;
}

/** A bearing on a criterion asked about that charges nobody, or charges others alone. */
export interface BearingApart {
  readonly claim: string;
  readonly about: 'SITUATION' | 'OTHER';
}

/** How one that acts hangs on the actor: by which claims, lowest first, and whether a body on the way may be no organ. */
export interface OrganWay {
  readonly claims: readonly string[];
  readonly organUnproven: boolean;
}

export interface PackRecords {
  readonly actor: string;
  readonly criterion: string | null;
  readonly asOf: PartialDate | null;
  /** The revision that they were read at. */
  readonly number: number;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  /** Items of each claim, whatever the date they speak of. */
  readonly itemsOfClaim: ReadonlyMap<string, readonly EvidenceRecord[]>;
  readonly oppositions: ReadonlyMap<string, readonly OppositionRecord[]>;
  readonly ofActor: Readonly<Record<ClaimGroup, readonly string[]>>;
  /** Groups of which more claims are on record than were read. */
  readonly cut: readonly ClaimGroup[];
  /** How claims stand by all that is on record, whatever the date. */
  readonly assessments: ReadonlyMap<string, PackFigures>;
  /** By the claim that bears: those that charge the actor, or whoever hangs on it by organ ties. */
  readonly bearings: ReadonlyMap<string, readonly BearingRecord[]>;
  /** Of a claim that bears, how the one that it charges hangs on the actor: by no claims where it is the actor. */
  readonly ties: ReadonlyMap<string, OrganWay>;
  readonly apart: readonly BearingApart[];
  /** Whether all elements asked about, and all that hangs on the actor, were looked at. */
  readonly exhaustive: boolean;
  readonly authorities: ReadonlyMap<string, readonly string[]>;
  readonly usage: ReadonlyMap<string, PackCriterion>;
}
