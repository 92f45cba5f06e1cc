/**
 * What attribution costs: a price for finding the answer, beside the objects that are asked of it. Ten plain questions
 * fill a request. Each further pair of ends and each step beyond the usual adds to it; the widest question there is
 * still fits alone. A comparison is two answers and costs what they cost. A matrix costs by its cells, the widest one
 * fits alone, and with degrees the widest that may have them. A reasons pack is a matrix and a few answers. State
 * actors and shortest ways cost what a plain question costs, wherever they are asked for. Three more have a price of
 * the same form and ask no engine: a screening, an assessment of an instrument, and control by ownership.
 */
import { MOST_CHAINS, MOST_ENDS, MOST_HOPS } from '../../attribution/check-question.js';
import { MOST_CLAIMS_A_STEP } from '../../attribution/connections.js';
import { MOST_DEGREES } from '../../attribution/matrix.js';
import { QUESTION_DEFAULTS } from '../../attribution/question.js';
import { readQuestionId } from '../../attribution/question-id.js';
import { DEFAULT_BEST, LARGEST_PAGE } from './page-size.js';
import { USUAL_LIST } from './usual-list.js';

const ATTRIBUTION_PRICE = 5_000;
const PAIR_PRICE = 3;
const HOP_PRICE = 2_500;
const CELL_PRICE = 2;
/** Its chains are found and weighed like those of an answer, without what is told about them. */
const DEGREE_PRICE = 300;
/** Answers that a reasons pack may hold, and records that it reads and prints. */
const PACK_ANSWERS = 5;
const PACK_PRICE = 1_000;
const SCREENING_PRICE = 50;
/** Records that a brief reads and prints for each chain it shows: some five steps of some five each. */
const BRIEF_PRICE_A_CHAIN = 25;

/** All bearings on an instrument are read, weighed and led to the actor: some ten on each of some eight elements. */
const ASSESSMENT: AttributionPrice = {
  price: 1_000,
  listFactor: 1,
  lists: {
    'InstrumentAssessment.elements': 8,
    'ElementAssessment.for': 10,
    'ElementAssessment.against': 10,
    'ElementAssessment.ofOthers': 10,
  },
};
/** Holdings are read level by level; of most firms and actors there are few. */
const OWNERSHIP: AttributionPrice = { price: 250, listFactor: 1 };

/** What finding it costs, and how long its lists may be. */
export interface AttributionPrice {
  readonly price: number;
  /** How many times as long as a usual list. */
  readonly listFactor: number;
  /** The most members of single lists below it that have no page size of their own, as `Type.field`. */
  readonly lists?: ListSizes;
}

export interface ListSizes {
  readonly [typeAndField: string]: number;
}

interface Arguments {
  readonly [name: string]: unknown;
}

interface PricedQuestion {
  readonly from?: readonly unknown[] | null;
  readonly to?: readonly unknown[] | null;
  readonly maxHops?: number | null;
  readonly limit?: number | null;
  readonly maxChains?: number | null;
  readonly withDegree?: boolean | null;
}

/** The price of a field that asks the attribution engine a question; null for other fields. */
export function attributionPrice(field: string, args: Arguments): AttributionPrice | null {
  switch (field) {
    case 'attribution':
      return priced(questionIn(args));
    case 'attributionReplay':
      return priced(questionOfId(args));
    case 'attributionDiff':
      return pricedTwice(questionIn(args));
    case 'attributionBrief': {
      const { price, listFactor } = priced(questionIn(args));
      return { price: price + BRIEF_PRICE_A_CHAIN * USUAL_LIST * listFactor, listFactor };
    }
    case 'listingPack':
      return pricedPack(args);
    case 'attributionMatrix':
      return pricedByCells(questionIn(args));
    case 'stateActors':
      return pricedStateActors(args);
    case 'connections':
      return pricedWays(args);
    case 'screen':
      return pricedScreening(args);
    case 'assessment':
      return 'instrument' in args ? ASSESSMENT : null;
    case 'controlledBy':
    case 'controls':
      return OWNERSHIP;
    default:
      return null;
  }
}

/** The lists of an answer grow with the chains it may show: `limit` of them, instead of a usual list. */
function priced(question: PricedQuestion): AttributionPrice {
  return { price: searchPrice(question), listFactor: listFactor(question.limit ?? QUESTION_DEFAULTS.limit) };
}

/** A comparison shows every chain that its degrees are taken over. */
function pricedTwice(question: PricedQuestion): AttributionPrice {
  const chains = question.maxChains ?? QUESTION_DEFAULTS.maxChains;
  return {
    price: 2 * searchPrice(question),
    listFactor: listFactor(Math.min(chains, MOST_CHAINS)),
  };
}

function pricedByCells({ from, to, maxHops, withDegree }: PricedQuestion): AttributionPrice {
  const [rows, ends] = [endsOf(from), endsOf(to)];
  const cells = rows * ends;
  const degrees = withDegree ? Math.min(cells, MOST_DEGREES) : 0;
  return {
    price: ATTRIBUTION_PRICE + CELL_PRICE * cells + DEGREE_PRICE * degrees + hopsPrice(maxHops),
    listFactor: 1,
    lists: {
      'AttributionMatrix.rows': rows,
      'AttributionMatrixQuestion.from': rows,
      'AttributionMatrixQuestion.to': ends,
      'MatrixRow.cells': ends,
      'MatrixCell.claims': stepsOf(maxHops),
    },
  };
}

/** A matrix of one row, and an answer for each of the ends that it is told in full. */
function pricedPack({ networks }: Arguments): AttributionPrice {
  const ends = Array.isArray(networks) ? endsOf(networks) : MOST_ENDS;
  const answers = Math.min(ends, PACK_ANSWERS);
  return {
    price: ATTRIBUTION_PRICE * (1 + answers) + CELL_PRICE * ends + PACK_PRICE,
    listFactor: 1,
    lists: {
      'PackChains.answered': answers,
      'PackChains.further': Math.max(0, ends - answers),
      'PackChains.none': ends,
      'PackChains.stopped': 0,
    },
  };
}

/** Each name is compared with some hundred others. */
function pricedScreening({ names, limit }: Arguments): AttributionPrice {
  const count = Array.isArray(names) ? names.length : 1;
  return {
    price: SCREENING_PRICE * count,
    listFactor: count,
    lists: { 'ScreenedName.candidates': bestOf(limit) },
  };
}

function pricedStateActors({ first }: Arguments): AttributionPrice {
  return {
    price: ATTRIBUTION_PRICE,
    listFactor: 1,
    lists: {
      'StateActors.actors': bestOf(first),
      'ConnectedStateActor.claims': QUESTION_DEFAULTS.maxHops,
    },
  };
}

function pricedWays({ first, maxHops }: Arguments & { readonly maxHops?: number | null }): AttributionPrice {
  return {
    price: ATTRIBUTION_PRICE + hopsPrice(maxHops),
    listFactor: 1,
    lists: {
      'ShortestWays.ways': bestOf(first),
      'ShortestWay.steps': stepsOf(maxHops),
      'WayStep.claims': MOST_CLAIMS_A_STEP,
    },
  };
}

/** What lies out of range counts as the most there may be: it is refused when the question is read. */
function searchPrice({ from, to, maxHops }: PricedQuestion): number {
  const pairs = endsOf(from) * endsOf(to);
  return ATTRIBUTION_PRICE + PAIR_PRICE * (pairs - 1) + hopsPrice(maxHops);
}

/** Steps beyond the usual. */
function hopsPrice(maxHops: number | null | undefined): number {
  return HOP_PRICE * Math.max(0, stepsOf(maxHops) - QUESTION_DEFAULTS.maxHops);
}

function stepsOf(maxHops: number | null | undefined): number {
  return Math.max(1, Math.min(maxHops ?? QUESTION_DEFAULTS.maxHops, MOST_HOPS));
}

function bestOf(first: unknown): number {
  const isGiven = typeof first === 'number' && first >= 0;
  return isGiven ? Math.min(first, LARGEST_PAGE) : DEFAULT_BEST;
}

function endsOf(ids: readonly unknown[] | null | undefined): number {
  return Math.min(Math.max(1, ids?.length ?? 1), MOST_ENDS);
}

function listFactor(chains: number): number {
  return Math.max(1, chains / USUAL_LIST);
}

/** The question as GraphQL read it; empty where it could not be read. */
function questionIn({ input }: Arguments): PricedQuestion {
  return (input ?? {}) as PricedQuestion;
}

/** The question that an id holds; a usual one where it holds none, which is refused when it is answered. */
function questionOfId({ questionId }: Arguments): PricedQuestion {
  try {
    return readQuestionId(String(questionId), 'questionId').question;
  } catch {
    return {};
  }
}
