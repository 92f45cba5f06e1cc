/** When a claim held, as formats tell it that have one period for a claim and none for each item. */
import type { EvidenceRecord } from '../model/evidence.js';
import { type PartialDate, parsePartialDate } from '../model/partial-date.js';

export interface ClaimPeriod {
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

/** From the earliest start to the latest end among what supports it; a bound that one of them lacks is open. */
export function claimPeriod(items: readonly EvidenceRecord[]): ClaimPeriod {
  const supporting = items.filter(({ stance, retracted }) => stance === 'SUPPORTS' && !retracted);
  return {
    from: outermost(
      supporting.map(({ from }) => from),
      (date) => -parsePartialDate(date, 'from').from,
    ),
    to: outermost(
      supporting.map(({ to }) => to),
      (date) => parsePartialDate(date, 'to').to,
    ),
  };
}

function outermost(
  dates: readonly (PartialDate | undefined)[],
  reach: (date: PartialDate) => number,
): PartialDate | undefined {
  const known = dates.filter((date) => date !== undefined);
  if (known.length < dates.length) return undefined;
  return known.reduce<PartialDate | undefined>(
    (far, date) => (far === undefined || reach(date) > reach(far) ? date : far),
    undefined,
  );
}
