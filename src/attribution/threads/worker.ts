/** A worker: a desk in a thread of its own, over the columns that the main thread shares with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { LinchpinError } from '../../errors.js';
import { Desk } from '../desk.js';
import { Projection } from '../projection/projection.js';
import type { Failure, FromWorker, ToWorker, WorkerSetup } from './messages.js';
import { perform, type Task } from './task.js';

const { effort, abandoned } = workerData as WorkerSetup;
const flag = new Int32Array(abandoned);

let desk = new Desk(new Projection(), effort);
let current = 0;

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'PROJECTION') {
    if (message.isNew) desk = new Desk(new Projection(), { ...effort, isAbandoned });
    desk.projection.adopt(message.parts);
    return;
  }
  if (message.kind === 'PREPARE') {
    desk.prepare(message.revision);
    return;
  }
  void work(message.number, message.task);
});

async function work(number: number, task: Task): Promise<void> {
  current = number;
  try {
    say({ kind: 'DONE', outcome: await perform(task, desk, pause) });
  } catch (error) {
    say({ kind: 'FAILED', failure: failureOf(error) });
  }
}

/** Nothing else waits for its turn in this thread; only whether anyone still waits for the task is looked at. */
async function pause(): Promise<void> {
  if (isAbandoned()) throw new LinchpinError('CANCELLED');
}

function isAbandoned(): boolean {
  return Atomics.load(flag, 0) === current;
}

function say(message: FromWorker): void {
  parentPort?.postMessage(message);
}

function failureOf(error: unknown): Failure {
  if (error instanceof LinchpinError) return { code: error.code, details: error.details };
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { code: null, message, stack };
}
