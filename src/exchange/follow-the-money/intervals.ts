/** What all edges and sanctions have in common: a period, texts, and the sources that they name. */
import type { PartialDate } from '../../model/partial-date.js';
import { dateIn, earliest, latest } from './dates.js';
import type { PropertyValues } from './property-values.js';

/** The first start and the last end; what is no date is left. */
export function takePeriod(values: PropertyValues): { from?: PartialDate; to?: PartialDate } {
  const from = earliest(takeDates(values, 'startDate'));
  const to = latest(takeDates(values, 'endDate'));
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

export function takeDates(values: PropertyValues, property: string): PartialDate[] {
  return values.take(property).flatMap((value) => {
    const date = dateIn(value);
    if (date === null) values.leave(property);
    return date === null ? [] : [date];
  });
}

/** Lines of a note: what is said, and where it is said to come from. */
export function takeTexts(
  values: PropertyValues,
  description = values.take('description'),
  summary = values.take('summary'),
): string[] {
  const sources = [...values.take('publisher'), ...values.take('sourceUrl')];
  return [
    ...summary,
    ...description,
    ...(sources.length > 0 ? [`Source named there: ${sources.join(', ')}`] : []),
  ];
}
