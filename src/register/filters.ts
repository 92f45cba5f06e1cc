/**
 * Conditions on actors and on listings: fields are joined by AND, the values of a list by OR; `anyOf` wants at least one
 * of its filters, `not` refuses what its filter takes. An empty filter takes everything.
 */
import type { Provenance } from '../model/fields.js';
import type { EntityKind } from '../model/kind.js';
import type { ListingStatus } from '../model/listing-status.js';
import type { PartialDate, Period } from '../model/partial-date.js';

/** Actors from whom a chain leads to a network. */
export interface ConnectedTo {
  /** A network, operation, route, visa practice or actor. */
  readonly network: string;
  /** How far the record has to establish it, 0 to 1. Left out: any chain will do. */
  readonly minDegree?: number;
  /** Longest chain, 1 to 8. */
  readonly maxHops?: number;
}

export interface ActorFilter {
  readonly ids?: readonly string[];
  readonly kinds?: readonly EntityKind[];
  readonly countries?: readonly string[];
  /** Part of a name, alias or description; case and accents do not matter. */
  readonly text?: string;
  readonly provenances?: readonly Provenance[];
  /** Whether a listing by whichever authority stands. */
  readonly listed?: boolean;
  readonly listedBy?: readonly string[];
  readonly notListedBy?: readonly string[];
  readonly listedUnder?: readonly string[];
  readonly proposedBy?: readonly string[];
  readonly connectedTo?: ConnectedTo;
  /** The next four speak of one and the same office. */
  readonly body?: readonly string[];
  readonly bodyIncludingParts?: readonly string[];
  /** Part of the name of the role. */
  readonly role?: string;
  readonly heldAt?: PartialDate;
  readonly anyOf?: readonly ActorFilter[];
  readonly not?: ActorFilter;
}

export interface ListingFilter {
  readonly ids?: readonly string[];
  readonly actors?: readonly string[];
  readonly actorKinds?: readonly EntityKind[];
  /** Countries of the actors. */
  readonly countries?: readonly string[];
  readonly authorities?: readonly string[];
  readonly instruments?: readonly string[];
  /** Part of the name of the programme. */
  readonly programme?: string;
  /** Concepts or elements that are the ground. */
  readonly grounds?: readonly string[];
  /** Part of the ground as the entry has it, in words. */
  readonly ground?: string;
  /** Whether it is a listing anew. */
  readonly listedAgain?: boolean;
  readonly statuses?: readonly ListingStatus[];
  /** Actors or acts. */
  readonly ofEntities?: readonly string[];
  /** May have stood on a day of it. */
  readonly period?: Period;
  /** Listed, amended or lifted on a day that may lie in the period. */
  readonly listedOn?: Period;
  readonly amendedOn?: Period;
  readonly liftedOn?: Period;
  /** Listed, amended or lifted on or after this date, or perhaps so. */
  readonly changedSince?: PartialDate;
  /** The record, or evidence for or against it, came or changed after this revision. */
  readonly recordedSince?: number;
  /** Part of the name of whom is listed or of the act. */
  readonly text?: string;
  readonly provenances?: readonly Provenance[];
  readonly anyOf?: readonly ListingFilter[];
  readonly not?: ListingFilter;
}
