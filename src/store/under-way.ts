/** Work that has been begun and not yet ended, so that closing can wait for it. */
export class UnderWay {
  private readonly works = new Set<Promise<unknown>>();

  /** Gives the work back, remembered until it ends. */
  add<Result>(work: Promise<Result>): Promise<Result> {
    this.works.add(work);
    const forget = () => this.works.delete(work);
    work.then(forget, forget);
    return work;
  }

  /** Resolves once all that was begun so far has ended, well or badly. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.works);
  }
}
