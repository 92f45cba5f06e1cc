// Made by `npm run generate` from schema/; not to be edited by hand.
import type { EntityKind } from '../model/kind.js';
import type { StateActorKind } from '../attribution/state-actors.js';
import type { PartialDate } from '../model/partial-date.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityParent, ActorParent, StateParent, StateBodyParent, OfficialParent, CompanyParent, OrganisationParent, MediaParent, NetworkParent, GroupParent, OperationParent, RouteParent, VisaParent, PopulationParent, EventParent, NarrativeParent, InstrumentParent, ElementParent, PlaceParent, ConceptParent, FigureParent, ListingParent, ListingEventParent, SourceParent, ClaimParent, EvidenceItemParent, NodeParent, OppositionParent, BearingParent, CitationParent, RouteLegParent, AttributionParent, QuestionParent, ChainParent, StepParent, StepOppositionParent, MeetingsParent, CounterEvidenceParent, ContactParent, IndependentChainsParent, LinchpinParent, SmallestLossParent, WouldRaiseParent, CircularReportingParent, RelayCycleParent, EchoParent, ReachedParent, SentenceParent, AttributionComparisonParent, ComparedAnswerParent, ChangedChainParent, ClaimChangeParent, ClaimEventParent, AttributionMatrixParent, AttributionMatrixQuestionParent, MatrixRowParent, MatrixCellParent, AttributionEndParent, StateActorsParent, ConnectedStateActorParent, ShortestWaysParent, ShortestWayParent, WayStepParent, WorkParent, LinkDegreeParent, InstrumentAssessmentParent, ElementAssessmentParent, ElementEvidenceParent, OwnableParent, OwnershipParent, ControlParent, OwnerParent, ControlledFirmParent, HoldingParent, AggregateControlParent, ListingPackParent, PackCriterionParent, PackClaimParent, PackObjectionParent, PackSourceParent, PackListingParent, PackChainsParent, PackChainParent, SearchEdgeParent, SearchConnectionParent, ComparedListingsParent, ListingComparisonConnectionParent, AuthorityCellParent, ScreenedNameParent, ScreeningCandidateParent, SearchFacetsParent, AuthorityCountParent, EntityClaimEdgeParent, EntityClaimConnectionParent } from './parents.js';
import type { Predicate as PredicateParent } from '../model/predicate.js';
import type { Revision as RevisionParent } from '../store/store.js';
import type { Grading } from '../model/grade.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  PartialDate: { input: PartialDate; output: PartialDate; }
  LocalDate: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  NonNegativeInt: { input: number; output: number; }
  PositiveInt: { input: number; output: number; }
  URL: { input: string; output: string; }
  CountryCode: { input: string; output: string; }
  Currency: { input: string; output: string; }
  Locale: { input: string; output: string; }
  Latitude: { input: number; output: number; }
  Longitude: { input: number; output: number; }
};

export type Query = {
  readonly __typename?: 'Query';
  readonly actor?: Maybe<Actor>;
  readonly actors: ActorConnection;
  readonly state?: Maybe<State>;
  readonly states: StateConnection;
  readonly stateBody?: Maybe<StateBody>;
  readonly stateBodies: StateBodyConnection;
  readonly official?: Maybe<Official>;
  readonly officials: OfficialConnection;
  readonly company?: Maybe<Company>;
  readonly companies: CompanyConnection;
  readonly organisation?: Maybe<Organisation>;
  readonly organisations: OrganisationConnection;
  readonly mediaOutlet?: Maybe<Media>;
  readonly media: MediaConnection;
  readonly network?: Maybe<Network>;
  readonly networks: NetworkConnection;
  readonly group?: Maybe<Group>;
  readonly groups: GroupConnection;
  readonly assessment: InstrumentAssessment;
  readonly attribution: Attribution;
  readonly attributionReplay: Attribution;
  readonly listingComparison: ListingComparisonConnection;
  readonly attributionBrief: Brief;
  readonly claim?: Maybe<Claim>;
  readonly claims: ClaimConnection;
  readonly attributionDiff: AttributionComparison;
  readonly concept?: Maybe<Concept>;
  readonly concepts: ConceptConnection;
  readonly entity?: Maybe<Entity>;
  readonly entities: EntityConnection;
  readonly event?: Maybe<Event>;
  readonly events: EventConnection;
  readonly evidenceItem?: Maybe<EvidenceItem>;
  readonly figure?: Maybe<Figure>;
  readonly figures: FigureConnection;
  readonly instrument?: Maybe<Instrument>;
  readonly instruments: InstrumentConnection;
  readonly element?: Maybe<Element>;
  readonly elements: ElementConnection;
  readonly listing?: Maybe<Listing>;
  readonly listings: ListingConnection;
  readonly attributionMatrix: AttributionMatrix;
  readonly narrative?: Maybe<Narrative>;
  readonly narratives: NarrativeConnection;
  readonly place?: Maybe<Place>;
  readonly places: PlaceConnection;
  readonly population?: Maybe<Population>;
  readonly populations: PopulationConnection;
  readonly listingPack: ListingPack;
  readonly revisions: RevisionConnection;
  readonly revision?: Maybe<Revision>;
  readonly headRevision?: Maybe<Revision>;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly screen: ReadonlyArray<ScreenedName>;
  readonly search: SearchConnection;
  readonly source?: Maybe<Source>;
  readonly sources: SourceConnection;
  readonly operation?: Maybe<Operation>;
  readonly operations: OperationConnection;
  readonly route?: Maybe<Route>;
  readonly routes: RouteConnection;
  readonly visa?: Maybe<Visa>;
  readonly visas: VisaConnection;
  readonly predicates: ReadonlyArray<Predicate>;
  readonly predicate?: Maybe<Predicate>;
  readonly gradingScale: GradingScale;
  readonly connections: ShortestWays;
};


export type QueryActorArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStateArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStatesArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStateBodyArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStateBodiesArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOfficialsArgs = {
  filter?: InputMaybe<OfficialFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCompaniesArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganisationsArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMediaOutletArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMediaArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNetworkArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNetworksArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGroupsArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssessmentArgs = {
  instrument: Scalars['ID']['input'];
  actor?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAttributionArgs = {
  input: AttributionInput;
};


export type QueryAttributionReplayArgs = {
  questionId: Scalars['ID']['input'];
};


export type QueryListingComparisonArgs = {
  authorities: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<ActorFilter>;
  onlyDifferences?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAttributionBriefArgs = {
  input: AttributionInput;
  format?: BriefFormat;
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAttributionDiffArgs = {
  input: AttributionInput;
  fromRevision: Scalars['Int']['input'];
  toRevision: Scalars['Int']['input'];
};


export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConceptsArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEventsArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEvidenceItemArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFigureArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFiguresArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInstrumentsArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElementArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryElementsArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryListingArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryListingsArgs = {
  filter?: InputMaybe<ListingFilter>;
  changedSince?: InputMaybe<Scalars['PartialDate']['input']>;
  recordedSince?: InputMaybe<Scalars['PositiveInt']['input']>;
  orderBy?: InputMaybe<ListingOrder>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAttributionMatrixArgs = {
  input: AttributionMatrixInput;
};


export type QueryNarrativeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNarrativesArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlacesArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPopulationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPopulationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryListingPackArgs = {
  actor: Scalars['ID']['input'];
  criterion?: InputMaybe<Scalars['ID']['input']>;
  networks?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRevisionArgs = {
  number: Scalars['Int']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryScreenArgs = {
  names: ReadonlyArray<Scalars['String']['input']>;
  birthDate?: InputMaybe<Scalars['PartialDate']['input']>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  threshold?: InputMaybe<Scalars['Float']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  listings?: InputMaybe<ReadonlyArray<ListingStanding>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  filter?: InputMaybe<SearchFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOperationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRouteArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRoutesArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVisaArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisasArgs = {
  filter?: InputMaybe<EntityFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPredicatesArgs = {
  role?: InputMaybe<ReadonlyArray<ChainRole>>;
};


export type QueryPredicateArgs = {
  name: Scalars['String']['input'];
};


export type QueryConnectionsArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};

export type Actor = {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly controls: Control;
  readonly networks: NetworkConnection;
  readonly listings: ListingConnection;
  readonly listingHistory: ReadonlyArray<ListingEvent>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type ActorControlsArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type ActorNetworksArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ActorSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ActorConnection = Connection & {
  readonly __typename?: 'ActorConnection';
  readonly edges: ReadonlyArray<ActorEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type ActorEdge = Edge & {
  readonly __typename?: 'ActorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Actor;
};

export type State = Actor & Entity & Node & {
  readonly __typename?: 'State';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly bodies: StateBodyConnection;
  readonly controls: Control;
  readonly networks: NetworkConnection;
  readonly listings: ListingConnection;
  readonly listingHistory: ReadonlyArray<ListingEvent>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type StateBodiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateControlsArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type StateNetworksArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type StateConnection = Connection & {
  readonly __typename?: 'StateConnection';
  readonly edges: ReadonlyArray<StateEdge>;
  readonly nodes: ReadonlyArray<State>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type StateEdge = Edge & {
  readonly __typename?: 'StateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: State;
};

export type StateBody = Actor & Entity & Node & {
  readonly __typename?: 'StateBody';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly collective: Scalars['Boolean']['output'];
  readonly organStatus: OrganStatus;
  readonly bodies: StateBodyConnection;
  readonly officials: EntityClaimConnection;
  readonly controls: Control;
  readonly networks: NetworkConnection;
  readonly listings: ListingConnection;
  readonly listingHistory: ReadonlyArray<ListingEvent>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type StateBodyBodiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateBodyOfficialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateBodyControlsArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type StateBodyNetworksArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateBodyListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateBodyClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateBodyRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StateBodySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type OrganStatus =
  | 'ORGAN'
  | 'UNPROVEN';

export type StateBodyConnection = Connection & {
  readonly __typename?: 'StateBodyConnection';
  readonly edges: ReadonlyArray<StateBodyEdge>;
  readonly nodes: ReadonlyArray<StateBody>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type StateBodyEdge = Edge & {
  readonly __typename?: 'StateBodyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: StateBody;
};

export type Official = Actor & Entity & Node & {
  readonly __typename?: 'Official';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly birthDate?: Maybe<Scalars['PartialDate']['output']>;
  readonly offices: EntityClaimConnection;
  readonly controls: Control;
  readonly networks: NetworkConnection;
  readonly listings: ListingConnection;
  readonly listingHistory: ReadonlyArray<ListingEvent>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type OfficialOfficesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OfficialControlsArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type OfficialNetworksArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OfficialListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OfficialClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OfficialRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OfficialSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type OfficialConnection = Connection & {
  readonly __typename?: 'OfficialConnection';
  readonly edges: ReadonlyArray<OfficialEdge>;
  readonly nodes: ReadonlyArray<Official>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type OfficialEdge = Edge & {
  readonly __typename?: 'OfficialEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Official;
};

export type Company = Actor & Entity & Node & Ownable & {
  readonly __typename?: 'Company';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly collective: Scalars['Boolean']['output'];
  readonly owners: EntityClaimConnection;
  readonly controlledBy: Ownership;
  readonly controls: Control;
  readonly networks: NetworkConnection;
  readonly listings: ListingConnection;
  readonly listingHistory: ReadonlyArray<ListingEvent>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type CompanyOwnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CompanyControlledByArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type CompanyControlsArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type CompanyNetworksArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CompanyListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CompanyClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CompanyRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type CompanySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type CompanyConnection = Connection & {
  readonly __typename?: 'CompanyConnection';
  readonly edges: ReadonlyArray<CompanyEdge>;
  readonly nodes: ReadonlyArray<Company>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type CompanyEdge = Edge & {
  readonly __typename?: 'CompanyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Company;
};

export type Organisation = Actor & Entity & Node & Ownable & {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly organisationKind?: Maybe<Scalars['String']['output']>;
  readonly controlledBy: Ownership;
  readonly controls: Control;
  readonly networks: NetworkConnection;
  readonly listings: ListingConnection;
  readonly listingHistory: ReadonlyArray<ListingEvent>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type OrganisationControlledByArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type OrganisationControlsArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type OrganisationNetworksArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type OrganisationConnection = Connection & {
  readonly __typename?: 'OrganisationConnection';
  readonly edges: ReadonlyArray<OrganisationEdge>;
  readonly nodes: ReadonlyArray<Organisation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type OrganisationEdge = Edge & {
  readonly __typename?: 'OrganisationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
};

export type Media = Actor & Entity & Node & Ownable & {
  readonly __typename?: 'Media';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly collective: Scalars['Boolean']['output'];
  readonly controlledBy: Ownership;
  readonly controls: Control;
  readonly networks: NetworkConnection;
  readonly listings: ListingConnection;
  readonly listingHistory: ReadonlyArray<ListingEvent>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type MediaControlledByArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type MediaControlsArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type MediaNetworksArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MediaListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MediaClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MediaRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type MediaSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type MediaConnection = Connection & {
  readonly __typename?: 'MediaConnection';
  readonly edges: ReadonlyArray<MediaEdge>;
  readonly nodes: ReadonlyArray<Media>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type MediaEdge = Edge & {
  readonly __typename?: 'MediaEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Media;
};

export type Network = Actor & AttributionEnd & Entity & Node & {
  readonly __typename?: 'Network';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly members: ActorConnection;
  readonly stateActors: StateActors;
  readonly controls: Control;
  readonly networks: NetworkConnection;
  readonly listings: ListingConnection;
  readonly listingHistory: ReadonlyArray<ListingEvent>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type NetworkMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type NetworkStateActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StateActorKind>>;
};


export type NetworkControlsArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type NetworkNetworksArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type NetworkListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type NetworkClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type NetworkRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type NetworkSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type NetworkConnection = Connection & {
  readonly __typename?: 'NetworkConnection';
  readonly edges: ReadonlyArray<NetworkEdge>;
  readonly nodes: ReadonlyArray<Network>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type NetworkEdge = Edge & {
  readonly __typename?: 'NetworkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Network;
};

export type Group = Actor & Entity & Node & {
  readonly __typename?: 'Group';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly count?: Maybe<Scalars['PositiveInt']['output']>;
  readonly controls: Control;
  readonly networks: NetworkConnection;
  readonly listings: ListingConnection;
  readonly listingHistory: ReadonlyArray<ListingEvent>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type GroupControlsArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type GroupNetworksArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GroupListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GroupClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GroupRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type GroupSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type GroupConnection = Connection & {
  readonly __typename?: 'GroupConnection';
  readonly edges: ReadonlyArray<GroupEdge>;
  readonly nodes: ReadonlyArray<Group>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type GroupEdge = Edge & {
  readonly __typename?: 'GroupEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Group;
};

export type ActorFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly provenances?: InputMaybe<ReadonlyArray<Provenance>>;
  readonly listed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly listedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly notListedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly listedUnder?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly proposedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly connectedTo?: InputMaybe<ConnectedToInput>;
  readonly anyOf?: InputMaybe<ReadonlyArray<ActorFilter>>;
  readonly not?: InputMaybe<ActorFilter>;
};

export type OfficialFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly provenances?: InputMaybe<ReadonlyArray<Provenance>>;
  readonly listed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly listedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly notListedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly listedUnder?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly proposedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly connectedTo?: InputMaybe<ConnectedToInput>;
  readonly body?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly bodyIncludingParts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly heldAt?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly anyOf?: InputMaybe<ReadonlyArray<OfficialFilter>>;
  readonly not?: InputMaybe<OfficialFilter>;
};

export type ConnectedToInput = {
  readonly network: Scalars['ID']['input'];
  readonly minDegree?: InputMaybe<Scalars['Float']['input']>;
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
};

export type ActorOrder = {
  readonly field: ActorOrderField;
  readonly direction?: OrderDirection;
};

export type ActorOrderField =
  | 'NAME'
  | 'COUNTRY'
  | 'FIRST_LISTED'
  | 'LAST_LISTED';

export type InstrumentAssessment = {
  readonly __typename?: 'InstrumentAssessment';
  readonly instrument: Instrument;
  readonly actor?: Maybe<Actor>;
  readonly threshold: Scalars['Float']['output'];
  readonly elements: ReadonlyArray<ElementAssessment>;
  readonly caution: Scalars['String']['output'];
  readonly revision: Scalars['NonNegativeInt']['output'];
};

export type ElementAssessment = {
  readonly __typename?: 'ElementAssessment';
  readonly element: Element;
  readonly answer: ElementAnswer;
  readonly answerOfActor?: Maybe<ElementAnswer>;
  readonly answerOfSituation?: Maybe<ElementAnswer>;
  readonly for: ReadonlyArray<ElementEvidence>;
  readonly against: ReadonlyArray<ElementEvidence>;
  readonly ofOthers: ReadonlyArray<ElementEvidence>;
};

export type ElementAnswer =
  | 'SUPPORTED'
  | 'DISPUTED'
  | 'CONTESTED'
  | 'NO_EVIDENCE';

export type ElementEvidence = {
  readonly __typename?: 'ElementEvidence';
  readonly bearing: Bearing;
  readonly claim: Claim;
  readonly probability?: Maybe<Scalars['Float']['output']>;
  readonly counts: Scalars['Boolean']['output'];
  readonly whyNot?: Maybe<WhyNotCounted>;
  readonly about?: Maybe<EvidenceAbout>;
  readonly aboutInstrument: Scalars['Boolean']['output'];
  readonly periodUnknown: Scalars['Boolean']['output'];
  readonly ties: ReadonlyArray<Claim>;
  readonly organUnproven: Scalars['Boolean']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly origins: ReadonlyArray<Source>;
};

export type WhyNotCounted =
  | 'ABOUT_OTHERS'
  | 'ONLY_QUESTIONS'
  | 'CLAIM_SUPERSEDED'
  | 'NO_EVIDENCE_ON_DATE'
  | 'BELOW_THRESHOLD';

export type EvidenceAbout =
  | 'ACTOR'
  | 'SITUATION'
  | 'OTHER';

export type AttributionInput = {
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  readonly asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  readonly links?: InputMaybe<ReadonlyArray<Link>>;
  readonly conducts?: InputMaybe<ReadonlyArray<Conduct>>;
  readonly minChainStrength?: InputMaybe<Scalars['Float']['input']>;
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  readonly maxChains?: InputMaybe<Scalars['Int']['input']>;
  readonly disputes?: InputMaybe<DisputeMode>;
  readonly grading?: InputMaybe<GradingInput>;
};

export type DisputeMode =
  | 'COUNT'
  | 'IGNORE';

export type Attribution = {
  readonly __typename?: 'Attribution';
  readonly question: AttributionQuestion;
  readonly degree: Share;
  readonly degreeIgnoringDisputes: Share;
  readonly notExcluded: Share;
  readonly degreeDatedOnly?: Maybe<Share>;
  readonly likelihood: Likelihood;
  readonly byLink: ReadonlyArray<LinkDegree>;
  readonly reached: ReadonlyArray<Reached>;
  readonly chains: ReadonlyArray<Chain>;
  readonly chainsFound: Scalars['NonNegativeInt']['output'];
  readonly meetings: Meetings;
  readonly counterEvidence: ReadonlyArray<CounterEvidence>;
  readonly contacts: ReadonlyArray<Contact>;
  readonly contactsFound: Scalars['NonNegativeInt']['output'];
  readonly denialsFound: Scalars['NonNegativeInt']['output'];
  readonly independentChains: IndependentChains;
  readonly linchpins: ReadonlyArray<Linchpin>;
  readonly smallestLoss?: Maybe<SmallestLoss>;
  readonly wouldRaise: ReadonlyArray<WouldRaise>;
  readonly circularReporting: CircularReporting;
  readonly analyticConfidence: AnalyticConfidence;
  readonly search: Search;
  readonly revision: Scalars['NonNegativeInt']['output'];
  readonly method: Scalars['String']['output'];
  readonly questionId: Scalars['ID']['output'];
  readonly reproducible: Scalars['Boolean']['output'];
  readonly explanation: ReadonlyArray<Sentence>;
};

export type AttributionQuestion = {
  readonly __typename?: 'AttributionQuestion';
  readonly from: ReadonlyArray<Actor>;
  readonly to: ReadonlyArray<Entity>;
  readonly maxHops: Scalars['PositiveInt']['output'];
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  readonly revision: Scalars['NonNegativeInt']['output'];
  readonly links?: Maybe<ReadonlyArray<Link>>;
  readonly conducts?: Maybe<ReadonlyArray<Conduct>>;
  readonly minChainStrength: Scalars['Float']['output'];
  readonly limit: Scalars['PositiveInt']['output'];
  readonly maxChains: Scalars['PositiveInt']['output'];
  readonly disputes: DisputeMode;
  readonly grading: GradingScale;
};

export type Share = {
  readonly __typename?: 'Share';
  readonly value: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
  readonly high: Scalars['Float']['output'];
  readonly method: ShareMethod;
  readonly samples?: Maybe<Scalars['NonNegativeInt']['output']>;
  readonly seed?: Maybe<Scalars['Int']['output']>;
};

export type ShareMethod =
  | 'EXACT'
  | 'SAMPLED';

export type Likelihood =
  | 'ALMOST_NO_CHANCE'
  | 'VERY_UNLIKELY'
  | 'UNLIKELY'
  | 'ROUGHLY_EVEN_CHANCE'
  | 'LIKELY'
  | 'VERY_LIKELY'
  | 'ALMOST_CERTAIN'
  | 'INSUFFICIENT_EVIDENCE'
  | 'NO_CHAIN';

export type LinkDegree = {
  readonly __typename?: 'LinkDegree';
  readonly link: Link;
  readonly degree: Share;
  readonly degreeIgnoringDisputes: Share;
};

export type Reached = {
  readonly __typename?: 'Reached';
  readonly entity: Entity;
  readonly degree: Share;
};

export type Search = {
  readonly __typename?: 'Search';
  readonly exhaustive: Scalars['Boolean']['output'];
  readonly stoppedBy: SearchStop;
  readonly sidesExhaustive: Scalars['Boolean']['output'];
  readonly maxHops: Scalars['PositiveInt']['output'];
  readonly minChainStrength: Scalars['Float']['output'];
  readonly visited: Scalars['NonNegativeInt']['output'];
  readonly elapsedMs: Scalars['Float']['output'];
};

export type SearchStop =
  | 'NONE'
  | 'TIME'
  | 'CHAINS'
  | 'EXPANSIONS';

export type Sentence = {
  readonly __typename?: 'Sentence';
  readonly text: Scalars['String']['output'];
  readonly claims: ReadonlyArray<Claim>;
  readonly sources: ReadonlyArray<Source>;
};

export type ListingComparisonConnection = Connection & {
  readonly __typename?: 'ListingComparisonConnection';
  readonly edges: ReadonlyArray<ListingComparisonEdge>;
  readonly nodes: ReadonlyArray<ComparedListings>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type ListingComparisonEdge = Edge & {
  readonly __typename?: 'ListingComparisonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ComparedListings;
};

export type ComparedListings = {
  readonly __typename?: 'ComparedListings';
  readonly actor: Actor;
  readonly cells: ReadonlyArray<AuthorityCell>;
};

export type AuthorityCell = {
  readonly __typename?: 'AuthorityCell';
  readonly authority: Actor;
  readonly status?: Maybe<ListingStatus>;
  readonly listedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly liftedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly listings: ReadonlyArray<Listing>;
};

export type Brief = {
  readonly __typename?: 'Brief';
  readonly title: Scalars['String']['output'];
  readonly format: BriefFormat;
  readonly text: Scalars['String']['output'];
  readonly questionId: Scalars['ID']['output'];
  readonly revision: Scalars['NonNegativeInt']['output'];
};

export type BriefFormat =
  | 'MARKDOWN'
  | 'HTML';

export type Link =
  | 'DIRECT'
  | 'ORGAN'
  | 'GOVERNMENTAL_AUTHORITY'
  | 'CONTROL'
  | 'OWNERSHIP'
  | 'PARTICIPATION'
  | 'BUSINESS_TIE';

export type Conduct =
  | 'ORGANISES'
  | 'DIRECTS'
  | 'ASSISTS'
  | 'FINANCES'
  | 'ISSUES'
  | 'ARRANGES'
  | 'TRANSPORTS_ON'
  | 'WORKS_ON'
  | 'ENCOURAGES'
  | 'ACKNOWLEDGES'
  | 'TOLERATES';

export type Chain = {
  readonly __typename?: 'Chain';
  readonly strength: Scalars['Float']['output'];
  readonly probability: Scalars['Float']['output'];
  readonly link: Link;
  readonly conduct?: Maybe<Conduct>;
  readonly reading: Scalars['String']['output'];
  readonly caution?: Maybe<Scalars['String']['output']>;
  readonly articles: ReadonlyArray<Scalars['Int']['output']>;
  readonly operationNamed?: Maybe<Scalars['Boolean']['output']>;
  readonly meetsAt?: Maybe<Entity>;
  readonly period: Period;
  readonly steps: ReadonlyArray<Step>;
  readonly origins: ReadonlyArray<Work>;
};

export type Step = {
  readonly __typename?: 'Step';
  readonly from: Entity;
  readonly to: Entity;
  readonly claim: Claim;
  readonly direction: StepDirection;
  readonly tie?: Maybe<Tie>;
  readonly probability: Scalars['Float']['output'];
  readonly period: Period;
  readonly periodUnknown: Scalars['Boolean']['output'];
  readonly evidence: ReadonlyArray<EvidenceItem>;
  readonly opposedBy: ReadonlyArray<StepOpposition>;
};

export type StepDirection =
  | 'FORWARD'
  | 'BACKWARD';

export type StepOpposition = {
  readonly __typename?: 'StepOpposition';
  readonly claim: Claim;
  readonly kind: OppositionKind;
  readonly stance: Stance;
  readonly source: Source;
};

export type Work = {
  readonly __typename?: 'Work';
  readonly id: Scalars['ID']['output'];
  readonly sources: ReadonlyArray<Source>;
};

export type Meetings = {
  readonly __typename?: 'Meetings';
  readonly degree: Share;
  readonly chains: ReadonlyArray<Chain>;
  readonly found: Scalars['NonNegativeInt']['output'];
  readonly stoppedBy: SearchStop;
};

export type Claim = Node & {
  readonly __typename?: 'Claim';
  readonly id: Scalars['ID']['output'];
  readonly predicate: Scalars['String']['output'];
  readonly reading: Scalars['String']['output'];
  readonly definition: Predicate;
  readonly subject: Entity;
  readonly object?: Maybe<Entity>;
  readonly value?: Maybe<Scalars['String']['output']>;
  readonly qualifiers: ReadonlyArray<Qualifier>;
  readonly period?: Maybe<Period>;
  readonly assessment: Assessment;
  readonly evidence: EvidenceItemConnection;
  readonly opposedBy: ReadonlyArray<Opposition>;
  readonly opposes: ReadonlyArray<Opposition>;
  readonly bearings: ReadonlyArray<Bearing>;
  readonly listing?: Maybe<Listing>;
  readonly supersededBy?: Maybe<Claim>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type ClaimAssessmentArgs = {
  grading?: InputMaybe<GradingInput>;
};


export type ClaimEvidenceArgs = {
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  withRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Qualifier = {
  readonly __typename?: 'Qualifier';
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type Assessment = {
  readonly __typename?: 'Assessment';
  readonly probability: Scalars['Float']['output'];
  readonly probabilityUndisputed: Scalars['Float']['output'];
  readonly notExcluded: Scalars['Float']['output'];
  readonly standing: Standing;
  readonly supportingVoices: Scalars['NonNegativeInt']['output'];
  readonly disputingVoices: Scalars['NonNegativeInt']['output'];
};

export type Standing =
  | 'SUPPORTED'
  | 'DISPUTED'
  | 'CONTESTED'
  | 'QUESTIONED'
  | 'NO_EVIDENCE';

export type Opposition = {
  readonly __typename?: 'Opposition';
  readonly id: Scalars['ID']['output'];
  readonly claim: Claim;
  readonly opposes: Claim;
  readonly kind: OppositionKind;
  readonly stance: Stance;
  readonly source: Source;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type OppositionKind =
  | 'REBUTS'
  | 'UNDERCUTS';

export type Bearing = {
  readonly __typename?: 'Bearing';
  readonly id: Scalars['ID']['output'];
  readonly claim: Claim;
  readonly element: Element;
  readonly side: BearingSide;
  readonly stance: Stance;
  readonly source: Source;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type BearingSide =
  | 'FOR'
  | 'AGAINST';

export type ClaimFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly objects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly stances?: InputMaybe<ReadonlyArray<Stance>>;
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly assertedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly provenances?: InputMaybe<ReadonlyArray<Provenance>>;
  readonly anyOf?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  readonly not?: InputMaybe<ClaimFilter>;
};

export type EntityClaimFilter = {
  readonly direction?: InputMaybe<Direction>;
  readonly otherKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly objects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly stances?: InputMaybe<ReadonlyArray<Stance>>;
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly assertedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly provenances?: InputMaybe<ReadonlyArray<Provenance>>;
  readonly anyOf?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  readonly not?: InputMaybe<ClaimFilter>;
};

export type ClaimConnection = Connection & {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type ClaimEdge = Edge & {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type EntityClaimConnection = Connection & {
  readonly __typename?: 'EntityClaimConnection';
  readonly edges: ReadonlyArray<EntityClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type EntityClaimEdge = Edge & {
  readonly __typename?: 'EntityClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly direction: ClaimDirection;
  readonly other?: Maybe<Entity>;
  readonly node: Claim;
};

export type ClaimDirection =
  | 'OUTGOING'
  | 'INCOMING';

export type AttributionComparison = {
  readonly __typename?: 'AttributionComparison';
  readonly question: AttributionQuestion;
  readonly before: ComparedAnswer;
  readonly after: ComparedAnswer;
  readonly degreeChange: Scalars['Float']['output'];
  readonly chainsGained: ReadonlyArray<Chain>;
  readonly chainsLost: ReadonlyArray<Chain>;
  readonly chainsChanged: ReadonlyArray<ChangedChain>;
  readonly chainsUnchanged: Scalars['NonNegativeInt']['output'];
  readonly claims: ReadonlyArray<ClaimChange>;
};

export type ComparedAnswer = {
  readonly __typename?: 'ComparedAnswer';
  readonly revision: Scalars['NonNegativeInt']['output'];
  readonly questionId: Scalars['ID']['output'];
  readonly degree: Share;
  readonly degreeIgnoringDisputes: Share;
  readonly notExcluded: Share;
  readonly likelihood: Likelihood;
  readonly analyticConfidence: AnalyticConfidence;
  readonly chainsFound: Scalars['NonNegativeInt']['output'];
  readonly search: Search;
  readonly reproducible: Scalars['Boolean']['output'];
};

export type ChangedChain = {
  readonly __typename?: 'ChangedChain';
  readonly before: Chain;
  readonly after: Chain;
  readonly strengthChange: Scalars['Float']['output'];
};

export type ClaimChange = {
  readonly __typename?: 'ClaimChange';
  readonly claim: Claim;
  readonly probabilityBefore?: Maybe<Scalars['Float']['output']>;
  readonly probabilityAfter?: Maybe<Scalars['Float']['output']>;
  readonly events: ReadonlyArray<ClaimEvent>;
  readonly effect: Scalars['Float']['output'];
  readonly effectAlone: Scalars['Float']['output'];
};

export type ClaimEvent = {
  readonly __typename?: 'ClaimEvent';
  readonly kind: ClaimEventKind;
  readonly item?: Maybe<EvidenceItem>;
  readonly source?: Maybe<Source>;
  readonly entity?: Maybe<Entity>;
  readonly supersededBy?: Maybe<Claim>;
};

export type ClaimEventKind =
  | 'CLAIM_ADDED'
  | 'CLAIM_SUPERSEDED'
  | 'CLAIM_RESTORED'
  | 'ITEM_ADDED'
  | 'ITEM_RETRACTED'
  | 'ITEM_REGRADED'
  | 'ITEM_REDATED'
  | 'ITEM_RESTATED'
  | 'ITEM_REATTRIBUTED'
  | 'SOURCE_REGRADED'
  | 'SOURCE_REATTRIBUTED'
  | 'ENTITY_REDATED';

export type Concept = Entity & Node & {
  readonly __typename?: 'Concept';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly conceptKind?: Maybe<Scalars['String']['output']>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type ConceptClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ConceptRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ConceptSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ConceptConnection = Connection & {
  readonly __typename?: 'ConceptConnection';
  readonly edges: ReadonlyArray<ConceptEdge>;
  readonly nodes: ReadonlyArray<Concept>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type ConceptEdge = Edge & {
  readonly __typename?: 'ConceptEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Concept;
};

export type Entity = {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type EntityClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EntityRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EntitySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type { EntityKind };

export type Alias = {
  readonly __typename?: 'Alias';
  readonly name: Scalars['String']['output'];
  readonly language?: Maybe<Scalars['Locale']['output']>;
  readonly script?: Maybe<Scalars['String']['output']>;
};

export type ExternalId = {
  readonly __typename?: 'ExternalId';
  readonly scheme: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type Citation = {
  readonly __typename?: 'Citation';
  readonly source: Source;
  readonly locator?: Maybe<Scalars['String']['output']>;
};

export type Provenance =
  | 'DOCUMENT'
  | 'PUBLIC_RECORD'
  | 'GENERAL_KNOWLEDGE'
  | 'IMPORT';

export type Direction =
  | 'OUTGOING'
  | 'INCOMING'
  | 'EITHER';

export type EntityFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly provenances?: InputMaybe<ReadonlyArray<Provenance>>;
  readonly ofEntities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly anyOf?: InputMaybe<ReadonlyArray<EntityFilter>>;
  readonly not?: InputMaybe<EntityFilter>;
};

export type EntityConnection = Connection & {
  readonly __typename?: 'EntityConnection';
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type EntityEdge = Edge & {
  readonly __typename?: 'EntityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly period?: Maybe<Period>;
  readonly where?: Maybe<Scalars['String']['output']>;
  readonly mentions: ReadonlyArray<Entity>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type EventClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EventRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EventSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type EventConnection = Connection & {
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type EventEdge = Edge & {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type EvidenceItem = Node & {
  readonly __typename?: 'EvidenceItem';
  readonly id: Scalars['ID']['output'];
  readonly claim: Claim;
  readonly source: Source;
  readonly assertedBy?: Maybe<Actor>;
  readonly stance: Stance;
  readonly credibility: Scalars['PositiveInt']['output'];
  readonly reliabilityInUse?: Maybe<Reliability>;
  readonly restsOn: ReadonlyArray<Source>;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly period?: Maybe<Period>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly retractedBecause?: Maybe<Scalars['String']['output']>;
};

export type Stance =
  | 'SUPPORTS'
  | 'DISPUTES'
  | 'QUESTIONS';

export type EvidenceItemConnection = Connection & {
  readonly __typename?: 'EvidenceItemConnection';
  readonly edges: ReadonlyArray<EvidenceItemEdge>;
  readonly nodes: ReadonlyArray<EvidenceItem>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type EvidenceItemEdge = Edge & {
  readonly __typename?: 'EvidenceItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EvidenceItem;
};

export type Figure = Entity & Node & {
  readonly __typename?: 'Figure';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly period?: Maybe<Period>;
  readonly value?: Maybe<Scalars['Float']['output']>;
  readonly minimum?: Maybe<Scalars['Float']['output']>;
  readonly maximum?: Maybe<Scalars['Float']['output']>;
  readonly qualifier?: Maybe<Scalars['String']['output']>;
  readonly unit: Scalars['String']['output'];
  readonly countries: ReadonlyArray<Scalars['CountryCode']['output']>;
  readonly subject?: Maybe<Entity>;
  readonly reportedBy?: Maybe<Entity>;
  readonly conflictsWith: ReadonlyArray<Figure>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type FigureClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type FigureRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type FigureSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type FigureConnection = Connection & {
  readonly __typename?: 'FigureConnection';
  readonly edges: ReadonlyArray<FigureEdge>;
  readonly nodes: ReadonlyArray<Figure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type FigureEdge = Edge & {
  readonly __typename?: 'FigureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Figure;
};

export type Instrument = Entity & Node & {
  readonly __typename?: 'Instrument';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly instrumentKind?: Maybe<Scalars['String']['output']>;
  readonly adopted?: Maybe<Scalars['PartialDate']['output']>;
  readonly inForce?: Maybe<Scalars['PartialDate']['output']>;
  readonly provision?: Maybe<Scalars['String']['output']>;
  readonly attributionMapping?: Maybe<Scalars['String']['output']>;
  readonly contestedPoint?: Maybe<Scalars['String']['output']>;
  readonly elements: ReadonlyArray<Element>;
  readonly listings: ListingConnection;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type InstrumentListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type InstrumentClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type InstrumentRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type InstrumentSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type InstrumentConnection = Connection & {
  readonly __typename?: 'InstrumentConnection';
  readonly edges: ReadonlyArray<InstrumentEdge>;
  readonly nodes: ReadonlyArray<Instrument>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type InstrumentEdge = Edge & {
  readonly __typename?: 'InstrumentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Instrument;
};

export type Element = Entity & Node & {
  readonly __typename?: 'Element';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly instrument: Instrument;
  readonly order: Scalars['NonNegativeInt']['output'];
  readonly provision?: Maybe<Scalars['String']['output']>;
  readonly attributionMapping?: Maybe<Scalars['String']['output']>;
  readonly contestedPoint?: Maybe<Scalars['String']['output']>;
  readonly bearings: ReadonlyArray<Bearing>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type ElementClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ElementRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ElementSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ElementConnection = Connection & {
  readonly __typename?: 'ElementConnection';
  readonly edges: ReadonlyArray<ElementEdge>;
  readonly nodes: ReadonlyArray<Element>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type ElementEdge = Edge & {
  readonly __typename?: 'ElementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Element;
};

export type AttributionEnd = {
  readonly stateActors: StateActors;
};


export type AttributionEndStateActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StateActorKind>>;
};

export type { StateActorKind };

export type StateActors = {
  readonly __typename?: 'StateActors';
  readonly actors: ReadonlyArray<ConnectedStateActor>;
  readonly stoppedBy: SearchStop;
};

export type ConnectedStateActor = {
  readonly __typename?: 'ConnectedStateActor';
  readonly actor: Actor;
  readonly strength: Scalars['Float']['output'];
  readonly link: Link;
  readonly conduct?: Maybe<Conduct>;
  readonly hops: Scalars['PositiveInt']['output'];
  readonly claims: ReadonlyArray<Claim>;
};

export type Listing = Entity & Node & {
  readonly __typename?: 'Listing';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly claim: Claim;
  readonly actor: Actor;
  readonly instrument: Instrument;
  readonly authorities: ReadonlyArray<Actor>;
  readonly programme?: Maybe<Scalars['String']['output']>;
  readonly ground?: Maybe<Scalars['String']['output']>;
  readonly grounds: ReadonlyArray<Claim>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly occasion?: Maybe<Scalars['String']['output']>;
  readonly listedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly amendedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly liftedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly status: ListingStatus;
  readonly history: ReadonlyArray<ListingEvent>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type ListingStatusArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type ListingClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ListingRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type ListingSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ListingEvent = {
  readonly __typename?: 'ListingEvent';
  readonly kind: ListingEventKind;
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly listing: Listing;
  readonly instrument: Instrument;
  readonly authorities: ReadonlyArray<Actor>;
};

export type ListingEventKind =
  | 'LISTED'
  | 'LISTED_AGAIN'
  | 'AMENDED'
  | 'LIFTED';

export type ListingStatus =
  | 'LISTED'
  | 'LIFTED'
  | 'NOT_YET'
  | 'UNCLEAR'
  | 'NOT_ESTABLISHED';

export type ListingFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly actorKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  readonly authorities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly instruments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  readonly grounds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  readonly listedAgain?: InputMaybe<Scalars['Boolean']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<ListingStatus>>;
  readonly ofEntities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly listedOn?: InputMaybe<PeriodInput>;
  readonly amendedOn?: InputMaybe<PeriodInput>;
  readonly liftedOn?: InputMaybe<PeriodInput>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly provenances?: InputMaybe<ReadonlyArray<Provenance>>;
  readonly anyOf?: InputMaybe<ReadonlyArray<ListingFilter>>;
  readonly not?: InputMaybe<ListingFilter>;
};

export type ListingOrder = {
  readonly field: ListingOrderField;
  readonly direction?: OrderDirection;
};

export type ListingOrderField =
  | 'NAME'
  | 'LISTED_ON'
  | 'AMENDED_ON'
  | 'LIFTED_ON';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type ListingConnection = Connection & {
  readonly __typename?: 'ListingConnection';
  readonly edges: ReadonlyArray<ListingEdge>;
  readonly nodes: ReadonlyArray<Listing>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type ListingEdge = Edge & {
  readonly __typename?: 'ListingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Listing;
};

export type AttributionMatrixInput = {
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  readonly asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
  readonly links?: InputMaybe<ReadonlyArray<Link>>;
  readonly conducts?: InputMaybe<ReadonlyArray<Conduct>>;
  readonly minChainStrength?: InputMaybe<Scalars['Float']['input']>;
  readonly disputes?: InputMaybe<DisputeMode>;
  readonly grading?: InputMaybe<GradingInput>;
  readonly withDegree?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AttributionMatrix = {
  readonly __typename?: 'AttributionMatrix';
  readonly question: AttributionMatrixQuestion;
  readonly rows: ReadonlyArray<MatrixRow>;
  readonly revision: Scalars['NonNegativeInt']['output'];
  readonly elapsedMs: Scalars['Float']['output'];
};

export type AttributionMatrixQuestion = {
  readonly __typename?: 'AttributionMatrixQuestion';
  readonly from: ReadonlyArray<Actor>;
  readonly to: ReadonlyArray<Entity>;
  readonly maxHops: Scalars['PositiveInt']['output'];
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  readonly revision: Scalars['NonNegativeInt']['output'];
  readonly links?: Maybe<ReadonlyArray<Link>>;
  readonly conducts?: Maybe<ReadonlyArray<Conduct>>;
  readonly minChainStrength: Scalars['Float']['output'];
  readonly disputes: DisputeMode;
  readonly grading: GradingScale;
  readonly withDegree: Scalars['Boolean']['output'];
};

export type MatrixRow = {
  readonly __typename?: 'MatrixRow';
  readonly actor: Actor;
  readonly cells: ReadonlyArray<MatrixCell>;
};

export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  readonly to: Entity;
  readonly strength?: Maybe<Scalars['Float']['output']>;
  readonly link?: Maybe<Link>;
  readonly conduct?: Maybe<Conduct>;
  readonly hops?: Maybe<Scalars['PositiveInt']['output']>;
  readonly claims?: Maybe<ReadonlyArray<Claim>>;
  readonly degree?: Maybe<Share>;
  readonly stoppedBy: SearchStop;
};

export type Narrative = Entity & Node & {
  readonly __typename?: 'Narrative';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly period?: Maybe<Period>;
  readonly languages: ReadonlyArray<Scalars['Locale']['output']>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type NarrativeClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type NarrativeRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type NarrativeSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type NarrativeConnection = Connection & {
  readonly __typename?: 'NarrativeConnection';
  readonly edges: ReadonlyArray<NarrativeEdge>;
  readonly nodes: ReadonlyArray<Narrative>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type NarrativeEdge = Edge & {
  readonly __typename?: 'NarrativeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Narrative;
};

export type Ownable = {
  readonly controlledBy: Ownership;
};


export type OwnableControlledByArgs = {
  threshold?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type Ownership = {
  readonly __typename?: 'Ownership';
  readonly firm: Actor;
  readonly threshold: Scalars['Float']['output'];
  readonly owners: ReadonlyArray<Owner>;
  readonly ownerCount: Scalars['NonNegativeInt']['output'];
  readonly missing: ReadonlyArray<Claim>;
  readonly overstated: ReadonlyArray<Actor>;
  readonly exhaustive: Scalars['Boolean']['output'];
  readonly inAggregate: AggregateControl;
};


export type OwnershipOwnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OwnershipInAggregateArgs = {
  owners: ReadonlyArray<Scalars['ID']['input']>;
};

export type OwnershipVerdict =
  | 'CONTROLS'
  | 'MAY_CONTROL'
  | 'DOES_NOT';

export type Owner = {
  readonly __typename?: 'Owner';
  readonly actor: Actor;
  readonly verdict: OwnershipVerdict;
  readonly shareAtLeast: Scalars['Float']['output'];
  readonly shareAtMost: Scalars['Float']['output'];
  readonly direct: Scalars['Boolean']['output'];
  readonly contested: Scalars['Boolean']['output'];
  readonly holdings: ReadonlyArray<Holding>;
  readonly holdingCount: Scalars['NonNegativeInt']['output'];
};


export type OwnerHoldingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Holding = {
  readonly __typename?: 'Holding';
  readonly claim: Claim;
  readonly holder: Actor;
  readonly held: Actor;
  readonly share?: Maybe<Scalars['String']['output']>;
  readonly shareAtLeast: Scalars['Float']['output'];
  readonly shareAtMost: Scalars['Float']['output'];
  readonly missing: Scalars['Boolean']['output'];
  readonly contested: Scalars['Boolean']['output'];
  readonly probability: Scalars['Float']['output'];
  readonly counts: HoldingCounts;
};

export type HoldingCounts =
  | 'YES'
  | 'MAYBE'
  | 'NO';

export type AggregateControl = {
  readonly __typename?: 'AggregateControl';
  readonly owners: ReadonlyArray<Actor>;
  readonly verdict: OwnershipVerdict;
  readonly shareAtLeast: Scalars['Float']['output'];
  readonly shareAtMost: Scalars['Float']['output'];
  readonly contested: Scalars['Boolean']['output'];
  readonly holdings: ReadonlyArray<Holding>;
  readonly holdingCount: Scalars['NonNegativeInt']['output'];
};


export type AggregateControlHoldingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Control = {
  readonly __typename?: 'Control';
  readonly actor: Actor;
  readonly threshold: Scalars['Float']['output'];
  readonly firms: ReadonlyArray<ControlledFirm>;
  readonly firmCount: Scalars['NonNegativeInt']['output'];
  readonly missing: ReadonlyArray<Claim>;
  readonly overstated: ReadonlyArray<Actor>;
  readonly exhaustive: Scalars['Boolean']['output'];
};


export type ControlFirmsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ControlledFirm = {
  readonly __typename?: 'ControlledFirm';
  readonly firm: Actor;
  readonly verdict: OwnershipVerdict;
  readonly shareAtLeast: Scalars['Float']['output'];
  readonly shareAtMost: Scalars['Float']['output'];
  readonly direct: Scalars['Boolean']['output'];
  readonly contested: Scalars['Boolean']['output'];
  readonly holdings: ReadonlyArray<Holding>;
  readonly holdingCount: Scalars['NonNegativeInt']['output'];
};


export type ControlledFirmHoldingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly placeKind?: Maybe<Scalars['String']['output']>;
  readonly latitude?: Maybe<Scalars['Latitude']['output']>;
  readonly longitude?: Maybe<Scalars['Longitude']['output']>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type PlaceClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PlaceConnection = Connection & {
  readonly __typename?: 'PlaceConnection';
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type PlaceEdge = Edge & {
  readonly __typename?: 'PlaceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

export type Population = Entity & Node & {
  readonly __typename?: 'Population';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type PopulationClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PopulationRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PopulationSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type PopulationConnection = Connection & {
  readonly __typename?: 'PopulationConnection';
  readonly edges: ReadonlyArray<PopulationEdge>;
  readonly nodes: ReadonlyArray<Population>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type PopulationEdge = Edge & {
  readonly __typename?: 'PopulationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Population;
};

export type ListingPack = {
  readonly __typename?: 'ListingPack';
  readonly title: Scalars['String']['output'];
  readonly actor: Actor;
  readonly criterion?: Maybe<Entity>;
  readonly criteria: ReadonlyArray<PackCriterion>;
  readonly claimsFor: ReadonlyArray<PackClaim>;
  readonly claimsAgainst: ReadonlyArray<PackObjection>;
  readonly sources: ReadonlyArray<PackSource>;
  readonly chains: PackChains;
  readonly listings: ReadonlyArray<PackListing>;
  readonly proposals: ReadonlyArray<Claim>;
  readonly courtOutcomes: ReadonlyArray<Claim>;
  readonly gaps: ReadonlyArray<Scalars['String']['output']>;
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  readonly revision: Scalars['NonNegativeInt']['output'];
  readonly document: Scalars['String']['output'];
};


export type ListingPackDocumentArgs = {
  format?: BriefFormat;
};

export type PackCriterion = {
  readonly __typename?: 'PackCriterion';
  readonly criterion: Entity;
  readonly acts: ReadonlyArray<Instrument>;
  readonly widenings: ReadonlyArray<Claim>;
};

export type PackRole =
  | 'STATES_THE_GROUND'
  | 'BEARS_ON_IT'
  | 'CONDUCT'
  | 'TIE';

export type PackClaim = {
  readonly __typename?: 'PackClaim';
  readonly claim: Claim;
  readonly role: PackRole;
  readonly criteria: ReadonlyArray<Entity>;
  readonly bearings: ReadonlyArray<Bearing>;
  readonly ties: ReadonlyArray<Claim>;
  readonly ended: Scalars['Boolean']['output'];
  readonly early: ReadonlyArray<EvidenceItem>;
  readonly probability: Scalars['Float']['output'];
  readonly standing: Standing;
  readonly supporting: ReadonlyArray<EvidenceItem>;
  readonly disputing: ReadonlyArray<EvidenceItem>;
  readonly questioning: ReadonlyArray<EvidenceItem>;
  readonly opposedBy: ReadonlyArray<Opposition>;
};

export type PackObjectionKind =
  | 'DISPUTE'
  | 'DOUBT'
  | 'DENIAL'
  | 'REBUTS'
  | 'UNDERCUTS'
  | 'BEARS_AGAINST';

export type PackObjection = {
  readonly __typename?: 'PackObjection';
  readonly number: Scalars['NonNegativeInt']['output'];
  readonly kind: PackObjectionKind;
  readonly claim: Claim;
  readonly item?: Maybe<EvidenceItem>;
  readonly opposition?: Maybe<Opposition>;
  readonly bearing?: Maybe<Bearing>;
  readonly ties: ReadonlyArray<Claim>;
  readonly saidBy?: Maybe<Actor>;
  readonly byTheActor: Scalars['Boolean']['output'];
  readonly source?: Maybe<Source>;
  readonly alone: Scalars['Boolean']['output'];
};

export type PackSource = {
  readonly __typename?: 'PackSource';
  readonly source: Source;
  readonly reliability: Reliability;
  readonly reliabilityMeaning: Scalars['String']['output'];
  readonly locators: ReadonlyArray<Scalars['String']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly capturedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly preservation: Preservation;
  readonly relays: ReadonlyArray<Source>;
  readonly restsOn: ReadonlyArray<Source>;
  readonly wordsOf: ReadonlyArray<Actor>;
};

export type Preservation =
  | 'PRESERVED'
  | 'NOT_PRESERVED';

export type PackListing = {
  readonly __typename?: 'PackListing';
  readonly listing: Listing;
  readonly authorities: ReadonlyArray<Actor>;
  readonly status: ListingStatus;
  readonly grounds: ReadonlyArray<Claim>;
  readonly early: ReadonlyArray<EvidenceItem>;
  readonly lifted: Scalars['Boolean']['output'];
  readonly listedAgainAfter: ReadonlyArray<Listing>;
};

export type PackChains = {
  readonly __typename?: 'PackChains';
  readonly asked: Scalars['NonNegativeInt']['output'];
  readonly moreEnds: Scalars['Boolean']['output'];
  readonly answered: ReadonlyArray<PackChain>;
  readonly further: ReadonlyArray<Entity>;
  readonly none: ReadonlyArray<Entity>;
  readonly stopped: ReadonlyArray<Entity>;
};

export type PackChain = {
  readonly __typename?: 'PackChain';
  readonly to: Entity;
  readonly answer: Attribution;
};

export type Revision = {
  readonly __typename?: 'Revision';
  readonly number: Scalars['PositiveInt']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
  readonly added: Scalars['NonNegativeInt']['output'];
  readonly changed: Scalars['NonNegativeInt']['output'];
};

export type RevisionConnection = Connection & {
  readonly __typename?: 'RevisionConnection';
  readonly edges: ReadonlyArray<RevisionEdge>;
  readonly nodes: ReadonlyArray<Revision>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type RevisionEdge = Edge & {
  readonly __typename?: 'RevisionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Revision;
};

export type CounterEvidence = {
  readonly __typename?: 'CounterEvidence';
  readonly item?: Maybe<EvidenceItem>;
  readonly claim: Claim;
  readonly opposing?: Maybe<Claim>;
  readonly opposingStance?: Maybe<Stance>;
  readonly kind: CounterEvidenceKind;
  readonly onChain: Scalars['Boolean']['output'];
  readonly effect: Scalars['Float']['output'];
};

export type CounterEvidenceKind =
  | 'DISPUTES'
  | 'QUESTIONS'
  | 'REBUTS'
  | 'UNDERCUTS';

export type Contact = {
  readonly __typename?: 'Contact';
  readonly claim: Claim;
  readonly a: Entity;
  readonly b: Entity;
};

export type IndependentChains = {
  readonly __typename?: 'IndependentChains';
  readonly count: Scalars['NonNegativeInt']['output'];
  readonly ranks: ReadonlyArray<Scalars['PositiveInt']['output']>;
  readonly provenLargest: Scalars['Boolean']['output'];
  readonly sharedStructure: ReadonlyArray<Claim>;
};

export type Linchpin = {
  readonly __typename?: 'Linchpin';
  readonly claim?: Maybe<Claim>;
  readonly work?: Maybe<Work>;
  readonly fall: Scalars['Float']['output'];
};

export type SmallestLoss = {
  readonly __typename?: 'SmallestLoss';
  readonly members: ReadonlyArray<Linchpin>;
  readonly fall: Scalars['Float']['output'];
  readonly likelihood: Likelihood;
};

export type WouldRaise = {
  readonly __typename?: 'WouldRaise';
  readonly claim: Claim;
  readonly rise: Scalars['Float']['output'];
};

export type CircularReporting = {
  readonly __typename?: 'CircularReporting';
  readonly cycles: ReadonlyArray<RelayCycle>;
  readonly echoes: ReadonlyArray<Echo>;
};

export type RelayCycle = {
  readonly __typename?: 'RelayCycle';
  readonly works: ReadonlyArray<Work>;
};

export type Echo = {
  readonly __typename?: 'Echo';
  readonly claim: Claim;
  readonly stance: Stance;
  readonly items: ReadonlyArray<EvidenceItem>;
  readonly origins: ReadonlyArray<Work>;
};

export type AnalyticConfidence = {
  readonly __typename?: 'AnalyticConfidence';
  readonly level: ConfidenceLevel;
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

export type ConfidenceLevel =
  | 'LOW'
  | 'MODERATE'
  | 'HIGH';

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Connection = {
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type Edge = {
  readonly cursor: Scalars['String']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Period = {
  readonly __typename?: 'Period';
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  readonly fromDay?: Maybe<Scalars['LocalDate']['output']>;
  readonly toDay?: Maybe<Scalars['LocalDate']['output']>;
};

export type PeriodInput = {
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type ErrorCode =
  | 'ENTITY_NOT_FOUND'
  | 'ID_INVALID'
  | 'KIND_MISMATCH'
  | 'FROM_IN_TO'
  | 'EMPTY_SET'
  | 'RANGE_REVERSED'
  | 'DATE_INVALID'
  | 'COUNTRY_INVALID'
  | 'LIMIT_EXCEEDED'
  | 'PAGE_INVALID'
  | 'CURSOR_INVALID'
  | 'CURSOR_MISMATCH'
  | 'REVISION_UNKNOWN'
  | 'QUESTION_ID_INVALID'
  | 'METHOD_CHANGED'
  | 'GRADING_INVALID'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COSTLY'
  | 'QUERY_TOO_LARGE'
  | 'BAD_REQUEST'
  | 'PATH_UNKNOWN'
  | 'BODY_TOO_LARGE'
  | 'RECORD_INVALID'
  | 'REFERENCE_UNKNOWN'
  | 'RECORD_CONFLICT'
  | 'PREDICATE_UNKNOWN'
  | 'PERSON_WITHOUT_PUBLIC_ROLE'
  | 'BIRTH_DATE_WITHOUT_LISTING'
  | 'CONFIG_INVALID'
  | 'ADDRESS_UNUSABLE'
  | 'DATA_IN_USE'
  | 'STORE_DAMAGED'
  | 'SCHEMA_VERSION'
  | 'ENGINE_UNAVAILABLE'
  | 'WRITE_UNCERTAIN'
  | 'READ_DISTURBED'
  | 'TIMEOUT'
  | 'CANCELLED'
  | 'SHUTTING_DOWN'
  | 'INTERNAL_SERVER_ERROR';

export type ScreenedName = {
  readonly __typename?: 'ScreenedName';
  readonly name: Scalars['String']['output'];
  readonly candidates: ReadonlyArray<ScreeningCandidate>;
};

export type ScreeningCandidate = {
  readonly __typename?: 'ScreeningCandidate';
  readonly actor: Actor;
  readonly score: Scalars['Float']['output'];
  readonly matchedName: Scalars['String']['output'];
  readonly listing: ListingStanding;
  readonly nameComparison: NameComparison;
  readonly country: ComparedFeature;
  readonly birthDate: ComparedFeature;
};

export type NameComparison = {
  readonly __typename?: 'NameComparison';
  readonly score: Scalars['Float']['output'];
  readonly method: NameMethod;
  readonly reordered: Scalars['Boolean']['output'];
  readonly queryScript: Scalars['String']['output'];
  readonly foundScript: Scalars['String']['output'];
  readonly pairs: ReadonlyArray<NamePair>;
  readonly unmatchedInQuery: ReadonlyArray<Scalars['String']['output']>;
  readonly unmatchedInFound: ReadonlyArray<Scalars['String']['output']>;
};

export type NamePair = {
  readonly __typename?: 'NamePair';
  readonly query: Scalars['String']['output'];
  readonly found: Scalars['String']['output'];
  readonly similarity: Scalars['Float']['output'];
  readonly how: NameMethod;
};

export type NameMethod =
  | 'EXACT'
  | 'TRANSLITERATION'
  | 'SOUND'
  | 'TYPO'
  | 'INITIALS'
  | 'NONE';

export type ComparedFeature = {
  readonly __typename?: 'ComparedFeature';
  readonly agreement: Agreement;
  readonly query?: Maybe<Scalars['String']['output']>;
  readonly found?: Maybe<Scalars['String']['output']>;
  readonly factor: Scalars['Float']['output'];
};

export type Agreement =
  | 'NOT_COMPARED'
  | 'AGREES'
  | 'NEARLY_AGREES'
  | 'DISAGREES';

export type SearchFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  readonly listings?: InputMaybe<ReadonlyArray<ListingStanding>>;
  readonly listedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type ListingStanding =
  | 'LISTED'
  | 'UNCLEAR'
  | 'LIFTED'
  | 'PROPOSED'
  | 'NOT_LISTED';

export type SearchConnection = Connection & {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  readonly facets: SearchFacets;
};

export type SearchEdge = Edge & {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
  readonly score: Scalars['Float']['output'];
  readonly matchedName?: Maybe<Scalars['String']['output']>;
};

export type SearchFacets = {
  readonly __typename?: 'SearchFacets';
  readonly kinds: ReadonlyArray<KindCount>;
  readonly countries: ReadonlyArray<CountryCount>;
  readonly listings: ReadonlyArray<ListingStandingCount>;
  readonly authorities: ReadonlyArray<AuthorityCount>;
};

export type KindCount = {
  readonly __typename?: 'KindCount';
  readonly kind: EntityKind;
  readonly count: Scalars['NonNegativeInt']['output'];
};

export type CountryCount = {
  readonly __typename?: 'CountryCount';
  readonly country: Scalars['CountryCode']['output'];
  readonly count: Scalars['NonNegativeInt']['output'];
};

export type ListingStandingCount = {
  readonly __typename?: 'ListingStandingCount';
  readonly standing: ListingStanding;
  readonly count: Scalars['NonNegativeInt']['output'];
};

export type AuthorityCount = {
  readonly __typename?: 'AuthorityCount';
  readonly authority: Actor;
  readonly count: Scalars['NonNegativeInt']['output'];
};

export type Source = Entity & Node & {
  readonly __typename?: 'Source';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  readonly published?: Maybe<Scalars['PartialDate']['output']>;
  readonly sourceKind?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['URL']['output']>;
  readonly archiveUrl?: Maybe<Scalars['URL']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly capturedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly language?: Maybe<Scalars['Locale']['output']>;
  readonly reliability: Reliability;
  readonly work: Scalars['ID']['output'];
  readonly sameWork: ReadonlyArray<Source>;
  readonly relays: ReadonlyArray<Source>;
  readonly relayedBy: ReadonlyArray<Source>;
  readonly cites: ReadonlyArray<Source>;
  readonly citedBy: ReadonlyArray<Source>;
  readonly seedReference?: Maybe<Scalars['String']['output']>;
  readonly evidence: EvidenceItemConnection;
  readonly restsOnThis: EvidenceItemConnection;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type SourceEvidenceArgs = {
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  withRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SourceRestsOnThisArgs = {
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  withRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SourceClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SourceRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type SourceSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type SourceFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly reliabilities?: InputMaybe<ReadonlyArray<Reliability>>;
  readonly works?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly provenances?: InputMaybe<ReadonlyArray<Provenance>>;
  readonly period?: InputMaybe<PeriodInput>;
  readonly anyOf?: InputMaybe<ReadonlyArray<SourceFilter>>;
  readonly not?: InputMaybe<SourceFilter>;
};

export type SourceConnection = Connection & {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type SourceEdge = Edge & {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type Operation = AttributionEnd & Entity & Node & {
  readonly __typename?: 'Operation';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly period?: Maybe<Period>;
  readonly where?: Maybe<Scalars['String']['output']>;
  readonly mentions: ReadonlyArray<Entity>;
  readonly stateActors: StateActors;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type OperationStateActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StateActorKind>>;
};


export type OperationClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OperationRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OperationSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type OperationConnection = Connection & {
  readonly __typename?: 'OperationConnection';
  readonly edges: ReadonlyArray<OperationEdge>;
  readonly nodes: ReadonlyArray<Operation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type OperationEdge = Edge & {
  readonly __typename?: 'OperationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Operation;
};

export type Route = AttributionEnd & Entity & Node & {
  readonly __typename?: 'Route';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly period?: Maybe<Period>;
  readonly legs: ReadonlyArray<RouteLeg>;
  readonly carriers: ActorConnection;
  readonly stateActors: StateActors;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type RouteCarriersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RouteStateActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StateActorKind>>;
};


export type RouteClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RouteRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RouteSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type RouteConnection = Connection & {
  readonly __typename?: 'RouteConnection';
  readonly edges: ReadonlyArray<RouteEdge>;
  readonly nodes: ReadonlyArray<Route>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type RouteEdge = Edge & {
  readonly __typename?: 'RouteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Route;
};

export type RouteLeg = {
  readonly __typename?: 'RouteLeg';
  readonly id: Scalars['ID']['output'];
  readonly order: Scalars['PositiveInt']['output'];
  readonly fromPlace?: Maybe<Scalars['String']['output']>;
  readonly fromCountry?: Maybe<Scalars['CountryCode']['output']>;
  readonly toPlace?: Maybe<Scalars['String']['output']>;
  readonly toCountry?: Maybe<Scalars['CountryCode']['output']>;
  readonly mode?: Maybe<Scalars['String']['output']>;
  readonly price?: Maybe<Scalars['String']['output']>;
  readonly currency?: Maybe<Scalars['Currency']['output']>;
  readonly priceCovers?: Maybe<Scalars['String']['output']>;
  readonly period?: Maybe<Period>;
  readonly mentions: ReadonlyArray<Entity>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type Visa = AttributionEnd & Entity & Node & {
  readonly __typename?: 'Visa';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Alias>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly statedBy: ReadonlyArray<Citation>;
  readonly provenance?: Maybe<Provenance>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly period?: Maybe<Period>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly channel?: Maybe<Scalars['String']['output']>;
  readonly holders?: Maybe<Scalars['String']['output']>;
  readonly mentions: ReadonlyArray<Entity>;
  readonly stateActors: StateActors;
  readonly claims: EntityClaimConnection;
  readonly related: EntityConnection;
  readonly sources: SourceConnection;
};


export type VisaStateActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StateActorKind>>;
};


export type VisaClaimsArgs = {
  filter?: InputMaybe<EntityClaimFilter>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type VisaRelatedArgs = {
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type VisaSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type VisaConnection = Connection & {
  readonly __typename?: 'VisaConnection';
  readonly edges: ReadonlyArray<VisaEdge>;
  readonly nodes: ReadonlyArray<Visa>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

export type VisaEdge = Edge & {
  readonly __typename?: 'VisaEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Visa;
};

export type Predicate = {
  readonly __typename?: 'Predicate';
  readonly name: Scalars['String']['output'];
  readonly reading: Scalars['String']['output'];
  readonly inverse: Scalars['String']['output'];
  readonly subjects: ReadonlyArray<EntityKind>;
  readonly objects: ReadonlyArray<EntityKind>;
  readonly takesValue: Scalars['Boolean']['output'];
  readonly identifying: ReadonlyArray<Scalars['String']['output']>;
  readonly descriptive: ReadonlyArray<Scalars['String']['output']>;
  readonly flow: Flow;
  readonly role: ChainRole;
  readonly tie?: Maybe<Tie>;
  readonly tieOutsideState?: Maybe<Tie>;
};

export type Flow =
  | 'FORWARD'
  | 'BACKWARD'
  | 'BOTH'
  | 'NONE';

export type ChainRole =
  | 'TIE'
  | 'CONDUCT'
  | 'TIE_OR_CONDUCT'
  | 'CONTEXT';

export type Tie =
  | 'ORGAN'
  | 'GOVERNMENTAL_AUTHORITY'
  | 'CONTROL'
  | 'OWNERSHIP'
  | 'PARTICIPATION'
  | 'BUSINESS_TIE';

export type GradingScale = {
  readonly __typename?: 'GradingScale';
  readonly reliability: ReadonlyArray<ReliabilityGrade>;
  readonly credibility: ReadonlyArray<CredibilityGrade>;
  readonly doubtfulCeiling: Scalars['Float']['output'];
};

export type ReliabilityGrade = {
  readonly __typename?: 'ReliabilityGrade';
  readonly grade: Reliability;
  readonly meaning: Scalars['String']['output'];
  readonly probability: Scalars['Float']['output'];
};

export type CredibilityGrade = {
  readonly __typename?: 'CredibilityGrade';
  readonly grade: Scalars['PositiveInt']['output'];
  readonly meaning: Scalars['String']['output'];
  readonly probability: Scalars['Float']['output'];
};

export type Reliability =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F';

export type GradingInput = {
  readonly reliability?: InputMaybe<ReliabilityGrades>;
  readonly credibility?: InputMaybe<CredibilityGrades>;
};

export type ReliabilityGrades = {
  readonly A?: InputMaybe<Scalars['Float']['input']>;
  readonly B?: InputMaybe<Scalars['Float']['input']>;
  readonly C?: InputMaybe<Scalars['Float']['input']>;
  readonly D?: InputMaybe<Scalars['Float']['input']>;
  readonly E?: InputMaybe<Scalars['Float']['input']>;
  readonly F?: InputMaybe<Scalars['Float']['input']>;
};

export type CredibilityGrades = {
  readonly c1?: InputMaybe<Scalars['Float']['input']>;
  readonly c2?: InputMaybe<Scalars['Float']['input']>;
  readonly c3?: InputMaybe<Scalars['Float']['input']>;
  readonly c4?: InputMaybe<Scalars['Float']['input']>;
  readonly c5?: InputMaybe<Scalars['Float']['input']>;
  readonly c6?: InputMaybe<Scalars['Float']['input']>;
};

export type ShortestWays = {
  readonly __typename?: 'ShortestWays';
  readonly caution: Scalars['String']['output'];
  readonly a: Entity;
  readonly b: Entity;
  readonly length?: Maybe<Scalars['NonNegativeInt']['output']>;
  readonly ways: ReadonlyArray<ShortestWay>;
  readonly more: Scalars['Boolean']['output'];
  readonly stoppedBy: SearchStop;
  readonly revision: Scalars['NonNegativeInt']['output'];
};

export type ShortestWay = {
  readonly __typename?: 'ShortestWay';
  readonly steps: ReadonlyArray<WayStep>;
};

export type WayStep = {
  readonly __typename?: 'WayStep';
  readonly from: Entity;
  readonly to: Entity;
  readonly claims: ReadonlyArray<Claim>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( StateParent )
    | ( StateBodyParent )
    | ( OfficialParent )
    | ( CompanyParent )
    | ( OrganisationParent )
    | ( MediaParent )
    | ( NetworkParent )
    | ( GroupParent )
  ;
  Entity:
    | ( StateParent )
    | ( StateBodyParent )
    | ( OfficialParent )
    | ( CompanyParent )
    | ( OrganisationParent )
    | ( MediaParent )
    | ( NetworkParent )
    | ( GroupParent )
    | ( ConceptParent )
    | ( EventParent )
    | ( FigureParent )
    | ( InstrumentParent )
    | ( ElementParent )
    | ( ListingParent )
    | ( NarrativeParent )
    | ( PlaceParent )
    | ( PopulationParent )
    | ( SourceParent )
    | ( OperationParent )
    | ( RouteParent )
    | ( VisaParent )
  ;
  AttributionEnd:
    | ( NetworkParent )
    | ( OperationParent )
    | ( RouteParent )
    | ( VisaParent )
  ;
  Ownable:
    | ( CompanyParent )
    | ( OrganisationParent )
    | ( MediaParent )
  ;
  Node:
    | ( StateParent )
    | ( StateBodyParent )
    | ( OfficialParent )
    | ( CompanyParent )
    | ( OrganisationParent )
    | ( MediaParent )
    | ( NetworkParent )
    | ( GroupParent )
    | ( ClaimParent )
    | ( ConceptParent )
    | ( EventParent )
    | ( EvidenceItemParent )
    | ( FigureParent )
    | ( InstrumentParent )
    | ( ElementParent )
    | ( ListingParent )
    | ( NarrativeParent )
    | ( PlaceParent )
    | ( PopulationParent )
    | ( SourceParent )
    | ( OperationParent )
    | ( RouteParent )
    | ( VisaParent )
  ;
  Connection:
    | ( import('./connection.js').Connection<ActorParent> )
    | ( import('./connection.js').Connection<StateParent> )
    | ( import('./connection.js').Connection<StateBodyParent> )
    | ( import('./connection.js').Connection<OfficialParent> )
    | ( import('./connection.js').Connection<CompanyParent> )
    | ( import('./connection.js').Connection<OrganisationParent> )
    | ( import('./connection.js').Connection<MediaParent> )
    | ( import('./connection.js').Connection<NetworkParent> )
    | ( import('./connection.js').Connection<GroupParent> )
    | ( ListingComparisonConnectionParent )
    | ( import('./connection.js').Connection<ClaimParent> )
    | ( EntityClaimConnectionParent )
    | ( import('./connection.js').Connection<ConceptParent> )
    | ( import('./connection.js').Connection<EntityParent> )
    | ( import('./connection.js').Connection<EventParent> )
    | ( import('./connection.js').Connection<EvidenceItemParent> )
    | ( import('./connection.js').Connection<FigureParent> )
    | ( import('./connection.js').Connection<InstrumentParent> )
    | ( import('./connection.js').Connection<ElementParent> )
    | ( import('./connection.js').Connection<ListingParent> )
    | ( import('./connection.js').Connection<NarrativeParent> )
    | ( import('./connection.js').Connection<PlaceParent> )
    | ( import('./connection.js').Connection<PopulationParent> )
    | ( import('./connection.js').Connection<RevisionParent> )
    | ( SearchConnectionParent )
    | ( import('./connection.js').Connection<SourceParent> )
    | ( import('./connection.js').Connection<OperationParent> )
    | ( import('./connection.js').Connection<RouteParent> )
    | ( import('./connection.js').Connection<VisaParent> )
  ;
  Edge:
    | ( Omit<ActorEdge, 'node'> & { node: _RefType['Actor'] } )
    | ( Omit<StateEdge, 'node'> & { node: _RefType['State'] } )
    | ( Omit<StateBodyEdge, 'node'> & { node: _RefType['StateBody'] } )
    | ( Omit<OfficialEdge, 'node'> & { node: _RefType['Official'] } )
    | ( Omit<CompanyEdge, 'node'> & { node: _RefType['Company'] } )
    | ( Omit<OrganisationEdge, 'node'> & { node: _RefType['Organisation'] } )
    | ( Omit<MediaEdge, 'node'> & { node: _RefType['Media'] } )
    | ( Omit<NetworkEdge, 'node'> & { node: _RefType['Network'] } )
    | ( Omit<GroupEdge, 'node'> & { node: _RefType['Group'] } )
    | ( Omit<ListingComparisonEdge, 'node'> & { node: _RefType['ComparedListings'] } )
    | ( Omit<ClaimEdge, 'node'> & { node: _RefType['Claim'] } )
    | ( EntityClaimEdgeParent )
    | ( Omit<ConceptEdge, 'node'> & { node: _RefType['Concept'] } )
    | ( Omit<EntityEdge, 'node'> & { node: _RefType['Entity'] } )
    | ( Omit<EventEdge, 'node'> & { node: _RefType['Event'] } )
    | ( Omit<EvidenceItemEdge, 'node'> & { node: _RefType['EvidenceItem'] } )
    | ( Omit<FigureEdge, 'node'> & { node: _RefType['Figure'] } )
    | ( Omit<InstrumentEdge, 'node'> & { node: _RefType['Instrument'] } )
    | ( Omit<ElementEdge, 'node'> & { node: _RefType['Element'] } )
    | ( Omit<ListingEdge, 'node'> & { node: _RefType['Listing'] } )
    | ( Omit<NarrativeEdge, 'node'> & { node: _RefType['Narrative'] } )
    | ( Omit<PlaceEdge, 'node'> & { node: _RefType['Place'] } )
    | ( Omit<PopulationEdge, 'node'> & { node: _RefType['Population'] } )
    | ( Omit<RevisionEdge, 'node'> & { node: _RefType['Revision'] } )
    | ( SearchEdgeParent )
    | ( Omit<SourceEdge, 'node'> & { node: _RefType['Source'] } )
    | ( Omit<OperationEdge, 'node'> & { node: _RefType['Operation'] } )
    | ( Omit<RouteEdge, 'node'> & { node: _RefType['Route'] } )
    | ( Omit<VisaEdge, 'node'> & { node: _RefType['Visa'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Actor: ResolverTypeWrapper<ActorParent>;
  ActorConnection: ResolverTypeWrapper<import('./connection.js').Connection<ActorParent>>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  State: ResolverTypeWrapper<StateParent>;
  StateConnection: ResolverTypeWrapper<import('./connection.js').Connection<StateParent>>;
  StateEdge: ResolverTypeWrapper<Omit<StateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  StateBody: ResolverTypeWrapper<StateBodyParent>;
  OrganStatus: OrganStatus;
  StateBodyConnection: ResolverTypeWrapper<import('./connection.js').Connection<StateBodyParent>>;
  StateBodyEdge: ResolverTypeWrapper<Omit<StateBodyEdge, 'node'> & { node: ResolversTypes['StateBody'] }>;
  Official: ResolverTypeWrapper<OfficialParent>;
  OfficialConnection: ResolverTypeWrapper<import('./connection.js').Connection<OfficialParent>>;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  Company: ResolverTypeWrapper<CompanyParent>;
  CompanyConnection: ResolverTypeWrapper<import('./connection.js').Connection<CompanyParent>>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  Organisation: ResolverTypeWrapper<OrganisationParent>;
  OrganisationConnection: ResolverTypeWrapper<import('./connection.js').Connection<OrganisationParent>>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  Media: ResolverTypeWrapper<MediaParent>;
  MediaConnection: ResolverTypeWrapper<import('./connection.js').Connection<MediaParent>>;
  MediaEdge: ResolverTypeWrapper<Omit<MediaEdge, 'node'> & { node: ResolversTypes['Media'] }>;
  Network: ResolverTypeWrapper<NetworkParent>;
  NetworkConnection: ResolverTypeWrapper<import('./connection.js').Connection<NetworkParent>>;
  NetworkEdge: ResolverTypeWrapper<Omit<NetworkEdge, 'node'> & { node: ResolversTypes['Network'] }>;
  Group: ResolverTypeWrapper<GroupParent>;
  GroupConnection: ResolverTypeWrapper<import('./connection.js').Connection<GroupParent>>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  ActorFilter: ActorFilter;
  OfficialFilter: OfficialFilter;
  ConnectedToInput: ConnectedToInput;
  ActorOrder: ActorOrder;
  ActorOrderField: ActorOrderField;
  InstrumentAssessment: ResolverTypeWrapper<InstrumentAssessmentParent>;
  ElementAssessment: ResolverTypeWrapper<ElementAssessmentParent>;
  ElementAnswer: ElementAnswer;
  ElementEvidence: ResolverTypeWrapper<ElementEvidenceParent>;
  WhyNotCounted: WhyNotCounted;
  EvidenceAbout: EvidenceAbout;
  AttributionInput: AttributionInput;
  DisputeMode: DisputeMode;
  Attribution: ResolverTypeWrapper<AttributionParent>;
  AttributionQuestion: ResolverTypeWrapper<QuestionParent>;
  Share: ResolverTypeWrapper<Share>;
  ShareMethod: ShareMethod;
  Likelihood: Likelihood;
  LinkDegree: ResolverTypeWrapper<LinkDegreeParent>;
  Reached: ResolverTypeWrapper<ReachedParent>;
  Search: ResolverTypeWrapper<Search>;
  SearchStop: SearchStop;
  Sentence: ResolverTypeWrapper<SentenceParent>;
  ListingComparisonConnection: ResolverTypeWrapper<ListingComparisonConnectionParent>;
  ListingComparisonEdge: ResolverTypeWrapper<Omit<ListingComparisonEdge, 'node'> & { node: ResolversTypes['ComparedListings'] }>;
  ComparedListings: ResolverTypeWrapper<ComparedListingsParent>;
  AuthorityCell: ResolverTypeWrapper<AuthorityCellParent>;
  Brief: ResolverTypeWrapper<Brief>;
  BriefFormat: BriefFormat;
  Link: Link;
  Conduct: Conduct;
  Chain: ResolverTypeWrapper<ChainParent>;
  Step: ResolverTypeWrapper<StepParent>;
  StepDirection: StepDirection;
  StepOpposition: ResolverTypeWrapper<StepOppositionParent>;
  Work: ResolverTypeWrapper<WorkParent>;
  Meetings: ResolverTypeWrapper<MeetingsParent>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  Qualifier: ResolverTypeWrapper<Qualifier>;
  Assessment: ResolverTypeWrapper<Assessment>;
  Standing: Standing;
  Opposition: ResolverTypeWrapper<OppositionParent>;
  OppositionKind: OppositionKind;
  Bearing: ResolverTypeWrapper<BearingParent>;
  BearingSide: BearingSide;
  ClaimFilter: ClaimFilter;
  EntityClaimFilter: EntityClaimFilter;
  ClaimConnection: ResolverTypeWrapper<import('./connection.js').Connection<ClaimParent>>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  EntityClaimConnection: ResolverTypeWrapper<EntityClaimConnectionParent>;
  EntityClaimEdge: ResolverTypeWrapper<EntityClaimEdgeParent>;
  ClaimDirection: ClaimDirection;
  AttributionComparison: ResolverTypeWrapper<AttributionComparisonParent>;
  ComparedAnswer: ResolverTypeWrapper<ComparedAnswerParent>;
  ChangedChain: ResolverTypeWrapper<ChangedChainParent>;
  ClaimChange: ResolverTypeWrapper<ClaimChangeParent>;
  ClaimEvent: ResolverTypeWrapper<ClaimEventParent>;
  ClaimEventKind: ClaimEventKind;
  Concept: ResolverTypeWrapper<ConceptParent>;
  ConceptConnection: ResolverTypeWrapper<import('./connection.js').Connection<ConceptParent>>;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  Entity: ResolverTypeWrapper<EntityParent>;
  EntityKind: EntityKind;
  Alias: ResolverTypeWrapper<Alias>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Citation: ResolverTypeWrapper<CitationParent>;
  Provenance: Provenance;
  Direction: Direction;
  EntityFilter: EntityFilter;
  EntityConnection: ResolverTypeWrapper<import('./connection.js').Connection<EntityParent>>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Event: ResolverTypeWrapper<EventParent>;
  EventConnection: ResolverTypeWrapper<import('./connection.js').Connection<EventParent>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EvidenceItem: ResolverTypeWrapper<EvidenceItemParent>;
  Stance: Stance;
  EvidenceItemConnection: ResolverTypeWrapper<import('./connection.js').Connection<EvidenceItemParent>>;
  EvidenceItemEdge: ResolverTypeWrapper<Omit<EvidenceItemEdge, 'node'> & { node: ResolversTypes['EvidenceItem'] }>;
  Figure: ResolverTypeWrapper<FigureParent>;
  FigureConnection: ResolverTypeWrapper<import('./connection.js').Connection<FigureParent>>;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  Instrument: ResolverTypeWrapper<InstrumentParent>;
  InstrumentConnection: ResolverTypeWrapper<import('./connection.js').Connection<InstrumentParent>>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  Element: ResolverTypeWrapper<ElementParent>;
  ElementConnection: ResolverTypeWrapper<import('./connection.js').Connection<ElementParent>>;
  ElementEdge: ResolverTypeWrapper<Omit<ElementEdge, 'node'> & { node: ResolversTypes['Element'] }>;
  AttributionEnd: ResolverTypeWrapper<AttributionEndParent>;
  StateActorKind: StateActorKind;
  StateActors: ResolverTypeWrapper<StateActorsParent>;
  ConnectedStateActor: ResolverTypeWrapper<ConnectedStateActorParent>;
  Listing: ResolverTypeWrapper<ListingParent>;
  ListingEvent: ResolverTypeWrapper<ListingEventParent>;
  ListingEventKind: ListingEventKind;
  ListingStatus: ListingStatus;
  ListingFilter: ListingFilter;
  ListingOrder: ListingOrder;
  ListingOrderField: ListingOrderField;
  OrderDirection: OrderDirection;
  ListingConnection: ResolverTypeWrapper<import('./connection.js').Connection<ListingParent>>;
  ListingEdge: ResolverTypeWrapper<Omit<ListingEdge, 'node'> & { node: ResolversTypes['Listing'] }>;
  AttributionMatrixInput: AttributionMatrixInput;
  AttributionMatrix: ResolverTypeWrapper<AttributionMatrixParent>;
  AttributionMatrixQuestion: ResolverTypeWrapper<AttributionMatrixQuestionParent>;
  MatrixRow: ResolverTypeWrapper<MatrixRowParent>;
  MatrixCell: ResolverTypeWrapper<MatrixCellParent>;
  Narrative: ResolverTypeWrapper<NarrativeParent>;
  NarrativeConnection: ResolverTypeWrapper<import('./connection.js').Connection<NarrativeParent>>;
  NarrativeEdge: ResolverTypeWrapper<Omit<NarrativeEdge, 'node'> & { node: ResolversTypes['Narrative'] }>;
  Ownable: ResolverTypeWrapper<OwnableParent>;
  Ownership: ResolverTypeWrapper<OwnershipParent>;
  OwnershipVerdict: OwnershipVerdict;
  Owner: ResolverTypeWrapper<OwnerParent>;
  Holding: ResolverTypeWrapper<HoldingParent>;
  HoldingCounts: HoldingCounts;
  AggregateControl: ResolverTypeWrapper<AggregateControlParent>;
  Control: ResolverTypeWrapper<ControlParent>;
  ControlledFirm: ResolverTypeWrapper<ControlledFirmParent>;
  Place: ResolverTypeWrapper<PlaceParent>;
  PlaceConnection: ResolverTypeWrapper<import('./connection.js').Connection<PlaceParent>>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  Population: ResolverTypeWrapper<PopulationParent>;
  PopulationConnection: ResolverTypeWrapper<import('./connection.js').Connection<PopulationParent>>;
  PopulationEdge: ResolverTypeWrapper<Omit<PopulationEdge, 'node'> & { node: ResolversTypes['Population'] }>;
  ListingPack: ResolverTypeWrapper<ListingPackParent>;
  PackCriterion: ResolverTypeWrapper<PackCriterionParent>;
  PackRole: PackRole;
  PackClaim: ResolverTypeWrapper<PackClaimParent>;
  PackObjectionKind: PackObjectionKind;
  PackObjection: ResolverTypeWrapper<PackObjectionParent>;
  PackSource: ResolverTypeWrapper<PackSourceParent>;
  Preservation: Preservation;
  PackListing: ResolverTypeWrapper<PackListingParent>;
  PackChains: ResolverTypeWrapper<PackChainsParent>;
  PackChain: ResolverTypeWrapper<PackChainParent>;
  Revision: ResolverTypeWrapper<RevisionParent>;
  RevisionConnection: ResolverTypeWrapper<import('./connection.js').Connection<RevisionParent>>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  CounterEvidence: ResolverTypeWrapper<CounterEvidenceParent>;
  CounterEvidenceKind: CounterEvidenceKind;
  Contact: ResolverTypeWrapper<ContactParent>;
  IndependentChains: ResolverTypeWrapper<IndependentChainsParent>;
  Linchpin: ResolverTypeWrapper<LinchpinParent>;
  SmallestLoss: ResolverTypeWrapper<SmallestLossParent>;
  WouldRaise: ResolverTypeWrapper<WouldRaiseParent>;
  CircularReporting: ResolverTypeWrapper<CircularReportingParent>;
  RelayCycle: ResolverTypeWrapper<RelayCycleParent>;
  Echo: ResolverTypeWrapper<EchoParent>;
  AnalyticConfidence: ResolverTypeWrapper<AnalyticConfidence>;
  ConfidenceLevel: ConfidenceLevel;
  Node: ResolverTypeWrapper<NodeParent>;
  Connection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Connection']>;
  Edge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Edge']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  PositiveInt: ResolverTypeWrapper<Scalars['PositiveInt']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Latitude: ResolverTypeWrapper<Scalars['Latitude']['output']>;
  Longitude: ResolverTypeWrapper<Scalars['Longitude']['output']>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  ErrorCode: ErrorCode;
  ScreenedName: ResolverTypeWrapper<ScreenedNameParent>;
  ScreeningCandidate: ResolverTypeWrapper<ScreeningCandidateParent>;
  NameComparison: ResolverTypeWrapper<NameComparison>;
  NamePair: ResolverTypeWrapper<NamePair>;
  NameMethod: NameMethod;
  ComparedFeature: ResolverTypeWrapper<ComparedFeature>;
  Agreement: Agreement;
  SearchFilter: SearchFilter;
  ListingStanding: ListingStanding;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  SearchFacets: ResolverTypeWrapper<SearchFacetsParent>;
  KindCount: ResolverTypeWrapper<KindCount>;
  CountryCount: ResolverTypeWrapper<CountryCount>;
  ListingStandingCount: ResolverTypeWrapper<ListingStandingCount>;
  AuthorityCount: ResolverTypeWrapper<AuthorityCountParent>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceFilter: SourceFilter;
  SourceConnection: ResolverTypeWrapper<import('./connection.js').Connection<SourceParent>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Operation: ResolverTypeWrapper<OperationParent>;
  OperationConnection: ResolverTypeWrapper<import('./connection.js').Connection<OperationParent>>;
  OperationEdge: ResolverTypeWrapper<Omit<OperationEdge, 'node'> & { node: ResolversTypes['Operation'] }>;
  Route: ResolverTypeWrapper<RouteParent>;
  RouteConnection: ResolverTypeWrapper<import('./connection.js').Connection<RouteParent>>;
  RouteEdge: ResolverTypeWrapper<Omit<RouteEdge, 'node'> & { node: ResolversTypes['Route'] }>;
  RouteLeg: ResolverTypeWrapper<RouteLegParent>;
  Visa: ResolverTypeWrapper<VisaParent>;
  VisaConnection: ResolverTypeWrapper<import('./connection.js').Connection<VisaParent>>;
  VisaEdge: ResolverTypeWrapper<Omit<VisaEdge, 'node'> & { node: ResolversTypes['Visa'] }>;
  Predicate: ResolverTypeWrapper<PredicateParent>;
  Flow: Flow;
  ChainRole: ChainRole;
  Tie: Tie;
  GradingScale: ResolverTypeWrapper<Grading>;
  ReliabilityGrade: ResolverTypeWrapper<ReliabilityGrade>;
  CredibilityGrade: ResolverTypeWrapper<CredibilityGrade>;
  Reliability: Reliability;
  GradingInput: GradingInput;
  ReliabilityGrades: ReliabilityGrades;
  CredibilityGrades: CredibilityGrades;
  ShortestWays: ResolverTypeWrapper<ShortestWaysParent>;
  ShortestWay: ResolverTypeWrapper<ShortestWayParent>;
  WayStep: ResolverTypeWrapper<WayStepParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  Actor: ActorParent;
  ActorConnection: import('./connection.js').Connection<ActorParent>;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  State: StateParent;
  StateConnection: import('./connection.js').Connection<StateParent>;
  StateEdge: Omit<StateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  StateBody: StateBodyParent;
  StateBodyConnection: import('./connection.js').Connection<StateBodyParent>;
  StateBodyEdge: Omit<StateBodyEdge, 'node'> & { node: ResolversParentTypes['StateBody'] };
  Official: OfficialParent;
  OfficialConnection: import('./connection.js').Connection<OfficialParent>;
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  Company: CompanyParent;
  CompanyConnection: import('./connection.js').Connection<CompanyParent>;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  Organisation: OrganisationParent;
  OrganisationConnection: import('./connection.js').Connection<OrganisationParent>;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  Media: MediaParent;
  MediaConnection: import('./connection.js').Connection<MediaParent>;
  MediaEdge: Omit<MediaEdge, 'node'> & { node: ResolversParentTypes['Media'] };
  Network: NetworkParent;
  NetworkConnection: import('./connection.js').Connection<NetworkParent>;
  NetworkEdge: Omit<NetworkEdge, 'node'> & { node: ResolversParentTypes['Network'] };
  Group: GroupParent;
  GroupConnection: import('./connection.js').Connection<GroupParent>;
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  ActorFilter: ActorFilter;
  OfficialFilter: OfficialFilter;
  ConnectedToInput: ConnectedToInput;
  ActorOrder: ActorOrder;
  InstrumentAssessment: InstrumentAssessmentParent;
  ElementAssessment: ElementAssessmentParent;
  ElementEvidence: ElementEvidenceParent;
  AttributionInput: AttributionInput;
  Attribution: AttributionParent;
  AttributionQuestion: QuestionParent;
  Share: Share;
  LinkDegree: LinkDegreeParent;
  Reached: ReachedParent;
  Search: Search;
  Sentence: SentenceParent;
  ListingComparisonConnection: ListingComparisonConnectionParent;
  ListingComparisonEdge: Omit<ListingComparisonEdge, 'node'> & { node: ResolversParentTypes['ComparedListings'] };
  ComparedListings: ComparedListingsParent;
  AuthorityCell: AuthorityCellParent;
  Brief: Brief;
  Chain: ChainParent;
  Step: StepParent;
  StepOpposition: StepOppositionParent;
  Work: WorkParent;
  Meetings: MeetingsParent;
  Claim: ClaimParent;
  Qualifier: Qualifier;
  Assessment: Assessment;
  Opposition: OppositionParent;
  Bearing: BearingParent;
  ClaimFilter: ClaimFilter;
  EntityClaimFilter: EntityClaimFilter;
  ClaimConnection: import('./connection.js').Connection<ClaimParent>;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  EntityClaimConnection: EntityClaimConnectionParent;
  EntityClaimEdge: EntityClaimEdgeParent;
  AttributionComparison: AttributionComparisonParent;
  ComparedAnswer: ComparedAnswerParent;
  ChangedChain: ChangedChainParent;
  ClaimChange: ClaimChangeParent;
  ClaimEvent: ClaimEventParent;
  Concept: ConceptParent;
  ConceptConnection: import('./connection.js').Connection<ConceptParent>;
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  Entity: EntityParent;
  Alias: Alias;
  ExternalId: ExternalId;
  Citation: CitationParent;
  EntityFilter: EntityFilter;
  EntityConnection: import('./connection.js').Connection<EntityParent>;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Event: EventParent;
  EventConnection: import('./connection.js').Connection<EventParent>;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EvidenceItem: EvidenceItemParent;
  EvidenceItemConnection: import('./connection.js').Connection<EvidenceItemParent>;
  EvidenceItemEdge: Omit<EvidenceItemEdge, 'node'> & { node: ResolversParentTypes['EvidenceItem'] };
  Figure: FigureParent;
  FigureConnection: import('./connection.js').Connection<FigureParent>;
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  Instrument: InstrumentParent;
  InstrumentConnection: import('./connection.js').Connection<InstrumentParent>;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  Element: ElementParent;
  ElementConnection: import('./connection.js').Connection<ElementParent>;
  ElementEdge: Omit<ElementEdge, 'node'> & { node: ResolversParentTypes['Element'] };
  AttributionEnd: AttributionEndParent;
  StateActors: StateActorsParent;
  ConnectedStateActor: ConnectedStateActorParent;
  Listing: ListingParent;
  ListingEvent: ListingEventParent;
  ListingFilter: ListingFilter;
  ListingOrder: ListingOrder;
  ListingConnection: import('./connection.js').Connection<ListingParent>;
  ListingEdge: Omit<ListingEdge, 'node'> & { node: ResolversParentTypes['Listing'] };
  AttributionMatrixInput: AttributionMatrixInput;
  AttributionMatrix: AttributionMatrixParent;
  AttributionMatrixQuestion: AttributionMatrixQuestionParent;
  MatrixRow: MatrixRowParent;
  MatrixCell: MatrixCellParent;
  Narrative: NarrativeParent;
  NarrativeConnection: import('./connection.js').Connection<NarrativeParent>;
  NarrativeEdge: Omit<NarrativeEdge, 'node'> & { node: ResolversParentTypes['Narrative'] };
  Ownable: OwnableParent;
  Ownership: OwnershipParent;
  Owner: OwnerParent;
  Holding: HoldingParent;
  AggregateControl: AggregateControlParent;
  Control: ControlParent;
  ControlledFirm: ControlledFirmParent;
  Place: PlaceParent;
  PlaceConnection: import('./connection.js').Connection<PlaceParent>;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Population: PopulationParent;
  PopulationConnection: import('./connection.js').Connection<PopulationParent>;
  PopulationEdge: Omit<PopulationEdge, 'node'> & { node: ResolversParentTypes['Population'] };
  ListingPack: ListingPackParent;
  PackCriterion: PackCriterionParent;
  PackClaim: PackClaimParent;
  PackObjection: PackObjectionParent;
  PackSource: PackSourceParent;
  PackListing: PackListingParent;
  PackChains: PackChainsParent;
  PackChain: PackChainParent;
  Revision: RevisionParent;
  RevisionConnection: import('./connection.js').Connection<RevisionParent>;
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  CounterEvidence: CounterEvidenceParent;
  Contact: ContactParent;
  IndependentChains: IndependentChainsParent;
  Linchpin: LinchpinParent;
  SmallestLoss: SmallestLossParent;
  WouldRaise: WouldRaiseParent;
  CircularReporting: CircularReportingParent;
  RelayCycle: RelayCycleParent;
  Echo: EchoParent;
  AnalyticConfidence: AnalyticConfidence;
  Node: NodeParent;
  Connection: ResolversInterfaceTypes<ResolversParentTypes>['Connection'];
  Edge: ResolversInterfaceTypes<ResolversParentTypes>['Edge'];
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  PositiveInt: Scalars['PositiveInt']['output'];
  URL: Scalars['URL']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  Locale: Scalars['Locale']['output'];
  Latitude: Scalars['Latitude']['output'];
  Longitude: Scalars['Longitude']['output'];
  Period: Period;
  PeriodInput: PeriodInput;
  ScreenedName: ScreenedNameParent;
  ScreeningCandidate: ScreeningCandidateParent;
  NameComparison: NameComparison;
  NamePair: NamePair;
  ComparedFeature: ComparedFeature;
  SearchFilter: SearchFilter;
  SearchConnection: SearchConnectionParent;
  SearchEdge: SearchEdgeParent;
  SearchFacets: SearchFacetsParent;
  KindCount: KindCount;
  CountryCount: CountryCount;
  ListingStandingCount: ListingStandingCount;
  AuthorityCount: AuthorityCountParent;
  Source: SourceParent;
  SourceFilter: SourceFilter;
  SourceConnection: import('./connection.js').Connection<SourceParent>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Operation: OperationParent;
  OperationConnection: import('./connection.js').Connection<OperationParent>;
  OperationEdge: Omit<OperationEdge, 'node'> & { node: ResolversParentTypes['Operation'] };
  Route: RouteParent;
  RouteConnection: import('./connection.js').Connection<RouteParent>;
  RouteEdge: Omit<RouteEdge, 'node'> & { node: ResolversParentTypes['Route'] };
  RouteLeg: RouteLegParent;
  Visa: VisaParent;
  VisaConnection: import('./connection.js').Connection<VisaParent>;
  VisaEdge: Omit<VisaEdge, 'node'> & { node: ResolversParentTypes['Visa'] };
  Predicate: PredicateParent;
  GradingScale: Grading;
  ReliabilityGrade: ReliabilityGrade;
  CredibilityGrade: CredibilityGrade;
  GradingInput: GradingInput;
  ReliabilityGrades: ReliabilityGrades;
  CredibilityGrades: CredibilityGrades;
  ShortestWays: ShortestWaysParent;
  ShortestWay: ShortestWayParent;
  WayStep: WayStepParent;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'id'>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, Partial<QueryStatesArgs>>;
  stateBody?: Resolver<Maybe<ResolversTypes['StateBody']>, ParentType, ContextType, RequireFields<QueryStateBodyArgs, 'id'>>;
  stateBodies?: Resolver<ResolversTypes['StateBodyConnection'], ParentType, ContextType, Partial<QueryStateBodiesArgs>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<QueryOfficialArgs, 'id'>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<QueryOfficialsArgs>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<QueryCompaniesArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  mediaOutlet?: Resolver<Maybe<ResolversTypes['Media']>, ParentType, ContextType, RequireFields<QueryMediaOutletArgs, 'id'>>;
  media?: Resolver<ResolversTypes['MediaConnection'], ParentType, ContextType, Partial<QueryMediaArgs>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'id'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, Partial<QueryNetworksArgs>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, Partial<QueryGroupsArgs>>;
  assessment?: Resolver<ResolversTypes['InstrumentAssessment'], ParentType, ContextType, RequireFields<QueryAssessmentArgs, 'instrument'>>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType, RequireFields<QueryAttributionArgs, 'input'>>;
  attributionReplay?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType, RequireFields<QueryAttributionReplayArgs, 'questionId'>>;
  listingComparison?: Resolver<ResolversTypes['ListingComparisonConnection'], ParentType, ContextType, RequireFields<QueryListingComparisonArgs, 'authorities' | 'onlyDifferences'>>;
  attributionBrief?: Resolver<ResolversTypes['Brief'], ParentType, ContextType, RequireFields<QueryAttributionBriefArgs, 'input' | 'format'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  attributionDiff?: Resolver<ResolversTypes['AttributionComparison'], ParentType, ContextType, RequireFields<QueryAttributionDiffArgs, 'input' | 'fromRevision' | 'toRevision'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'id'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, Partial<QueryConceptsArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  evidenceItem?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType, RequireFields<QueryEvidenceItemArgs, 'id'>>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<QueryFigureArgs, 'id'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<QueryFiguresArgs>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<QueryInstrumentsArgs>>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType, RequireFields<QueryElementArgs, 'id'>>;
  elements?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, Partial<QueryElementsArgs>>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<QueryListingsArgs>>;
  attributionMatrix?: Resolver<ResolversTypes['AttributionMatrix'], ParentType, ContextType, RequireFields<QueryAttributionMatrixArgs, 'input'>>;
  narrative?: Resolver<Maybe<ResolversTypes['Narrative']>, ParentType, ContextType, RequireFields<QueryNarrativeArgs, 'id'>>;
  narratives?: Resolver<ResolversTypes['NarrativeConnection'], ParentType, ContextType, Partial<QueryNarrativesArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType, RequireFields<QueryPopulationArgs, 'id'>>;
  populations?: Resolver<ResolversTypes['PopulationConnection'], ParentType, ContextType, Partial<QueryPopulationsArgs>>;
  listingPack?: Resolver<ResolversTypes['ListingPack'], ParentType, ContextType, RequireFields<QueryListingPackArgs, 'actor'>>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, Partial<QueryRevisionsArgs>>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<QueryRevisionArgs, 'number'>>;
  headRevision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  screen?: Resolver<ReadonlyArray<ResolversTypes['ScreenedName']>, ParentType, ContextType, RequireFields<QueryScreenArgs, 'names' | 'threshold' | 'limit'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'id'>>;
  operations?: Resolver<ResolversTypes['OperationConnection'], ParentType, ContextType, Partial<QueryOperationsArgs>>;
  route?: Resolver<Maybe<ResolversTypes['Route']>, ParentType, ContextType, RequireFields<QueryRouteArgs, 'id'>>;
  routes?: Resolver<ResolversTypes['RouteConnection'], ParentType, ContextType, Partial<QueryRoutesArgs>>;
  visa?: Resolver<Maybe<ResolversTypes['Visa']>, ParentType, ContextType, RequireFields<QueryVisaArgs, 'id'>>;
  visas?: Resolver<ResolversTypes['VisaConnection'], ParentType, ContextType, Partial<QueryVisasArgs>>;
  predicates?: Resolver<ReadonlyArray<ResolversTypes['Predicate']>, ParentType, ContextType, Partial<QueryPredicatesArgs>>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType, RequireFields<QueryPredicateArgs, 'name'>>;
  gradingScale?: Resolver<ResolversTypes['GradingScale'], ParentType, ContextType>;
  connections?: Resolver<ResolversTypes['ShortestWays'], ParentType, ContextType, RequireFields<QueryConnectionsArgs, 'a' | 'b' | 'maxHops' | 'first'>>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'State' | 'StateBody' | 'Official' | 'Company' | 'Organisation' | 'Media' | 'Network' | 'Group', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  controls?: Resolver<ResolversTypes['Control'], ParentType, ContextType, RequireFields<ActorControlsArgs, 'threshold'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, Partial<ActorNetworksArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<ActorListingsArgs>>;
  listingHistory?: Resolver<ReadonlyArray<ResolversTypes['ListingEvent']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<ActorClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ActorRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<ActorSourcesArgs>>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['StateBodyConnection'], ParentType, ContextType, Partial<StateBodiesArgs>>;
  controls?: Resolver<ResolversTypes['Control'], ParentType, ContextType, RequireFields<StateControlsArgs, 'threshold'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, Partial<StateNetworksArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<StateListingsArgs>>;
  listingHistory?: Resolver<ReadonlyArray<ResolversTypes['ListingEvent']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<StateClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<StateRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<StateSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateBody'] = ResolversParentTypes['StateBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organStatus?: Resolver<ResolversTypes['OrganStatus'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['StateBodyConnection'], ParentType, ContextType, Partial<StateBodyBodiesArgs>>;
  officials?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<StateBodyOfficialsArgs>>;
  controls?: Resolver<ResolversTypes['Control'], ParentType, ContextType, RequireFields<StateBodyControlsArgs, 'threshold'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, Partial<StateBodyNetworksArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<StateBodyListingsArgs>>;
  listingHistory?: Resolver<ReadonlyArray<ResolversTypes['ListingEvent']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<StateBodyClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<StateBodyRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<StateBodySourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateBodyConnection'] = ResolversParentTypes['StateBodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StateBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateBodyEdge'] = ResolversParentTypes['StateBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StateBody'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<OfficialOfficesArgs>>;
  controls?: Resolver<ResolversTypes['Control'], ParentType, ContextType, RequireFields<OfficialControlsArgs, 'threshold'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, Partial<OfficialNetworksArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<OfficialListingsArgs>>;
  listingHistory?: Resolver<ReadonlyArray<ResolversTypes['ListingEvent']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<OfficialClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OfficialRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<OfficialSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<CompanyOwnersArgs>>;
  controlledBy?: Resolver<ResolversTypes['Ownership'], ParentType, ContextType, RequireFields<CompanyControlledByArgs, 'threshold'>>;
  controls?: Resolver<ResolversTypes['Control'], ParentType, ContextType, RequireFields<CompanyControlsArgs, 'threshold'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, Partial<CompanyNetworksArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<CompanyListingsArgs>>;
  listingHistory?: Resolver<ReadonlyArray<ResolversTypes['ListingEvent']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<CompanyClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<CompanyRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<CompanySourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  controlledBy?: Resolver<ResolversTypes['Ownership'], ParentType, ContextType, RequireFields<OrganisationControlledByArgs, 'threshold'>>;
  controls?: Resolver<ResolversTypes['Control'], ParentType, ContextType, RequireFields<OrganisationControlsArgs, 'threshold'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, Partial<OrganisationNetworksArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<OrganisationListingsArgs>>;
  listingHistory?: Resolver<ReadonlyArray<ResolversTypes['ListingEvent']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<OrganisationClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganisationRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<OrganisationSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Media'] = ResolversParentTypes['Media']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  controlledBy?: Resolver<ResolversTypes['Ownership'], ParentType, ContextType, RequireFields<MediaControlledByArgs, 'threshold'>>;
  controls?: Resolver<ResolversTypes['Control'], ParentType, ContextType, RequireFields<MediaControlsArgs, 'threshold'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, Partial<MediaNetworksArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<MediaListingsArgs>>;
  listingHistory?: Resolver<ReadonlyArray<ResolversTypes['ListingEvent']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<MediaClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<MediaRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<MediaSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaConnection'] = ResolversParentTypes['MediaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Media']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaEdge'] = ResolversParentTypes['MediaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Media'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<NetworkMembersArgs>>;
  stateActors?: Resolver<ResolversTypes['StateActors'], ParentType, ContextType, RequireFields<NetworkStateActorsArgs, 'first'>>;
  controls?: Resolver<ResolversTypes['Control'], ParentType, ContextType, RequireFields<NetworkControlsArgs, 'threshold'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, Partial<NetworkNetworksArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<NetworkListingsArgs>>;
  listingHistory?: Resolver<ReadonlyArray<ResolversTypes['ListingEvent']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<NetworkClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<NetworkRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<NetworkSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkConnection'] = ResolversParentTypes['NetworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['PositiveInt']>, ParentType, ContextType>;
  controls?: Resolver<ResolversTypes['Control'], ParentType, ContextType, RequireFields<GroupControlsArgs, 'threshold'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, Partial<GroupNetworksArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<GroupListingsArgs>>;
  listingHistory?: Resolver<ReadonlyArray<ResolversTypes['ListingEvent']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<GroupClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GroupRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GroupSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentAssessment'] = ResolversParentTypes['InstrumentAssessment']> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['ElementAssessment']>, ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ElementAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementAssessment'] = ResolversParentTypes['ElementAssessment']> = {
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['ElementAnswer'], ParentType, ContextType>;
  answerOfActor?: Resolver<Maybe<ResolversTypes['ElementAnswer']>, ParentType, ContextType>;
  answerOfSituation?: Resolver<Maybe<ResolversTypes['ElementAnswer']>, ParentType, ContextType>;
  for?: Resolver<ReadonlyArray<ResolversTypes['ElementEvidence']>, ParentType, ContextType>;
  against?: Resolver<ReadonlyArray<ResolversTypes['ElementEvidence']>, ParentType, ContextType>;
  ofOthers?: Resolver<ReadonlyArray<ResolversTypes['ElementEvidence']>, ParentType, ContextType>;
};

export type ElementEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementEvidence'] = ResolversParentTypes['ElementEvidence']> = {
  bearing?: Resolver<ResolversTypes['Bearing'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['WhyNotCounted']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['EvidenceAbout']>, ParentType, ContextType>;
  aboutInstrument?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  periodUnknown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  organUnproven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  question?: Resolver<ResolversTypes['AttributionQuestion'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  degreeIgnoringDisputes?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  notExcluded?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  degreeDatedOnly?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
  byLink?: Resolver<ReadonlyArray<ResolversTypes['LinkDegree']>, ParentType, ContextType>;
  reached?: Resolver<ReadonlyArray<ResolversTypes['Reached']>, ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  chainsFound?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Meetings'], ParentType, ContextType>;
  counterEvidence?: Resolver<ReadonlyArray<ResolversTypes['CounterEvidence']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactsFound?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  denialsFound?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  independentChains?: Resolver<ResolversTypes['IndependentChains'], ParentType, ContextType>;
  linchpins?: Resolver<ReadonlyArray<ResolversTypes['Linchpin']>, ParentType, ContextType>;
  smallestLoss?: Resolver<Maybe<ResolversTypes['SmallestLoss']>, ParentType, ContextType>;
  wouldRaise?: Resolver<ReadonlyArray<ResolversTypes['WouldRaise']>, ParentType, ContextType>;
  circularReporting?: Resolver<ResolversTypes['CircularReporting'], ParentType, ContextType>;
  analyticConfidence?: Resolver<ResolversTypes['AnalyticConfidence'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['Search'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reproducible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type AttributionQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionQuestion'] = ResolversParentTypes['AttributionQuestion']> = {
  from?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  maxHops?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  links?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Link']>>, ParentType, ContextType>;
  conducts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Conduct']>>, ParentType, ContextType>;
  minChainStrength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  maxChains?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['DisputeMode'], ParentType, ContextType>;
  grading?: Resolver<ResolversTypes['GradingScale'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ShareMethod'], ParentType, ContextType>;
  samples?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LinkDegreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkDegree'] = ResolversParentTypes['LinkDegree']> = {
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  degreeIgnoringDisputes?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type ReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type SearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Search'] = ResolversParentTypes['Search']> = {
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['SearchStop'], ParentType, ContextType>;
  sidesExhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxHops?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  minChainStrength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  elapsedMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ListingComparisonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingComparisonConnection'] = ResolversParentTypes['ListingComparisonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListingComparisonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComparedListings']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingComparisonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingComparisonEdge'] = ResolversParentTypes['ListingComparisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComparedListings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedListingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedListings'] = ResolversParentTypes['ComparedListings']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['AuthorityCell']>, ParentType, ContextType>;
};

export type AuthorityCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityCell'] = ResolversParentTypes['AuthorityCell']> = {
  authority?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ListingStatus']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
};

export type BriefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brief'] = ResolversParentTypes['Brief']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['BriefFormat'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  conduct?: Resolver<Maybe<ResolversTypes['Conduct']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  operationNamed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  meetsAt?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['StepDirection'], ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  periodUnknown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  opposedBy?: Resolver<ReadonlyArray<ResolversTypes['StepOpposition']>, ParentType, ContextType>;
};

export type StepOppositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepOpposition'] = ResolversParentTypes['StepOpposition']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OppositionKind'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type WorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type MeetingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meetings'] = ResolversParentTypes['Meetings']> = {
  degree?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['SearchStop'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, Partial<ClaimAssessmentArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, RequireFields<ClaimEvidenceArgs, 'withRetracted'>>;
  opposedBy?: Resolver<ReadonlyArray<ResolversTypes['Opposition']>, ParentType, ContextType>;
  opposes?: Resolver<ReadonlyArray<ResolversTypes['Opposition']>, ParentType, ContextType>;
  bearings?: Resolver<ReadonlyArray<ResolversTypes['Bearing']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  probabilityUndisputed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  notExcluded?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  supportingVoices?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  disputingVoices?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OppositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opposition'] = ResolversParentTypes['Opposition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  opposes?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OppositionKind'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bearing'] = ResolversParentTypes['Bearing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['BearingSide'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityClaimConnection'] = ResolversParentTypes['EntityClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityClaimEdge'] = ResolversParentTypes['EntityClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ClaimDirection'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionComparison'] = ResolversParentTypes['AttributionComparison']> = {
  question?: Resolver<ResolversTypes['AttributionQuestion'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ComparedAnswer'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['ComparedAnswer'], ParentType, ContextType>;
  degreeChange?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  chainsGained?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  chainsLost?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  chainsChanged?: Resolver<ReadonlyArray<ResolversTypes['ChangedChain']>, ParentType, ContextType>;
  chainsUnchanged?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ClaimChange']>, ParentType, ContextType>;
};

export type ComparedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedAnswer'] = ResolversParentTypes['ComparedAnswer']> = {
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  degreeIgnoringDisputes?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  notExcluded?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
  analyticConfidence?: Resolver<ResolversTypes['AnalyticConfidence'], ParentType, ContextType>;
  chainsFound?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['Search'], ParentType, ContextType>;
  reproducible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangedChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedChain'] = ResolversParentTypes['ChangedChain']> = {
  before?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  strengthChange?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClaimChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimChange'] = ResolversParentTypes['ClaimChange']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  probabilityBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  probabilityAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ClaimEvent']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effectAlone?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClaimEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEvent'] = ResolversParentTypes['ClaimEvent']> = {
  kind?: Resolver<ResolversTypes['ClaimEventKind'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conceptKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<ConceptClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ConceptRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<ConceptSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'State' | 'StateBody' | 'Official' | 'Company' | 'Organisation' | 'Media' | 'Network' | 'Group' | 'Concept' | 'Event' | 'Figure' | 'Instrument' | 'Element' | 'Listing' | 'Narrative' | 'Place' | 'Population' | 'Source' | 'Operation' | 'Route' | 'Visa', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<EntityClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EntityRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<EntitySourcesArgs>>;
};

export type EntityKindResolvers = EnumResolverSignature<{ STATE?: any, STATE_BODY?: any, OFFICIAL?: any, COMPANY?: any, ORGANISATION?: any, MEDIA?: any, NETWORK?: any, GROUP?: any, OPERATION?: any, ROUTE?: any, VISA?: any, POPULATION?: any, EVENT?: any, NARRATIVE?: any, INSTRUMENT?: any, ELEMENT?: any, PLACE?: any, LISTING?: any, CONCEPT?: any, FIGURE?: any, SOURCE?: any }, ResolversTypes['EntityKind']>;

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<EventRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<EventSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  assertedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  credibility?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  reliabilityInUse?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  restsOn?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceItemConnection'] = ResolversParentTypes['EvidenceItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceItemEdge'] = ResolversParentTypes['EvidenceItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<FigureClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<FigureRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<FigureSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instrumentKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributionMapping?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contestedPoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<InstrumentListingsArgs>>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<InstrumentClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<InstrumentRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<InstrumentSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Element'] = ResolversParentTypes['Element']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributionMapping?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contestedPoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bearings?: Resolver<ReadonlyArray<ResolversTypes['Bearing']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<ElementClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ElementRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<ElementSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementConnection'] = ResolversParentTypes['ElementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Element']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementEdge'] = ResolversParentTypes['ElementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionEnd'] = ResolversParentTypes['AttributionEnd']> = {
  __resolveType: TypeResolveFn<'Network' | 'Operation' | 'Route' | 'Visa', ParentType, ContextType>;
  stateActors?: Resolver<ResolversTypes['StateActors'], ParentType, ContextType, RequireFields<AttributionEndStateActorsArgs, 'first'>>;
};

export type StateActorKindResolvers = EnumResolverSignature<{ STATE?: any, STATE_BODY?: any, OFFICIAL?: any }, ResolversTypes['StateActorKind']>;

export type StateActorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateActors'] = ResolversParentTypes['StateActors']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['ConnectedStateActor']>, ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['SearchStop'], ParentType, ContextType>;
};

export type ConnectedStateActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectedStateActor'] = ResolversParentTypes['ConnectedStateActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  conduct?: Resolver<Maybe<ResolversTypes['Conduct']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  amendedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType, Partial<ListingStatusArgs>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ListingEvent']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<ListingClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ListingRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<ListingSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingEvent'] = ResolversParentTypes['ListingEvent']> = {
  kind?: Resolver<ResolversTypes['ListingEventKind'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionMatrix'] = ResolversParentTypes['AttributionMatrix']> = {
  question?: Resolver<ResolversTypes['AttributionMatrixQuestion'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  elapsedMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AttributionMatrixQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionMatrixQuestion'] = ResolversParentTypes['AttributionMatrixQuestion']> = {
  from?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  maxHops?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  links?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Link']>>, ParentType, ContextType>;
  conducts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Conduct']>>, ParentType, ContextType>;
  minChainStrength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['DisputeMode'], ParentType, ContextType>;
  grading?: Resolver<ResolversTypes['GradingScale'], ParentType, ContextType>;
  withDegree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatrixRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  conduct?: Resolver<Maybe<ResolversTypes['Conduct']>, ParentType, ContextType>;
  hops?: Resolver<Maybe<ResolversTypes['PositiveInt']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['SearchStop'], ParentType, ContextType>;
};

export type NarrativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Narrative'] = ResolversParentTypes['Narrative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['Locale']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<NarrativeClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<NarrativeRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<NarrativeSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NarrativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrativeConnection'] = ResolversParentTypes['NarrativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NarrativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Narrative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NarrativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrativeEdge'] = ResolversParentTypes['NarrativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Narrative'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ownable'] = ResolversParentTypes['Ownable']> = {
  __resolveType: TypeResolveFn<'Company' | 'Organisation' | 'Media', ParentType, ContextType>;
  controlledBy?: Resolver<ResolversTypes['Ownership'], ParentType, ContextType, RequireFields<OwnableControlledByArgs, 'threshold'>>;
};

export type OwnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  firm?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Owner']>, ParentType, ContextType, RequireFields<OwnershipOwnersArgs, 'first'>>;
  ownerCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  overstated?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inAggregate?: Resolver<ResolversTypes['AggregateControl'], ParentType, ContextType, RequireFields<OwnershipInAggregateArgs, 'owners'>>;
};

export type OwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Owner'] = ResolversParentTypes['Owner']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['OwnershipVerdict'], ParentType, ContextType>;
  shareAtLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareAtMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType, RequireFields<OwnerHoldingsArgs, 'first'>>;
  holdingCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareAtLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareAtMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['HoldingCounts'], ParentType, ContextType>;
};

export type AggregateControlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateControl'] = ResolversParentTypes['AggregateControl']> = {
  owners?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['OwnershipVerdict'], ParentType, ContextType>;
  shareAtLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareAtMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType, RequireFields<AggregateControlHoldingsArgs, 'first'>>;
  holdingCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ControlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Control'] = ResolversParentTypes['Control']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firms?: Resolver<ReadonlyArray<ResolversTypes['ControlledFirm']>, ParentType, ContextType, RequireFields<ControlFirmsArgs, 'first'>>;
  firmCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  overstated?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ControlledFirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlledFirm'] = ResolversParentTypes['ControlledFirm']> = {
  firm?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['OwnershipVerdict'], ParentType, ContextType>;
  shareAtLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareAtMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType, RequireFields<ControlledFirmHoldingsArgs, 'first'>>;
  holdingCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Latitude']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Longitude']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PlaceRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<PlaceSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<PopulationClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PopulationRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<PopulationSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PopulationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PopulationConnection'] = ResolversParentTypes['PopulationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PopulationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Population']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PopulationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PopulationEdge'] = ResolversParentTypes['PopulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Population'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingPackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingPack'] = ResolversParentTypes['ListingPack']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  criterion?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['PackCriterion']>, ParentType, ContextType>;
  claimsFor?: Resolver<ReadonlyArray<ResolversTypes['PackClaim']>, ParentType, ContextType>;
  claimsAgainst?: Resolver<ReadonlyArray<ResolversTypes['PackObjection']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['PackSource']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['PackChains'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['PackListing']>, ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  courtOutcomes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ListingPackDocumentArgs, 'format'>>;
};

export type PackCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackCriterion'] = ResolversParentTypes['PackCriterion']> = {
  criterion?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  widenings?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type PackClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackClaim'] = ResolversParentTypes['PackClaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PackRole'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  bearings?: Resolver<ReadonlyArray<ResolversTypes['Bearing']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  early?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  supporting?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  disputing?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  questioning?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  opposedBy?: Resolver<ReadonlyArray<ResolversTypes['Opposition']>, ParentType, ContextType>;
};

export type PackObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackObjection'] = ResolversParentTypes['PackObjection']> = {
  number?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PackObjectionKind'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  opposition?: Resolver<Maybe<ResolversTypes['Opposition']>, ParentType, ContextType>;
  bearing?: Resolver<Maybe<ResolversTypes['Bearing']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  byTheActor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PackSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackSource'] = ResolversParentTypes['PackSource']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  reliabilityMeaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  preservation?: Resolver<ResolversTypes['Preservation'], ParentType, ContextType>;
  relays?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  restsOn?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  wordsOf?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type PackListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackListing'] = ResolversParentTypes['PackListing']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  early?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  lifted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listedAgainAfter?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
};

export type PackChainsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackChains'] = ResolversParentTypes['PackChains']> = {
  asked?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  moreEnds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answered?: Resolver<ReadonlyArray<ResolversTypes['PackChain']>, ParentType, ContextType>;
  further?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  none?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  stopped?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PackChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackChain'] = ResolversParentTypes['PackChain']> = {
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  number?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterEvidence'] = ResolversParentTypes['CounterEvidence']> = {
  item?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  opposing?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  opposingStance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CounterEvidenceKind'], ParentType, ContextType>;
  onChain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type IndependentChainsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndependentChains'] = ResolversParentTypes['IndependentChains']> = {
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  ranks?: Resolver<ReadonlyArray<ResolversTypes['PositiveInt']>, ParentType, ContextType>;
  provenLargest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedStructure?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type LinchpinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Linchpin'] = ResolversParentTypes['Linchpin']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
  fall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SmallestLossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SmallestLoss'] = ResolversParentTypes['SmallestLoss']> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['Linchpin']>, ParentType, ContextType>;
  fall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
};

export type WouldRaiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WouldRaise'] = ResolversParentTypes['WouldRaise']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  rise?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CircularReportingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircularReporting'] = ResolversParentTypes['CircularReporting']> = {
  cycles?: Resolver<ReadonlyArray<ResolversTypes['RelayCycle']>, ParentType, ContextType>;
  echoes?: Resolver<ReadonlyArray<ResolversTypes['Echo']>, ParentType, ContextType>;
};

export type RelayCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelayCycle'] = ResolversParentTypes['RelayCycle']> = {
  works?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type EchoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Echo'] = ResolversParentTypes['Echo']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type AnalyticConfidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalyticConfidence'] = ResolversParentTypes['AnalyticConfidence']> = {
  level?: Resolver<ResolversTypes['ConfidenceLevel'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'State' | 'StateBody' | 'Official' | 'Company' | 'Organisation' | 'Media' | 'Network' | 'Group' | 'Claim' | 'Concept' | 'Event' | 'EvidenceItem' | 'Figure' | 'Instrument' | 'Element' | 'Listing' | 'Narrative' | 'Place' | 'Population' | 'Source' | 'Operation' | 'Route' | 'Visa', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Connection'] = ResolversParentTypes['Connection']> = {
  __resolveType: TypeResolveFn<'ActorConnection' | 'StateConnection' | 'StateBodyConnection' | 'OfficialConnection' | 'CompanyConnection' | 'OrganisationConnection' | 'MediaConnection' | 'NetworkConnection' | 'GroupConnection' | 'ListingComparisonConnection' | 'ClaimConnection' | 'EntityClaimConnection' | 'ConceptConnection' | 'EntityConnection' | 'EventConnection' | 'EvidenceItemConnection' | 'FigureConnection' | 'InstrumentConnection' | 'ElementConnection' | 'ListingConnection' | 'NarrativeConnection' | 'PlaceConnection' | 'PopulationConnection' | 'RevisionConnection' | 'SearchConnection' | 'SourceConnection' | 'OperationConnection' | 'RouteConnection' | 'VisaConnection', ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  __resolveType: TypeResolveFn<'ActorEdge' | 'StateEdge' | 'StateBodyEdge' | 'OfficialEdge' | 'CompanyEdge' | 'OrganisationEdge' | 'MediaEdge' | 'NetworkEdge' | 'GroupEdge' | 'ListingComparisonEdge' | 'ClaimEdge' | 'EntityClaimEdge' | 'ConceptEdge' | 'EntityEdge' | 'EventEdge' | 'EvidenceItemEdge' | 'FigureEdge' | 'InstrumentEdge' | 'ElementEdge' | 'ListingEdge' | 'NarrativeEdge' | 'PlaceEdge' | 'PopulationEdge' | 'RevisionEdge' | 'SearchEdge' | 'SourceEdge' | 'OperationEdge' | 'RouteEdge' | 'VisaEdge', ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export interface PositiveIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PositiveInt'], any> {
  name: 'PositiveInt';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export interface LatitudeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Latitude'], any> {
  name: 'Latitude';
}

export interface LongitudeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Longitude'], any> {
  name: 'Longitude';
}

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  fromDay?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  toDay?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ScreenedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreenedName'] = ResolversParentTypes['ScreenedName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ScreeningCandidate']>, ParentType, ContextType>;
};

export type ScreeningCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningCandidate'] = ResolversParentTypes['ScreeningCandidate']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['ListingStanding'], ParentType, ContextType>;
  nameComparison?: Resolver<ResolversTypes['NameComparison'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['ComparedFeature'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['ComparedFeature'], ParentType, ContextType>;
};

export type NameComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameComparison'] = ResolversParentTypes['NameComparison']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['NameMethod'], ParentType, ContextType>;
  reordered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  queryScript?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundScript?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['NamePair']>, ParentType, ContextType>;
  unmatchedInQuery?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unmatchedInFound?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamePairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamePair'] = ResolversParentTypes['NamePair']> = {
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['NameMethod'], ParentType, ContextType>;
};

export type ComparedFeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedFeature'] = ResolversParentTypes['ComparedFeature']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matchedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCount']>, ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['ListingStandingCount']>, ParentType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['AuthorityCount']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CountryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryCount'] = ResolversParentTypes['CountryCount']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ListingStandingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingStandingCount'] = ResolversParentTypes['ListingStandingCount']> = {
  standing?: Resolver<ResolversTypes['ListingStanding'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AuthorityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityCount'] = ResolversParentTypes['AuthorityCount']> = {
  authority?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sourceKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  archiveUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sameWork?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  relays?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  seedReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, RequireFields<SourceEvidenceArgs, 'withRetracted'>>;
  restsOnThis?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, RequireFields<SourceRestsOnThisArgs, 'withRetracted'>>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<SourceRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<SourceSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  stateActors?: Resolver<ResolversTypes['StateActors'], ParentType, ContextType, RequireFields<OperationStateActorsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<OperationClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OperationRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<OperationSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationConnection'] = ResolversParentTypes['OperationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Operation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationEdge'] = ResolversParentTypes['OperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['RouteLeg']>, ParentType, ContextType>;
  carriers?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<RouteCarriersArgs>>;
  stateActors?: Resolver<ResolversTypes['StateActors'], ParentType, ContextType, RequireFields<RouteStateActorsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<RouteClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<RouteRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<RouteSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteConnection'] = ResolversParentTypes['RouteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteEdge'] = ResolversParentTypes['RouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteLeg'] = ResolversParentTypes['RouteLeg']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  fromPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  toPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  priceCovers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visa'] = ResolversParentTypes['Visa']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holders?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  stateActors?: Resolver<ResolversTypes['StateActors'], ParentType, ContextType, RequireFields<VisaStateActorsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['EntityClaimConnection'], ParentType, ContextType, Partial<VisaClaimsArgs>>;
  related?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<VisaRelatedArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<VisaSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaConnection'] = ResolversParentTypes['VisaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visa']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaEdge'] = ResolversParentTypes['VisaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visa'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PredicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Predicate'] = ResolversParentTypes['Predicate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  takesValue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  identifying?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  descriptive?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChainRole'], ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  tieOutsideState?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type GradingScaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingScale'] = ResolversParentTypes['GradingScale']> = {
  reliability?: Resolver<ReadonlyArray<ResolversTypes['ReliabilityGrade']>, ParentType, ContextType>;
  credibility?: Resolver<ReadonlyArray<ResolversTypes['CredibilityGrade']>, ParentType, ContextType>;
  doubtfulCeiling?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReliabilityGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReliabilityGrade'] = ResolversParentTypes['ReliabilityGrade']> = {
  grade?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CredibilityGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CredibilityGrade'] = ResolversParentTypes['CredibilityGrade']> = {
  grade?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ShortestWaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortestWays'] = ResolversParentTypes['ShortestWays']> = {
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['ShortestWay']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['SearchStop'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ShortestWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortestWay'] = ResolversParentTypes['ShortestWay']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['WayStep']>, ParentType, ContextType>;
};

export type WayStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayStep'] = ResolversParentTypes['WayStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  StateBody?: StateBodyResolvers<ContextType>;
  StateBodyConnection?: StateBodyConnectionResolvers<ContextType>;
  StateBodyEdge?: StateBodyEdgeResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  Media?: MediaResolvers<ContextType>;
  MediaConnection?: MediaConnectionResolvers<ContextType>;
  MediaEdge?: MediaEdgeResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkConnection?: NetworkConnectionResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  InstrumentAssessment?: InstrumentAssessmentResolvers<ContextType>;
  ElementAssessment?: ElementAssessmentResolvers<ContextType>;
  ElementEvidence?: ElementEvidenceResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  AttributionQuestion?: AttributionQuestionResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  LinkDegree?: LinkDegreeResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  Search?: SearchResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  ListingComparisonConnection?: ListingComparisonConnectionResolvers<ContextType>;
  ListingComparisonEdge?: ListingComparisonEdgeResolvers<ContextType>;
  ComparedListings?: ComparedListingsResolvers<ContextType>;
  AuthorityCell?: AuthorityCellResolvers<ContextType>;
  Brief?: BriefResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  StepOpposition?: StepOppositionResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  Meetings?: MeetingsResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  Opposition?: OppositionResolvers<ContextType>;
  Bearing?: BearingResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  EntityClaimConnection?: EntityClaimConnectionResolvers<ContextType>;
  EntityClaimEdge?: EntityClaimEdgeResolvers<ContextType>;
  AttributionComparison?: AttributionComparisonResolvers<ContextType>;
  ComparedAnswer?: ComparedAnswerResolvers<ContextType>;
  ChangedChain?: ChangedChainResolvers<ContextType>;
  ClaimChange?: ClaimChangeResolvers<ContextType>;
  ClaimEvent?: ClaimEventResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  Alias?: AliasResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  EvidenceItemConnection?: EvidenceItemConnectionResolvers<ContextType>;
  EvidenceItemEdge?: EvidenceItemEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  Element?: ElementResolvers<ContextType>;
  ElementConnection?: ElementConnectionResolvers<ContextType>;
  ElementEdge?: ElementEdgeResolvers<ContextType>;
  AttributionEnd?: AttributionEndResolvers<ContextType>;
  StateActorKind?: StateActorKindResolvers;
  StateActors?: StateActorsResolvers<ContextType>;
  ConnectedStateActor?: ConnectedStateActorResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingEvent?: ListingEventResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  AttributionMatrix?: AttributionMatrixResolvers<ContextType>;
  AttributionMatrixQuestion?: AttributionMatrixQuestionResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Narrative?: NarrativeResolvers<ContextType>;
  NarrativeConnection?: NarrativeConnectionResolvers<ContextType>;
  NarrativeEdge?: NarrativeEdgeResolvers<ContextType>;
  Ownable?: OwnableResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  Owner?: OwnerResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  AggregateControl?: AggregateControlResolvers<ContextType>;
  Control?: ControlResolvers<ContextType>;
  ControlledFirm?: ControlledFirmResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  PopulationConnection?: PopulationConnectionResolvers<ContextType>;
  PopulationEdge?: PopulationEdgeResolvers<ContextType>;
  ListingPack?: ListingPackResolvers<ContextType>;
  PackCriterion?: PackCriterionResolvers<ContextType>;
  PackClaim?: PackClaimResolvers<ContextType>;
  PackObjection?: PackObjectionResolvers<ContextType>;
  PackSource?: PackSourceResolvers<ContextType>;
  PackListing?: PackListingResolvers<ContextType>;
  PackChains?: PackChainsResolvers<ContextType>;
  PackChain?: PackChainResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  CounterEvidence?: CounterEvidenceResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  IndependentChains?: IndependentChainsResolvers<ContextType>;
  Linchpin?: LinchpinResolvers<ContextType>;
  SmallestLoss?: SmallestLossResolvers<ContextType>;
  WouldRaise?: WouldRaiseResolvers<ContextType>;
  CircularReporting?: CircularReportingResolvers<ContextType>;
  RelayCycle?: RelayCycleResolvers<ContextType>;
  Echo?: EchoResolvers<ContextType>;
  AnalyticConfidence?: AnalyticConfidenceResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Connection?: ConnectionResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  NonNegativeInt?: GraphQLScalarType;
  PositiveInt?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Locale?: GraphQLScalarType;
  Latitude?: GraphQLScalarType;
  Longitude?: GraphQLScalarType;
  Period?: PeriodResolvers<ContextType>;
  ScreenedName?: ScreenedNameResolvers<ContextType>;
  ScreeningCandidate?: ScreeningCandidateResolvers<ContextType>;
  NameComparison?: NameComparisonResolvers<ContextType>;
  NamePair?: NamePairResolvers<ContextType>;
  ComparedFeature?: ComparedFeatureResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  CountryCount?: CountryCountResolvers<ContextType>;
  ListingStandingCount?: ListingStandingCountResolvers<ContextType>;
  AuthorityCount?: AuthorityCountResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  OperationConnection?: OperationConnectionResolvers<ContextType>;
  OperationEdge?: OperationEdgeResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  RouteConnection?: RouteConnectionResolvers<ContextType>;
  RouteEdge?: RouteEdgeResolvers<ContextType>;
  RouteLeg?: RouteLegResolvers<ContextType>;
  Visa?: VisaResolvers<ContextType>;
  VisaConnection?: VisaConnectionResolvers<ContextType>;
  VisaEdge?: VisaEdgeResolvers<ContextType>;
  Predicate?: PredicateResolvers<ContextType>;
  GradingScale?: GradingScaleResolvers<ContextType>;
  ReliabilityGrade?: ReliabilityGradeResolvers<ContextType>;
  CredibilityGrade?: CredibilityGradeResolvers<ContextType>;
  ShortestWays?: ShortestWaysResolvers<ContextType>;
  ShortestWay?: ShortestWayResolvers<ContextType>;
  WayStep?: WayStepResolvers<ContextType>;
};

