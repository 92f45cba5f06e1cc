/** Root fields over entities of some kinds: one by its id, and all of them a page at a time. */
import type { Entity, EntityOf } from '../model/entity.js';
import type { EntityKind } from '../model/kind.js';
import type { EntityFilter } from '../store/store.js';
import { type Connection, connectionOf } from './connection.js';
import type { Context, ViewArguments } from './context.js';
import { entityGiven } from './entity-given.js';
import { readEntityFilter } from './filter-ids.js';
import { entitiesIn, type Given } from './filters.js';
import { conditionsOf, type PageArguments } from './paging.js';
import type { Seen } from './view.js';

interface LookupArguments extends ViewArguments {
  readonly id: string;
}

interface ListArguments extends ViewArguments, PageArguments {
  readonly filter?: Given<EntityFilter> | null;
}

/**
 * Resolves the entity with an id, of one of the kinds.
 *
 * @throws LinchpinError ID_INVALID, ENTITY_NOT_FOUND naming near ids, KIND_MISMATCH
 */
export function lookup<Kind extends EntityKind>(field: string, kinds: readonly Kind[]) {
  return async (
    _: unknown,
    { id, ...at }: LookupArguments,
    context: Context,
  ): Promise<Seen<EntityOf<Kind>>> => {
    const view = await context.view(at);
    const placed = { id, where: `${field}(id)` };
    return { record: await entityGiven(placed, { what: field, kinds }, view, context), view };
  };
}

/** Resolves a page of the entities of these kinds, by name; null takes every kind. */
export function list<Kind extends EntityKind>(field: string, kinds: readonly Kind[] | null) {
  return async (
    _: unknown,
    args: ListArguments,
    context: Context,
  ): Promise<Connection<Seen<EntityOf<Kind>>>> => {
    const view = await context.view(args);
    const filter = entitiesIn(view, kinds, await readEntityFilter(args.filter, view, context));
    const { entities } = context.store;
    return connectionOf<Entity, Seen<EntityOf<Kind>>>(
      args,
      { field, conditions: conditionsOf(filter), view },
      {
        page: (page) => entities.page(filter, page, view.revision, context),
        count: () => entities.count(filter, view.revision, context),
        edge: (record) => ({ node: () => ({ record: record as EntityOf<Kind>, view }) }),
      },
    );
  };
}
