/** Counts by name, the largest first, equals by name. */
export function mostFrequent(counts: ReadonlyMap<string, number>): [name: string, count: number][] {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
