/**
 * Objects behind ids, in a view. Records refer only to records that hold beside them, so an id that leads nowhere is
 * our fault and no caller's.
 */
import type { EntityOf } from '../model/entity.js';
import type { EntityKind } from '../model/kind.js';
import type { Context } from './context.js';
import { isOfKind } from './entity-kind.js';
import type { ClaimParent, EntityParent, EvidenceItemParent, SourceParent } from './parents.js';
import type { Seen, View } from './view.js';

export async function entityIn(context: Context, view: View, id: string): Promise<EntityParent> {
  return { record: found(await context.loaders.entity(view).load(id), 'entity', id), view };
}

/** An entity that is known to be of one of these kinds. */
export async function entityOfKind<Kind extends EntityKind>(
  context: Context,
  view: View,
  id: string,
  ...kinds: readonly Kind[]
): Promise<Seen<EntityOf<Kind>>> {
  const { record } = await entityIn(context, view, id);
  if (!isOfKind(record, kinds)) throw new Error(`${id} is a ${record.kind}, not ${kinds.join(' or ')}`);
  return { record, view };
}

export function sourceIn(context: Context, view: View, id: string): Promise<SourceParent> {
  return entityOfKind(context, view, id, 'Source');
}

export function sourcesIn(context: Context, view: View, ids: readonly string[]): Promise<SourceParent>[] {
  return ids.map((id) => sourceIn(context, view, id));
}

export async function claimIn(context: Context, view: View, id: string): Promise<ClaimParent> {
  return { record: found(await context.loaders.claim(view).load(id), 'claim', id), view };
}

export async function itemIn(context: Context, view: View, id: string): Promise<EvidenceItemParent> {
  return { record: found(await context.loaders.item(view).load(id), 'evidence item', id), view };
}

/** The records of one list in a view. */
export function allSeen<Item>(records: readonly Item[], view: View): Seen<Item>[] {
  return records.map((record) => ({ record, view }));
}

function found<Item>(record: Item | null, what: string, id: string): Item {
  if (record === null) throw new Error(`the ${what} ${id} is referred to and not there`);
  return record;
}
