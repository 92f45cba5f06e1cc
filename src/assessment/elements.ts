/**
 * Elements of an instrument, each answered on its own from the bearings that a source links to it. There is no answer
 * to the instrument: whether its elements together are met is for those who apply it.
 */
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import { type ClaimFigures, type WhyNot, weightOf } from './bearing-weight.js';

/** Whom what bears is about: the actor asked about, no actor at all, or others. */
export type About = 'ACTOR' | 'SITUATION' | 'OTHER';

/** Which sides have a bearing that counts. */
export type ElementAnswer = 'SUPPORTED' | 'DISPUTED' | 'CONTESTED' | 'NO_EVIDENCE';

/** A bearing with its claim, as the record has them. */
export interface LinkedBearing {
  readonly bearing: BearingRecord;
  readonly claim: ClaimRecord;
  readonly figures: ClaimFigures;
  /** null when no actor was asked about. */
  readonly about: About | null;
  /** Claims by which the one spoken of hangs on the actor, from the lowest up. */
  readonly ties: readonly string[];
  /** Whether a body on that way, the one spoken of included, is not shown to be an organ. */
  readonly organUnproven: boolean;
  /** Whether the claim is about the instrument itself: about no actor, and of the text's date and not the conduct's. */
  readonly aboutInstrument: boolean;
  /** Whether some of what bears counts on the date only because a bound of its period is not on record. */
  readonly periodUnknown: boolean;
}

export interface ElementEvidence extends LinkedBearing {
  /** Share of worlds in which what bears is so; null for a doubt, which has no weight. */
  readonly probability: number | null;
  readonly whyNot: WhyNot | null;
}

export interface ElementAnswers {
  /** With an actor: NO_EVIDENCE where nothing that counts is about it, otherwise from that and from the situation. */
  readonly answer: ElementAnswer;
  /** From what is about the actor alone; null when no actor was asked about. */
  readonly answerOfActor: ElementAnswer | null;
  /** From what is about no actor alone; null when no actor was asked about. */
  readonly answerOfSituation: ElementAnswer | null;
  readonly for: readonly ElementEvidence[];
  readonly against: readonly ElementEvidence[];
  /** What bears but is about other actors: never counted. */
  readonly ofOthers: readonly ElementEvidence[];
}

/** Answers one element. Evidence stands in the order of its weight: what counts first, then the more probable. */
export function answerElement(linked: readonly LinkedBearing[], isActorAsked: boolean): ElementAnswers {
  const evidence = linked.map(weighed).sort(byWeight);
  const own = evidence.filter(({ about }) => about !== 'OTHER');
  return {
    ...(isActorAsked ? answersForActor(own) : { ...NOT_ASKED, answer: answerFrom(own) }),
    for: own.filter(({ bearing }) => bearing.side === 'FOR'),
    against: own.filter(({ bearing }) => bearing.side === 'AGAINST'),
    ofOthers: evidence.filter(({ about }) => about === 'OTHER'),
  };
}

const NOT_ASKED = { answerOfActor: null, answerOfSituation: null } as const;

/**
 * The situation, whoever acted, joins what is about the actor on both sides alike, and answers nothing in its place:
 * what the record has against somebody is set apart as others' where it is about others, so that a situation left to
 * answer alone would clear, or charge, whoever was asked about.
 */
function answersForActor(own: readonly ElementEvidence[]) {
  const answerOfActor = answerFrom(own.filter(({ about }) => about === 'ACTOR'));
  return {
    answer: answerOfActor === 'NO_EVIDENCE' ? answerOfActor : answerFrom(own),
    answerOfActor,
    answerOfSituation: answerFrom(own.filter(({ about }) => about === 'SITUATION')),
  };
}

function weighed(linked: LinkedBearing): ElementEvidence {
  const { probability, whyNot } = weightOf(linked.bearing, linked.claim, linked.figures);
  return { ...linked, probability, whyNot: whyNot ?? (linked.about === 'OTHER' ? 'ABOUT_OTHERS' : null) };
}

function answerFrom(evidence: readonly ElementEvidence[]): ElementAnswer {
  const counting = evidence.filter(({ whyNot }) => whyNot === null);
  const isFor = counting.some(({ bearing }) => bearing.side === 'FOR');
  const isAgainst = counting.some(({ bearing }) => bearing.side === 'AGAINST');
  if (isFor) return isAgainst ? 'CONTESTED' : 'SUPPORTED';
  return isAgainst ? 'DISPUTED' : 'NO_EVIDENCE';
}

function byWeight(a: ElementEvidence, b: ElementEvidence): number {
  return (
    Number(b.whyNot === null) - Number(a.whyNot === null) ||
    (b.probability ?? -1) - (a.probability ?? -1) ||
    (a.bearing.id < b.bearing.id ? -1 : 1)
  );
}
