/**
 * A large register from a seed, as a stream of states: officials in offices of bodies that are part of one another,
 * firms, acts of five authorities, and listings with their dates. Never held as records.
 */
import { type ClaimRecord, claimId, listingId } from '../../../src/model/claim.js';
import type { Entity, EntityRecord, ListingRecord } from '../../../src/model/entity.js';
import type { EvidenceRecord } from '../../../src/model/evidence.js';
import type { SourceRecord } from '../../../src/model/source.js';
import type { RecordState } from '../../../src/store/states.js';
import { Draws } from '../graph/draws.js';
import { firmName, personName } from './people.js';

const AUTHORITIES = 5;
const ACTS = 40;
const COUNTRIES = ['BY', 'RU', 'PL', 'LT', 'LV', 'TR', 'IQ', 'SY', 'AE', 'DE'];
/** Of all actors. */
const OFFICIALS = 0.4;
const LISTED = 0.25;
const BODIES = 2_000;
const BATCH = 4_000;
const SOURCE = 'list';

export class RegisterWorld {
  readonly actors: number;
  readonly #seed: number;

  constructor(actors: number, seed: number) {
    this.actors = actors;
    this.#seed = seed;
  }

  /** An actor's name, to be looked for. */
  nameOf(actor: number): string {
    return this.#actor(actor).name;
  }

  idOf(actor: number): string {
    return actor < this.actors * OFFICIALS ? `of${actor}` : `co${actor}`;
  }

  async *states({
    after,
    upTo,
  }: {
    readonly after: number;
    readonly upTo: number;
  }): AsyncGenerator<RecordState[]> {
    if (after >= 1 || upTo < 1) return;
    let batch: RecordState[] = [];
    for (const record of this.#records()) {
      batch.push({ record, since: 1, until: null });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  }

  *#records(): Generator<RecordState['record']> {
    yield source();
    for (let place = 0; place < AUTHORITIES; place++)
      yield entity(`au${place}`, 'Organisation', `Authority ${place}`);
    for (let place = 0; place < ACTS; place++) yield entity(`act${place}`, 'Instrument', `Act ${place}`);
    for (let place = 0; place < BODIES; place++) yield entity(`body${place}`, 'StateBody', `Body ${place}`);
    for (let place = 0; place < this.actors; place++) {
      yield this.#actor(place);
      const listed = this.#listing(place);
      if (listed) yield listingRecord(listed, this.nameOf(place));
    }
    for (let place = 0; place < ACTS; place++)
      yield* supported(claim(`au${place % AUTHORITIES}`, 'ADMINISTERS', `act${place}`));
    for (let place = 1; place < BODIES; place++)
      yield* supported(claim(`body${place}`, 'PART_OF', `body${Math.floor((place - 1) / 4)}`));
    for (let place = 0; place < this.actors; place++) {
      if (place < this.actors * OFFICIALS) yield* supported(this.#office(place), '2015');
      const listed = this.#listing(place);
      if (listed) yield* supported(listed);
    }
  }

  #actor(place: number): EntityRecord {
    const draws = new Draws(this.#seed).at('entities', place);
    const isOfficial = place < this.actors * OFFICIALS;
    const name = isOfficial ? personName(draws) : firmName(draws);
    const record = entity(this.idOf(place), isOfficial ? 'Official' : 'Company', name);
    return { ...record, country: draws.pick(COUNTRIES) };
  }

  #office(place: number): ClaimRecord {
    const draws = new Draws(this.#seed + 1).at('entities', place);
    return claim(this.idOf(place), 'HOLDS_OFFICE_IN', `body${draws.rank(BODIES)}`, {
      role: `role ${draws.below(30)}`,
    });
  }

  #listing(place: number): ClaimRecord | null {
    const draws = new Draws(this.#seed + 2).at('entities', place);
    if (!draws.chance(LISTED)) return null;
    const year = 2006 + draws.below(19);
    const qualifiers = {
      listedOn: `${year}-0${1 + draws.below(9)}-${10 + draws.below(18)}`,
      ...(draws.chance(0.1) && { liftedOn: `${year + 1}-06-30` }),
    };
    return claim(this.idOf(place), 'LISTED_UNDER', `act${draws.rank(ACTS)}`, qualifiers);
  }
}

function source(): SourceRecord {
  return {
    ...{ type: 'source', kind: 'Source', id: SOURCE, title: 'A list', authors: [], reliability: 'A' },
    ...{ relays: [], cites: [] },
  } as unknown as SourceRecord;
}

function entity(
  id: string,
  kind: 'Organisation' | 'Instrument' | 'StateBody' | 'Official' | 'Company',
  name: string,
): EntityRecord {
  return {
    type: 'entity',
    kind,
    id,
    name,
    aliases: [],
    externalIds: [],
    statedBy: [],
  } as unknown as EntityRecord;
}

function claim(
  subject: string,
  predicate: string,
  object: string,
  qualifiers: Record<string, string> = {},
): ClaimRecord {
  const statement = { subject, predicate, object, qualifiers };
  return { type: 'claim', id: claimId(statement), ...statement };
}

function* supported(record: ClaimRecord, from?: string): Generator<RecordState['record']> {
  yield record;
  yield {
    ...{
      type: 'evidence',
      id: `i-${record.id}`,
      claim: record.id,
      source: SOURCE,
      stance: 'SUPPORTS',
      credibility: 1,
    },
    ...{ restsOn: [], ...(from !== undefined && { from }) },
  } as unknown as EvidenceRecord;
}

function listingRecord({ id, subject, object, qualifiers }: ClaimRecord, name: string): Entity {
  return {
    ...{
      type: 'entity',
      kind: 'Listing',
      id: listingId(id),
      name: `${name}: listed under ${object}`,
      aliases: [],
    },
    ...{
      externalIds: [],
      statedBy: [],
      claim: id,
      actor: subject,
      instrument: object,
      from: qualifiers.listedOn,
    },
  } as unknown as ListingRecord;
}
