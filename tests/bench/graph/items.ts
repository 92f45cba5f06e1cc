/**
 * Evidence items: one to four a claim. One claim in ten is disputed, now and then by its only item; three items in ten
 * are dated; one item in fifty came, or was graded anew, in the second revision.
 */
import type { EvidenceRecord, Stance } from '../../../src/model/evidence.js';
import type { Credibility } from '../../../src/model/grade.js';
import type { Claims } from './claims.js';
import { drawPeriod } from './dates.js';
import { type Draws, runningTotals } from './draws.js';
import { drawSource, sourceId } from './sources.js';
import { codeOf } from './vocabulary.js';

const CREDIBILITIES: readonly Credibility[] = [1, 2, 3, 4, 5, 6];
const CREDIBILITY_TOTALS = runningTotals([20, 35, 25, 8, 2, 10]);

const OFFICE = codeOf('HOLDS_OFFICE_IN');
const MOST_ITEMS = 4;
const DISPUTED = 0.1;
const ONLY_DISPUTED = 0.1;
const QUESTIONED = 0.03;
const DATED = 0.3;
const RESTING = 0.05;
const GRADED_IN_USE = 0.05;
const LOCATED = 0.4;
const PAGES = 600;
/** Share of items that the second revision brought, and of those that it changed. */
const ADDED_LATER = 0.01;
const CHANGED_LATER = 0.01;

/** A record and the revisions in which it held: from `since` to before `until`, or to this day. */
export interface State<Held> {
  readonly record: Held;
  readonly since: number;
  readonly until: number | null;
}

/** All states of the items of one claim. */
export function itemStates(
  claim: number,
  claims: Claims,
  sources: number,
  draws: Draws,
): State<EvidenceRecord>[] {
  draws.at('items', claim);
  const count = 1 + draws.below(MOST_ITEMS);
  const isDisputed = draws.chance(DISPUTED);
  const isOffice = claims.predicate[claim] === OFFICE;
  const states: State<EvidenceRecord>[] = [];
  for (let place = 0; place < count; place++) {
    const isLast = place === count - 1;
    const stance = isDisputed && isLast ? disputing(isOffice, count, draws) : stanceFor(place, draws);
    const record = itemRecord(`i${claim.toString(36)}.${place}`, claims.id(claim), stance, sources, draws);
    if (place > 0 && draws.chance(ADDED_LATER)) {
      states.push({ record, since: 2, until: null });
    } else if (draws.chance(CHANGED_LATER)) {
      states.push({ record, since: 1, until: 2 });
      states.push({ record: { ...record, credibility: drawCredibility(draws) }, since: 2, until: null });
    } else {
      states.push({ record, since: 1, until: null });
    }
  }
  return states;
}

/** A lone item disputes now and then; never an office, without which its official could not be recorded. */
function disputing(isOffice: boolean, count: number, draws: Draws): Stance {
  return count > 1 || (!isOffice && draws.chance(ONLY_DISPUTED)) ? 'DISPUTES' : 'SUPPORTS';
}

function stanceFor(place: number, draws: Draws): Stance {
  return place > 0 && draws.chance(QUESTIONED) ? 'QUESTIONS' : 'SUPPORTS';
}

function itemRecord(
  id: string,
  claim: string,
  stance: Stance,
  sources: number,
  draws: Draws,
): EvidenceRecord {
  const record: EvidenceRecord = {
    type: 'evidence',
    id,
    claim,
    source: sourceId(drawSource(sources, draws)),
    stance,
    credibility: drawCredibility(draws),
    restsOn: draws.chance(RESTING) ? [sourceId(drawSource(sources, draws))] : [],
  };
  if (draws.chance(GRADED_IN_USE)) record.reliabilityInUse = draws.pick(['A', 'C', 'D', 'F'] as const);
  if (draws.chance(LOCATED)) record.locator = `p. ${1 + draws.below(PAGES)}`;
  if (draws.chance(DATED)) Object.assign(record, drawPeriod(draws));
  return record;
}

function drawCredibility(draws: Draws): Credibility {
  return CREDIBILITIES[draws.weighted(CREDIBILITY_TOTALS)] ?? 6;
}
