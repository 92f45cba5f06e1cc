/** What statements take and the rows they give, as types that `statements.ts` puts together. */
import type { PortValue } from './engine.js';

/** Conditions on an entity that all must hold; null means any, `not...` and `no...` lists refuse. */
export type EntityTerm = {
  readonly ids: readonly string[] | null;
  readonly notIds: readonly string[];
  readonly kinds: readonly string[] | null;
  readonly notKinds: readonly string[];
  readonly countries: readonly string[] | null;
  readonly notCountries: readonly string[];
  readonly provenances: readonly string[] | null;
  readonly notProvenances: readonly string[];
  readonly reliabilities: readonly string[] | null;
  readonly notReliabilities: readonly string[];
  readonly works: readonly string[] | null;
  readonly notWorks: readonly string[];
  readonly owners: readonly PortValue[];
  readonly notOwners: readonly PortValue[];
  readonly texts: readonly PortValue[];
  readonly notTexts: readonly PortValue[];
  readonly periods: readonly PortValue[];
  readonly notPeriods: readonly PortValue[];
};

/** Conditions on a claim that all must hold; null means any. `has` and `hasNot` speak of its items. */
export type ClaimTerm = {
  readonly ids: readonly string[] | null;
  readonly notIds: readonly string[];
  readonly predicates: readonly string[] | null;
  readonly notPredicates: readonly string[];
  readonly subjects: readonly string[] | null;
  readonly notSubjects: readonly string[];
  readonly objects: readonly string[] | null;
  readonly notObjects: readonly string[];
  readonly provenances: readonly string[] | null;
  readonly notProvenances: readonly string[];
  readonly about: readonly (readonly string[])[];
  readonly notAbout: readonly string[];
  readonly has: readonly ItemTerm[];
  readonly hasNot: readonly ItemTerm[];
};

/** What one and the same item is to meet; null sets no condition. */
export type ItemTerm = {
  readonly stances: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly assertedBy: readonly string[] | null;
  readonly from: number | null;
  readonly to: number | null;
};

export type At = { readonly revision: number };
export type Ids = { readonly ids: readonly string[] };
export type Parents = { readonly parents: readonly string[] };
export type Bounds = { readonly from: string; readonly limit: number };
export type None = Record<never, never>;
/** Revisions after one and up to another. */
export type Range = { readonly after: number; readonly upTo: number };
export type Numbers = { readonly numbers: readonly number[] };
export type Rows = { readonly rows: readonly { readonly [property: string]: PortValue }[] };
export type Keys = { readonly keys: readonly string[] };
/** An empty `anyOf` sets no further condition. */
export type EntityTerms = { readonly anyOf: readonly EntityTerm[] };
export type Kinds = { readonly kinds: readonly string[] };
/** Kinds or ids lead to the entities, each through an index; one of the two is empty. */
export type EntitySelection = Kinds & Ids & EntityTerms;
/** Empty: no condition. */
export type ClaimTerms = { readonly anyOf: readonly ClaimTerm[] };
export type Predicates = { readonly predicates: readonly string[] };
/** What leads to some claims: their ids or their ends. */
export type Among = Ids & { readonly entities: readonly string[] };
/** The sources of their items lead to claims as well, where there are conditions on items. */
export type Sources = { readonly sources: readonly string[] };
/** Each leads to the claims through an index; only one of them is not empty. */
export type ClaimSelection = Predicates & Among & Sources & ClaimTerms;
/** Claims seen from one end. `predicates` (null: any) is asked before `anyOf`, which costs more. */
export type Sides = {
  readonly sides: readonly string[];
  readonly otherKinds: readonly string[] | null;
  readonly predicates: readonly string[] | null;
};
export type Links = {
  readonly outgoing: boolean;
  readonly incoming: boolean;
  readonly predicates: readonly string[] | null;
  readonly kinds: readonly string[] | null;
};
export type Items = {
  readonly retracted: boolean;
  readonly stances: readonly string[] | null;
  readonly fromDay: number | null;
  readonly toDay: number | null;
};
export type Use = { readonly use: 'FROM' | 'RESTS_ON' };

export type IdRow = { readonly id: string; readonly record: string };
export type Ranked = { readonly rank: string; readonly record: string };
export type Count = { readonly count: number };
export type OfParent<Row> = Row & { readonly parent: string };
export type OfKey<Row> = Row & { readonly key: string };
export type Side = { readonly side: 'SUBJECT' | 'OBJECT' };
/** A revision as it is stored. */
export type RevisionRow = {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly added: number;
  readonly changed: number;
};

/** A state that began in a range of revisions. States written by early versions have no seal. */
export type StateBegun = {
  readonly key: string;
  readonly id: string;
  readonly since: number;
  readonly until: number;
  readonly seal: number | null;
  readonly record: string;
};

/** How many revisions there are of those asked for, and how many states they have made. */
export type StatesMade = { readonly revisions: number; readonly states: number };

/** How many states a revision tells that it made. Until a schema step counts them, old ones leave out listings. */
export type StatesTold = {
  readonly number: number;
  readonly states: number;
  readonly countsListings: boolean;
};

/** A state as the doctor sees it; what a constraint would enforce may be missing. */
export type ExaminedState = {
  readonly key: string;
  readonly id: string | null;
  readonly since: number | null;
  readonly until: number | null;
  readonly born: number | null;
  readonly record: string | null;
  readonly [property: string]: PortValue;
};
