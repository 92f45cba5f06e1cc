/** What is made of a node or an edge, when all goes well and when it does not. */
import { LinchpinError, recordInvalid } from '../../errors.js';
import type { Reading } from '../format.js';
import { JsonProblem } from '../strict-json.js';

/** A refusal and nothing else. */
export function refusedReading(where: string, reason: LinchpinError): Reading {
  return { where, records: [], refused: [reason], leftOut: [] };
}

/** What `read` makes of a place; an error it throws about the place refuses the whole of it. */
export function readingOf<Made extends Reading | null>(where: string, read: () => Made): Made | Reading {
  try {
    return read();
  } catch (error) {
    return refusedReading(where, reasonOf(error, where));
  }
}

function reasonOf(error: unknown, where: string): LinchpinError {
  if (error instanceof LinchpinError) return error;
  if (error instanceof JsonProblem) {
    return recordInvalid(where, error.message, error);
  }
  throw error;
}
