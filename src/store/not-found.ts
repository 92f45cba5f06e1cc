/** Ids that lead nowhere, told with near ones that may have been meant. */
import { type LinchpinError, MOST_NAMED, unknownIds } from '../errors.js';
import type { EntityReads } from './reads.js';

/**
 * The ENTITY_NOT_FOUND for ids that no such thing has; only those that it names cost a search for near ones.
 *
 * @param what the ids are wanted to be of
 * @param where the argument or option that they stand in
 */
export async function notFound(
  what: string,
  ids: readonly string[],
  where: string,
  entities: Pick<EntityReads, 'nearest'>,
): Promise<LinchpinError> {
  const unknown = ids.map(async (id, place) => {
    const near = place < MOST_NAMED ? await entities.nearest(id) : [];
    // What came later, or is of another kind, has the very id.
    return { id, where, nearest: near.filter((other) => other !== id) };
  });
  return unknownIds(what, await Promise.all(unknown));
}
