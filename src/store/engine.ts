/**
 * The port to a graph engine: what the store needs of one, and no more. Rows cross it as plain values; 64-bit
 * integers, dates and nodes are converted inside each engine's `values.ts`.
 */

/** A value that may cross the port. */
export type PortValue =
  | null
  | boolean
  | number
  | string
  | readonly PortValue[]
  | { readonly [key: string]: PortValue };

export type Parameters = { readonly [name: string]: PortValue };

export type EngineName = 'embedded' | 'neo4j';

/** One Cypher text for each engine: the same file, unless an engine needs its own. */
export interface Statement<Params extends Parameters, Row> {
  /** Path in `cypher/` without its ending, for example `claims/about-entities`. */
  readonly name: string;
  readonly parameters: readonly (keyof Params & string)[];
  /** Carries the row's type; never read. */
  readonly row?: Row;
}

export interface RunOptions {
  /** Stops a read. A write is never stopped half-way. */
  readonly signal?: AbortSignal;
}

/** Runs statements inside one transaction. */
export interface Transaction {
  run<Params extends Parameters, Row>(statement: Statement<Params, Row>, parameters: Params): Promise<Row[]>;
}

export interface Engine {
  readonly name: EngineName;
  /**
   * Rows that one statement of a long read in the order of keys does best to give: few where a range of keys goes by an
   * index, many where each statement looks at all keys.
   */
  readonly longPage: number;
  read<Params extends Parameters, Row>(
    statement: Statement<Params, Row>,
    parameters: Params,
    options?: RunOptions,
  ): Promise<Row[]>;
  /**
   * Runs `work` in one write transaction and commits it, or rolls it back when `work` throws. Conflicts are retried
   * with jitter, so `work` may run more than once and must have no effect outside the transaction.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Applies one schema statement (index or constraint), outside any transaction. */
  define(text: string): Promise<void>;
  ping(options?: RunOptions): Promise<void>;
  close(): Promise<void>;
}
