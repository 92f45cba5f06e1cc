/** What the bench is asked to do. */
import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly json: boolean;
  /** Only the small graph. */
  readonly small: boolean;
  /** Also imports into each engine, at full size, and uses what was imported. */
  readonly full: boolean;
  readonly seed: number;
  /** Actors of the small graph, for a run that only shows that the bench runs; claims are four times as many. */
  readonly actors: number | null;
}

export const USAGE = `npm run bench -- [--json] [--small] [--full] [--seed NUMBER] [--actors NUMBER]

  --json    prints the report as JSON instead of the table
  --small   leaves out the large graph
  --full    also imports a graph of full size into each engine, and uses it: hours
  --seed    of the graph and of the pairs; 7 when left out
  --actors  makes the small graph of another size and leaves out the large one`;

/** @throws Error when an option is unknown or no number */
export function readOptions(words: readonly string[]): BenchOptions | 'HELP' {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'boolean', default: false },
      small: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      seed: { type: 'string', default: '7' },
      actors: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'HELP';
  const actors = values.actors === undefined ? null : wholeNumber(values.actors, 'actors');
  return {
    json: values.json,
    small: values.small || actors !== null,
    full: values.full,
    seed: wholeNumber(values.seed, 'seed'),
    actors,
  };
}

function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new Error(`--${option} wants a whole number, got "${text}"`);
  return Number(text);
}
