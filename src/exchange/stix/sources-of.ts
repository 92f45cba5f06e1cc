/** Where something in somebody else's bundle comes from. */
import { refusalOf } from '../format.js';
import type { ReadingPlace } from './reading-place.js';

/** The reports that speak of it, otherwise the source of the whole file. @throws LinchpinError where there is none */
export function sourcesOf(
  identifier: string,
  { where, terms: { source }, survey }: ReadingPlace,
): readonly string[] {
  const reports = survey.reportsOn(identifier);
  if (reports.length > 0) return reports;
  if (source !== null) return [source];
  throw refusalOf(where, 'source', 'a report on it in the file, or a source for the whole file', 'none');
}
