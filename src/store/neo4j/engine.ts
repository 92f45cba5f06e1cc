/**
 * The engine on a Neo4j server, 5.26 or later: one machine, a cluster or a hosted service, by the address alone.
 *
 * Reads and writes go in their access modes, so that a cluster sends each to the right member, and share one bookmark
 * manager, so that a read sees the writes made before it. Each read has a session of its own, since a session is serial.
 */
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { reasonOf, unlessAborted } from '../../abort.js';
import { LinchpinError } from '../../errors.js';
import type { Engine, Parameters, RunOptions, Statement, Transaction } from '../engine.js';
import { pause } from '../pause.js';
import { statementText } from '../statement-text.js';
import { UnderWay } from '../under-way.js';
import { failure, isLost, isPassing } from './errors.js';
import { boltParameters, rowsOf } from './values.js';

interface Neo4jTimeouts {
  /** To open a connection. */
  readonly connectMs: number;
  /** Of one read, here and on the server; below the deadline of a request. */
  readonly readMs: number;
  /** Of one write on the server. */
  readonly writeMs: number;
  /** Of the question whether the server answers. */
  readonly pingMs: number;
}

export const NEO4J_TIMEOUTS: Neo4jTimeouts = {
  connectMs: 2000,
  readMs: 10_000,
  writeMs: 120_000,
  pingMs: 1500,
};

export interface Neo4jSettings {
  /** `neo4j://`, `neo4j+s://`, `bolt://` ...: the schemes that the driver knows. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** null is the server's default database. */
  readonly database?: string | null;
  readonly timeouts?: Partial<Neo4jTimeouts>;
}

/** More would only queue up on the server instead of here. */
const MOST_CONNECTIONS = 32;
const MOST_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 50;
/** The driver tries a failed read again for this long: enough for a restart of a connection, not of a server. */
const READ_AGAIN_MS = 1500;

/** Makes the engine; nothing is asked of the server yet. */
export function openNeo4j(settings: Neo4jSettings): Engine {
  const timeouts = { ...NEO4J_TIMEOUTS, ...settings.timeouts };
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    useBigInt: true,
    connectionTimeout: timeouts.connectMs,
    connectionAcquisitionTimeout: timeouts.readMs,
    maxConnectionPoolSize: MOST_CONNECTIONS,
    maxTransactionRetryTime: READ_AGAIN_MS,
    userAgent: 'linchpin',
  });
  return new Neo4jEngine(driver, settings.database ?? undefined, timeouts);
}

class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly longPage = 5000;
  private readonly writes = new UnderWay();
  private closing: Promise<void> | null = null;

  constructor(
    private readonly driver: Driver,
    private readonly database: string | undefined,
    private readonly timeouts: Neo4jTimeouts,
  ) {}

  async read<Params extends Parameters, Row>(
    statement: Statement<Params, Row>,
    parameters: Params,
    { signal }: RunOptions = {},
  ): Promise<Row[]> {
    const text = statementText(statement.name, this.name);
    return this.ask<Row>(text, parameters, this.timeouts.readMs, signal);
  }

  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    this.checkOpen();
    return this.writes.add(this.inSession((session) => this.attempt(session, work)));
  }

  async define(text: string): Promise<void> {
    this.checkOpen();
    try {
      await this.writes.add(this.inSession((session) => session.run(text)));
    } catch (error) {
      throw failure(error, this.timeouts.writeMs);
    }
  }

  async ping({ signal }: RunOptions = {}): Promise<void> {
    try {
      await this.ask('RETURN 1 AS one', {}, this.timeouts.pingMs, signal);
    } catch (error) {
      const late = error instanceof LinchpinError && error.code === 'TIMEOUT' && !signal?.aborted;
      throw late ? new LinchpinError('ENGINE_UNAVAILABLE', {}, { cause: error }) : error;
    }
  }

  close(): Promise<void> {
    this.closing ??= this.writes.ended().then(() => this.driver.close());
    return this.closing;
  }

  /** The server stops a read that takes too long or is given up; here nobody waits for it any more. */
  private async ask<Row>(
    text: string,
    parameters: Parameters,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    this.checkOpen();
    if (signal?.aborted) throw reasonOf(signal);
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(new LinchpinError('TIMEOUT', { limit })), limit);
    const stop = signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal;
    const answer = this.driver.executeQuery(text, boltParameters(parameters), {
      routing: neo4j.routing.READ,
      database: this.database,
      signal: stop,
      transactionConfig: { timeout: limit },
    });
    try {
      const { records } = await unlessAborted(answer, stop);
      return rowsOf<Row>(records);
    } catch (error) {
      throw failure(error, limit);
    } finally {
      clearTimeout(timer);
    }
  }

  private async attempt<Result>(
    session: Session,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.transact(session, work);
      } catch (error) {
        if (!isPassing(error) || attempt === MOST_ATTEMPTS) throw failure(error, this.timeouts.writeMs);
        await pause(FIRST_PAUSE_MS * 2 ** attempt);
      }
    }
  }

  /** A connection that breaks during the commit leaves open whether it holds; before it, nothing was changed. */
  private async transact<Result>(
    session: Session,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const transaction = await session.beginTransaction({ timeout: this.timeouts.writeMs });
    let result: Result;
    try {
      result = await work({
        run: async (statement, parameters) => {
          const text = statementText(statement.name, this.name);
          return rowsOf((await transaction.run(text, boltParameters(parameters))).records);
        },
      });
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      throw error;
    }
    try {
      await transaction.commit();
    } catch (error) {
      throw isLost(error) ? new LinchpinError('WRITE_UNCERTAIN', {}, { cause: error }) : error;
    }
    return result;
  }

  private async inSession<Result>(work: (session: Session) => PromiseLike<Result>): Promise<Result> {
    const session = this.driver.session({
      defaultAccessMode: neo4j.session.WRITE,
      database: this.database,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  private checkOpen(): void {
    if (this.closing) throw new LinchpinError('SHUTTING_DOWN');
  }
}
