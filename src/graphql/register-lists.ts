/** Lists whose order and conditions the register works out: it gives ids, and the records come from the store. */
import { setImmediate } from 'node:timers/promises';
import { reasonOf } from '../abort.js';
import type { EntityOf } from '../model/entity.js';
import type { EntityKind } from '../model/kind.js';
import { type OrderedList, pageIn } from '../register/ordered-list.js';
import type { OrderBy, OrderDirection } from '../register/orders.js';
import { type Connection, connectionOf } from './connection.js';
import type { Context } from './context.js';
import { entityOfKind } from './objects.js';
import type { ListIdentity, PageArguments } from './paging.js';
import type { Seen } from './view.js';

/** A page of a list of entities of these kinds. @param find the whole list, found when something of it is asked for */
export function registerConnection<Kind extends EntityKind>(
  args: PageArguments,
  identity: ListIdentity,
  kinds: readonly Kind[],
  find: () => Promise<OrderedList>,
  context: Context,
): Connection<Seen<EntityOf<Kind>>> {
  const { view } = identity;
  const list = lazily(find);
  return connectionOf<string, Seen<EntityOf<Kind>>>(args, identity, {
    page: async (page) => pageIn(await list(), page),
    count: async () => (await list()).states.length,
    edge: (id) => ({ node: () => entityOfKind(context, view, id, ...kinds) }),
  });
}

/** Finds something once, when it is first asked for. */
export function lazily<Value>(find: () => Promise<Value>): () => Promise<Value> {
  let found: Promise<Value> | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

/** An order as it comes in. */
export interface GivenOrder<Field> {
  readonly field: Field;
  readonly direction?: OrderDirection;
}

/** By name, unless an order is asked for. */
export function orderOf<Field extends string>(
  given: GivenOrder<Field> | null | undefined,
): OrderBy<Field | 'NAME'> {
  return { field: given?.field ?? 'NAME', direction: given?.direction ?? 'ASC' };
}

/** Gives timers and sockets their turn before going on. @throws LinchpinError as the request's signal says */
export function pauseOf({ signal }: Context): () => Promise<void> {
  return async () => {
    await setImmediate();
    if (signal?.aborted) throw reasonOf(signal);
  };
}
