/** Shares as sources write them: a number of per cent, a range, or a bound. */

/** Per cent, 0 to 100, both bounds included unless it says otherwise. */
export interface Share {
  readonly atLeast: number;
  readonly atMost: number;
  /** Set where the share is more than `atLeast`, and not that itself. */
  readonly isMore?: true;
  /** Set where the share is less than `atMost`, and not that itself. */
  readonly isLess?: true;
}

/** Of a share of which nothing is known. */
export const ANY_SHARE: Share = { atLeast: 0, atMost: 100 };

/** Digits, and after a point or a comma one or two more; after a point up to six: `1,000` could be a thousand. */
const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,6}|,\d{1,2})?)`;
/** The unit may stand after a number or be left out. */
const UNIT = `(?: ?(?:%|per cent|percent))?`;
const EXACT = new RegExp(`^${NUMBER}${UNIT}$`);
const RANGE = new RegExp(`^${NUMBER}${UNIT} ?(?:[-–]| to ) ?${NUMBER}${UNIT}$`);
const BOUND = new RegExp(`^(>=|<=|>|<|≥|≤|more than |less than ) ?${NUMBER}${UNIT}$`);

/**
 * Reads `51`, `51%`, `51.5 per cent`, `51,5 percent`, `25-50`, `75 to 100`, `>50`, `more than 50%`, `<25` and their
 * like. null for anything else, and for what is above 100 or leaves nothing between its bounds: a share that cannot be
 * read is a missing one. "A majority" is no number: how much is left to whoever says so.
 */
export function readShare(text: string): Share | null {
  const bare = text.trim().toLowerCase();
  const share = exact(bare) ?? range(bare) ?? bound(bare);
  return share && isPossible(share) ? share : null;
}

/** Neither end of what is left may lie outside of 0 to 100, and something has to be left. */
function isPossible({ atLeast, atMost, isMore, isLess }: Share): boolean {
  return atMost <= 100 && (isMore || isLess ? atLeast < atMost : atLeast <= atMost);
}

function exact(text: string): Share | null {
  const [, number] = EXACT.exec(text) ?? [];
  return number === undefined ? null : { atLeast: perCent(number), atMost: perCent(number) };
}

function range(text: string): Share | null {
  const [, from, to] = RANGE.exec(text) ?? [];
  return from === undefined || to === undefined ? null : { atLeast: perCent(from), atMost: perCent(to) };
}

function bound(text: string): Share | null {
  const [, sign, number] = BOUND.exec(text) ?? [];
  if (number === undefined) return null;
  switch (sign) {
    case '>':
    case 'more than ':
      return { ...ANY_SHARE, atLeast: perCent(number), isMore: true };
    case '<':
    case 'less than ':
      return { ...ANY_SHARE, atMost: perCent(number), isLess: true };
    case '>=':
    case '≥':
      return { ...ANY_SHARE, atLeast: perCent(number) };
    default:
      return { ...ANY_SHARE, atMost: perCent(number) };
  }
}

function perCent(number: string): number {
  return Number(number.replace(',', '.'));
}
