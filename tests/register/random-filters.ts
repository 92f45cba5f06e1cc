/** Filters, orders and sights by chance over the random registers, nested and contradictory ones too. */
import fc from 'fast-check';
import { PROVENANCES } from '../../src/model/fields.js';
import { ACTOR_KINDS } from '../../src/model/kind.js';
import { LISTING_STATUSES } from '../../src/model/listing-status.js';
import { type Period, parsePartialDate } from '../../src/model/partial-date.js';
import type { ActorFilter, ListingFilter } from '../../src/register/filters.js';
import { ACTOR_ORDERS, DIRECTIONS, LISTING_ORDERS } from '../../src/register/orders.js';
import { nested, sparse } from '../filters-by-chance.js';
import { ACTORS, ACTS, BODIES, COUNCILS, COUNTRIES, FIRMS, GROUNDS, RING } from './random-register.js';

const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1, maxLength: 3 });
const DATES = ['2019', '2020-11-06', '2021', '2021-12-02', '2022-06', '2023', '2023-02-24', '2025'] as const;
const TEXTS = ['FIRM', 'emile', 'Лукаш', 'łuk', 'listed under act', '😀', 'north', '', 'nothing'] as const;

const day = (date: string | null) => (date === null ? null : parsePartialDate(date, 'day').from);
const period: fc.Arbitrary<Period> = fc
  .tuple(fc.option(fc.constantFrom(...DATES)), fc.option(fc.constantFrom(...DATES)))
  .map(([a, b]) => {
    const [from, to] = [day(a), day(b)];
    return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
  });

function actorFilter(depth: number): fc.Arbitrary<ActorFilter> {
  return fc.record(
    {
      ids: some(ACTORS),
      kinds: some(ACTOR_KINDS),
      countries: some(COUNTRIES),
      text: fc.constantFrom(...TEXTS),
      provenances: some(PROVENANCES),
      listed: fc.boolean(),
      listedBy: some(COUNCILS),
      notListedBy: some(COUNCILS),
      listedUnder: some(ACTS),
      proposedBy: some(COUNCILS),
      connectedTo: fc.record(
        {
          network: fc.constantFrom(RING, 'firm-0'),
          minDegree: fc.constantFrom(0, 0.5),
          maxHops: fc.constantFrom(1, 6),
        },
        { requiredKeys: ['network'] },
      ),
      body: some([...BODIES, ...FIRMS]),
      bodyIncludingParts: some(BODIES),
      role: fc.constantFrom('minister', 'MINISTER', 'wojt', 'office', '', 'none such'),
      heldAt: fc.constantFrom(...DATES),
      ...nested(depth, 3, actorFilter),
    },
    { requiredKeys: [] },
  );
}

function listingFilter(depth: number): fc.Arbitrary<ListingFilter> {
  return fc.record(
    {
      actors: some(ACTORS),
      actorKinds: some(ACTOR_KINDS),
      countries: some(COUNTRIES),
      authorities: some(COUNCILS),
      instruments: some(ACTS),
      programme: fc.constantFrom('blr', 'rus', 'BELARUS', ''),
      grounds: some(GROUNDS),
      ground: fc.constantFrom('regime', 'SMUGGLING'),
      statuses: some(LISTING_STATUSES),
      ofEntities: some([...ACTORS, ...ACTS]),
      period,
      listedOn: period,
      amendedOn: period,
      liftedOn: period,
      changedSince: fc.constantFrom(...DATES),
      recordedSince: fc.constantFrom(1, 2, 3, 4),
      text: fc.constantFrom(...TEXTS),
      provenances: some(PROVENANCES),
      ...nested(depth, 3, listingFilter),
    },
    { requiredKeys: [] },
  );
}

const direction = fc.constantFrom(...DIRECTIONS);

export const actorFilters: fc.Arbitrary<ActorFilter> = sparse(7, actorFilter(0));
export const listingFilters: fc.Arbitrary<ListingFilter> = sparse(7, listingFilter(0));
export const actorOrders = fc.record({ field: fc.constantFrom(...ACTOR_ORDERS), direction });
export const listingOrders = fc.record({ field: fc.constantFrom(...LISTING_ORDERS), direction });
export const dates: fc.Arbitrary<string | null> = fc.option(fc.constantFrom(...DATES));
