/** Times of repeated work: the middle, the slow end and the slowest. */

export interface Timing {
  /** How often it was measured, and how often it was cut short. */
  readonly count: number;
  readonly cut: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

/**
 * Times a piece of work on each item, one after another, until the patience of the whole is spent. Work that returns
 * false was cut short: its time counts as it stands.
 */
export async function timeEach<Item>(
  items: readonly Item[],
  patienceMs: number,
  work: (item: Item) => Promise<unknown>,
): Promise<Timing> {
  const times: number[] = [];
  let cut = 0;
  const begun = performance.now();
  for (const item of items) {
    const started = performance.now();
    if ((await work(item)) === false) cut++;
    times.push(performance.now() - started);
    if (performance.now() - begun > patienceMs) break;
  }
  return timingOf(times, cut);
}

/** How long one piece of work took, in milliseconds. */
export async function timeOnce<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly ms: number }> {
  const started = performance.now();
  const result = await work();
  return { result, ms: performance.now() - started };
}

export function timingOf(times: readonly number[], cut = 0): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { count: sorted.length, cut, p50: at(0.5), p95: at(0.95), worst: at(1) };
}
