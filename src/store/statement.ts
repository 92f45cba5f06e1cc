/** One statement: its file, what it takes, and the rows that it gives. */
import type { Parameters, Statement } from './engine.js';

export function statement<Params extends Parameters, Row>(
  name: string,
  parameters: readonly (keyof Params & string)[],
): Statement<Params, Row> {
  return { name, parameters };
}
