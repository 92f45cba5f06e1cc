/**
 * The common case in closed form: every item of a claim stands on a work of its own, and at most one item of a stance
 * is doubtful. Then each item is a voice, the voices are independent, and a stance is established in a share
 * 1 - product of (1 - reliability x credibility) of worlds. It is what the worlds give, without building them.
 */
import type { EvidenceRecord } from '../../model/evidence.js';
import {
  DOUBTFUL_CEILING,
  type Grading,
  isDoubtfulCredibility,
  isDoubtfulReliability,
} from '../../model/grade.js';
import type { ItemsInForce } from './voices.js';
import type { Ways } from './ways.js';

export interface PlainShares {
  readonly supported: number;
  readonly disputed: number;
}

/** Shares of worlds in which the claim is supported and disputed, or null where the case is not the plain one. */
export function plainShares(items: ItemsInForce, ways: Ways, grading: Grading): PlainShares | null {
  const works = new Set<string>();
  const supported = shareOf(items.supporting, works, ways, grading);
  const disputed = supported === null ? null : shareOf(items.disputing, works, ways, grading);
  return supported === null || disputed === null ? null : { supported, disputed };
}

/** @param works works already heard for this claim, to which this stance's are added */
function shareOf(
  items: readonly EvidenceRecord[],
  works: Set<string>,
  ways: Ways,
  grading: Grading,
): number | null {
  let silent = 1;
  let doubtfulItems = 0;
  for (const item of items) {
    const source = ways.sourceOf(item);
    if (!source || item.restsOn.length > 0) return null;
    const work = ways.works.work(source.id);
    if (works.has(work) || ways.works.relays(work).length > 0) return null;
    works.add(work);
    const reliability = item.reliabilityInUse ?? source.reliability;
    const isDoubtful = isDoubtfulCredibility(item.credibility) || isDoubtfulReliability(reliability);
    if (isDoubtful && ++doubtfulItems > 1) return null;
    const worth = grading.credibility[item.credibility];
    silent *= 1 - grading.reliability[reliability] * (isDoubtful ? Math.min(worth, DOUBTFUL_CEILING) : worth);
  }
  return 1 - silent;
}
