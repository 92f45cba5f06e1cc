/** What an import is asked to do, from the words after the command. */

import type { Format } from '../exchange/format.js';
import type { Credibility } from '../model/grade.js';
import { parseRecord } from '../model/record.js';
import type { SourceRecord } from '../model/source.js';
import { authorship, readArguments, wholeNumber } from './arguments.js';
import { askedFormat } from './asked-format.js';
import { UsageProblem } from './command.js';

const OPTIONS = {
  format: { type: 'string' },
  source: { type: 'string' },
  'source-title': { type: 'string' },
  'source-url': { type: 'string' },
  'source-published': { type: 'string' },
  'source-publisher': { type: 'string' },
  reliability: { type: 'string' },
  credibility: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  by: { type: 'string' },
  why: { type: 'string' },
  batch: { type: 'string' },
  'no-merges': { type: 'boolean', default: false },
  template: { type: 'boolean', default: false },
} as const;

export interface ImportAsked {
  /** "-" is standard input. */
  readonly files: readonly string[];
  /** null: told by each file. */
  readonly format: Format | null;
  readonly source: string | null;
  /** The source as a record, where it is to be made. */
  readonly newSource: SourceRecord | null;
  readonly credibility: Credibility;
  readonly isDryRun: boolean;
  readonly isStrict: boolean;
  readonly by: string;
  readonly why: string | null;
  readonly batchSize: number | undefined;
  /** Whether it says afterwards which records may be one and the same. */
  readonly tellsMerges: boolean;
}

/** Usually true, and taken alone: what a list or register says of itself. */
const CREDIBILITY = 2;
const BATCHES = { least: 1, most: 100_000 };

/** Whether the table to be filled in is asked for, and nothing else. @throws UsageProblem */
export function asksForTemplate(words: readonly string[]): boolean {
  const { values, positionals } = readArguments(words, OPTIONS, true);
  if (values.template && (positionals.length > 0 || words.length > 1)) {
    throw new UsageProblem('--template stands alone: it prints a table to be filled in');
  }
  return values.template;
}

/** @throws UsageProblem; LinchpinError for a source that cannot be one */
export function importAskedBy(words: readonly string[]): ImportAsked {
  const { values, positionals: files } = readArguments(words, OPTIONS, true);
  if (files.length === 0) throw new UsageProblem('no file is given');
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageProblem('standard input can be read once');
  return {
    files,
    format: values.format === undefined ? null : askedFormat(values.format),
    source: values.source ?? null,
    newSource: newSource(values),
    credibility: credibility(values.credibility),
    isDryRun: values['dry-run'],
    isStrict: values.strict,
    by: authorship(values.by, 'by') ?? 'import',
    why: authorship(values.why, 'why') ?? null,
    batchSize: batchSize(values.batch),
    tellsMerges: !values['dry-run'] && !values['no-merges'],
  };
}

function credibility(text: string | undefined): Credibility {
  const grade = wholeNumber(text, 'credibility', CREDIBILITY);
  if (grade >= 1 && grade <= 6) return grade as Credibility;
  throw new UsageProblem(`--credibility is 1 to 6 (Admiralty), got ${grade}`);
}

function batchSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const size = wholeNumber(text, 'batch', BATCHES.most);
  if (size >= BATCHES.least && size <= BATCHES.most) return size;
  throw new UsageProblem(`--batch is ${BATCHES.least} to ${BATCHES.most}, got ${size}`);
}

/** Reliability F: cannot be judged. Who gives none says nothing about it. */
function newSource(values: Readonly<Record<string, string | boolean | undefined>>): SourceRecord | null {
  const { source: id, 'source-title': title } = values;
  const told = ['source-title', 'source-url', 'source-published', 'source-publisher', 'reliability'];
  const given = told.find((option) => values[option] !== undefined);
  if (given === undefined) return null;
  if (id === undefined) throw new UsageProblem(`--${given} is of a source, and --source is missing`);
  if (title === undefined) throw new UsageProblem('a source that is to be made has a title: --source-title');
  const record = {
    type: 'source',
    id,
    title,
    reliability: values.reliability ?? 'F',
    url: values['source-url'],
    published: values['source-published'],
    publisher: values['source-publisher'],
    provenance: 'IMPORT',
  };
  return parseRecord(withoutAbsent(record), '--source') as SourceRecord;
}

function withoutAbsent(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
