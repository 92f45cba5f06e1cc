/** One piece of work at a time: what is begun later waits for what was begun before, whether that succeeds or fails. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const outcome = this.#last.then(work);
    this.#last = outcome.catch(() => undefined);
    return outcome;
  }

  /** Resolves once all that was begun so far has ended. */
  async ended(): Promise<void> {
    await this.#last;
  }
}
