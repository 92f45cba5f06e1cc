/**
 * What attribution costs: a price for finding the answer, beside the objects that are asked of it. Ten plain questions
 * fill a request. Each further pair of ends and each step beyond the usual adds to it; the widest question there is
 * still fits alone. A comparison is two answers and costs what they cost.
 */
import { MOST_CHAINS, MOST_ENDS, MOST_HOPS } from '../../attribution/check-question.js';
import { QUESTION_DEFAULTS } from '../../attribution/question.js';
import { readQuestionId } from '../../attribution/question-id.js';
import { USUAL_LIST } from './usual-list.js';

const ATTRIBUTION_PRICE = 5_000;
const PAIR_PRICE = 3;
const HOP_PRICE = 2_500;
/** Records that a brief reads and prints for each chain it shows: some five steps of some five each. */
const BRIEF_PRICE_A_CHAIN = 25;

/** What finding it costs, and how many times as long as a usual list its lists may be. */
export interface AttributionPrice {
  readonly price: number;
  readonly listFactor: number;
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

/** What lies out of range counts as the most there may be: it is refused when the question is read. */
function searchPrice({ from, to, maxHops }: PricedQuestion): number {
  const pairs = endsOf(from) * endsOf(to);
  const steps = Math.min(maxHops ?? QUESTION_DEFAULTS.maxHops, MOST_HOPS);
  const further = Math.max(0, steps - QUESTION_DEFAULTS.maxHops);
  return ATTRIBUTION_PRICE + PAIR_PRICE * (pairs - 1) + HOP_PRICE * further;
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
