/** Our own records as JSON Lines (https://jsonlines.org), in the forms of `model/record.ts`, as the seeds are. */
import { LinchpinError } from '../errors.js';
import type { Citation } from '../model/fields.js';
import { canonicalJson, type Json } from '../model/ids.js';
import { type GraphRecord, parseRecord } from '../model/record.js';
import {
  type ExportedGraph,
  type FileToRead,
  type Format,
  isEntityRecord,
  type Reading,
  type ReadingTerms,
  refusalOf,
} from './format.js';
import { jsonOf } from './json-line.js';
import { type Line, linesOf, type UnreadableLine } from './lines.js';

export const recordsFormat: Format = {
  name: 'records',
  title: 'record lines',
  endings: ['.jsonl', '.ndjson'],
  wantsWeights: false,
  reader: (file, terms) => ({ read: () => readings(file, terms) }),
  write: recordLines,
};

async function* readings(file: FileToRead, terms: ReadingTerms): AsyncIterable<Reading> {
  for await (const line of linesOf(file.bytes(), file.name)) {
    const { where } = line;
    const made = recordOf(line, terms);
    yield {
      where,
      records: made === null || made instanceof LinchpinError ? [] : [made],
      refused: made instanceof LinchpinError ? [made] : [],
      leftOut: [],
    };
  }
}

/** null for a blank line. */
function recordOf(line: Line | UnreadableLine, terms: ReadingTerms): GraphRecord | LinchpinError | null {
  const { where } = line;
  if ('problem' in line) return refusalOf(where, '', 'a line of UTF-8 text', line.problem);
  if (line.text.trim() === '') return null;
  try {
    return withSource(parseRecord(jsonOf(line), where), terms, where);
  } catch (error) {
    if (error instanceof LinchpinError) return error;
    throw error;
  }
}

/** An entity that tells no source gets the one that the import was given. */
function withSource(record: GraphRecord, { source }: ReadingTerms, where: string): GraphRecord {
  if (record.type !== 'entity' || record.statedBy.length > 0 || source === null) return record;
  const statedBy: Citation[] = [{ source, locator: where.slice(0, 500) }];
  return { ...record, statedBy };
}

async function* recordLines(graph: ExportedGraph): AsyncIterable<string> {
  for await (const source of graph.sources()) yield line(source);
  for await (const entity of graph.entities()) if (isEntityRecord(entity)) yield line(entity);
  for await (const { claim } of graph.claims()) yield line(claim);
  for await (const { items, oppositions, bearings } of graph.claims()) {
    for (const record of [...items, ...oppositions, ...bearings]) yield line(record);
  }
}

function line(record: GraphRecord): string {
  return `${canonicalJson(record as unknown as Json)}\n`;
}
