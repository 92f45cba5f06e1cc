/**
 * How often our comparison is right about the truth set, beside OpenSanctions' matchers (nomenklatura, MIT).
 *
 * Ours is read at the threshold that users get. The peer's is read at the one its service recommends, and at the one
 * that is best for it on the pairs that rules were tuned on: it is given every advantage.
 */
import { compareNames, LIKELY_SAME_NAME } from '../../../src/names/compare-names.js';
import { readName } from '../../../src/names/name.js';
import { NAME_CASES, type NameCase, PARTS, type Part } from './cases.js';
import { peerScores } from './peer.js';

export interface Quality {
  readonly matcher: string;
  readonly threshold: number;
  readonly part: Part;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface NamesComparison {
  readonly cases: { readonly same: number; readonly different: number; readonly heldOut: number };
  readonly qualities: readonly Quality[];
  /** Why the peer is not among them. */
  readonly peerMissing: string | undefined;
}

/** The threshold of yente, the service that OpenSanctions builds on its matchers. */
const RECOMMENDED = 0.7;
const THRESHOLDS = Array.from({ length: 60 }, (_, step) => Number((0.4 + step / 100).toFixed(2)));

/** Quality of ours and of the peer, on the pairs that rules were tuned on and on those held out. */
export function compareWithPeer(): NamesComparison {
  const peer = peerScores(NAME_CASES);
  const scores = 'missing' in peer ? new Map<string, number[]>() : peer.scores;
  const ofPeer = [...scores].flatMap(([matcher, given]) =>
    [RECOMMENDED, bestThreshold(given)].flatMap((threshold) => allParts(matcher, given, threshold)),
  );
  return {
    cases: {
      same: NAME_CASES.filter(({ isSame }) => isSame).length,
      different: NAME_CASES.filter(({ isSame }) => !isSame).length,
      heldOut: NAME_CASES.filter(({ part }) => part !== 'tuned on').length,
    },
    qualities: [...qualityOfOurs(), ...ofPeer],
    peerMissing: 'missing' in peer ? peer.missing : undefined,
  };
}

/** Quality of ours alone, on each part of the truth set. */
export function qualityOfOurs(): Quality[] {
  const scores = NAME_CASES.map(({ a, b }) => compareNames(readName(a), readName(b)).score);
  return allParts('Linchpin', scores, LIKELY_SAME_NAME);
}

function bestThreshold(scores: readonly number[]): number {
  const qualities = THRESHOLDS.map((threshold) => quality('', scores, threshold, 'tuned on'));
  return qualities.reduce((best, one) => (one.f1 > best.f1 ? one : best)).threshold;
}

function allParts(matcher: string, scores: readonly number[], threshold: number): Quality[] {
  return PARTS.map((part) => quality(matcher, scores, threshold, part));
}

function quality(matcher: string, scores: readonly number[], threshold: number, part: Part): Quality {
  const isFound = (index: number) => (scores[index] ?? 0) >= threshold;
  const count = (wanted: (given: NameCase, index: number) => boolean) =>
    NAME_CASES.filter((given, index) => given.part === part && wanted(given, index)).length;
  const right = count(({ isSame }, index) => isSame && isFound(index));
  const found = count((_, index) => isFound(index));
  const same = count(({ isSame }) => isSame);
  const precision = found === 0 ? 0 : right / found;
  const recall = right / same;
  return {
    matcher,
    threshold,
    part,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
