/**
 * The live projection: built from all states once, or taken from a file, and brought up to date by what has come
 * since whenever a question asks for a newer revision. Whoever asks at the same time waits for the same work, and for
 * that alone: what has changed is weighed beside it, and the file is written when nobody waits.
 */
import { setImmediate } from 'node:timers/promises';
import { LinchpinError } from '../../errors.js';
import { Turns } from '../../turns.js';
import { Ingest, type RecordState } from './ingest.js';
import { Projection } from './projection.js';
import { settled } from './settling.js';

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
  /** Told what went wrong while nobody waited for it; it is tried again when more has come. */
  readonly onFailure?: (failure: unknown) => void;
}

/** So many states, or such a share of the claims, are held until all of them are there; more are built anew. */
const MOST_HELD = 200_000;
const HELD_SHARE = 0.25;
/** So many states, or such a share of the claims, may have come since a projection was kept, before it is kept again. */
const LEAST_NEW = 20_000;
const NEW_SHARE = 0.05;
/** A read that writes have disturbed is begun again so many times. */
const MOST_ATTEMPTS = 5;

export class LiveProjection {
  readonly #source: RecordSource;
  readonly #options: LiveOptions;
  #projection: Projection | null = null;
  /** Writes into the projection: what it has at hand is worth keeping from one change to the next. */
  #ingest: Ingest | null = null;
  /** Whatever changes the projection, or needs it to stay as it is, one after another. */
  readonly #turns = new Turns();
  /** The settling under way. It goes on beside the turns, and takes one for what came out. */
  #settling: Promise<void> | null = null;
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
      await this.#turns.take(() => this.#bringTo(revision));
    }
  }

  /** Gives up work under way, and waits until it has ended. What is to be kept is still written. */
  async close(): Promise<void> {
    this.#closing.abort(new LinchpinError('SHUTTING_DOWN'));
    do {
      await this.#turns.ended();
      await this.#settling;
    } while (this.#settling !== null);
    await this.#turns.ended();
  }

  /** Gives timers and sockets their turn. @throws LinchpinError SHUTTING_DOWN */
  readonly #rest = async (): Promise<void> => {
    await setImmediate();
    this.#closing.signal.throwIfAborted();
  };

  async #bringTo(revision: number): Promise<void> {
    if (this.#projection === null) await this.#load();
    const projection = this.#projection;
    if (projection === null) await this.#buildTo(revision);
    else if (projection.revision < revision) await this.#follow(projection, revision);
    this.#settleIfDue();
    // While something is being weighed, it is kept with what comes out.
    if (this.#settling === null) this.#keepIfDue();
  }

  async #follow(projection: Projection, revision: number): Promise<void> {
    const changes = await againIfDisturbed(() => this.#changes(projection, revision));
    if (changes === null) return this.#buildTo(revision);
    await this.#takeUp(changes, projection, revision);
    this.#sinceKept += changes.length;
  }

  /** What is taken up in part would be wrong for good: it is built anew for the next who asks. */
  async #takeUp(changes: readonly RecordState[], projection: Projection, revision: number): Promise<void> {
    try {
      this.#ingest ??= new Ingest(projection);
      await this.#ingest.takeAll(changes, this.#rest);
      projection.complete(revision);
      projection.rows.update();
      projection.edition++;
    } catch (error) {
      this.#projection = null;
      this.#ingest = null;
      throw error;
    }
  }

  /** Has weighed what has changed, and the rows made anew, once there is enough of it; one settling at a time. */
  #settleIfDue(): void {
    const projection = this.#projection;
    if (projection === null || this.#settling !== null || !isSettlingDue(projection)) return;
    this.#settling = this.#settle(projection);
  }

  /** A failure leaves everything unsettled as it was. */
  async #settle(projection: Projection): Promise<void> {
    try {
      const outcome = await settled(projection, this.#rest);
      await this.#turns.take(async () => {
        if (projection === this.#projection) projection.settle(outcome);
      });
      this.#settling = null;
      this.#settleIfDue();
    } catch (error) {
      this.#settling = null;
      this.#fail(error);
    }
    this.#keepIfDue();
  }

  async #load(): Promise<void> {
    this.#projection = (await this.#options.keep?.load()) ?? null;
    this.#sinceKept = 0;
  }

  /** Takes a turn, so that nothing comes in between: the file would hold two states in one. */
  #keepIfDue(): void {
    const { keep } = this.#options;
    if (keep === undefined) return;
    const work = async () => {
      const projection = this.#projection;
      if (projection === null || this.#sinceKept <= enoughOf(projection)) return;
      await keep.save(projection);
      this.#sinceKept = 0;
    };
    this.#turns.take(work).catch((error) => this.#fail(error));
  }

  #fail(error: unknown): void {
    if (!this.#closing.signal.aborted) this.#options.onFailure?.(error);
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
    this.#sinceKept = Number.POSITIVE_INFINITY;
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
    projection.complete(revision);
    projection.settle(await settled(projection, this.#rest));
    return projection;
  }
}

/** So many claims, or states, that have come are worth the work of weighing or keeping them. */
function enoughOf({ claims }: Projection): number {
  return Math.max(LEAST_NEW, claims.size * NEW_SHARE);
}

function isSettlingDue(projection: Projection): boolean {
  const { revision, weightsRevision, unsettled, rows } = projection;
  if (revision === weightsRevision) return false;
  return unsettled.sources > 0 || rows.isOutgrown || unsettled.claims.size > enoughOf(projection);
}

/** Reads again what writes have disturbed, a few times. */
export async function againIfDisturbed<Result>(read: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      const isDisturbed = error instanceof LinchpinError && error.code === 'READ_DISTURBED';
      if (!isDisturbed || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
