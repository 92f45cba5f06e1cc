/** Pages hold 1 to 100 items; without a wish, 20. Lists in inputs hold at most 250 values. */
import { LinchpinError } from '../../errors.js';

export const DEFAULT_PAGE_SIZE = 20;
export const LARGEST_PAGE = 100;
/** How many of the best or nearest a list shows that is cut and not paged, without a wish; at most a largest page. */
export const DEFAULT_BEST = 10;
/** Most values of one list in an input, for example the ids of a filter. */
export const LARGEST_INPUT_LIST = 250;

/** The page size asked for. @throws LinchpinError LIMIT_EXCEEDED, naming the argument and where it stands */
export function checkedPageSize(size: number | null | undefined, where: string): number {
  if (size === null || size === undefined) return DEFAULT_PAGE_SIZE;
  return checkRange(size, [1, LARGEST_PAGE], where);
}

/** A number within bounds, both included. @param of what it counts, for the message. @throws LinchpinError LIMIT_EXCEEDED */
export function checkRange(
  value: number,
  [least, most]: readonly [number, number],
  where: string,
  of = '',
): number {
  if (value >= least && value <= most) return value;
  const wanted = `${least} to ${most}${of === '' ? '' : ` ${of}`}`;
  throw new LinchpinError('LIMIT_EXCEEDED', { where, wanted, got: value });
}

/** Checks a list of an input that may be left out: at least one value, at most 250. @throws LinchpinError EMPTY_SET, LIMIT_EXCEEDED */
export function checkInputList(list: readonly unknown[], where: string): void {
  if (list.length === 0) {
    throw new LinchpinError('EMPTY_SET', { where, advice: '; leave it out to set no condition' });
  }
  checkRequiredList(list, where);
}

/** As `checkInputList`, for a list that cannot be left out. @throws LinchpinError EMPTY_SET, LIMIT_EXCEEDED */
export function checkRequiredList(list: readonly unknown[], where: string): void {
  if (list.length === 0) throw new LinchpinError('EMPTY_SET', { where });
  if (list.length > LARGEST_INPUT_LIST) {
    throw new LinchpinError('LIMIT_EXCEEDED', {
      where,
      wanted: `at most ${LARGEST_INPUT_LIST} values`,
      got: `${list.length}`,
    });
  }
}
