/** What is measured: the register as it was built to `dist/`, over a world, behind the calls that the bench makes. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { packagePath } from '../../../src/package-root.js';
import type { ActorFilter, ListingFilter } from '../../../src/register/filters.js';
import type * as Lists from '../../../src/register/lists.js';
import type { LiveRegister } from '../../../src/register/live-register.js';
import type { OrderedList } from '../../../src/register/ordered-list.js';
import type { Register } from '../../../src/register/register.js';
import type * as Screening from '../../../src/register/screening.js';
import type * as Searching from '../../../src/register/search.js';
import type { RegisterWorld } from './world.js';

const SIGHT = { revision: 1, asOf: null };
const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;
const UNHURRIED = async () => undefined;
const NOBODY = async () => new Set<string>();

export interface RegisterSubject {
  /** Milliseconds until lists answered, and from then until searches and screenings did. */
  readonly readyMs: { readonly lists: number; readonly indexes: number };
  readonly bytesPerState: number;
  officials(filter: ActorFilter): Promise<OrderedList>;
  listings(filter: ListingFilter): Promise<OrderedList>;
  /** Ids of the first so many that a text finds. */
  search(query: string, first: number): Promise<string[]>;
  /** Ids of candidates for a name. */
  screen(name: string): Promise<string[]>;
  close(): Promise<void>;
}

/** A register over a world, with its indexes made. */
export async function openRegister(world: RegisterWorld): Promise<RegisterSubject> {
  const { LiveProjection } = await built<{
    LiveProjection: new (
      source: unknown,
    ) => { at(revision: number): Promise<unknown>; close(): Promise<void> };
  }>('attribution/projection/live-projection.js');
  const live = await built<{ LiveRegister: new (...given: unknown[]) => LiveRegister }>(
    'register/live-register.js',
  );
  const { actorList, listingList } = await built<typeof Lists>('register/lists.js');
  const { search } = await built<typeof Searching>('register/search.js');
  const { screen, SCREENING_DEFAULTS } = await built<typeof Screening>('register/screening.js');
  const projection = new LiveProjection(world);
  await projection.at(1);
  const keeper = new live.LiveRegister(projection, world);
  const started = performance.now();
  const register: Register = await keeper.at(1);
  register.order;
  const listed = performance.now();
  await register.indexes();
  return {
    readyMs: { lists: listed - started, indexes: performance.now() - listed },
    bytesPerState: register.bytes / register.states.size,
    officials: (filter) =>
      actorList(register, SIGHT, { kinds: ['Official'], filter, orderBy: BY_NAME }, NOBODY, UNHURRIED),
    listings: (filter) => listingList(register, SIGHT, { filter, orderBy: BY_NAME }, UNHURRIED),
    async search(query, first) {
      const { list } = await search(register, SIGHT, query, {});
      return Array.from(list.states.subarray(0, first), register.id);
    },
    screen: async (name) =>
      (await screen(register, SIGHT, { name }, SCREENING_DEFAULTS)).map(({ actor }) => actor),
    async close() {
      await keeper.close();
      await projection.close();
    },
  };
}

function built<Module>(path: string): Promise<Module> {
  const file = packagePath('dist', path);
  if (!existsSync(file)) throw new Error(`${file} is not there: run the bench by \`npm run bench\``);
  return import(pathToFileURL(file).href) as Promise<Module>;
}
