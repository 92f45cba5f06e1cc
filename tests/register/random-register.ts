/**
 * Random graphs from a seed, as the register looks at them: some thirty actors with offices, bodies that are parts of one
 * another (in circles too), acts and who lists under them, listings with all kinds of dates, disputes, retractions. They
 * come in several revisions, in which names, dates and evidence change.
 */
import type { ClaimRecord } from '../../src/model/claim.js';
import type { EntityRecord } from '../../src/model/entity.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import { PROVENANCES } from '../../src/model/fields.js';
import type { GraphRecord } from '../../src/model/record.js';
import { generator } from '../attribution/random-world.js';
import { claim, entity, item, source } from '../attribution/small-world.js';

const range = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}-${index}`);

export const BODIES: readonly string[] = range(6, 'body');
export const OFFICIALS: readonly string[] = range(10, 'official');
export const FIRMS: readonly string[] = range(8, 'firm');
export const COUNCILS: readonly string[] = range(4, 'council');
export const ACTS: readonly string[] = range(5, 'act');
export const GROUNDS: readonly string[] = range(3, 'ground');
export const RING = 'ring';
export const ACTORS: readonly string[] = [...OFFICIALS, ...FIRMS, ...BODIES, ...COUNCILS, 'alpha', RING];
export const ROLES = ['minister', 'Deputy Minister', 'Wójt', 'head of office'] as const;
export const NAMES = ['Anna', 'Émile', 'émile', 'Лукашенко', 'Łukasz', 'Zed 😀', '😀', 'Beta Trade'] as const;
export const COUNTRIES = ['BY', 'PL', 'RU'] as const;
/** Dates as lists have them, and texts that are none. */
const LISTED_ON = [
  '2020',
  '2020-11',
  '2020-11-06',
  '2021',
  '2021-12-02',
  '2021-12',
  'in the winter',
] as const;
const AMENDED_ON = ['2022', '2022-02-28', '2022-06', '2023-01-05'] as const;
const LIFTED_ON = ['2023', '2023-02', '2023-02-24', '2024-03', 'lately'] as const;
const FROM = [undefined, undefined, '2019', '2020-06', '2021-12-02', '2022'] as const;
const TO = [undefined, undefined, '2022', '2022-06', '2023-02-24', '2024'] as const;

type Random = () => number;

class Chance {
  readonly random: Random;
  constructor(seed: number) {
    this.random = generator(seed);
  }
  is(share: number): boolean {
    return this.random() < share;
  }
  pick<Item>(list: readonly Item[]): Item {
    return list[Math.floor(this.random() * list.length)] as Item;
  }
  maybe<Item>(share: number, list: readonly Item[]): Item | undefined {
    return this.is(share) ? this.pick(list) : undefined;
  }
}

/** The same seed gives the same writes, each of them one revision. */
export function randomWrites(seed: number): GraphRecord[][] {
  const chance = new Chance(seed + 900_000);
  const records = new Map<string, GraphRecord>();
  const take = (made: readonly GraphRecord[]) => {
    for (const record of made) records.set(record.id, record);
    return [...new Map(made.map((record) => [record.id, record])).values()];
  };
  const claims = claimsFor(chance);
  const late = claims.filter(() => chance.is(0.3));
  const early = claims.filter((one) => !late.includes(one));
  const first = [
    ...[
      source('report', 'B'),
      source('press', 'C'),
      entity('alpha', 'State', { name: 'Alpha', country: 'BY' }),
    ],
    ...entitiesFor(chance),
    ...rolesFor(chance),
    ...early.flatMap((one) => withItems(one, chance)),
  ];
  const writes = [take(first)];
  const count = 2 + Math.floor(chance.random() * 3);
  for (let revision = 0; revision < count; revision++) {
    const changed = [...records.values()].flatMap((record) =>
      chance.is(0.25) ? changedRecord(record, records, chance) : [],
    );
    const added = late.filter((_, index) => index % count === revision);
    writes.push(take([...changed, ...added.flatMap((one) => withItems(one, chance))]));
  }
  return writes;
}

function entitiesFor(chance: Chance): GraphRecord[] {
  const of = (ids: readonly string[], kind: EntityRecord['kind']) =>
    ids.map((id) => entity(id, kind, described(id, chance)));
  return [
    ...of(BODIES, 'StateBody'),
    ...of(OFFICIALS, 'Official'),
    ...of(FIRMS, 'Company'),
    ...of(COUNCILS, 'Organisation'),
    ...of(ACTS, 'Instrument'),
    ...of(GROUNDS, 'Concept'),
    ...of([RING], 'Network'),
  ];
}

function described(id: string, chance: Chance): object {
  const country = chance.maybe(0.6, COUNTRIES);
  const provenance = chance.maybe(0.5, PROVENANCES);
  const description = chance.maybe(0.3, ['Flies to the north', 'A ministry of the interior']);
  return {
    name: chance.is(0.5) ? id : chance.pick(NAMES),
    ...(country && !id.startsWith('act') && { country }),
    ...(provenance && { provenance }),
    ...(description && { description }),
    ...(chance.is(0.3) && { aliases: [{ name: chance.pick(NAMES) }] }),
  };
}

/** An office that nothing takes from them, for every official: nobody is recorded without a role. */
function rolesFor(chance: Chance): GraphRecord[] {
  return OFFICIALS.flatMap((official, index) => {
    const office = claim(official, 'HOLDS_OFFICE_IN', chance.pick(BODIES), { role: chance.pick(ROLES) });
    return [office, item(`role-${index}`, office, 'report', 'SUPPORTS', 2, dates(chance))];
  });
}

function claimsFor(chance: Chance): ClaimRecord[] {
  const made: ClaimRecord[] = [];
  const times = (count: number, make: () => ClaimRecord | null) => {
    for (let time = 0; time < count; time++) made.push(...[make()].filter((one) => one !== null));
  };
  times(7, () => {
    const [part, whole] = [chance.pick(BODIES), chance.pick(BODIES)];
    return part === whole ? null : claim(part, 'PART_OF', whole);
  });
  times(8, () => claim(chance.pick(OFFICIALS), 'HOLDS_OFFICE_IN', chance.pick(BODIES), roleOf(chance)));
  times(4, () => claim(chance.pick([...OFFICIALS, ...BODIES.slice(0, 2)]), 'HEADS', chance.pick(FIRMS)));
  times(8, () => claim(chance.pick(COUNCILS), 'ADMINISTERS', chance.pick(ACTS)));
  times(6, () => claim(chance.pick(ACTORS.slice(0, 20)), 'PROPOSED_FOR_LISTING_BY', chance.pick(COUNCILS)));
  times(30, () =>
    claim(chance.pick(ACTORS.slice(0, 24)), 'LISTED_UNDER', chance.pick(ACTS), {
      ...(chance.is(0.2) && { occasion: 'second' }),
      ...listingWords(chance),
    }),
  );
  for (const listing of made.filter(({ predicate }) => predicate === 'LISTED_UNDER'))
    if (chance.is(0.5))
      made.push(
        claim(listing.subject, 'LISTED_ON_GROUND', chance.pick(GROUNDS), { act: listing.object ?? '' }),
      );
  return [...new Map(made.map((one) => [one.id, one])).values()];
}

function roleOf(chance: Chance): Record<string, string> {
  const role = chance.maybe(0.8, ROLES);
  return role === undefined ? {} : { role };
}

function listingWords(chance: Chance): Record<string, string> {
  const words = {
    programme: chance.maybe(0.4, ['BLR', 'Belarus', 'RÚS']),
    ground: chance.maybe(0.3, ['supports the régime', 'smuggling']),
    listedOn: chance.maybe(0.8, LISTED_ON),
    amendedOn: chance.maybe(0.3, AMENDED_ON),
    liftedOn: chance.maybe(0.35, LIFTED_ON),
  };
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, word]) => (word === undefined ? [] : [[name, word] as const])),
  );
}

function dates(chance: Chance): { from?: string; to?: string } {
  const [from, to] = [chance.pick(FROM), chance.pick(TO)];
  return { ...(from && { from }), ...(to && { to: from && to < from ? '2024' : to }) };
}

function withItems(one: ClaimRecord, chance: Chance): GraphRecord[] {
  const count = 1 + Math.floor(chance.random() * 2);
  return [
    one,
    ...Array.from({ length: count }, (_, index) => {
      const stance = chance.pick(['SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'DISPUTES', 'QUESTIONS'] as const);
      return item(`${one.id}-${index}`, one, chance.pick(['report', 'press']), stance, 2, dates(chance));
    }),
  ];
}

/** What becomes of a record in a later revision; nothing for most kinds. */
function changedRecord(
  record: GraphRecord,
  records: ReadonlyMap<string, GraphRecord>,
  chance: Chance,
): GraphRecord[] {
  switch (record.type) {
    case 'entity':
      return [entity(record.id, record.kind as EntityRecord['kind'], described(record.id, chance))];
    case 'claim': {
      if (record.predicate !== 'LISTED_UNDER') return [];
      const { occasion } = record.qualifiers;
      const qualifiers = { ...(occasion !== undefined && { occasion }), ...listingWords(chance) };
      const changed = { ...record, qualifiers };
      const later = [...records.values()].find(
        ({ type, id, ...other }) =>
          type === 'claim' && id > record.id && (other as ClaimRecord).predicate === record.predicate,
      );
      return [chance.is(0.15) && later ? { ...changed, supersededBy: later.id } : changed];
    }
    case 'evidence':
      return record.id.startsWith('role-') ? [] : [changedItem(record, chance)];
    default:
      return [];
  }
}

function changedItem(
  { retracted, from: _, to: __, ...rest }: EvidenceRecord,
  chance: Chance,
): EvidenceRecord {
  if (retracted === undefined && chance.is(0.5))
    return { ...rest, ...dates(chance), retracted: { reason: 'misread' } };
  return { ...rest, ...dates(chance) };
}
