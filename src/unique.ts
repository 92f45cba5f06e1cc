/** Each value once, in the order in which it first stands. */
export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
