/**
 * Random histories from a seed: a large world whose records came in several revisions, and were changed, retracted,
 * superseded and regraded since. States are given as the store's history gives them (see `src/store/history.ts`).
 */

import type { RecordState } from '../../src/attribution/projection/ingest.js';
import type { RecordSource } from '../../src/attribution/projection/live-projection.js';
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import { RELIABILITIES } from '../../src/model/grade.js';
import type { EntityKind } from '../../src/model/kind.js';
import type { SourceRecord } from '../../src/model/source.js';
import { largeWorld } from './large-world.js';
import { generator } from './random-world.js';
import { claim, item, opposition } from './small-world.js';

/** What a store holds after each revision; the index is the revision, and nothing holds at 0. */
type Held = ReadonlyMap<string, DossierRecord>;

const PLACES = ['source', 'entity', 'claim', 'evidence', 'opposition', 'bearing'];
/** Contacts, which carry nothing and are shown, beside the ties of the world. */
const CONTACTS = ['ALLIED_WITH', 'MET_WITH', 'ASSOCIATED_WITH'];

export class History {
  readonly head: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly #held: readonly Held[];

  /** @param held by revision, from 0, at which nothing holds */
  constructor(held: readonly Held[], { from, to, kinds }: Pick<History, 'from' | 'to' | 'kinds'>) {
    this.#held = held;
    this.head = held.length - 1;
    [this.from, this.to, this.kinds] = [from, to, kinds];
  }

  /** Everything that held at a revision. */
  at(revision: number): DossierRecord[] {
    return [...(this.#held[revision] as Held).values()];
  }

  /** The states that began in a range, as a store gives them whose newest revision is `head`. */
  states({ after, upTo }: { after: number; upTo: number }, head: number = this.head): RecordState[] {
    const states: RecordState[] = [];
    for (let since = after + 1; since <= upTo; since++) {
      for (const [id, record] of this.#held[since] as Held) {
        if (this.#held[since - 1]?.get(id) === record) continue;
        let until = since + 1;
        while (until <= head && this.#held[until]?.get(id) === record) until++;
        states.push({ record, since, until: until > head ? null : until });
      }
    }
    return states.sort(byPlaceAndKey);
  }

  /** A store that has written everything. */
  store(): RecordSource {
    return { states: (range) => [this.states(range)] };
  }

  /** A store that has only just written the revision it is asked for. */
  growingStore(): RecordSource {
    return { states: (range) => [this.states(range, range.upTo)] };
  }

  /** A store whose states come in any order, a few at a time. */
  shuffledStore(seed: number): RecordSource {
    const random = generator(seed);
    return {
      states: (range) => {
        const states = this.states(range).map((state) => ({ state, place: random() }));
        const shuffled = states.sort((a, b) => a.place - b.place).map(({ state }) => state);
        const batches: RecordState[][] = [];
        while (shuffled.length > 0) batches.push(shuffled.splice(0, 1 + Math.floor(random() * 9)));
        return batches;
      },
    };
  }

  /** A store that holds what held at a revision, as if it had all been written in the first. */
  storeAt(revision: number): RecordSource {
    const states = this.at(revision)
      .map((record) => ({ record, since: 1, until: null }))
      .sort(byPlaceAndKey);
    return { states: ({ after }) => (after < 1 ? [states] : []) };
  }
}

/** The same seed gives the same history, of three to six revisions. */
export function randomHistory(seed: number): History {
  const random = generator(seed + 500_000);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <Item>(list: readonly Item[]): Item => list[whole(list.length)] as Item;
  const world = largeWorld(seed);
  const records = withoutDoubles([...world.records, ...besideSteps([...world.kinds.keys()], pick)]);
  const head = 3 + whole(4);
  const born = bornIn(records, head, random);
  const held: Held[] = [new Map()];
  for (let revision = 1; revision <= head; revision++) {
    const now = new Map(held.at(-1));
    for (const [id, record] of now) if (random() < 0.3) now.set(id, changed(record, now, random));
    for (const record of records) {
      if (born.get(record.id) !== revision) continue;
      now.set(record.id, record.type === 'source' ? withKnownRelays(record, now) : record);
    }
    const claims = [...now.values()].filter((record): record is ClaimRecord => record.type === 'claim');
    const sources = [...now.values()].filter((record) => record.type === 'source');
    if (claims.length > 2 && sources.length > 0 && random() < 0.7) {
      const [by, against] = [pick(claims), pick(claims)];
      const made = by !== against && opposition(by, against, pick(['REBUTS', 'UNDERCUTS']), pick(sources).id);
      if (made && !now.has(made.id)) now.set(made.id, made);
    }
    held.push(now);
  }
  return new History(held, world);
}

function withoutDoubles(records: readonly DossierRecord[]): DossierRecord[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/** The revision in which each record came: never before what it refers to. */
function bornIn(records: readonly DossierRecord[], head: number, random: () => number): Map<string, number> {
  const born = new Map<string, number>();
  for (const record of records) {
    const after = refersTo(record).map((id) => born.get(id) ?? 1);
    const drawn = random() < 0.6 ? 1 : 1 + Math.floor(random() * head);
    born.set(record.id, Math.max(drawn, ...after));
  }
  return born;
}

function refersTo(record: DossierRecord): string[] {
  if (record.type === 'claim') return [record.subject, record.object ?? record.subject];
  if (record.type === 'evidence') return [record.claim, record.source, ...record.restsOn];
  return [];
}

function withKnownRelays(record: SourceRecord, known: Held): SourceRecord {
  return { ...record, relays: record.relays.filter((id) => known.has(id) && id !== record.id) };
}

/** What becomes of a record in a later revision. */
function changed(record: DossierRecord, now: Held, random: () => number): DossierRecord {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const others = (type: DossierRecord['type']) =>
    [...now.values()].filter((one) => one.type === type && one.id !== record.id).map(({ id }) => id);
  switch (record.type) {
    case 'source': {
      const { work: _, ...rest } = record;
      return {
        ...{ ...rest, title: pick([record.title, `${record.id} renamed`]), reliability: pick(RELIABILITIES) },
        ...(random() < 0.3 && { work: pick(['shared-work', 'another-work']) }),
        relays: random() < 0.4 ? [pick(others('source'))].filter((id) => id !== undefined) : [],
      };
    }
    case 'entity': {
      const named = { ...record, name: `${record.id} ${Math.floor(random() * 3)}` };
      if (named.kind === 'Operation' || named.kind === 'Route' || named.kind === 'Visa') {
        const { from: _, to: __, ...undated } = named;
        return {
          ...undated,
          ...pick([{}, { from: '2021-06' }, { to: '2020' }, { from: '2021', to: '2021' }]),
        };
      }
      if (named.kind !== 'StateBody') return named;
      return { ...named, collective: random() < 0.5, organStatus: pick(['ORGAN', 'UNPROVEN'] as const) };
    }
    case 'claim': {
      const { supersededBy, ...rest } = record;
      if (supersededBy !== undefined && random() < 0.7) return rest;
      return random() < 0.4
        ? { ...rest, supersededBy: pick(others('claim')) ?? 'another' }
        : { ...rest, note: `noted ${Math.floor(random() * 100)}` };
    }
    case 'evidence':
      return changedItem(record, others('source'), random, pick);
    case 'opposition': {
      const { retracted, ...rest } = record;
      return retracted ? rest : { ...rest, retracted: { reason: 'wrong' } };
    }
    case 'bearing':
      return record;
  }
}

function changedItem(
  record: EvidenceRecord,
  sources: readonly string[],
  random: () => number,
  pick: <Item>(list: readonly Item[]) => Item,
): EvidenceRecord {
  const { retracted, reliabilityInUse: _, locator: __, from, to, ...rest } = record;
  if (retracted === undefined && random() < 0.35) return { ...record, retracted: { reason: 'misread' } };
  return {
    ...{ ...rest, credibility: pick([1, 1, 2, 3, 4, 5, 6] as const) },
    ...(random() < 0.5 ? { from, to } : pick([{}, { from: '2021-06' }, { to: '2021' }, { from: '2022' }])),
    restsOn: random() < 0.4 ? [pick(sources)].filter((id) => id !== record.source) : [],
    ...(random() < 0.3 && { reliabilityInUse: pick(RELIABILITIES) }),
    ...(random() < 0.4 && { locator: pick(['p. 1', 'p. 2', 'text']) }),
  };
}

/** What is no step: contacts among the entities, and a claim that is only denied. */
function besideSteps(names: readonly string[], pick: <Item>(list: readonly Item[]) => Item): DossierRecord[] {
  const made = [...CONTACTS, 'CONTRACTS_WITH', 'OWNS'].flatMap((predicate) => {
    const [subject, object] = [pick(names), pick(names)];
    return subject === object ? [] : [claim(subject, predicate, object)];
  });
  return made.flatMap((one, index) => {
    const stance = CONTACTS.includes(one.predicate) ? 'SUPPORTS' : pick(['DISPUTES', 'QUESTIONS'] as const);
    return [one, item(`beside-${index}`, one, pick(['s0', 's1', 's2']), stance, 2)];
  });
}

/** Code-unit order of the keys within each part, as both engines give them. */
function byPlaceAndKey(a: RecordState, b: RecordState): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  return (
    PLACES.indexOf(a.record.type) - PLACES.indexOf(b.record.type) ||
    (left < right ? -1 : left > right ? 1 : 0)
  );
}

function keyOf({ record, since, until }: RecordState): string {
  return until === null ? record.id : `${record.id}@${since}`;
}
