/** What the main thread and a worker say to each other. */
import type { ErrorCode, ErrorDetails } from '../../errors.js';
import type { Effort } from '../inquiry.js';
import type { ProjectionParts } from '../projection/projection.js';
import type { Task } from './task.js';

/** What a worker is started with. */
export interface WorkerSetup {
  readonly effort: Effort;
  /** Holds the number of the task that nobody waits for any more; 0 for none. */
  readonly abandoned: SharedArrayBuffer;
}

export type ToWorker =
  /** A projection as it is now: another one than before, or the same with more in it. */
  | { readonly kind: 'PROJECTION'; readonly parts: ProjectionParts; readonly isNew: boolean }
  /** To get ready what the usual question at a revision is answered from. */
  | { readonly kind: 'PREPARE'; readonly revision: number }
  | { readonly kind: 'TASK'; readonly number: number; readonly task: Task };

export type FromWorker =
  | { readonly kind: 'DONE'; readonly outcome: unknown }
  | { readonly kind: 'FAILED'; readonly failure: Failure };

/** An error as it crosses threads: one of ours by its code, any other by its words, for the log alone. */
export type Failure =
  | { readonly code: ErrorCode; readonly details: ErrorDetails }
  | { readonly code: null; readonly message: string; readonly stack: string };
