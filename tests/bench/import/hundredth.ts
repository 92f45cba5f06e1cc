/** A hundredth of a size, for tests: the same work, in a minute. */
import type { GraphSize } from '../graph/cast.js';

export function hundredth({ actors, claims, sources }: GraphSize): GraphSize {
  return { actors: actors / 100, claims: claims / 100, sources: sources / 100 };
}
