/**
 * The pool: desks in threads of their own, so that a heavy question holds up neither the service nor a light one. All
 * of them read one projection in shared memory; a thread is told of what is new before its next task.
 */
import { Worker } from 'node:worker_threads';
import { reasonOf } from '../../abort.js';
import { LinchpinError } from '../../errors.js';
import type { Effort } from '../inquiry.js';
import type { Projection } from '../projection/projection.js';
import type { Failure, FromWorker, ToWorker, WorkerSetup } from './messages.js';
import type { Task } from './task.js';

/** A task that waits, or is being done. */
interface Job {
  readonly number: number;
  readonly task: Task;
  readonly projection: Projection;
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread, and what it knows. */
interface Thread {
  readonly worker: Worker;
  readonly abandoned: Int32Array;
  job: Job | null;
  projection: Projection | null;
  edition: number;
  notes: number;
}

export class DeskPool {
  readonly #effort: Effort;
  readonly #size: number;
  readonly #threads: Thread[] = [];
  readonly #waiting: Job[] = [];
  #numbers = 0;
  #closing = false;

  /** @param size threads at most; each is started when it is first needed */
  constructor(size: number, effort: Effort) {
    this.#size = size;
    this.#effort = effort;
  }

  /** Starts all threads and lets each get ready, so that the first questions need not wait for it. */
  prepare(projection: Projection): void {
    if (this.#closing) return;
    while (this.#threads.length < this.#size) this.#start();
    for (const thread of this.#threads) {
      this.#tell(thread, projection);
      post(thread, { kind: 'PREPARE', revision: projection.revision });
      if (thread.job === null) thread.worker.unref();
    }
  }

  /** Has a task done by the next thread that is free. */
  perform(task: Task, projection: Projection, signal?: AbortSignal): Promise<unknown> {
    if (this.#closing) return Promise.reject(new LinchpinError('SHUTTING_DOWN'));
    if (signal?.aborted) return Promise.reject(reasonOf(signal));
    return new Promise((resolve, reject) => {
      const number = this.#nextNumber();
      const abandon = () => {
        this.#abandon(number);
        reject(reasonOf(signal as AbortSignal));
      };
      const settled = () => signal?.removeEventListener('abort', abandon);
      signal?.addEventListener('abort', abandon, { once: true });
      this.#waiting.push({
        ...{ number, task, projection },
        resolve: (outcome) => {
          settled();
          resolve(outcome);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      });
      this.#assign();
    });
  }

  /** Ends all threads; what they were doing is answered with SHUTTING_DOWN. */
  async close(): Promise<void> {
    this.#closing = true;
    const jobs = [...this.#waiting, ...this.#threads.flatMap(({ job }) => job ?? [])];
    this.#waiting.length = 0;
    for (const job of jobs) job.reject(new LinchpinError('SHUTTING_DOWN'));
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
    this.#threads.length = 0;
  }

  /** Numbers go round within 31 bits and are never 0, which stands for none. */
  #nextNumber(): number {
    this.#numbers = (this.#numbers % 0x7fffffff) + 1;
    return this.#numbers;
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#threads.find(({ job }) => job === null) ?? this.#start();
      if (thread === null) return;
      const job = this.#waiting.shift() as Job;
      thread.job = job;
      thread.worker.ref();
      try {
        this.#tell(thread, job.projection);
        post(thread, { kind: 'TASK', number: job.number, task: job.task });
      } catch (error) {
        // What cannot cross threads was never begun.
        thread.job = null;
        thread.worker.unref();
        job.reject(error as Error);
      }
    }
  }

  /** Says what of the projection a thread does not know yet. */
  #tell(thread: Thread, projection: Projection): void {
    const isNew = thread.projection !== projection;
    if (!isNew && thread.edition === projection.edition) return;
    const parts = projection.parts(isNew ? 0 : thread.notes);
    post(thread, { kind: 'PROJECTION', parts, isNew });
    thread.projection = projection;
    thread.edition = projection.edition;
    thread.notes = projection.notes.size;
  }

  #start(): Thread | null {
    if (this.#threads.length === this.#size) return null;
    const abandoned = new SharedArrayBuffer(4);
    const workerData: WorkerSetup = { effort: this.#effort, abandoned };
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData });
    const thread: Thread = {
      ...{ worker, abandoned: new Int32Array(abandoned), job: null, projection: null, edition: 0, notes: 0 },
    };
    worker.on('message', (message: FromWorker) => this.#hear(thread, message));
    worker.on('error', (error) => this.#lose(thread, error));
    this.#threads.push(thread);
    return thread;
  }

  #hear(thread: Thread, message: FromWorker): void {
    const { job } = thread;
    thread.job = null;
    thread.worker.unref();
    if (message.kind === 'DONE') job?.resolve(message.outcome);
    else job?.reject(errorOf(message.failure));
    this.#assign();
  }

  /** A thread that died takes its task with it; another is started for the next. */
  #lose(thread: Thread, error: Error): void {
    this.#threads.splice(this.#threads.indexOf(thread), 1);
    thread.job?.reject(error);
    this.#assign();
  }

  #abandon(number: number): void {
    const waiting = this.#waiting.findIndex((job) => job.number === number);
    if (waiting >= 0) this.#waiting.splice(waiting, 1);
    const thread = this.#threads.find(({ job }) => job?.number === number);
    if (thread) Atomics.store(thread.abandoned, 0, number);
  }
}

function post({ worker }: Thread, message: ToWorker): void {
  worker.postMessage(message);
}

function errorOf(failure: Failure): Error {
  if (failure.code !== null) return new LinchpinError(failure.code, failure.details);
  const error = new Error(failure.message);
  error.stack = failure.stack;
  return error;
}
