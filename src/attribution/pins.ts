/** The order of claims and works that are worth the same. */
import type { Pin } from './worlds/path-worlds.js';

export function keyOf({ kind, id }: Pin): string {
  return `${kind} ${id}`;
}

/** Code-unit order, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
