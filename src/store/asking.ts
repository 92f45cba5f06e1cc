/** How the reads put a statement to the engine. */
import type { Engine, Parameters, Statement, Transaction } from './engine.js';
import type { ReadOptions } from './store.js';

/** Runs a statement and gives its rows. */
export type Ask = <Params extends Parameters, Row>(
  statement: Statement<Params, Row>,
  parameters: Params,
  options?: ReadOptions,
) => Promise<Row[]>;

/** Puts statements to an engine; one over an empty list of parents or ids is not put at all. */
export function askingOf(engine: Engine): Ask {
  return async (statement, parameters, options) => {
    const { parents, numbers } = parameters as Parameters;
    if (isEmpty(parents) || isEmpty(numbers)) return [];
    return engine.read(statement, parameters, options);
  };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Runs a statement inside a write. */
export type Run = Transaction['run'];
