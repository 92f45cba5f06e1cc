/**
 * What a court would miss in a pack, read off its records. That none is found here does not make a pack whole.
 */
import type { Gap } from './gap.js';
import { deniedByTheActor, groundsMissing, unlinked } from './gaps-of-criteria.js';
import { endNotOnRecord, undated } from './gaps-of-dates.js';
import { aboutOthers, later, more, notTold, superseded } from './gaps-of-scope.js';
import { notPreserved, olderThanItsMatter, placeless } from './gaps-of-sources.js';
import {
  earlyOnly,
  groundReported,
  interestedOnly,
  oneSpeaker,
  relayed,
  thinlyBased,
} from './gaps-of-voices.js';
import type { Look } from './look.js';

/** The rules, in the order in which gaps are told. */
const RULES: readonly ((look: Look) => Gap[])[] = [
  unlinked,
  groundsMissing,
  interestedOnly,
  earlyOnly,
  groundReported,
  relayed,
  thinlyBased,
  oneSpeaker,
  deniedByTheActor,
  endNotOnRecord,
  undated,
  olderThanItsMatter,
  placeless,
  notPreserved,
  aboutOthers,
  superseded,
  later,
  notTold,
  more,
];

export function gapsIn(look: Look): Gap[] {
  return RULES.flatMap((rule) => rule(look));
}
