/** How many names were screened, and how fast. */

/** After so many names, or so long, the progress is told, and the screening can be taken up again from there. */
const BATCH = 10_000;
const BATCH_MS = 5_000;

export class Tally {
  readonly #started = performance.now();
  #told = this.#started;
  #names = 0;
  #withCandidates = 0;

  get names(): number {
    return this.#names;
  }

  count(candidates: number): void {
    this.#names += 1;
    if (candidates > 0) this.#withCandidates += 1;
  }

  /** Whether it is time to tell. */
  isDue(): boolean {
    const now = performance.now();
    if (this.#names % BATCH !== 0 && now - this.#told <= BATCH_MS) return false;
    this.#told = now;
    return true;
  }

  text(): string {
    const seconds = (performance.now() - this.#started) / 1000;
    const rate = Math.round(this.#names / Math.max(seconds, 0.001));
    const figure = (count: number) => count.toLocaleString('en');
    return `${figure(this.#names)} names screened, ${figure(this.#withCandidates)} with candidates, ${figure(rate)} a second`;
  }
}
