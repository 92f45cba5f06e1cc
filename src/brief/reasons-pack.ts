/**
 * The reasons pack: what a listing of an actor would rest on by the record, as plain values. A criterion is joined to a
 * claim only where a source joins them; conduct and ties stand beside it and are joined by nobody.
 */
import type { Answer } from '../attribution/answer.js';
import type { Assessment } from '../attribution/engine.js';
import type { BearingRecord } from '../model/bearing.js';
import type { ListingStatus } from '../model/listing-status.js';
import type { OppositionRecord } from '../model/opposition.js';
import type { PartialDate } from '../model/partial-date.js';
import type { BriefRecords } from './records.js';

/** What a claim is in the pack. The first two are linked to a criterion by the record, the others are not. */
export const PACK_ROLES = ['STATES_THE_GROUND', 'BEARS_ON_IT', 'CONDUCT', 'TIE'] as const;
export type PackRole = (typeof PACK_ROLES)[number];

/** A claim that a listing may rest on. */
export interface PackClaim {
  readonly claim: string;
  readonly role: PackRole;
  /** Criteria that a source links it to; none for conduct and ties. */
  readonly criteria: readonly string[];
  /** By what it bears on them; none unless its role is BEARS_ON_IT. */
  readonly bearings: readonly BearingRecord[];
}

export type ObjectionKind = 'DISPUTE' | 'DOUBT' | 'DENIAL' | 'REBUTS' | 'UNDERCUTS' | 'BEARS_AGAINST';

/** Something on record that speaks against a claim of the pack, or against a criterion. */
export interface PackObjection {
  readonly kind: ObjectionKind;
  /** The claim spoken against; for a bearing, the one that bears; for a denial, the denial itself. */
  readonly claim: string;
  /** Of a dispute or doubt, its evidence item. */
  readonly item: string | null;
  readonly opposition: OppositionRecord | null;
  readonly bearing: BearingRecord | null;
  /** Whose words it is, where they are not the source's own. */
  readonly saidBy: string | null;
  /** null for a denial, whose sources are those of its claim. */
  readonly source: string | null;
  /** No source on record supports the claim spoken against. */
  readonly isAlone: boolean;
}

/** A ground or element, and how the record ties it to acts. */
export interface PackCriterion {
  readonly id: string;
  /** Acts under which somebody is listed on this ground. */
  readonly acts: readonly string[];
  /** More such listings are on record than were looked at. */
  readonly moreActs: boolean;
  /** Claims that grounds were widened: of these acts, or of others of the same authorities. */
  readonly widenings: readonly string[];
}

export interface PackListing {
  readonly claim: string;
  readonly act: string;
  readonly authorities: readonly string[];
  readonly status: ListingStatus;
  /** Claims that say on what ground. */
  readonly grounds: readonly string[];
  /** Claims of earlier listings by the same authority, lifted before this one began. */
  readonly after: readonly string[];
}

/** Which of the actor's claims were read, by what they may be in a pack. */
export type ClaimGroup = 'GROUND' | 'CONDUCT' | 'TIE' | 'LISTING' | 'PROPOSAL' | 'COURT' | 'DENIAL' | 'OTHER';

/** The records of a pack as they were read, before they are put in order. */
export interface ReasonsRecords extends BriefRecords {
  readonly actor: string;
  readonly criterion: string | null;
  readonly asOf: PartialDate | null;
  readonly number: number;
  readonly ofActor: Readonly<Record<ClaimGroup, readonly string[]>>;
  /** Groups of which more claims are on record than were read. */
  readonly cut: readonly ClaimGroup[];
  /** How claims stand at the date asked for; those of the history, at any date. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  /** Statements of a ground that some source supports, of whatever date. */
  readonly everStated: ReadonlySet<string>;
  /** By the claim that bears. */
  readonly bearings: ReadonlyMap<string, readonly BearingRecord[]>;
  readonly authorities: ReadonlyMap<string, readonly string[]>;
  readonly usage: ReadonlyMap<string, PackCriterion>;
}

export interface ReasonsPack {
  readonly criteria: readonly PackCriterion[];
  readonly claimsFor: readonly PackClaim[];
  readonly claimsAgainst: readonly PackObjection[];
  readonly listings: readonly PackListing[];
  /** Claims that the actor was proposed for listing or named in a draft. */
  readonly proposals: readonly string[];
  /** Claims that a court ruled on its listing, or that a case names it. */
  readonly courtOutcomes: readonly string[];
}

/** Chains to one network, in full. */
export interface PackChains {
  readonly to: string;
  readonly answer: Answer;
}

/** What was looked for among networks and operations, and what was found. */
export interface PackConnections {
  /** All ends that were asked about, strongest first, then by name. */
  readonly asked: readonly string[];
  /** The strongest, each answered in full. */
  readonly answered: readonly PackChains[];
  /** Ends to which a chain leads that is not told in full. */
  readonly further: readonly { readonly to: string; readonly strength: number }[];
  /** Ends to which no chain is on record within the bounds. */
  readonly none: readonly string[];
  /** Ends for which the search was stopped before it found one. */
  readonly stopped: readonly string[];
  /** The ends were named in the question; otherwise they are the networks and operations on record. */
  readonly isGiven: boolean;
  /** More networks and operations are on record than were asked about. */
  readonly moreEnds: boolean;
}
