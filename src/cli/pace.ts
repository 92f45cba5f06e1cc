/** How much of long work is done, told now and then, with how fast it goes at the moment. */

const EVERY_MS = 2000;

export class Pace {
  done = 0;
  readonly #tell: (done: number, perSecond: number) => void;
  #since = performance.now();
  #doneThen = 0;

  /** @param tell is told at most once in two seconds, and never at once */
  constructor(tell: (done: number, perSecond: number) => void) {
    this.#tell = tell;
  }

  add(count: number): void {
    this.reach(this.done + count);
  }

  /** So much is done by now. */
  reach(done: number): void {
    this.done = done;
    const now = performance.now();
    const passed = now - this.#since;
    if (passed < EVERY_MS) return;
    this.#tell(done, Math.max(0, Math.round(((done - this.#doneThen) / passed) * 1000)));
    this.#since = now;
    this.#doneThen = done;
  }

  /** Other work begins, with so much of it done. */
  begin(done = 0): void {
    this.done = done;
    this.#doneThen = done;
    this.#since = performance.now();
  }
}
