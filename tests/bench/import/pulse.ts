/** How an import goes while it goes: records a second, batch by batch, and the most memory that the process took. */
import type { ReadingProgress } from '../../../src/transfer/gather.js';
import type { WritingProgress } from '../../../src/transfer/import.js';

const EVERY_MS = 5000;

export class Pulse {
  readonly #rates: number[] = [];
  #last: { readonly done: number; readonly at: number } | null = null;
  #begun = 0;
  #ended = 0;
  #written = 0;
  #told = performance.now();
  #isEnded = false;
  largestBytes = 0;

  tell(progress: ReadingProgress | WritingProgress): void {
    if (this.#isEnded) return;
    this.largestBytes = Math.max(this.largestBytes, process.memoryUsage.rss());
    if (progress.stage !== 'WRITING') return;
    const at = performance.now();
    if (this.#last === null) this.#begun = at;
    else this.#rates.push(((progress.done - this.#last.done) / (at - this.#last.at)) * 1000);
    if (this.#last !== null) this.#written += progress.done - this.#last.done;
    this.#last = { done: progress.done, at };
    this.#ended = at;
  }

  /** What comes after is not measured. */
  end(): void {
    this.#isEnded = true;
  }

  isDue(): boolean {
    const now = performance.now();
    if (now - this.#told < EVERY_MS) return false;
    this.#told = now;
    return true;
  }

  get perSecond(): number {
    return (this.#written / (this.#ended - this.#begun)) * 1000;
  }

  /** Medians of the last and the first tenth of the batches of claims: entities before them are another kind of work. */
  get lastOverFirst(): number {
    const claims = this.#rates.slice(Math.ceil(this.#rates.length * SHARE_OF_ENTITIES));
    const tenth = Math.max(1, Math.floor(claims.length / 10));
    return median(claims.slice(-tenth)) / median(claims.slice(0, tenth));
  }
}

/** Entities and sources are about one record in nine. */
const SHARE_OF_ENTITIES = 0.15;

function median(rates: readonly number[]): number {
  const sorted = [...rates].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
