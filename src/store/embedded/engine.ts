/**
 * The embedded engine: Grafeo in this process, one file, nothing to install.
 *
 * It keeps what it acknowledged when the process dies (a write-ahead log), but syncs in groups, so a power cut may cost
 * the last moments. Writes wait for one another; reads run beside them on the state before.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { reasonOf, unlessAborted } from '../../abort.js';
import { LinchpinError } from '../../errors.js';
import { Turns } from '../../turns.js';
import type { Engine, Parameters, RunOptions, Statement, Transaction } from '../engine.js';
import { pause } from '../pause.js';
import { statementText } from '../statement-text.js';
import { UnderWay } from '../under-way.js';
import { isConflict, openFailure, runFailure } from './errors.js';
import { rowsOf } from './values.js';

const FILE = 'linchpin.grafeo';

/** The log is folded into the data file this often, or when it has grown this large. */
const CHECKPOINTS = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 };

const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_MS = 5;

export interface EmbeddedSettings {
  /** Where the data file lies; null keeps everything in memory. */
  readonly folder: string | null;
  /** Gives rows without an order in random order: for tests. */
  readonly shuffleUnordered?: boolean;
}

/** Opens the engine, making the folder when it is not there. @throws LinchpinError DATA_IN_USE, STORE_DAMAGED */
export function openEmbedded({ folder, shuffleUnordered = false }: EmbeddedSettings): Engine {
  try {
    if (folder !== null) mkdirSync(folder, { recursive: true });
    const path = folder === null ? null : join(folder, FILE);
    const database = grafeo.GrafeoDB.create(path, { shuffleUnordered });
    if (path !== null) database.setCheckpointTriggers(CHECKPOINTS);
    return new EmbeddedEngine(database);
  } catch (error) {
    throw openFailure(error);
  }
}

/**
 * Opens what a folder holds, to be read and nothing else: not even the log is folded in. null where it holds no graph.
 *
 * @throws LinchpinError DATA_IN_USE, STORE_DAMAGED
 */
export function openEmbeddedToRead(folder: string): Engine | null {
  const path = join(folder, FILE);
  if (!existsSync(path)) return null;
  try {
    return new EmbeddedEngine(grafeo.GrafeoDB.openReadOnly(path));
  } catch (error) {
    throw openFailure(error);
  }
}

class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly longPage = 50_000;
  private readonly writes = new Turns();
  private readonly reads = new UnderWay();
  private closing: Promise<void> | null = null;

  constructor(private readonly database: grafeo.GrafeoDB) {}

  /** Grafeo cannot stop a statement: a read that is given up runs to its end, and its rows are dropped. */
  async read<Params extends Parameters, Row>(
    statement: Statement<Params, Row>,
    parameters: Params,
    { signal }: RunOptions = {},
  ): Promise<Row[]> {
    this.checkOpen();
    if (signal?.aborted) throw reasonOf(signal);
    const rows = this.database
      .executeCypher(statementText(statement.name, this.name), parameters)
      .then((result) => rowsOf<Row>(result))
      .catch((error: unknown) => {
        throw runFailure(error);
      });
    return unlessAborted(this.reads.add(rows), signal);
  }

  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    this.checkOpen();
    return this.writes.take(() => this.attempt(work));
  }

  async define(text: string): Promise<void> {
    this.checkOpen();
    await this.writes.take(() => this.database.executeCypher(text));
  }

  async ping({ signal }: RunOptions = {}): Promise<void> {
    this.checkOpen();
    await unlessAborted(this.reads.add(this.database.executeCypher('RETURN 1')), signal);
  }

  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private async finish(): Promise<void> {
    await this.writes.ended();
    await this.reads.ended();
    this.database.close();
  }

  /** Runs the work, again after a pause when another transaction came in between; pauses grow and differ by chance. */
  private async attempt<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.transact(work);
      } catch (error) {
        if (!isConflict(error) || attempt === MOST_ATTEMPTS) throw runFailure(error);
        await pause(FIRST_PAUSE_MS * 2 ** attempt);
      }
    }
  }

  private async transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const transaction = this.database.beginTransaction();
    try {
      const result = await work({
        run: async (statement, parameters) =>
          rowsOf(await transaction.executeCypher(statementText(statement.name, this.name), parameters)),
      });
      transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  private checkOpen(): void {
    if (this.closing) throw new LinchpinError('SHUTTING_DOWN');
  }
}
