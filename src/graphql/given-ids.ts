/** Ids as callers give them: their form, and the error for those that lead nowhere, with what may have been meant. */
import { LinchpinError, MOST_NAMED, shown, unknownIds } from '../errors.js';
import { isId } from '../model/ids.js';
import type { Context } from './context.js';

/** An id and the argument that it stands in. */
export interface PlacedId {
  readonly id: string;
  readonly where: string;
}

/** Things whose ids follow from their content: no two of them are near in meaning. */
const DERIVED: ReadonlySet<string> = new Set(['claim', 'evidence item']);

/** @throws LinchpinError ID_INVALID */
export function checkId(id: string, where: string): void {
  if (!isId(id)) throw new LinchpinError('ID_INVALID', { where, got: shown(id) });
}

/** The ENTITY_NOT_FOUND for ids that no such thing has. Only those that it names cost a search for near ones. */
export async function notFound(
  what: string,
  unknown: readonly PlacedId[],
  context: Context,
): Promise<LinchpinError> {
  const placed = unknown.map(async ({ id, where }, index) => ({
    id,
    where,
    nearest: !DERIVED.has(what) && index < MOST_NAMED ? await meantBy(id, context) : [],
  }));
  return unknownIds(what, await Promise.all(placed));
}

async function meantBy(id: string, { store, signal }: Context): Promise<string[]> {
  const near = await store.entities.nearest(id, { signal });
  return near.filter((other) => other !== id);
}
