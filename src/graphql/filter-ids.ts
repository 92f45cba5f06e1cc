/** Ids in filters: each is well formed and of something that is there, also under `not`: an unknown one is a slip. */
import { LinchpinError, MOST_NAMED } from '../errors.js';
import { ACTOR_KINDS, type EntityKind, THING_KINDS } from '../model/kind.js';
import { workOf } from '../model/source.js';
import type { ActorFilter, ConnectedTo, ListingFilter } from '../register/filters.js';
import { isListerIn, listersIn } from '../register/listing-standing.js';
import type { SearchFilter } from '../register/search.js';
import type { ClaimFilter, EntityFilter } from '../store/store.js';
import type { Context } from './context.js';
import { entityGiven } from './entity-given.js';
import { type Given, readFilter } from './filters.js';
import { checkId, notFound, type PlacedId } from './given-ids.js';
import type { Loaders } from './loaders.js';
import type { View } from './view.js';

type Meant = 'entity' | 'claim' | 'source' | 'work';

/** What the ids in a field of a filter are of. Those in `ids` are of what the filter is for. */
const MEANT: Readonly<Record<string, Meant>> = {
  subjects: 'entity',
  objects: 'entity',
  about: 'entity',
  assertedBy: 'entity',
  ofEntities: 'entity',
  sources: 'source',
  works: 'work',
  ...named('entity', 'actors', 'authorities', 'instruments', 'grounds', 'listedBy', 'notListedBy'),
  ...named('entity', 'listedUnder', 'proposedBy', 'body', 'bodyIncludingParts'),
};

function named(meant: Meant, ...fields: readonly string[]): { readonly [field: string]: Meant } {
  return Object.fromEntries(fields.map((field) => [field, meant]));
}

interface MeantId extends PlacedId {
  readonly meant: Meant;
}

/** As `readFilter`, for a list of entities. @throws LinchpinError as it does, and ID_INVALID, ENTITY_NOT_FOUND */
export async function readEntityFilter(
  given: Given<EntityFilter> | null | undefined,
  view: View,
  context: Context,
): Promise<EntityFilter> {
  const filter = await withKnownIds(readFilter<EntityFilter>(given), 'entity', view, context);
  return namingWorks(filter, view, context.loaders);
}

/**
 * As `readFilter`, for a list of actors or of listings: ids are of what their field is for, and whoever is to list lists
 * under some act.
 *
 * @throws LinchpinError as it does, and ID_INVALID, ENTITY_NOT_FOUND, KIND_MISMATCH
 */
export async function readRegisterFilter<Filter extends ActorFilter | ListingFilter | SearchFilter>(
  given: Given<Filter> | null | undefined,
  view: View,
  context: Context,
): Promise<Filter> {
  const filter = await withKnownIds(readFilter<object>(given) as Filter, 'entity', view, context);
  const ids = [...idsIn(filter, 'entity', 'filter')];
  await Promise.all(
    ids.map(async (placed) => {
      const kinds = KINDS[fieldOf(placed)];
      if (kinds) await entityGiven(placed, { what: 'entity', kinds }, view, context);
    }),
  );
  await checkListers(
    ids.filter((placed) => LISTERS.has(fieldOf(placed))),
    view,
    context,
  );
  return filter;
}

/** The field that an id stands in: the last part of its place. */
function fieldOf({ where }: PlacedId): string {
  return where.slice(where.lastIndexOf('.') + 1);
}

/** Fields of whoever lists. */
const LISTERS: ReadonlySet<string> = new Set(['listedBy', 'notListedBy', 'authorities']);

/** What the ids in a field are of. */
const KINDS: Readonly<Record<string, readonly EntityKind[]>> = {
  ...Object.fromEntries([...LISTERS, 'actors', 'proposedBy'].map((field) => [field, ACTOR_KINDS])),
  instruments: ['Instrument'],
  listedUnder: ['Instrument'],
  grounds: ['Concept', 'Element'],
  body: ['State', 'StateBody', 'Company', 'Organisation', 'Media', 'Network'],
  bodyIncludingParts: ['State', 'StateBody', 'Company', 'Organisation', 'Media', 'Network'],
  network: [...ACTOR_KINDS, ...THING_KINDS],
};

/**
 * Whoever lists under no act lists nobody, and a filter by it would say so of everyone: it is another that was meant.
 *
 * @throws LinchpinError KIND_MISMATCH naming those who list
 */
export async function checkListers(placed: readonly PlacedId[], view: View, context: Context): Promise<void> {
  if (placed.length === 0) return;
  const register = await context.register.at(view.revision);
  const wrong = placed.find(({ id }) => !isListerIn(register, id, view));
  if (!wrong) return;
  const listers = listersIn(register, view);
  throw new LinchpinError('KIND_MISMATCH', {
    where: wrong.where,
    wanted: `one of those who list under an act (${listers.slice(0, MOST_NAMED).join(', ')})`,
    id: wrong.id,
    got: 'said by no source to list under any',
  });
}

/** As `readFilter`, for a list of claims. @throws LinchpinError as it does, and ID_INVALID, ENTITY_NOT_FOUND */
export function readClaimFilter<Filter extends ClaimFilter>(
  given: Given<Filter> | null | undefined,
  view: View,
  context: Context,
): Promise<Filter> {
  return withKnownIds(readFilter<ClaimFilter>(given) as Filter, 'claim', view, context);
}

async function withKnownIds<Filter extends object>(
  filter: Filter,
  of: Meant,
  view: View,
  context: Context,
): Promise<Filter> {
  const ids = [...idsIn(filter, of, 'filter')];
  for (const { id, where } of ids) checkId(id, where);
  const known = await Promise.all(ids.map(({ id, meant }) => isKnown(id, meant, view, context.loaders)));
  const unknown = ids.filter((_, index) => !known[index]);
  const [first] = unknown;
  if (!first) return filter;
  const alike = unknown.filter(({ meant }) => meant === first.meant);
  throw await notFound(first.meant, alike, context);
}

/** Every id of a filter and of the filters inside it. */
function* idsIn(filter: object, of: Meant, where: string): Generator<MeantId> {
  for (const [name, value] of Object.entries(filter)) {
    const place = `${where}.${name}`;
    if (name === 'not') yield* idsIn(value, of, place);
    if (name === 'anyOf') {
      for (const [index, part] of (value as object[]).entries()) {
        yield* idsIn(part, of, `${place}[${index}]`);
      }
    }
    if (name === 'connectedTo')
      yield { id: (value as ConnectedTo).network, where: `${place}.network`, meant: 'entity' };
    const meant = name === 'ids' ? of : MEANT[name];
    if (meant) yield* (value as string[]).map((id) => ({ id, where: place, meant }));
  }
}

/** The filter with each publication among its works replaced by the work that it is one of. */
async function namingWorks(filter: EntityFilter, view: View, loaders: Loaders): Promise<EntityFilter> {
  const workNamed = async (id: string) => {
    const entity = await loaders.entity(view).load(id);
    return entity?.kind === 'Source' ? workOf(entity) : id;
  };
  const parts = filter.anyOf?.map((part) => namingWorks(part, view, loaders));
  return {
    ...filter,
    ...(filter.works && { works: await Promise.all(filter.works.map(workNamed)) }),
    ...(parts && { anyOf: await Promise.all(parts) }),
    ...(filter.not && { not: await namingWorks(filter.not, view, loaders) }),
  };
}

/** Asked at once for all ids of a filter, these become one read for each sort of thing that is meant. */
async function isKnown(id: string, meant: Meant, view: View, loaders: Loaders): Promise<boolean> {
  if (meant === 'claim') return (await loaders.claim(view).load(id)) !== null;
  const entity = await loaders.entity(view).load(id);
  if (meant === 'entity') return entity !== null;
  if (entity?.kind === 'Source') return true;
  return meant === 'work' && (await loaders.sourcesOfWork(view).load(id)).length > 0;
}
