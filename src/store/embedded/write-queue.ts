/** One write at a time: what is begun later waits for what was begun before, whether that succeeds or fails. */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();

  add<Result>(work: () => Promise<Result>): Promise<Result> {
    const outcome = this.last.then(work, work);
    this.last = outcome.catch(() => undefined);
    return outcome;
  }

  /** Resolves once all that was added so far has ended. */
  async drained(): Promise<void> {
    await this.last;
  }
}
