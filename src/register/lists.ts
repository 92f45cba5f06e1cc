/** Lists of actors and of listings: everything that a filter takes at a view, in order, worked out in stretches. */
import { canonicalJson, type Json } from '../model/ids.js';
import { ENTITY_KINDS, type EntityKind } from '../model/kind.js';
import { type ActorCondition, actorCondition, type Connected, connectionsIn } from './actor-conditions.js';
import { type Connecting, connectedBy } from './connected.js';
import type { Facts } from './facts.js';
import type { ActorFilter, ListingFilter } from './filters.js';
import { listingCondition } from './listing-conditions.js';
import { type OrderedList, orderedList } from './ordered-list.js';
import {
  type ActorOrderField,
  actorOrder,
  type ListingOrderField,
  listingOrder,
  type OrderBy,
} from './orders.js';
import type { Register, RegisterSight } from './register.js';
import { type Condition, every } from './tri.js';

/** Lets others have their turn, and stops the work when its asker has given up. */
export type Pause = () => Promise<void>;

export interface ActorQuestion {
  readonly kinds: readonly EntityKind[];
  readonly filter: ActorFilter;
  readonly orderBy: OrderBy<ActorOrderField>;
  /** A condition beside the filter, and what tells it from others. */
  readonly also?: { readonly asked: Json; readonly condition: Condition<number> };
}

export interface ListingQuestion {
  readonly filter: ListingFilter;
  readonly orderBy: OrderBy<ListingOrderField>;
}

/** The clock is looked at after so many states, and others have their turn after so long. */
const STRETCH = 256;
const STRETCH_MS = 10;

/**
 * Actors of these kinds that the filter takes.
 *
 * @throws LinchpinError LIMIT_EXCEEDED when it would have to be asked of too many whether they are connected
 */
export function actorList(
  register: Register,
  sight: RegisterSight,
  { kinds, filter, orderBy, also }: ActorQuestion,
  connecting: Connecting,
  pause: Pause,
): Promise<OrderedList> {
  return keptList(register, ['actors', sight, kinds, filter, orderBy, also?.asked ?? null], async () => {
    const facts = register.facts(sight);
    const order = actorOrder(orderBy, facts);
    const condition = (connected: Connected) =>
      every([...(also ? [also.condition] : []), actorCondition(filter, facts, connected)]);
    const found = await statesOf(
      kinds,
      condition(() => 'OPEN'),
      facts,
      register,
      pause,
    );
    const states =
      found.open.length === 0
        ? found.states
        : await settled(found, condition, filter, register, connecting, pause);
    return orderedList(states, order, register.id, order.name === 'NAME');
  });
}

/** Listings that the filter takes. */
export function listingList(
  register: Register,
  sight: RegisterSight,
  { filter, orderBy }: ListingQuestion,
  pause: Pause,
): Promise<OrderedList> {
  return keptList(register, ['listings', sight, filter, orderBy], async () => {
    const facts = register.facts(sight);
    const order = listingOrder(orderBy, facts);
    const condition = listingCondition(onDate(filter, facts), facts);
    const { states } = await statesOf(['Listing'], condition, facts, register, pause);
    return orderedList(states, order, register.id, order.name === 'NAME');
  });
}

/** A date leaves only listings that may have stood on it, unless the filter says how they are to stand. */
function onDate(filter: ListingFilter, { view }: Facts): ListingFilter {
  return view.period === null || saysHow(filter) ? filter : { anyOf: [filter], period: view.period };
}

/** Whether a filter, or one inside it, says how listings are to stand, or asks for what has changed. */
function saysHow({ statuses, changedSince, anyOf = [], not }: ListingFilter): boolean {
  return (
    statuses !== undefined ||
    changedSince !== undefined ||
    anyOf.some(saysHow) ||
    (not !== undefined && saysHow(not))
  );
}

async function keptList(
  { lists }: Register,
  asked: readonly unknown[],
  find: () => Promise<OrderedList>,
): Promise<OrderedList> {
  const key = canonicalJson(asked as unknown as Json);
  const known = lists.find(key);
  if (known) return known;
  const list = await find();
  lists.keep(key, list);
  return list;
}

/** States that meet a condition, or may, by name and id; and those of them that only may. */
interface Met {
  readonly states: Uint32Array;
  readonly open: readonly number[];
}

async function statesOf(
  kinds: readonly EntityKind[],
  condition: Condition<number>,
  { view }: Facts,
  register: Register,
  pause: Pause,
): Promise<Met> {
  const { states, order } = register;
  const wanted = new Uint8Array(ENTITY_KINDS.length);
  for (const kind of kinds) wanted[ENTITY_KINDS.indexOf(kind)] = 1;
  const found: number[] = [];
  const open: number[] = [];
  let rested = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < order.length; place++) {
    if (place % STRETCH === 0 && performance.now() - rested > STRETCH_MS) {
      await pause();
      rested = performance.now();
    }
    const state = order[place] as number;
    if (wanted[states.kind.at(state)] === 0 || !states.holds(state, view.revision)) continue;
    const met = condition(state);
    if (met === 'NO') continue;
    if (met === 'OPEN') open.push(state);
    found.push(state);
  }
  return { states: Uint32Array.from(found), open };
}

/** Those that meet the condition once it is known who of them connects to whom. */
async function settled(
  { states, open }: Met,
  condition: (connected: Connected) => ActorCondition,
  filter: ActorFilter,
  register: Register,
  connecting: Connecting,
  pause: Pause,
): Promise<Uint32Array> {
  const connected = await connectedBy(connectionsIn(filter), open.map(register.id), connecting, pause);
  const final = condition((question, state) => connected(question, register.id(state)));
  return states.filter((state) => final(state) === 'YES');
}
