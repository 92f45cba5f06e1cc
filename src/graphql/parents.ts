/** What resolvers get as their parent, by type of the schema: records as the model has them, each with its view. */

import type { ElementAnswers, ElementEvidence } from '../assessment/elements.js';
import type { CountedHolding, OwnershipRule, Reach } from '../assessment/ownership.js';
import type { PackClaim, PackCriterion, PackListing, PackObjection } from '../assessment/pack/pack.js';
import type { PackSource } from '../assessment/pack/sources.js';
import type { RankedStake } from '../assessment/rank-stakes.js';
import type { Stake } from '../assessment/stakes.js';
import type {
  Answer,
  Chain,
  CircularReporting,
  Contact,
  CounterEvidence,
  Echo,
  Independence,
  Linchpin,
  LinkShare,
  Opposed,
  Raise,
  Reached,
  Sentence,
  SmallestLoss,
  Step,
} from '../attribution/answer.js';
import type {
  ClaimChange,
  ClaimEvent,
  ComparedAnswer,
  Comparison,
} from '../attribution/comparison/comparison.js';
import type { ConnectionStep, Connections } from '../attribution/connections.js';
import type { Cell, Matrix, MatrixQuestion } from '../attribution/matrix.js';
import type { Question } from '../attribution/question.js';
import type { StateActor, StateActors } from '../attribution/state-actors.js';
import type { PackChains, PackConnections } from '../brief/reasons/connections.js';
import type { ReasonsRecords } from '../brief/reasons/memo.js';
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import type { Entity, EntityOf, ListingRecord, RouteLeg } from '../model/entity.js';
import type { EvidenceRecord } from '../model/evidence.js';
import type { Citation } from '../model/fields.js';
import type { ActorKind, ThingKind } from '../model/kind.js';
import type { OppositionRecord } from '../model/opposition.js';
import type { SourceRecord } from '../model/source.js';
import type { AuthorityCell } from '../register/authority-cells.js';
import type { FacetCount, Facets } from '../register/facets.js';
import type { ListingEvent } from '../register/history.js';
import type { Candidate } from '../register/screening.js';
import type { Connection, Edge } from './connection.js';
import type { MadePack } from './reasons.js';
import type { Seen, View } from './view.js';

export type EntityParent = Seen<Entity>;
export type ActorParent = Seen<EntityOf<ActorKind>>;
export type StateParent = Seen<EntityOf<'State'>>;
export type StateBodyParent = Seen<EntityOf<'StateBody'>>;
export type OfficialParent = Seen<EntityOf<'Official'>>;
export type CompanyParent = Seen<EntityOf<'Company'>>;
export type OrganisationParent = Seen<EntityOf<'Organisation'>>;
export type MediaParent = Seen<EntityOf<'Media'>>;
export type NetworkParent = Seen<EntityOf<'Network'>>;
export type GroupParent = Seen<EntityOf<'Group'>>;
export type OperationParent = Seen<EntityOf<'Operation'>>;
export type RouteParent = Seen<EntityOf<'Route'>>;
export type VisaParent = Seen<EntityOf<'Visa'>>;
export type PopulationParent = Seen<EntityOf<'Population'>>;
export type EventParent = Seen<EntityOf<'Event'>>;
export type NarrativeParent = Seen<EntityOf<'Narrative'>>;
export type InstrumentParent = Seen<EntityOf<'Instrument'>>;
export type ElementParent = Seen<EntityOf<'Element'>>;
export type PlaceParent = Seen<EntityOf<'Place'>>;
export type ConceptParent = Seen<EntityOf<'Concept'>>;
export type FigureParent = Seen<EntityOf<'Figure'>>;
export type ListingParent = Seen<ListingRecord>;
export type ListingEventParent = Seen<ListingEvent>;
export type SourceParent = Seen<SourceRecord>;

export type ClaimParent = Seen<ClaimRecord>;
export type EvidenceItemParent = Seen<EvidenceRecord>;
export type NodeParent = Seen<Entity | ClaimRecord | EvidenceRecord>;
export type OppositionParent = Seen<OppositionRecord>;
export type BearingParent = Seen<BearingRecord>;
export type CitationParent = Seen<Citation>;
export type RouteLegParent = Seen<RouteLeg>;

export type AttributionParent = Seen<Answer>;
export type QuestionParent = Seen<Question>;
export type ChainParent = Seen<Chain>;
export type StepParent = Seen<Step>;
export type StepOppositionParent = Seen<Opposed>;
export type MeetingsParent = Seen<Answer['meetings']>;
export type CounterEvidenceParent = Seen<CounterEvidence>;
export type ContactParent = Seen<Contact>;
export type IndependentChainsParent = Seen<Independence>;
export type LinchpinParent = Seen<Linchpin>;
export type SmallestLossParent = Seen<SmallestLoss>;
export type WouldRaiseParent = Seen<Raise>;
export type CircularReportingParent = Seen<CircularReporting>;
/** Ids of the works of one circle. */
export type RelayCycleParent = Seen<readonly string[]>;
export type EchoParent = Seen<Echo>;
export type ReachedParent = Seen<Reached>;
export type SentenceParent = Seen<Sentence>;
/** A comparison in the view of the later state, and the view of the earlier one. */
export interface AttributionComparisonParent extends Seen<Comparison> {
  readonly earlier: View;
}
export type ComparedAnswerParent = ComparedAnswer;
/** A chain as it stood and as it stands. */
export interface ChangedChainParent {
  readonly before: ChainParent;
  readonly after: ChainParent;
}
export type ClaimChangeParent = Seen<ClaimChange>;
/** An event, and the claim that it happened to. */
export type ClaimEventParent = Seen<ClaimEvent & { readonly claim: string }>;
export type AttributionMatrixParent = Seen<Matrix>;
export type AttributionMatrixQuestionParent = Seen<MatrixQuestion>;
/** An actor by its id, with its cells. */
export type MatrixRowParent = Seen<{ readonly actor: string; readonly cells: readonly Cell[] }>;
export type MatrixCellParent = Seen<Cell>;
export type AttributionEndParent = Seen<EntityOf<'Network' | ThingKind>>;
export type StateActorsParent = Seen<StateActors>;
export type ConnectedStateActorParent = Seen<StateActor>;
/** The ways, and the ids that they join. */
export type ShortestWaysParent = Seen<Connections & { readonly a: string; readonly b: string }>;
export type ShortestWayParent = Seen<readonly ConnectionStep[]>;
export type WayStepParent = Seen<ConnectionStep>;
/** A work by its id. */
export type WorkParent = Seen<string>;
export type LinkDegreeParent = LinkShare;

/** An instrument's elements with their answers, the actor asked about, and what to mind. */
export type InstrumentAssessmentParent = Seen<{
  readonly instrument: EntityOf<'Instrument'>;
  readonly actor: EntityOf<ActorKind> | null;
  readonly elements: readonly ElementAssessmentParent['record'][];
  readonly caution: string;
}>;
export type ElementAssessmentParent = Seen<{
  readonly element: EntityOf<'Element'>;
  readonly answers: ElementAnswers;
}>;
export type ElementEvidenceParent = Seen<ElementEvidence>;

export type OwnableParent = Seen<EntityOf<'Company' | 'Media' | 'Organisation'>>;
export type OwnershipParent = Seen<{
  readonly firm: string;
  readonly rule: OwnershipRule;
  readonly owners: readonly RankedStake[];
}>;
export type ControlParent = Seen<{
  readonly actor: string;
  readonly rule: OwnershipRule;
  readonly firms: readonly RankedStake[];
}>;
export type OwnerParent = Seen<RankedStake>;
export type ControlledFirmParent = Seen<RankedStake>;
export type HoldingParent = Seen<CountedHolding>;
export type AggregateControlParent = Seen<
  Stake & { readonly owners: readonly string[]; readonly firm: string; readonly reach: Reach }
>;

export type ListingPackParent = Seen<MadePack>;
export type PackCriterionParent = Seen<PackCriterion>;
export type PackClaimParent = Seen<PackClaim & { readonly records: ReasonsRecords }>;
/** An objection, and whom the pack is about. */
export type PackObjectionParent = Seen<PackObjection & { readonly actor: string }>;
export type PackSourceParent = Seen<PackSource>;
export type PackListingParent = Seen<PackListing>;
export type PackChainsParent = Seen<PackConnections>;
export type PackChainParent = Seen<PackChains>;

/** Something that a search found. */
export interface SearchEdgeParent extends Edge<EntityParent> {
  readonly score: number;
  matchedName(): Promise<string | null>;
}
export interface SearchConnectionParent extends Connection<EntityParent, SearchEdgeParent> {
  facets(): Promise<SearchFacetsParent>;
}
/** An actor by its id, and the authorities that it is compared by. */
export type ComparedListingsParent = Seen<{
  readonly actor: string;
  readonly authorities: readonly string[];
}>;
export type ListingComparisonConnectionParent = Connection<ComparedListingsParent>;
export type AuthorityCellParent = Seen<AuthorityCell>;
export type ScreenedNameParent = Seen<{
  readonly name: string;
  readonly candidates: readonly Candidate[];
}>;
export type ScreeningCandidateParent = Seen<Candidate>;
export type SearchFacetsParent = Seen<Facets>;
export type AuthorityCountParent = Seen<FacetCount<string>>;

/** A claim seen from one of its ends. */
export interface EntityClaimEdgeParent extends Edge<ClaimParent> {
  readonly direction: 'OUTGOING' | 'INCOMING';
  other(): Promise<EntityParent> | null;
}
export type EntityClaimConnectionParent = Connection<ClaimParent, EntityClaimEdgeParent>;
