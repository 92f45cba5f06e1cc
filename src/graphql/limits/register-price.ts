/**
 * What lists and searches of the register cost, beside the objects that are asked of them: a filter or an order is
 * worked out over every actor or listing there is, a search over every word, and who connects to a network is asked of
 * the attribution engine for each actor that is left.
 */
import { filtersIn } from '../filters.js';

/** For each filter that a filter is made of: a hundred fill a request. */
const LOOK_PRICE = 500;
/** Three fill a request. */
const CONNECTION_PRICE = 15_000;

interface Arguments {
  readonly [name: string]: unknown;
}

/** The price of a root field; 0 for fields that ask nothing of the register. */
export function registerPrice(parent: string, field: string, args: Arguments): number {
  if (parent !== 'Query') return 0;
  const isPlain = args.filter == null && args.orderBy == null;
  const looks = ALWAYS_LOOK.has(field) || (REGISTER_LISTS.has(field) && !isPlain);
  if (!looks) return 0;
  return LOOK_PRICE * Math.max(1, filtersIn(args.filter)) + connectionsPrice(args.filter);
}

const ALWAYS_LOOK: ReadonlySet<string> = new Set(['search', 'listingComparison']);
const REGISTER_LISTS: ReadonlySet<string> = new Set([
  ...['actors', 'states', 'stateBodies', 'officials', 'companies', 'organisations', 'media'],
  ...['networks', 'groups', 'listings'],
]);

/** However deep they stand: each is asked about on its own. */
function connectionsPrice(filter: unknown): number {
  if (typeof filter !== 'object' || filter === null) return 0;
  return Object.entries(filter).reduce((sum, [name, value]) => {
    if (name === 'connectedTo') return sum + (value == null ? 0 : CONNECTION_PRICE);
    if (Array.isArray(value)) return value.reduce((all, one) => all + connectionsPrice(one), sum);
    return sum + connectionsPrice(value);
  }, 0);
}
