/** Proposals of merges as rows of a table for a reviewer, each on a line of its own, and the order of such lines. */
import { type Options, stringify } from 'csv-stringify/sync';
import { guarded, unguarded } from '../exchange/guard.js';
import { type MergeProposal, STRENGTHS, type Strength } from '../register/merges/merge-proposal.js';
import { againstText, agreeText, scoreText } from '../register/merges/proposal-text.js';
import { words } from './figures.js';

/** The first four tell the order of rows and the pair; the last three are for the reviewer. */
export const MERGE_HEADINGS = [
  'strength',
  'score',
  'id',
  'other id',
  'name',
  'other name',
  'kind',
  'other kind',
  'country',
  'other country',
  'compared name',
  'other compared name',
  'agrees',
  'speaks against',
  'not compared',
  'score made of',
  'decision',
  'decided by',
  'reason',
] as const;

const OPTIONS: Options = { record_delimiter: '\r\n' };

export function mergeHeadingsCsv(): string {
  return stringify([[...MERGE_HEADINGS]], OPTIONS);
}

/**
 * One line and its end: a text of several lines is told in one. What a spreadsheet would run or change gets an
 * apostrophe before it, but for the score, which is a number to sort by.
 */
export function mergeRowCsv(proposal: MergeProposal): string {
  const { first, second, strength, score, names, notCompared, parts } = proposal;
  const texts = [
    ...[first.id, second.id, first.name, second.name, first.kind, second.kind],
    ...[first.country ?? '', second.country ?? '', names?.first ?? '', names?.second ?? ''],
    ...[agreeText(proposal), againstText(proposal)],
    ...[notCompared.map(words).join('; '), scoreText(parts)],
    ...['', '', ''],
  ];
  const cells = texts.map((text) => guarded(text.replace(/\s+/g, ' ').trim()));
  return stringify([[words(strength), score.toFixed(4), ...cells]], OPTIONS);
}

/** The pair of a line: ids need no quotes. */
export function pairIn(line: string): string {
  return line.split(',', 4).slice(2).map(unguarded).join(' ');
}

/** Lines without their ends: the strongest first, then the highest score, equals by the ids of the pair. */
export function bestFirst(lines: readonly string[]): string[] {
  const keyed = lines.map((line) => ({ line, key: orderKey(line) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ line }) => line);
}

function orderKey(line: string): string {
  const [strength = '', score = ''] = line.split(',', 2);
  const place = STRENGTHS.indexOf(strength.toUpperCase() as Strength);
  return `${place} ${(1 - Number(score)).toFixed(4)} ${pairIn(line)}`;
}
