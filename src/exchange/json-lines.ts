/** Records as JSON Lines: one JSON object on a line, in the forms of `model/record.ts` (https://jsonlines.org). */
import { type PlacedRecord, parseRecord } from '../model/record.js';
import { jsonOf } from './json-line.js';
import { readLines } from './lines.js';

/**
 * The records of one file, each checked on its own; blank lines are skipped.
 *
 * @throws LinchpinError RECORD_INVALID and what `parseRecord` throws, naming file and line
 */
export async function* readRecords(file: string): AsyncIterable<PlacedRecord> {
  for await (const line of readLines(file)) {
    if (line.text.trim() === '') continue;
    yield { record: parseRecord(jsonOf(line), line.where), where: line.where };
  }
}
