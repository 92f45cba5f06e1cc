/** Grades that an input sets, laid over the usual ones. */
import { type Grading, gradingWith, type Reliability } from '../model/grade.js';

interface GivenGrading {
  readonly reliability?: { readonly [Grade in Reliability]?: number | null } | null;
  /** A GraphQL name cannot begin with a digit, so credibility 1 is `c1`. */
  readonly credibility?: { readonly [Grade in `c${1 | 2 | 3 | 4 | 5 | 6}`]?: number | null } | null;
}

/** @throws LinchpinError GRADING_INVALID */
export function readGrading({ reliability, credibility }: GivenGrading): Grading {
  return gradingWith(reliability ?? {}, {
    1: credibility?.c1,
    2: credibility?.c2,
    3: credibility?.c3,
    4: credibility?.c4,
    5: credibility?.c5,
    6: credibility?.c6,
  });
}
