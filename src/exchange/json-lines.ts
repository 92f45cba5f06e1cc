/** Records as JSON Lines: one JSON object on a line, in the forms of `model/record.ts` (https://jsonlines.org). */
import { LinchpinError } from '../errors.js';
import { type PlacedRecord, parseRecord } from '../model/record.js';
import { type Line, readLines } from './lines.js';
import { JsonProblem, parseStrictJson } from './strict-json.js';

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

function jsonOf({ text, where, ended }: Line): unknown {
  try {
    return parseStrictJson(text);
  } catch (cause) {
    if (!(cause instanceof JsonProblem)) throw cause;
    const problem = ended ? cause.message : `${cause.message}; the file ends inside this line`;
    throw new LinchpinError('RECORD_INVALID', { where, problem }, { cause });
  }
}
