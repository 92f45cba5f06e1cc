/** The period of a node or an edge: its attributes `from` and `to`, otherwise the `start` and `end` of GEXF. */
import { isPartialDate } from '../../model/partial-date.js';
import type { Attributes } from './attributes.js';

/** Takes what it reads. A start or end that is no date is a number on a scale of the file's own, and stays. */
export function takeDate(attributes: Attributes, name: 'from' | 'to'): string | undefined {
  const date = attributes.takeTrimmed(name);
  if (date !== undefined) return date;
  const time = name === 'from' ? 'start' : 'end';
  const day = attributes.see(time)?.trim().split('T')[0];
  if (day === undefined || !isPartialDate(day)) return undefined;
  attributes.take(time);
  return day;
}
