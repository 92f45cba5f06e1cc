/** What a command of the command line is, and what it may use of the world around it. */
import type { Paint } from './paint.js';

/** The world as a command sees it; tests give their own. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What was asked for: answers, and nothing else, so that they can be piped on. */
  readonly out: (text: string) => void;
  /** Progress and errors. */
  readonly err: (text: string) => void;
  readonly paint: Paint;
}

export interface Command {
  /** The whole help of the command. */
  readonly usage: string;
  /** @returns the exit code, 0 when all is well */
  run(words: readonly string[], terminal: Terminal): Promise<number>;
}

/** The command was not called as its usage says; shown together with the usage, exit code 2. */
export class UsageProblem extends Error {}
