/**
 * The live projection: built from all states once, or taken from a file, and brought up to date by what has come
 * since whenever a question asks for a newer revision. Whoever asks at the same time waits for the same work.
 */
import { setImmediate } from 'node:timers/promises';
import { LinchpinError } from '../../errors.js';
import { DEFAULT_GRADING } from '../../model/grade.js';
import { ANY_TIME } from '../../model/partial-date.js';
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
/** A read of the whole graph that writes have disturbed is begun again so many times. */
const MOST_ATTEMPTS = 5;
/** Claims weighed between two pauses. */
const STRETCH = 2_000;

export class LiveProjection {
  readonly #source: RecordSource;
  readonly #options: LiveOptions;
  #projection: Projection | null = null;
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
      this.#work = work.catch(() => undefined);
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
    const changes = await this.#changes(projection, revision);
    if (changes === null) return this.#buildTo(revision);
    new Ingest(projection).take(changes);
    await projection.rows.update(this.#rest);
    projection.revision = revision;
    this.#sinceKept += changes.length;
    if (this.#sinceKept > Math.max(LEAST_NEW, projection.claims.size * NEW_SHARE))
      await this.#keep(projection);
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
    for (let attempt = 1; ; attempt++) {
      try {
        this.#projection = await this.#build(revision);
        break;
      } catch (error) {
        const isDisturbed = error instanceof LinchpinError && error.code === 'READ_DISTURBED';
        if (!isDisturbed || attempt === MOST_ATTEMPTS) throw error;
      }
    }
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
    await projection.rows.update(this.#rest);
    projection.revision = revision;
    await weighAll(projection, this.#rest);
    return projection;
  }
}

/** Weighs every claim by the usual grades, so that no question has to. Those too entangled for it are left open. */
async function weighAll(projection: Projection, rest: () => Promise<void>): Promise<void> {
  const { weights, revision } = projection;
  const weigher = new Weigher(
    projection,
    new SourcesAt(projection, revision),
    revision,
    ANY_TIME,
    DEFAULT_GRADING,
  );
  weights.extend(projection.claims.size - weights.length);
  for (let claim = 0; claim < projection.claims.size; claim++) {
    const isThere = !projection.notes.isSuperseded(claim, revision);
    weights.values[claim] = isThere ? (weigher.worth(claim)?.established ?? Number.NaN) : 0;
    if (claim % STRETCH === STRETCH - 1) await rest();
  }
  projection.weightsRevision = revision;
}
