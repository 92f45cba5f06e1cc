/**
 * Every statement, one typed line per file in `cypher/`: what it takes and the rows it gives. The files say in their
 * first lines what they return.
 */
import type { Parameters } from './engine.js';
import { statement } from './statement.js';
import type {
  Among,
  At,
  Bounds,
  ClaimTerms,
  Count,
  EntitySelection,
  EntityTerms,
  ExaminedState,
  IdRow,
  Ids,
  Items,
  Keys,
  Kinds,
  Links,
  None,
  Numbers,
  OfKey,
  OfParent,
  Parents,
  Predicates,
  Range,
  Ranked,
  RevisionRow,
  Side,
  Sides,
  Sources,
  StateBegun,
  StatesMade,
  StatesTold,
  Use,
} from './statement-types.js';
import { WRITE_STATEMENTS } from './write-statements.js';

const AT = ['revision'] as const;
const BATCH = ['parents', 'revision'] as const;
const BOUNDS = ['from', 'limit'] as const;
const AMONG = ['ids', 'entities'] as const;
const AMONG_BY_ITEMS = [...AMONG, 'sources'] as const;
const TERMS = ['anyOf', 'revision'] as const;
const EDGES = ['sides', 'otherKinds', 'predicates', 'anyOf'] as const;
const LINKS = ['outgoing', 'incoming', 'predicates', 'kinds'] as const;
const ITEMS = ['retracted', 'stances', 'fromDay', 'toDay'] as const;

export const STATEMENTS = {
  entitiesByIds: statement<Ids & At, IdRow>('entities/by-ids', ['ids', ...AT]),
  entityPage: entityPage<Kinds>('entities/page', ['kinds']),
  entityPageBackward: entityPage<Kinds>('entities/page-backward', ['kinds']),
  entityPageAmong: entityPage<Ids>('entities/page-among', ['ids']),
  entityPageAmongBackward: entityPage<Ids>('entities/page-among-backward', ['ids']),
  entityCount: statement<EntitySelection & At, Count>('entities/count', ['kinds', 'ids', ...TERMS]),
  entitiesLinked: statement<Parents & Links & Bounds & At, OfParent<Ranked>>('entities/linked', [
    ...BATCH,
    ...LINKS,
    ...BOUNDS,
  ]),
  entitiesLinkedBackward: statement<Parents & Links & Bounds & At, OfParent<Ranked>>(
    'entities/linked-backward',
    [...BATCH, ...LINKS, ...BOUNDS],
  ),
  entityCountLinked: statement<Parents & Links & At, OfParent<Count>>('entities/count-linked', [
    ...BATCH,
    ...LINKS,
  ]),
  entitiesJoined: statement<Parents & Sides & ClaimTerms & Bounds & At, OfParent<Ranked>>('entities/joined', [
    ...BATCH,
    ...EDGES,
    ...BOUNDS,
  ]),
  entitiesJoinedBackward: statement<Parents & Sides & ClaimTerms & Bounds & At, OfParent<Ranked>>(
    'entities/joined-backward',
    [...BATCH, ...EDGES, ...BOUNDS],
  ),
  entityCountJoined: statement<Parents & Sides & ClaimTerms & At, OfParent<Count>>('entities/count-joined', [
    ...BATCH,
    ...EDGES,
  ]),
  entitiesNearByPart: near('entities/near-by-part'),
  entitiesNearByHead: near('entities/near-by-head'),
  entitiesNearByTail: near('entities/near-by-tail'),

  claimsByIds: statement<Ids & At, IdRow>('claims/by-ids', ['ids', ...AT]),
  claimPage: claimPage<Predicates>('claims/page', ['predicates']),
  claimPageBackward: claimPage<Predicates>('claims/page-backward', ['predicates']),
  claimPageByItems: claimPage<Predicates>('claims/page-by-items', ['predicates']),
  claimPageByItemsBackward: claimPage<Predicates>('claims/page-by-items-backward', ['predicates']),
  claimPageAmong: claimPage<Among>('claims/page-among', AMONG),
  claimPageAmongBackward: claimPage<Among>('claims/page-among-backward', AMONG),
  claimPageAmongByItems: claimPage<Among & Sources>('claims/page-among-by-items', AMONG_BY_ITEMS),
  claimPageAmongByItemsBackward: claimPage<Among & Sources>(
    'claims/page-among-by-items-backward',
    AMONG_BY_ITEMS,
  ),
  claimCount: claimCount<Among>('claims/count', AMONG),
  claimCountByItems: claimCount<Among & Sources>('claims/count-by-items', AMONG_BY_ITEMS),
  claimsOfEntities: claimsOfEntities('claims/of-entities'),
  claimsOfEntitiesBackward: claimsOfEntities('claims/of-entities-backward'),
  claimsOfEntitiesByItems: claimsOfEntities('claims/of-entities-by-items'),
  claimsOfEntitiesByItemsBackward: claimsOfEntities('claims/of-entities-by-items-backward'),
  claimCountOfEntities: claimCountOfEntities('claims/count-of-entities'),
  claimCountOfEntitiesByItems: claimCountOfEntities('claims/count-of-entities-by-items'),

  itemsOfSourcesUpTo: statement<Sources & { readonly limit: number }, Count>('evidence/up-to-of-sources', [
    'sources',
    'limit',
  ]),
  itemsByIds: statement<Ids & At, IdRow>('evidence/by-ids', ['ids', ...AT]),
  itemsOfClaims: itemsOf<Items>('evidence/of-claims', ITEMS),
  itemsOfClaimsBackward: itemsOf<Items>('evidence/of-claims-backward', ITEMS),
  itemCountOfClaims: statement<Parents & Items & At, OfParent<Count>>('evidence/count-of-claims', [
    ...BATCH,
    ...ITEMS,
  ]),
  itemsOfSources: itemsOf<Items>('evidence/of-sources', ITEMS),
  itemsOfSourcesBackward: itemsOf<Items>('evidence/of-sources-backward', ITEMS),
  itemsRestingOn: itemsOf<Items>('evidence/resting-on', ITEMS),
  itemsRestingOnBackward: itemsOf<Items>('evidence/resting-on-backward', ITEMS),
  itemCountOfSources: statement<Parents & Items & Use & At, OfParent<Count>>('evidence/count-of-sources', [
    ...BATCH,
    ...ITEMS,
    'use',
  ]),
  oppositionsOpposing: recordsOf('evidence/opposing'),
  oppositionsOpposedBy: recordsOf('evidence/opposed-by'),
  bearingsOnElements: recordsOf('evidence/bearing-on'),
  bearingsOfClaims: recordsOf('evidence/bearings-of'),

  sourcesReferringTo: statement<
    Parents & { readonly reference: string } & At,
    OfParent<{ readonly record: string }>
  >('sources/referring-to', [...BATCH, 'reference']),
  sourcesOfSameWork: recordsOf('sources/of-same-work'),
  sourcesOfEntities: sourcesOf('sources/of-entities'),
  sourcesOfEntitiesBackward: sourcesOf('sources/of-entities-backward'),
  sourceCountOfEntities: statement<Parents & At, OfParent<Count>>('sources/count-of-entities', BATCH),

  headRevision: statement<None, { readonly number: number }>('revisions/head', []),
  lockRevisions: statement<None, { readonly key: string }>('revisions/lock', []),
  recordRevision: statement<RevisionRow & { readonly listings: number }, { readonly number: number }>(
    'revisions/record',
    ['number', 'at', 'by', 'why', 'added', 'changed', 'listings'],
  ),
  revisionsByNumbers: statement<Numbers, RevisionRow>('revisions/by-numbers', ['numbers']),
  statesMade: statement<Numbers, StatesMade>('revisions/states-made', ['numbers']),
  revisionPage: revisionPage('revisions/page'),
  revisionPageBackward: revisionPage('revisions/page-backward'),

  statesOfSources: statesOf('history/sources'),
  statesOfEntities: statesOf('history/entities'),
  statesOfClaims: statesOf('history/claims'),
  statesOfClaimsOfPredicate: statement<Bounds & Range & { readonly predicate: string }, StateBegun>(
    'history/claims-of-predicate',
    [...BOUNDS, 'after', 'upTo', 'predicate'],
  ),
  statesOfItems: statesOf('history/items'),
  statesOfOppositions: statesOf('history/oppositions'),
  statesOfBearings: statesOf('history/bearings'),
  entitiesBegun: begun('history/entities-begun'),
  claimsBegun: begun('history/claims-begun'),
  itemsBegun: begun('history/items-begun'),
  oppositionsBegun: begun('history/oppositions-begun'),
  bearingsBegun: begun('history/bearings-begun'),

  ...WRITE_STATEMENTS,

  examinedEntities: examined('doctor/entities'),
  examinedClaims: examined('doctor/claims'),
  examinedItems: examined('doctor/items'),
  examinedOppositions: examined('doctor/oppositions'),
  examinedBearings: examined('doctor/bearings'),
  edgesOfEntities: examinedEdges('doctor/edges-of-entities'),
  edgesOfClaims: examinedEdges('doctor/edges-of-claims'),
  edgesOfItems: examinedEdges('doctor/edges-of-items'),
  edgesOfOppositions: examinedEdges('doctor/edges-of-oppositions'),
  edgesOfBearings: examinedEdges('doctor/edges-of-bearings'),
  linkCounts: statement<Keys, OfKey<Count>>('doctor/links', ['keys']),
  linkingClaimCounts: statement<Keys & { readonly forever: number }, OfKey<Count>>('doctor/linking-claims', [
    'keys',
    'forever',
  ]),
  countedRevisions: statement<None, Count & { readonly newest: number }>('doctor/revisions', []),
  statesTold: statement<{ readonly after: number; readonly limit: number }, StatesTold>(
    'doctor/states-told',
    ['after', 'limit'],
  ),

  appliedMigrations: statement<None, { readonly name: string; readonly checksum: string }>(
    'migrations/applied',
    [],
  ),
  recordMigration: statement<{ readonly name: string; readonly checksum: string }, { readonly name: string }>(
    'migrations/record',
    ['name', 'checksum'],
  ),
  beginCounting: statement<None, { readonly number: number }>('migrations/begin-counting', []),
} as const;

function near(name: string) {
  return statement<
    { readonly part: string; readonly limit: number; readonly forever: number },
    { readonly id: string }
  >(name, ['part', 'limit', 'forever']);
}

function entityPage<Way extends Parameters>(name: string, way: readonly (keyof Way & string)[]) {
  return statement<Way & EntityTerms & Bounds & At, Ranked>(name, [...way, ...TERMS, ...BOUNDS]);
}

function claimPage<Way extends Parameters>(name: string, way: readonly (keyof Way & string)[]) {
  return statement<Way & ClaimTerms & Bounds & At, Ranked>(name, [...way, ...TERMS, ...BOUNDS]);
}

function claimCount<Way extends Parameters>(name: string, way: readonly (keyof Way & string)[]) {
  return statement<Predicates & Way & ClaimTerms & At, Count>(name, ['predicates', ...way, ...TERMS]);
}

function claimsOfEntities(name: string) {
  return statement<Parents & Sides & ClaimTerms & Bounds & At, OfParent<Ranked & Side>>(name, [
    ...BATCH,
    ...EDGES,
    ...BOUNDS,
  ]);
}

function claimCountOfEntities(name: string) {
  return statement<Parents & Sides & ClaimTerms & At, OfParent<Count>>(name, [...BATCH, ...EDGES]);
}

function itemsOf<Conditions extends Parameters>(
  name: string,
  conditions: readonly (keyof Conditions & string)[],
) {
  return statement<Parents & Conditions & Bounds & At, OfParent<Ranked>>(name, [
    ...BATCH,
    ...conditions,
    ...BOUNDS,
  ]);
}

function recordsOf(name: string) {
  return statement<Parents & At, OfParent<{ readonly record: string }>>(name, BATCH);
}

function sourcesOf(name: string) {
  return statement<Parents & Bounds & At, OfParent<Ranked>>(name, [...BATCH, ...BOUNDS]);
}

function revisionPage(name: string) {
  return statement<{ readonly from: number; readonly upTo: number; readonly limit: number }, RevisionRow>(
    name,
    ['from', 'upTo', 'limit'],
  );
}

function statesOf(name: string) {
  return statement<Bounds & Range, StateBegun>(name, [...BOUNDS, 'after', 'upTo']);
}

function begun(name: string) {
  return statement<Numbers, StateBegun>(name, ['numbers']);
}

function examined(name: string) {
  return statement<Bounds, ExaminedState>(name, BOUNDS);
}

function examinedEdges(name: string) {
  return statement<Keys, OfKey<{ readonly type: string; readonly to: string }>>(name, ['keys']);
}
