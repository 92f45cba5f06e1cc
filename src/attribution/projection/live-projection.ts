/**
 * The live projection: built from all states once, or taken from a file, and brought up to date by what has come
 * since whenever a question asks for a newer revision. Whoever asks at the same time waits for the same work.
 */
import { setImmediate } from 'node:timers/promises';
import { LinchpinError } from '../../errors.js';
import { DEFAULT_GRADING } from '../../model/grade.js';
import { ANY_TIME } from '../../model/partial-date.js';
import { Column } from './column.js';
import { Ingest, type RecordState } from './ingest.js';
import { Projection } from './projection.js';
import { SourcesAt } from './sources-at.js';
import { Weigher } from './weigher.js';

/** Where the engine gets its records: given by whoever wires it to a store. */
export interface RecordSource {
  /**
   * Every state that began after one revision and up to another, in batches; what a state refers to may come later.
   *
   * @throws LinchpinError READ_DISTURBED when a write came in between: it has to be read again
   */
  states(
    range: { readonly after: number; readonly upTo: number },
    signal?: AbortSignal,
  ): AsyncIterable<readonly RecordState[]> | Iterable<readonly RecordState[]>;
}

/** A place where a projection is kept between two runs. */
export interface ProjectionKeep {
  /** The projection that was kept, if it still fits what the graph holds; otherwise null. */
  load(): Promise<Projection | null>;
  save(projection: Projection): Promise<void>;
}

/** How far a build has come. */
export interface Progress {
  readonly states: number;
  readonly claims: number;
}

export interface LiveOptions {
  readonly keep?: ProjectionKeep;
  /** Told after every batch of a build, and with the whole when it is done. */
  readonly onProgress?: (progress: Progress) => void;
}

/** So many states, or such a share of the claims, are held until all of them are there; more are built anew. */
const MOST_HELD = 200_000;
const HELD_SHARE = 0.25;
/** So many states, or such a share of the claims, may have come since a projection was kept, before it is kept again. */
const LEAST_NEW = 20_000;
const NEW_SHARE = 0.05;
/** A read that writes have disturbed is begun again so many times. */
const MOST_ATTEMPTS = 5;
/** Claims weighed between two pauses. */
const STRETCH = 2_000;

export class LiveProjection {
  readonly #source: RecordSource;
  readonly #options: LiveOptions;
  #projection: Projection | null = null;
  /** Writes into the projection: what it has at hand is worth keeping from one change to the next. */
  #ingest: Ingest | null = null;
  #work: Promise<unknown> = Promise.resolve();
  readonly #closing = new AbortController();
  /** States that have come since the projection was kept. */
  #sinceKept = 0;

  constructor(source: RecordSource, options: LiveOptions = {}) {
    this.#source = source;
    this.#options = options;
  }

  /** The projection with everything up to a revision in it. A failure changes nothing; the next call tries again. */
  async at(revision: number): Promise<Projection> {
    for (;;) {
      const projection = this.#projection;
      if (projection && projection.revision >= revision) return projection;
      const work = this.#work.then(() => this.#bringTo(revision));
      this.#work = work.then(() => this.#settle()).catch(() => undefined);
      await work;
    }
  }

  /** Gives up work under way, and waits until it has ended. */
  async close(): Promise<void> {
    this.#closing.abort(new LinchpinError('SHUTTING_DOWN'));
    await this.#work;
  }

  /** Gives timers and sockets their turn. @throws LinchpinError SHUTTING_DOWN */
  readonly #rest = async (): Promise<void> => {
    await setImmediate();
    this.#closing.signal.throwIfAborted();
  };

  async #bringTo(revision: number): Promise<void> {
    if (this.#projection === null) await this.#load();
    const projection = this.#projection;
    if (projection === null) return this.#buildTo(revision);
    if (projection.revision >= revision) return;
    const changes = await againIfDisturbed(() => this.#changes(projection, revision));
    if (changes === null) return this.#buildTo(revision);
    this.#takeUp(changes, projection, revision);
    this.#sinceKept += changes.length;
  }

  /** What is taken up in part would be wrong for good: it is built anew for the next who asks. */
  #takeUp(changes: readonly RecordState[], projection: Projection, revision: number): void {
    try {
      this.#ingest ??= new Ingest(projection);
      this.#ingest.take(changes);
      projection.rows.update();
      projection.revision = revision;
      projection.edition++;
    } catch (error) {
      this.#projection = null;
      this.#ingest = null;
      throw error;
    }
  }

  /** Weighs what has changed and makes the rows anew, once there is enough of it; then it is time to keep it, too. */
  async #settle(): Promise<void> {
    const projection = this.#projection;
    if (projection === null) return;
    const { unsettled, rows, claims } = projection;
    const enough = Math.max(LEAST_NEW, claims.size * NEW_SHARE);
    if (unsettled.sources || rows.isOutgrown || unsettled.claims.size > enough)
      await settle(projection, this.#rest);
    if (this.#sinceKept > enough) await this.#keep(projection);
  }

  async #load(): Promise<void> {
    this.#projection = (await this.#options.keep?.load()) ?? null;
  }

  /** Nothing may come in between, or the file would hold two states in one. */
  async #keep(projection: Projection): Promise<void> {
    await this.#options.keep?.save(projection);
    this.#sinceKept = 0;
  }

  /** What has come since, or null when it is too much to be held. */
  async #changes({ revision, claims }: Projection, upTo: number): Promise<RecordState[] | null> {
    const changes: RecordState[] = [];
    const most = Math.max(MOST_HELD, claims.size * HELD_SHARE);
    for await (const batch of this.#source.states({ after: revision, upTo }, this.#closing.signal)) {
      for (const state of batch) changes.push(state);
      if (changes.length > most) return null;
    }
    return changes;
  }

  async #buildTo(revision: number): Promise<void> {
    this.#projection = await againIfDisturbed(() => this.#build(revision));
    this.#ingest = null;
    await this.#keep(this.#projection);
  }

  async #build(revision: number): Promise<Projection> {
    const projection = new Projection();
    const ingest = new Ingest(projection);
    let states = 0;
    for await (const batch of this.#source.states({ after: 0, upTo: revision }, this.#closing.signal)) {
      ingest.take(batch);
      states += batch.length;
      this.#options.onProgress?.({ states, claims: projection.claims.size });
      await this.#rest();
    }
    projection.revision = revision;
    await settle(projection, this.#rest);
    return projection;
  }
}

/** Reads again what writes have disturbed, a few times. */
async function againIfDisturbed<Result>(read: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      const isDisturbed = error instanceof LinchpinError && error.code === 'READ_DISTURBED';
      if (!isDisturbed || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/**
 * Weighs, by the usual grades, every claim that is not weighed yet or may weigh differently, so that no question has
 * to, and makes the rows by what came out. Claims too entangled for the closed form are left open.
 */
async function settle(projection: Projection, rest: () => Promise<void>): Promise<void> {
  const { revision, unsettled, claims, notes } = projection;
  const weigher = new Weigher(
    projection,
    new SourcesAt(projection, revision),
    revision,
    ANY_TIME,
    DEFAULT_GRADING,
  );
  const known = unsettled.sources ? 0 : projection.weights.length;
  // A column of its own: other threads may still read the one before.
  const weights = Column.weights(claims.size);
  weights.extend(claims.size);
  weights.values.set(projection.weights.values.subarray(0, known));
  for (let claim = 0; claim < claims.size; claim++) {
    if (claim >= known || unsettled.claims.has(claim)) {
      const isThere = !notes.isSuperseded(claim, revision);
      weights.values[claim] = isThere ? (weigher.worth(claim)?.established ?? Number.NaN) : 0;
    }
    if (claim % STRETCH === STRETCH - 1) await rest();
  }
  const rows = await projection.rows.make(weights, rest);
  // All at once: weights, and rows in their order, hold together or not at all.
  projection.weights.adopt(weights.part());
  projection.weightsRevision = revision;
  unsettled.claims.clear();
  unsettled.sources = false;
  projection.rows.adopt(rows);
  projection.edition++;
}
