/** Periods as properties: first and last day, absent where a bound is unknown. */
import { type PartialDate, parsePartialDate } from '../model/partial-date.js';

export type DayProperties = { readonly fromDay?: number; readonly toDay?: number };

/** The days from the start of one date to the end of another. Records are checked before they get here. */
export function periodOf(from: PartialDate | undefined, to: PartialDate | undefined): DayProperties {
  return {
    ...(from !== undefined && { fromDay: parsePartialDate(from, 'from').from }),
    ...(to !== undefined && { toDay: parsePartialDate(to, 'to').to }),
  };
}
