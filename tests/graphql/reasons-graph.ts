/**
 * The small graph with what a reasons pack about the carrier needs beside it:
 *
 *   carrier --LISTED_UNDER--> other-act (2025, after act was lifted) | third-act (only denied)
 *   carrier --LISTED_ON_GROUND--> ground (act, other-act)            carrier --NAMED_IN_DRAFT_OF--> other-act
 *   carrier --ARRANGES--> north (only in the council's words)        carrier --ASSISTS--> crossings (only denied by it)
 *   court --RULES_ON_LISTING_OF--> carrier                           case --NAMES--> carrier
 *   carrier --DENIES--> ground                                       eu --WIDENS_LISTING_GROUNDS_OF--> wide-act
 *
 * That the carrier flew bears on the first element of the act, and the denial of it against the second. The report is
 * the council's own, so that what the press says of it may be the council's words.
 */
import { type BearingSide, bearingId } from '../../src/model/bearing.js';
import type { Stance } from '../../src/model/evidence.js';
import { type GraphRecord, parseRecord } from '../../src/model/record.js';
import { claim, entity, item, opposition, source } from '../attribution/small-world.js';
import { CARRIES, DOUBT, SMALL_GRAPH } from './small-graph.js';

export const RELISTED = claim('carrier', 'LISTED_UNDER', 'other-act', { listedOn: '2025-02' });
export const NEVER = claim('carrier', 'LISTED_UNDER', 'third-act');
export const DRAFT = claim('carrier', 'NAMED_IN_DRAFT_OF', 'other-act');
export const RULING = claim('court', 'RULES_ON_LISTING_OF', 'carrier');
export const CASE = claim('case', 'NAMES', 'carrier');
export const ARRANGES = claim('carrier', 'ARRANGES', 'north');
export const DENIED = claim('carrier', 'ASSISTS', 'crossings', { manner: 'knowingly' });
export const DENIES = claim('carrier', 'DENIES', 'ground');
export const ALSO_ADMINISTERS = claim('council', 'ADMINISTERS', 'other-act');
export const ADMINISTERS_WIDE = claim('council', 'ADMINISTERS', 'wide-act');
export const WIDENS = claim('alpha', 'WIDENS_LISTING_GROUNDS_OF', 'wide-act', { occasion: '2021-11-15' });
/** To direct a network is conduct, and to direct an actor a tie. */
export const DIRECTS_RING = claim('carrier', 'DIRECTS', 'ring');
export const DIRECTS_FIRM = claim('carrier', 'DIRECTS', 'subsidiary');

function bearing(element: string, side: BearingSide, source: string, stance?: Stance): GraphRecord {
  const content = { claim: CARRIES.id, element, side, source };
  const more = stance ? { stance } : {};
  return parseRecord({ type: 'bearing', id: bearingId(content), ...content, ...more }, element);
}

export const REASONS_GRAPH: readonly GraphRecord[] = [
  ...SMALL_GRAPH.filter(({ id }) => id !== 'report'),
  source('report', 'B', {
    published: '2022-03',
    url: 'https://example.org/report',
    authors: ['A. Author'],
    publisher: 'Council',
  }),
  entity('third-act', 'Instrument', { name: 'Third act' }),
  entity('wide-act', 'Instrument', { name: 'Wide act' }),
  entity('case', 'Instrument', { name: 'Case', instrumentKind: 'court case' }),
  entity('court', 'Organisation', { name: 'Court' }),
  entity('subsidiary', 'Company', { name: 'Subsidiary' }),
  ...[RELISTED, NEVER, DRAFT, RULING, CASE, ARRANGES, DENIED, DENIES, ALSO_ADMINISTERS],
  ...[ADMINISTERS_WIDE, WIDENS, DIRECTS_RING, DIRECTS_FIRM],
  item('i-relisted', RELISTED, 'press', 'SUPPORTS', 2, { from: '2025-02' }),
  item('i-never', NEVER, 'rival', 'DISPUTES', 2),
  item('i-draft', DRAFT, 'press', 'SUPPORTS', 2, { from: '2021-11' }),
  item('i-ruling', RULING, 'report', 'SUPPORTS', 1, { note: 'The outcome was not read.' }),
  item('i-case', CASE, 'press', 'SUPPORTS', 2),
  item('i-arranges', ARRANGES, 'press', 'SUPPORTS', 2, { assertedBy: 'council', locator: 'text' }),
  item('i-denied', DENIED, 'rival', 'DISPUTES', 3, { assertedBy: 'carrier', from: '2021' }),
  item('i-denies', DENIES, 'rival', 'SUPPORTS', 3),
  item('i-also', ALSO_ADMINISTERS, 'report', 'SUPPORTS', 1),
  item('i-wide', ADMINISTERS_WIDE, 'report', 'SUPPORTS', 1),
  item('i-widens', WIDENS, 'report', 'SUPPORTS', 1),
  item('i-ring', DIRECTS_RING, 'report', 'SUPPORTS', 2),
  item('i-firm', DIRECTS_FIRM, 'report', 'SUPPORTS', 2),
  bearing('act-1', 'FOR', 'report'),
  bearing('act-2', 'AGAINST', 'rival', 'DISPUTES'),
  opposition(DOUBT, CARRIES, 'UNDERCUTS', 'rival'),
];
