/** The order of claims and works that are worth the same. */
import type { Pin } from './worlds/path-worlds.js';

export function keyOf({ kind, id }: Pin): string {
  return `${kind} ${id}`;
}
