/** What the command line says when something fails: one line with a code, and what to do where that is known. */
import { type ErrorCode, LinchpinError } from '../errors.js';
import { UsageProblem } from './command.js';
import { printable } from './printable.js';

const ADVICE: Partial<Record<ErrorCode, string>> = {
  DATA_IN_USE:
    'Another linchpin holds it. Ask that one over GraphQL, stop it, or set DATA_DIR to another folder.',
  ADDRESS_UNUSABLE: 'Set PORT or HOST to another address; PORT=0 takes any free port.',
  ENGINE_UNAVAILABLE: 'Check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, and whether the server runs.',
  ENTITY_NOT_FOUND: 'Ids are those that the API shows, for example by-property-department.',
};

/** A failure as text, and the exit code that goes with it: 2 for a wrong call, 1 for everything else. */
export function failureText(error: unknown, usage: string): { text: string; exitCode: number } {
  if (error instanceof UsageProblem)
    return { text: `linchpin: ${printable(error.message)}\n\n${usage}\n`, exitCode: 2 };
  if (error instanceof LinchpinError) {
    const advice = ADVICE[error.code];
    return {
      text: `linchpin: ${error.code}: ${printable(error.message)}\n${advice ? `  ${advice}\n` : ''}`,
      exitCode: 1,
    };
  }
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: `linchpin: this is a fault of the program; please report it\n${cause}\n`, exitCode: 1 };
}
