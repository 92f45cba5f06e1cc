/** A store in memory, for tests of the API alone: every read is a scan over the states of all records. */
import type { ClaimRecord } from '../../src/model/claim.js';
import { listingId } from '../../src/model/claim.js';
import type { Entity, ListingRecord } from '../../src/model/entity.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import { canonicalJson, type Json } from '../../src/model/ids.js';
import { nearest } from '../../src/model/nearest.js';
import { overlap, type Period, periodBetween } from '../../src/model/partial-date.js';
import type { GraphRecord } from '../../src/model/record.js';
import { type SourceRecord, workOf } from '../../src/model/source.js';
import type {
  ClaimEdge,
  ClaimFilter,
  EdgeFilter,
  EntityFilter,
  EvidenceFilter,
  Page,
  Position,
  Revision,
  Slice,
  SnapshotRecord,
  Store,
} from '../../src/store/store.js';

interface State {
  readonly record: GraphRecord;
  readonly since: number;
  until: number;
}

/** An empty store. Retractions and checks of references are left to the real one. */
export function openMemoryStore(): Store {
  const states: State[] = [];
  const revisions: Revision[] = [];
  const at = (revision: number) => new Facts(states.filter((s) => s.since <= revision && s.until > revision));

  return {
    head: async () => revisions.length,
    async write(placed, by, why) {
      const number = revisions.length + 1;
      let [added, changed] = [0, 0];
      for (const { record } of placed) {
        const current = states.find((state) => state.record.id === record.id && state.until === Infinity);
        if (current && json(current.record) === json(record)) continue;
        if (current) {
          current.until = number;
          changed++;
        } else added++;
        states.push({ record, since: number, until: Infinity });
      }
      const revision = { number, at: '2026-01-02T03:04:05.000Z', by, why, added, changed };
      revisions.push(revision);
      return { revision, added, changed, unchanged: placed.length - added - changed };
    },
    async *snapshot(revision): AsyncIterable<SnapshotRecord> {
      const facts = at(revision);
      yield* facts.entities;
      for (const { record } of facts.states) {
        if (record.type !== 'entity' && record.type !== 'source') yield record;
      }
    },
    ping: async () => undefined,
    close: async () => undefined,
    entities: {
      byIds: async (ids, revision) => byIds(at(revision).entities, ids),
      page: async (filter, page, revision) => pageOf(at(revision).entitiesIn(filter), nameKey, page),
      count: async (filter, revision) => at(revision).entitiesIn(filter).length,
      related: async (ids, filter, page, revision) =>
        ids.map((id) => pageOf(at(revision).related(id, filter), nameKey, page)),
      countRelated: async (ids, filter, revision) => ids.map((id) => at(revision).related(id, filter).length),
      nearest: async (id) =>
        nearest(
          id,
          at(revisions.length).entities.map((entity) => entity.id),
          3,
        ),
    },
    claims: {
      byIds: async (ids, revision) => byIds(at(revision).claims, ids),
      page: async (filter, page, revision) => pageOf(at(revision).claimsIn(filter), claimKey, page),
      count: async (filter, revision) => at(revision).claimsIn(filter).length,
      ofEntities: async (ids, filter, page, revision) =>
        ids.map((id) => pageOf(at(revision).edges(id, filter), ({ claim }) => claimKey(claim), page)),
      countOfEntities: async (ids, filter, revision) =>
        ids.map((id) => at(revision).edges(id, filter).length),
    },
    evidence: {
      byIds: async (ids, revision) => byIds(at(revision).items, ids),
      ofClaims: async (ids, filter, page, revision) =>
        ids.map((id) => pageOf(at(revision).itemsOf(id, filter), idKey, page)),
      countOfClaims: async (ids, filter, revision) =>
        ids.map((id) => at(revision).itemsOf(id, filter).length),
      ofSources: async (ids, filter, page, revision) =>
        ids.map((id) => pageOf(at(revision).itemsFrom(id, filter), idKey, page)),
      countOfSources: async (ids, filter, revision) =>
        ids.map((id) => at(revision).itemsFrom(id, filter).length),
      opposing: async (ids, revision) =>
        ids.map((id) =>
          at(revision)
            .all('opposition')
            .filter(({ opposes }) => opposes === id),
        ),
      opposedBy: async (ids, revision) =>
        ids.map((id) =>
          at(revision)
            .all('opposition')
            .filter(({ claim }) => claim === id),
        ),
      bearingOn: async (ids, revision) =>
        ids.map((id) =>
          at(revision)
            .all('bearing')
            .filter(({ element }) => element === id),
        ),
      bearingsOf: async (ids, revision) =>
        ids.map((id) =>
          at(revision)
            .all('bearing')
            .filter(({ claim }) => claim === id),
        ),
    },
    sources: {
      referringTo: async (ids, reference, revision) =>
        ids.map((id) => {
          const sources = at(revision).sources;
          const work = sources.find((source) => source.id === id);
          return sources.filter((source) => {
            if (reference === 'RELAYS') return source.relays.includes(id);
            if (reference === 'CITES') return source.cites.includes(id);
            return work !== undefined && source.id !== id && workOf(source) === workOf(work);
          });
        }),
      ofEntities: async (ids, page, revision) =>
        ids.map((id) => pageOf(at(revision).sourcesOf(id), nameKey, page)),
      countOfEntities: async (ids, revision) => ids.map((id) => at(revision).sourcesOf(id).length),
    },
    revisions: {
      byNumbers: async (numbers) => numbers.map((number) => revisions[number - 1] ?? null),
      page: async (page, upTo) =>
        pageOf(revisions.slice(0, upTo), ({ number }) => [String(number).padStart(9, '0')], page),
    },
  };
}

/** What held at one revision. */
class Facts {
  readonly states: readonly State[];
  readonly entities: readonly Entity[];
  readonly claims: readonly ClaimRecord[];
  readonly items: readonly EvidenceRecord[];
  readonly sources: readonly SourceRecord[];

  constructor(states: readonly State[]) {
    this.states = states;
    this.claims = this.all('claim');
    this.items = this.all('evidence');
    this.sources = this.all('source');
    const listings = this.claims.filter(({ predicate }) => predicate === 'LISTED_UNDER').map(listingOf);
    this.entities = [...this.all('entity'), ...this.sources, ...listings];
  }

  all<Type extends GraphRecord['type']>(type: Type): Extract<GraphRecord, { type: Type }>[] {
    return this.states
      .map(({ record }) => record)
      .filter((record): record is Extract<GraphRecord, { type: Type }> => record.type === type);
  }

  entitiesIn(filter: EntityFilter): Entity[] {
    return this.entities.filter((entity) => takesEntity(filter, entity));
  }

  claimsIn(filter: ClaimFilter): ClaimRecord[] {
    return this.claims.filter((claim) => this.#takesClaim(filter, claim));
  }

  edges(id: string, { direction = 'EITHER', otherKinds, ...filter }: EdgeFilter): ClaimEdge[] {
    return this.claimsIn(filter).flatMap((claim) => {
      const isSubject = claim.subject === id;
      if (!isSubject && claim.object !== id) return [];
      const edge: ClaimEdge = isSubject
        ? { claim, direction: 'OUTGOING', other: claim.object ?? null }
        : { claim, direction: 'INCOMING', other: claim.subject };
      const other = this.entities.find((entity) => entity.id === edge.other);
      const kindFits = !otherKinds || (other !== undefined && otherKinds.includes(other.kind));
      return kindFits && (direction === 'EITHER' || direction === edge.direction) ? [edge] : [];
    });
  }

  related(id: string, filter: EdgeFilter): Entity[] {
    const ids = new Set(this.edges(id, filter).map(({ other }) => other));
    return this.entities.filter((entity) => ids.has(entity.id));
  }

  itemsOf(claim: string, filter: EvidenceFilter): EvidenceRecord[] {
    return this.items.filter((item) => item.claim === claim && takesItem(filter, item));
  }

  itemsFrom(source: string, filter: EvidenceFilter & { readonly restingOn?: boolean }): EvidenceRecord[] {
    return this.items.filter(
      (item) =>
        (filter.restingOn ? item.restsOn.includes(source) : item.source === source) &&
        takesItem(filter, item),
    );
  }

  sourcesOf(entity: string): SourceRecord[] {
    const claims = new Set(this.edges(entity, {}).map(({ claim }) => claim.id));
    const ids = new Set(this.items.filter(({ claim }) => claims.has(claim)).map(({ source }) => source));
    return this.sources.filter(({ id }) => ids.has(id));
  }

  #takesClaim(filter: ClaimFilter, claim: ClaimRecord): boolean {
    const { stances, sources, assertedBy, period } = filter;
    const asksItems = stances ?? sources ?? assertedBy ?? period;
    return (
      isAmong(filter.ids, claim.id) &&
      isAmong(filter.predicates, claim.predicate) &&
      isAmong(filter.subjects, claim.subject) &&
      isAmong(filter.objects, claim.object) &&
      (!filter.about || isAmong(filter.about, claim.subject) || isAmong(filter.about, claim.object)) &&
      isAmong(filter.provenances, claim.provenance) &&
      (!asksItems ||
        this.itemsOf(claim.id, { stances, period }).some(
          (item) => isAmong(sources, item.source) && isAmong(assertedBy, item.assertedBy),
        )) &&
      (!filter.anyOf || filter.anyOf.some((part) => this.#takesClaim(part, claim))) &&
      (!filter.not || !this.#takesClaim(filter.not, claim))
    );
  }
}

function listingOf(claim: ClaimRecord): ListingRecord {
  return {
    type: 'entity',
    kind: 'Listing',
    id: listingId(claim.id),
    name: `${claim.subject} under ${claim.object}`,
    aliases: [],
    externalIds: [],
    statedBy: [],
    claim: claim.id,
    actor: claim.subject,
    instrument: claim.object ?? '',
  };
}

function takesEntity(filter: EntityFilter, entity: Entity): boolean {
  const text = JSON.stringify(entity).toLowerCase();
  const country = 'country' in entity ? entity.country : undefined;
  const owners =
    entity.kind === 'Listing'
      ? [entity.actor, entity.instrument]
      : entity.kind === 'Element'
        ? [entity.instrument]
        : entity.kind === 'Figure'
          ? [entity.subject]
          : [];
  return (
    isAmong(filter.ids, entity.id) &&
    isAmong(filter.kinds, entity.kind) &&
    isAmong(filter.countries, country) &&
    isAmong(filter.provenances, entity.provenance) &&
    (!filter.reliabilities ||
      (entity.kind === 'Source' && filter.reliabilities.includes(entity.reliability))) &&
    (!filter.works || (entity.kind === 'Source' && filter.works.includes(workOf(entity)))) &&
    (!filter.ofEntities || owners.some((owner) => isAmong(filter.ofEntities, owner))) &&
    (filter.text === undefined || text.includes(filter.text.toLowerCase())) &&
    mayShare(filter.period, 'from' in entity || 'to' in entity ? entity : {}) &&
    (!filter.anyOf || filter.anyOf.some((part) => takesEntity(part, entity))) &&
    (!filter.not || !takesEntity(filter.not, entity))
  );
}

function takesItem({ stances, period, retracted }: EvidenceFilter, item: EvidenceRecord): boolean {
  return isAmong(stances, item.stance) && mayShare(period, item) && (retracted === true || !item.retracted);
}

function mayShare(period: Period | undefined, dated: { from?: string; to?: string }): boolean {
  return !period || overlap(period, periodBetween(dated.from, dated.to, 'test')) !== null;
}

function isAmong<Value>(values: readonly Value[] | undefined, value: Value | undefined): boolean {
  return !values || (value !== undefined && values.includes(value));
}

function byIds<Item extends { readonly id: string }>(items: readonly Item[], ids: readonly string[]) {
  return ids.map((id) => items.find((item) => item.id === id) ?? null);
}

function nameKey(entity: Entity): Position {
  return [(entity.kind === 'Source' ? entity.title : entity.name).toLowerCase(), entity.id];
}

function claimKey({ predicate, id }: ClaimRecord): Position {
  return [predicate, id];
}

function idKey({ id }: { readonly id: string }): Position {
  return [id];
}

function pageOf<Item>(items: readonly Item[], key: (item: Item) => Position, page: Page): Slice<Item> {
  const rows = items
    .map((item) => ({ item, position: key(item) }))
    .sort((a, b) => compare(a.position, b.position))
    .filter(({ position }) => {
      if (!page.from) return true;
      return page.backward ? compare(position, page.from) < 0 : compare(position, page.from) > 0;
    });
  const taken = page.backward ? rows.slice(-page.size) : rows.slice(0, page.size);
  return { rows: taken, more: rows.length > taken.length };
}

function compare(a: Position, b: Position): number {
  const index = a.findIndex((part, place) => part !== b[place]);
  if (index < 0) return 0;
  return (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}

function json(record: GraphRecord): string {
  return canonicalJson(record as unknown as Json);
}
