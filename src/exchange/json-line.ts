/** One line of a file as JSON. */
import { LinchpinError } from '../errors.js';
import type { Line } from './lines.js';
import { JsonProblem, parseStrictJson } from './strict-json.js';

/** @throws LinchpinError RECORD_INVALID naming file and line */
export function jsonOf({ text, where, ended }: Line): unknown {
  try {
    return parseStrictJson(text);
  } catch (cause) {
    if (!(cause instanceof JsonProblem)) throw cause;
    const problem = ended ? cause.message : `${cause.message}; the file ends inside this line`;
    const details = { where, problem, field: '', wanted: 'one JSON object on a line', got: problem };
    throw new LinchpinError('RECORD_INVALID', details, { cause });
  }
}
