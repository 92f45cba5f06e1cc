/** The answer: plain values only, so that it can be made on another thread and sent anywhere. */
import type { Stance } from '../model/evidence.js';
import type { OppositionKind } from '../model/opposition.js';
import type { PartialDate } from '../model/partial-date.js';
import type { Tie } from '../model/predicate.js';
import type { Conduct, Link, Question } from './question.js';

/** A share of worlds, 0 to 1, exact or sampled with its 95 % interval. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly method: 'EXACT' | 'SAMPLED';
  /** Worlds drawn; null when exact. */
  readonly samples: number | null;
  readonly seed: number | null;
}

/** ICD-203 words, plus the two that say the record does not carry a word. */
export const LIKELIHOODS = [
  'ALMOST_NO_CHANCE',
  'VERY_UNLIKELY',
  'UNLIKELY',
  'ROUGHLY_EVEN_CHANCE',
  'LIKELY',
  'VERY_LIKELY',
  'ALMOST_CERTAIN',
  'INSUFFICIENT_EVIDENCE',
  'NO_CHAIN',
] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly claim: string;
  readonly predicate: string;
  /** FORWARD when the step leads from the claim's subject to its object. */
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** The tie that the step is; null for conduct and for the last step of a meeting. */
  readonly tie: Tie | null;
  readonly probability: number;
  readonly periodFrom: PartialDate | null;
  readonly periodTo: PartialDate | null;
  /** A bound of the step's period is unknown: that it held on the chain's common day is not shown. */
  readonly periodUnknown: boolean;
  /** Ids of all items of the claim that count at this date and revision. */
  readonly evidence: readonly string[];
  readonly opposedBy: readonly Opposed[];
}

export interface Opposed {
  readonly claim: string;
  readonly kind: OppositionKind;
  /** What of the claim opposes: that it is supported, or the source's dispute or doubt of it. */
  readonly stance: Stance;
  readonly source: string;
}

export interface Chain {
  /** Product of the steps' probabilities. */
  readonly strength: number;
  /** Share of worlds in which all steps are established together. */
  readonly probability: number;
  readonly link: Link;
  /** null for a chain of ties alone. */
  readonly conduct: Conduct | null;
  /** What follows in the law of state responsibility, in a sentence; never that a state is responsible. */
  readonly reading: string;
  readonly caution: string | null;
  /** Numbers of the International Law Commission's articles (2001) that the reading speaks of. */
  readonly articles: readonly number[];
  /** For a link of CONTROL: whether the tie names the very operation; null for other links. */
  readonly operationNamed: boolean | null;
  /** Meetings only: the operation, route or visa practice at which the two actors meet. */
  readonly meetsAt: string | null;
  /** Days that all steps may share, `YYYY-MM-DD`; null is unknown. */
  readonly periodFrom: PartialDate | null;
  readonly periodTo: PartialDate | null;
  readonly steps: readonly Step[];
  /** Works that are an origin of the chain's supporting evidence. */
  readonly origins: readonly string[];
}

export interface LinkShare {
  readonly link: Link;
  readonly degree: Share;
  readonly degreeIgnoringDisputes: Share;
}

export interface Reached {
  readonly id: string;
  readonly degree: Share;
}

export interface CounterEvidence {
  /** The disputing or questioning item; null for an opposing claim. */
  readonly item: string | null;
  /** The claim spoken against. */
  readonly claim: string;
  /** The claim that opposes it; null for an item. */
  readonly opposing: string | null;
  /** What of the opposing claim opposes: that it is supported, or the source's dispute or doubt of it; null for an item. */
  readonly opposingStance: Stance | null;
  readonly kind: 'DISPUTES' | 'QUESTIONS' | OppositionKind;
  readonly onChain: boolean;
  /** By how far `degree` rises without it. */
  readonly effect: number;
}

/** The largest set of chains that share nothing but structure. */
export interface Independence {
  readonly count: number;
  /** Ranks of the members among the chains found; 1 is the best chain. */
  readonly ranks: readonly number[];
  /** Whether no larger set exists; false when there were too many sets to try them all. */
  readonly provenLargest: boolean;
  /** Structural claims that several members share: left out of the comparison. */
  readonly sharedStructure: readonly string[];
}

/** A claim or a work that the answer hangs on. */
export interface Linchpin {
  readonly kind: 'CLAIM' | 'WORK';
  readonly id: string;
  /** By how far `degree` falls without it. */
  readonly fall: number;
}

/** The fewest claims and works, at most three, without which the likelihood word is another. */
export interface SmallestLoss {
  readonly members: readonly Linchpin[];
  readonly fall: number;
  readonly likelihood: Likelihood;
}

/** A step whose finding would raise the answer most. */
export interface Raise {
  readonly claim: string;
  /** By how far `degree` rises if the claim were established in all worlds. */
  readonly rise: number;
}

/** Several publications that say one thing with one voice. */
export interface Echo {
  readonly claim: string;
  readonly stance: 'SUPPORTS' | 'DISPUTES';
  readonly items: readonly string[];
  readonly origins: readonly string[];
}

export interface CircularReporting {
  /** Works that relay one another in a circle. */
  readonly cycles: readonly (readonly string[])[];
  /** Items that looked like confirmation and count once. */
  readonly echoes: readonly Echo[];
}

export interface AnalyticConfidence {
  readonly level: 'LOW' | 'MODERATE' | 'HIGH';
  readonly reasons: readonly string[];
}

export interface Contact {
  readonly claim: string;
  readonly predicate: string;
  readonly a: string;
  readonly b: string;
}

export type SearchStop = 'NONE' | 'TIME' | 'CHAINS' | 'EXPANSIONS';

export interface Search {
  /** Every chain within the hops and above the floor was considered. */
  readonly exhaustive: boolean;
  readonly stoppedBy: SearchStop;
  /** Contacts, and denials of what would have joined the two sides, were looked for among all actors of both. */
  readonly sidesExhaustive: boolean;
  readonly maxHops: number;
  readonly minChainStrength: number;
  /** Partial chains looked at; differs between builds, not between engines. */
  readonly visited: number;
  readonly elapsedMs: number;
}

/** A sentence of the explanation, and the records it rests on. */
export interface Sentence {
  readonly text: string;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
}

export interface Answer {
  readonly question: Question;
  readonly degree: Share;
  readonly degreeIgnoringDisputes: Share;
  readonly notExcluded: Share;
  /** With `asOf`: without the chains that lean on a step of unknown period. null without it. */
  readonly degreeDatedOnly: Share | null;
  readonly likelihood: Likelihood;
  readonly byLink: readonly LinkShare[];
  readonly reached: readonly Reached[];
  readonly chains: readonly Chain[];
  /** Chains found in all, of which `limit` are shown. */
  readonly chainsFound: number;
  readonly meetings: {
    readonly degree: Share;
    readonly chains: readonly Chain[];
    readonly found: number;
    /** What stopped the search for them, which is one of its own. */
    readonly stoppedBy: SearchStop;
  };
  readonly counterEvidence: readonly CounterEvidence[];
  /** The nearest to the two sides first; `contactsFound` tells how many there are. */
  readonly contacts: readonly Contact[];
  readonly contactsFound: number;
  /** How many claims would have joined the two sides and have only disputes or questions; the nearest are listed. */
  readonly denialsFound: number;
  readonly independentChains: Independence;
  /** Claims (as if unknown) and works (as if never sound), by how far the degree falls without them. */
  readonly linchpins: readonly Linchpin[];
  /** null when no three of them change the word, or no chain was found. */
  readonly smallestLoss: SmallestLoss | null;
  readonly wouldRaise: readonly Raise[];
  readonly circularReporting: CircularReporting;
  readonly analyticConfidence: AnalyticConfidence;
  readonly search: Search;
  readonly revision: number;
  /** Name and version of the method: the same question, revision and method give the same bytes. */
  readonly method: string;
  /** The question in one word: what it was asked, at which revision, by which method. */
  readonly questionId: string;
  /** False when the search ran out of time, or of leads to look at. */
  readonly reproducible: boolean;
  readonly explanation: readonly Sentence[];
}

/** An answer before it is put into sentences. */
export type Explainable = Omit<Answer, 'explanation'>;
