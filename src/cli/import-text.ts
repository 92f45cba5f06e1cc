/** What an import says: how far it is, what it refused, and in the end what became of everything. */
import type { ImportReport, RefusedPlace } from '../transfer/accounts.js';
import type { ReadingProgress } from '../transfer/gather.js';
import type { WritingProgress } from '../transfer/import.js';
import { counted, figure } from './figures.js';
import { printable } from './printable.js';

/** One line for each refusal: code, place, field, what was wanted, what came. */
export function refusalLine({ where, error }: RefusedPlace): string {
  const text = error.message.startsWith(where) ? error.message : `${where}: ${error.message}`;
  return `refused ${error.code} ${printable(text)}\n`;
}

/** Left out by name: so many names are told. */
const MOST_NAMES = 40;

/** Why an import wrote nothing: it was asked to, or something was refused in a strict one. */
export type Trial = 'dry run' | 'strict';

/** @param trial null where it wrote what it could */
export function reportText(report: ImportReport, trial: Trial | null): string {
  const { places, records, leftOut, refusals } = report;
  const lines = [
    `read ${figure(places.read)} places: ${figure(places.taken)} taken, ${figure(places.takenInPart)} in part, ${figure(places.refused)} refused, ${figure(places.leftOut)} left out, ${figure(places.empty)} empty${places.waiting > 0 ? `, ${figure(places.waiting)} not come to` : ''}`,
    `records: ${figure(records.added)} ${trial ? 'to add' : 'added'}, ${figure(records.changed)} ${trial ? 'to change' : 'changed'}, ${figure(records.unchanged)} unchanged, ${figure(records.refused)} refused (${typesText(report)})`,
    ...(refusals.length > 0 ? [`refusals: ${namedCounts(refusals)}`] : []),
    ...(report.personsRefused > 0 ? [personsText(report.personsRefused)] : []),
    ...(leftOut.length > 0 ? [`left out, for our records have no room for it: ${namedCounts(leftOut)}`] : []),
    revisionText(report, trial),
  ];
  return `${lines.join('\n')}\n`;
}

function typesText({ types }: ImportReport): string {
  const counts = Object.entries(types).filter(([, count]) => count > 0);
  return counts.map(([type, count]) => `${figure(count)} ${type}`).join(', ') || 'nothing';
}

function personsText(count: number): string {
  return `persons: ${figure(count)} without a public role or listing in these files or on record; nothing of them is kept`;
}

function namedCounts(counts: readonly (readonly [string, number])[]): string {
  const named = counts.slice(0, MOST_NAMES).map(([name, count]) => `${printable(name)} ${figure(count)}`);
  const further = counts.length - named.length;
  return `${named.join(', ')}${further > 0 ? `, and ${counted(further, 'further name')}` : ''}`;
}

function revisionText({ revisions, isStopped }: ImportReport, trial: Trial | null): string {
  const end = isStopped ? '; stopped: the same command goes on from here' : '';
  if (trial !== null) return `${trial}: nothing is written${end}`;
  if (revisions === null) return `nothing is written${end}`;
  const { first, last } = revisions;
  return `${first === last ? `revision ${first}` : `revisions ${first} to ${last}`}${end}`;
}

/** `reading people.csv: 40 %, 12,000 places`. */
export function progressText(progress: ReadingProgress | WritingProgress, perSecond: number): string {
  const share = progress.total === 0 ? 100 : Math.floor((progress.done / progress.total) * 100);
  const rate = `${figure(Math.round(perSecond))} a second`;
  if (progress.stage === 'SURVEY' || progress.stage === 'READING') {
    const doing = progress.stage === 'SURVEY' ? 'looking through' : 'reading';
    return `${doing} ${printable(progress.file)}: ${share} %, ${figure(progress.places)} places, ${rate}`;
  }
  const doing = progress.stage === 'TRIAL' ? 'checking' : 'writing';
  return `${doing}: ${share} %, ${figure(progress.done)} of ${figure(progress.total)} records, ${rate}`;
}
