/** Filters by chance, nested and contradictory ones too, over what the small world holds. */
import fc from 'fast-check';
import { PROVENANCES } from '../../src/model/fields.js';
import { ENTITY_KINDS } from '../../src/model/kind.js';
import type { Period } from '../../src/model/partial-date.js';
import { parsePartialDate } from '../../src/model/partial-date.js';
import type { ClaimFilter, EntityFilter } from '../../src/store/store.js';
import { nested, sparse } from '../filters-by-chance.js';
import { WORLD_RECORDS } from '../world.js';

const some = <Value>(...values: Value[]) =>
  fc.subarray(values, { minLength: 1, maxLength: Math.min(3, values.length) });
const idsOf = (...types: string[]) =>
  WORLD_RECORDS.filter(({ type }) => types.includes(type)).map((record) => record.id);
const entityIds = idsOf('entity', 'source');
const claims = WORLD_RECORDS.filter((record) => record.type === 'claim');

const day = (date: string) => parsePartialDate(date, 'day').from;
const period: fc.Arbitrary<Period> = fc
  .tuple(
    fc.option(fc.constantFrom('2005', '2021-03', '2021-08')),
    fc.option(fc.constantFrom('2021-09', '2022-06', '2030')),
  )
  .map(([from, to]) => ({ from: from === null ? null : day(from), to: to === null ? null : day(to) }));

function entityFilter(depth: number): fc.Arbitrary<EntityFilter> {
  return fc.record(
    {
      ids: some(...entityIds, 'nobody'),
      kinds: some(...ENTITY_KINDS),
      countries: some('NO', 'SE', 'XX'),
      text: fc.constantFrom('nor', 'NÓRTH', 'Нордл', 'asa', 'examples', 'flies', '😀', 'nothing of the kind'),
      provenances: some(...PROVENANCES),
      reliabilities: some('A' as const, 'B' as const, 'C' as const),
      works: some('report', 'press'),
      ofEntities: some('north-air', 'act', 'crossing'),
      period,
      ...nested(depth, 2, entityFilter),
    },
    { requiredKeys: [] },
  );
}

function claimFilter(depth: number): fc.Arbitrary<ClaimFilter> {
  return fc.record(
    {
      ids: some(...claims.map(({ id }) => id), 'cl-none'),
      predicates: some(...new Set(claims.map(({ predicate }) => predicate))),
      subjects: some('ministry', 'north-air', 'ferrymen'),
      objects: some('north-route', 'crossing', 'norland'),
      about: some(...entityIds),
      provenances: some(...PROVENANCES),
      stances: some('SUPPORTS' as const, 'DISPUTES' as const, 'QUESTIONS' as const),
      sources: some('report', 'press', 'rebuttal'),
      assertedBy: some('ministry', 'north-air'),
      period,
      ...nested(depth, 2, claimFilter),
    },
    { requiredKeys: [] },
  );
}

/** Entity filters, some of them with more alternatives than the store takes. */
export const entityFilters: fc.Arbitrary<EntityFilter> = sparse(4, entityFilter(0));
export const claimFilters: fc.Arbitrary<ClaimFilter> = sparse(4, claimFilter(0));
