/**
 * The live register: built once from the states of entities and listings, over the projection that attribution answers
 * from, and brought up to date by what has come since whenever a newer revision is asked for.
 */
import { setImmediate } from 'node:timers/promises';
import {
  againIfDisturbed,
  type LiveProjection,
  type Progress,
} from '../attribution/projection/live-projection.js';
import type { Projection } from '../attribution/projection/projection.js';
import { LinchpinError } from '../errors.js';
import type { RecordState, StateRange } from '../store/states.js';
import { Turns } from '../turns.js';
import { Register } from './register.js';

/** Where the register gets its states: given by whoever wires it to a store. */
export interface StateSource {
  /** @throws LinchpinError READ_DISTURBED when a write came in between: it has to be read again */
  states(range: StateRange, signal?: AbortSignal): AsyncIterable<readonly RecordState[]>;
}

export interface LiveRegisterOptions {
  /** Told after every batch of a build. */
  readonly onProgress?: (progress: Pick<Progress, 'states'>) => void;
}

export class LiveRegister {
  readonly #live: Pick<LiveProjection, 'at'>;
  readonly #source: StateSource;
  readonly #options: LiveRegisterOptions;
  #register: Register | null = null;
  /** Whatever changes the register, one after another. */
  readonly #turns = new Turns();
  readonly #closing = new AbortController();

  constructor(live: Pick<LiveProjection, 'at'>, source: StateSource, options: LiveRegisterOptions = {}) {
    this.#live = live;
    this.#source = source;
    this.#options = options;
  }

  /** The register with everything up to a revision in it. A failure changes nothing; the next call tries again. */
  async at(revision: number): Promise<Register> {
    for (;;) {
      const projection = await this.#live.at(revision);
      const register = this.#register;
      if (register?.projection === projection && register.revision >= revision) return register;
      await this.#turns.take(() => this.#bringTo(revision, projection));
    }
  }

  /** Gives up work under way, and waits until it has ended. */
  async close(): Promise<void> {
    this.#closing.abort(new LinchpinError('SHUTTING_DOWN'));
    await this.#turns.ended();
  }

  async #bringTo(revision: number, projection: Projection): Promise<void> {
    const register = this.#register;
    if (register?.projection !== projection) {
      this.#register = await this.#built(revision, projection);
    } else if (register.revision < revision) {
      const states = await againIfDisturbed(() =>
        this.#changes({ after: register.revision, upTo: revision }),
      );
      this.#takeUp(register, states, revision);
    }
  }

  /** What is taken up in part would be wrong for good: it is built anew for the next who asks. */
  #takeUp(register: Register, states: readonly RecordState[], revision: number): void {
    try {
      register.take(states);
      register.complete(revision);
    } catch (error) {
      this.#register = null;
      throw error;
    }
  }

  async #changes(range: StateRange): Promise<RecordState[]> {
    const changes: RecordState[] = [];
    for await (const batch of this.#source.states(range, this.#closing.signal)) {
      for (const state of batch) changes.push(state);
    }
    return changes;
  }

  /** From what it needs alone, as long as nobody writes meanwhile; otherwise from everything, which writes disturb less. */
  async #built(revision: number, projection: Projection): Promise<Register> {
    const range = { after: 0, upTo: revision };
    try {
      return await this.#build({ ...range, only: 'NAMES_AND_LISTINGS' }, projection);
    } catch (error) {
      if (!(error instanceof LinchpinError && error.code === 'READ_DISTURBED')) throw error;
      return againIfDisturbed(() => this.#build(range, projection));
    }
  }

  async #build(range: StateRange, projection: Projection): Promise<Register> {
    const register = new Register(projection);
    let count = 0;
    for await (const batch of this.#source.states(range, this.#closing.signal)) {
      register.take(batch);
      count += batch.length;
      this.#options.onProgress?.({ states: count });
      await setImmediate();
      this.#closing.signal.throwIfAborted();
    }
    register.complete(range.upTo);
    return register;
  }
}
