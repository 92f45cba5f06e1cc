/** Shares as sources write them: a number of per cent, a range, or a bound. */

/** Per cent, 0 to 100, both bounds included. A share written as "more than" takes its bound in: nothing hangs on it. */
export interface Share {
  readonly atLeast: number;
  readonly atMost: number;
}

/** Of a share of which nothing is known. */
export const ANY_SHARE: Share = { atLeast: 0, atMost: 100 };

/** Digits, and after a point or a comma one or two more; after a point up to six: `1,000` could be a thousand. */
const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,6}|,\d{1,2})?)`;
const EXACT = new RegExp(`^${NUMBER}$`);
const RANGE = new RegExp(`^${NUMBER} ?%? ?[-–] ?${NUMBER}$`);
const BOUND = new RegExp(`^(>=|<=|>|<|≥|≤) ?${NUMBER}$`);

/**
 * Reads `51`, `51%`, `51 %`, `51.5`, `51,5`, `25-50`, `>50`, `>=50`, `<25` and their like. null for anything else, and
 * for what is above 100 or ends before it begins: a share that cannot be read is a missing one.
 */
export function readShare(text: string): Share | null {
  const bare = text.trim().replace(/ ?%$/, '');
  const share = exact(bare) ?? range(bare) ?? bound(bare);
  return share && share.atLeast <= share.atMost && share.atMost <= 100 ? share : null;
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
  if (sign === undefined || number === undefined) return null;
  const isLower = sign === '>' || sign === '>=' || sign === '≥';
  return isLower
    ? { atLeast: perCent(number), atMost: ANY_SHARE.atMost }
    : { atLeast: ANY_SHARE.atLeast, atMost: perCent(number) };
}

function perCent(number: string): number {
  return Number(number.replace(',', '.'));
}
