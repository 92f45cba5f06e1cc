/** Periods as the API shows them: the dates as they were given, and the days that they reach from and to. */
import { isoDay, type PartialDate, parsePartialDate } from '../model/partial-date.js';

export interface ShownPeriod {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly fromDay: string | null;
  readonly toDay: string | null;
}

interface Dated {
  readonly from?: PartialDate | null;
  readonly to?: PartialDate | null;
}

/** The period between two dates; a date that is not given is an unknown bound. */
export function shownPeriod({ from, to }: Dated): ShownPeriod {
  return {
    from: from ?? null,
    to: to ?? null,
    fromDay: from == null ? null : isoDay(parsePartialDate(from, 'from').from),
    toDay: to == null ? null : isoDay(parsePartialDate(to, 'to').to),
  };
}

/** The same, or null when neither bound is known. */
export function knownPeriod(dated: Dated): ShownPeriod | null {
  return dated.from == null && dated.to == null ? null : shownPeriod(dated);
}

/** The smallest period around all; a bound that is unknown in one is unknown. null around nothing. */
export function periodAround(periods: readonly Dated[]): ShownPeriod | null {
  if (periods.length === 0) return null;
  return shownPeriod({
    from: extreme(
      periods.map(({ from }) => from),
      (a, b) => parsePartialDate(a, 'from').from < parsePartialDate(b, 'from').from,
    ),
    to: extreme(
      periods.map(({ to }) => to),
      (a, b) => parsePartialDate(a, 'to').to > parsePartialDate(b, 'to').to,
    ),
  });
}

function extreme(
  dates: readonly (PartialDate | null | undefined)[],
  isFurther: (a: PartialDate, b: PartialDate) => boolean,
): PartialDate | null {
  let furthest: PartialDate | null = null;
  for (const date of dates) {
    if (date == null) return null;
    if (furthest === null || isFurther(date, furthest)) furthest = date;
  }
  return furthest;
}
