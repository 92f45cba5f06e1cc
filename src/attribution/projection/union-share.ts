/**
 * The share of worlds in which at least one of a few terms holds, where a term holds when every one of its draws is
 * below a threshold. Exact, by inclusion and exclusion [de Moivre 1718]: a draw that two terms share has to be below
 * the lower of their thresholds. Terms that share no draw are independent of one another.
 */

export interface Term {
  /** Names of the draws, each once, as numbers. */
  readonly draws: readonly number[];
  /** What each draw has to be below, 0 to 1. */
  readonly thresholds: readonly number[];
}

/** Terms that hang together, at most, before the number of their subsets is too large. */
const MOST_TOGETHER = 10;

/** The share, 0 to 1, or null when too many terms hang together. Terms have to come in an order that is always the same. */
export function unionShare(terms: readonly Term[]): number | null {
  let none = 1;
  for (const together of groupsOf(terms)) {
    if (together.length > MOST_TOGETHER) return null;
    none *= 1 - shareOfAny(together);
  }
  return 1 - none;
}

function groupsOf(terms: readonly Term[]): Term[][] {
  const groups: Term[][] = [];
  for (const term of terms) {
    const met = groups.filter((group) => group.some((other) => shareDraw(other, term)));
    const [first, ...others] = met;
    if (first === undefined) {
      groups.push([term]);
      continue;
    }
    first.push(term);
    for (const other of others) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

function shareDraw(a: Term, b: Term): boolean {
  return a.draws.some((draw) => b.draws.includes(draw));
}

function shareOfAny(terms: readonly Term[]): number {
  const [only] = terms;
  if (terms.length === 1 && only) return shareOfAll(only);
  return alternating(terms, 0, { draws: [], thresholds: [] }, -1);
}

/** Sum over the sets that add some of the terms from `next` on to `taken`, of their share with alternating sign. */
function alternating(terms: readonly Term[], next: number, taken: Term, sign: number): number {
  let sum = 0;
  for (let place = next; place < terms.length; place++) {
    const together = joined(taken, terms[place] as Term);
    sum += -sign * shareOfAll(together) + alternating(terms, place + 1, together, -sign);
  }
  return sum;
}

/** Both terms hold. */
function joined(a: Term, b: Term): Term {
  const draws = [...a.draws];
  const thresholds = [...a.thresholds];
  b.draws.forEach((draw, index) => {
    const threshold = b.thresholds[index] as number;
    const place = draws.indexOf(draw);
    if (place < 0) {
      draws.push(draw);
      thresholds.push(threshold);
    } else if (threshold < (thresholds[place] as number)) {
      thresholds[place] = threshold;
    }
  });
  return { draws, thresholds };
}

function shareOfAll({ thresholds }: Term): number {
  let share = 1;
  for (const threshold of thresholds) share *= threshold;
  return share;
}
