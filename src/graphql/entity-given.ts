/** An entity that a caller names in an argument, of one of some kinds. */
import { LinchpinError } from '../errors.js';
import type { EntityOf } from '../model/entity.js';
import type { EntityKind } from '../model/kind.js';
import type { Context } from './context.js';
import { isOfKind } from './entity-kind.js';
import { checkId, notFound, type PlacedId } from './given-ids.js';
import type { View } from './view.js';

/** What is wanted of an id: what it is called in a message, and its kinds. */
export interface Wanted<Kind extends EntityKind> {
  readonly what: string;
  readonly kinds: readonly Kind[];
}

/** The entity behind the id. @throws LinchpinError ID_INVALID, ENTITY_NOT_FOUND naming near ids, KIND_MISMATCH */
export async function entityGiven<Kind extends EntityKind>(
  placed: PlacedId,
  { what, kinds }: Wanted<Kind>,
  view: View,
  context: Context,
): Promise<EntityOf<Kind>> {
  const { id, where } = placed;
  checkId(id, where);
  const record = await context.loaders.entity(view).load(id);
  if (!record) throw await notFound(what, [placed], context);
  if (isOfKind(record, kinds)) return record;
  throw new LinchpinError('KIND_MISMATCH', {
    where,
    wanted: kinds.length > 1 ? `one of ${kinds.join(', ')}` : `the kind ${kinds[0]}`,
    id,
    got: `of the kind ${record.kind}`,
  });
}
