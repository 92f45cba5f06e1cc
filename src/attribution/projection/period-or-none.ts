/** Periods of records as they were stored, whatever they say. */
import { LinchpinError } from '../../errors.js';
import { ANY_TIME, type PartialDate, type Period, periodBetween } from '../../model/partial-date.js';

/** No record can keep all others from being read: a period that ends before it begins says nothing. */
export function periodOrNone(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  where: string,
): Period {
  try {
    return periodBetween(from, to, where);
  } catch (error) {
    if (error instanceof LinchpinError) return ANY_TIME;
    throw error;
  }
}
