/**
 * The reasons pack: what a listing of an actor would rest on by the record, as plain values. A criterion is joined to a
 * claim only where a source joins them; conduct and ties stand beside it and are joined by nobody.
 */
import type { BearingRecord } from '../../model/bearing.js';
import type { ListingStatus } from '../../model/listing-status.js';
import type { OppositionRecord } from '../../model/opposition.js';

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
  /** Claims by which the one that it charges hangs on the actor, lowest first; none where it charges the actor. */
  readonly ties: readonly string[];
  /** A body on that way, or the actor itself, is not shown to be an organ. */
  readonly organUnproven: boolean;
  /** All that supports it speaks of what ended before the date of the pack. */
  readonly ended: boolean;
  /** Supporting items that give a draft, or come from before the act or listing. */
  readonly early: readonly string[];
  /** Claims of the listings that it states the ground of. */
  readonly listings: readonly string[];
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
  /** For a bearing, as for a claim of the pack. */
  readonly ties: readonly string[];
  readonly organUnproven: boolean;
  /** Whose words it is, where they are not the source's own. */
  readonly saidBy: string | null;
  /** null for a denial, whose sources are those of its claim. */
  readonly source: string | null;
  /** No source on record, of whatever date, supports the claim spoken against; never for a bearing or a denial. */
  readonly isAlone: boolean;
  /** Which objection it is part of, from 1: what is set against several claims is one. */
  readonly number: number;
}

/** An act on record as listing somebody on a ground, and the claim that says so. */
export interface CriterionUse {
  readonly act: string;
  readonly claim: string;
}

/** A ground or element, and how the record ties it to acts. */
export interface PackCriterion {
  readonly id: string;
  /** Acts under which somebody is listed on this ground. */
  readonly uses: readonly CriterionUse[];
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
  /** Supporting items that give a draft, or come from before the act or listing. */
  readonly early: readonly string[];
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

/** Claims of the pack's history: listings with their grounds, proposals, drafts, court records. */
export function historyOf({
  listings,
  proposals,
  courtOutcomes,
}: Pick<ReasonsPack, 'listings' | 'proposals' | 'courtOutcomes'>): string[] {
  return [...listings.flatMap(({ claim, grounds }) => [claim, ...grounds]), ...proposals, ...courtOutcomes];
}
