/** What lists of actors and listings have to hold, read off the records one at a time: slow, plain, and by other ways. */
import type { ClaimRecord } from '../../src/model/claim.js';
import type { Entity, ListingRecord } from '../../src/model/entity.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import { type EntityKind, isActorKind } from '../../src/model/kind.js';
import {
  type Days,
  daysIn,
  type ListingStatus,
  listingDays,
  listingStatus,
} from '../../src/model/listing-status.js';
import { overlap, type Period, parsePartialDate } from '../../src/model/partial-date.js';
import type { ActorFilter, ConnectedTo, ListingFilter } from '../../src/register/filters.js';
import type { ActorOrderField, ListingOrderField, OrderBy } from '../../src/register/orders.js';
import type { RegisterSight } from '../../src/register/register.js';
import { foldText, sortNameOf } from '../../src/store/folding.js';
import type { RecordState } from '../../src/store/states.js';
import { entityMeets } from '../store/naive.js';

/** Whether an actor connects as a question wants it. */
export type Connects = (question: ConnectedTo, actor: string) => boolean;

export class NaiveRegister {
  readonly #states: readonly RecordState[];
  readonly #entities: Entity[] = [];
  readonly #claims: ClaimRecord[] = [];
  readonly #items: EvidenceRecord[] = [];
  readonly #revision: number;
  readonly #date: Days | null;
  readonly #connects: Connects;

  constructor(states: readonly RecordState[], { revision, asOf }: RegisterSight, connects: Connects) {
    this.#states = states;
    this.#revision = revision;
    this.#date = asOf === null ? null : parsePartialDate(asOf, 'asOf');
    this.#connects = connects;
    for (const { record, since, until } of states) {
      if (since > revision || (until !== null && until <= revision)) continue;
      if (record.type === 'entity' || record.type === 'source') this.#entities.push(record);
      if (record.type === 'claim') this.#claims.push(record);
      if (record.type === 'evidence' && !record.retracted) this.#items.push(record);
    }
  }

  actors(kinds: readonly EntityKind[], filter: ActorFilter, orderBy: OrderBy<ActorOrderField>): string[] {
    const found = this.#entities.filter(
      (entity) => kinds.includes(entity.kind) && this.actorMeets(entity, filter),
    );
    return this.#inOrder(found, orderBy, (entity) => this.#actorKey(entity, orderBy.field));
  }

  listings(filter: ListingFilter, orderBy: OrderBy<ListingOrderField>): string[] {
    const found = this.#entities.filter((entity): entity is ListingRecord => entity.kind === 'Listing');
    const meeting = found.filter(
      (listing) =>
        this.listingMeets(listing, filter) &&
        (this.#date === null ||
          /"(statuses|changedSince)"/.test(JSON.stringify(filter)) ||
          this.#mayStand(listing, this.#date)),
    );
    return this.#inOrder(meeting, orderBy, (entity) =>
      this.#listingKey(entity as ListingRecord, orderBy.field),
    );
  }

  actorMeets(actor: Entity, filter: ActorFilter): boolean {
    const { ids, kinds, countries, text, provenances, connectedTo } = filter;
    const plain = { ids, kinds, countries, text, provenances };
    const listings = this.#listingsOf(actor.id);
    const by = (authorities: readonly string[]) =>
      listings.filter((claim) =>
        this.authoritiesOf(claim.object ?? '').some((one) => authorities.includes(one)),
      );
    const stands = (claim: ClaimRecord) => this.status(claim) === 'LISTED';
    const may = (claim: ClaimRecord) => stands(claim) || this.status(claim) === 'UNCLEAR';
    return (
      entityMeets(actor, defined(plain)) &&
      (filter.listed !== true || listings.some(stands)) &&
      (filter.listed !== false || !listings.some(may)) &&
      (!filter.listedBy || by(filter.listedBy).some(stands)) &&
      (!filter.notListedBy || !by(filter.notListedBy).some(may)) &&
      (!filter.listedUnder ||
        listings.some((claim) => filter.listedUnder?.includes(claim.object ?? '') && stands(claim))) &&
      (!filter.proposedBy || this.#proposersOf(actor.id).some((one) => filter.proposedBy?.includes(one))) &&
      this.#holdsOffice(actor.id, filter) &&
      (!connectedTo || this.#connects(connectedTo, actor.id)) &&
      (!filter.anyOf || filter.anyOf.some((one) => this.actorMeets(actor, one))) &&
      (!filter.not || !this.actorMeets(actor, filter.not))
    );
  }

  listingMeets(listing: ListingRecord, filter: ListingFilter): boolean {
    const { ids, text, provenances, actors, actorKinds, countries, authorities, instruments } = filter;
    const { ofEntities, statuses, grounds, period, changedSince, recordedSince } = filter;
    const claim = this.#claim(listing.claim);
    const { programme, ground, listedOn, amendedOn, liftedOn } = claim.qualifiers;
    const actor = this.#entity(listing.actor);
    return (
      entityMeets(listing, defined({ ids, text, provenances })) &&
      entityMeets(actor, defined({ ids: actors, kinds: actorKinds, countries })) &&
      (!ofEntities || ofEntities.includes(listing.actor) || ofEntities.includes(listing.instrument)) &&
      (!instruments || instruments.includes(listing.instrument)) &&
      (!authorities || this.authoritiesOf(listing.instrument).some((one) => authorities.includes(one))) &&
      (!grounds || this.#groundsOf(claim).some((one) => grounds.includes(one))) &&
      (!statuses || statuses.includes(this.status(claim))) &&
      (!period || this.#mayStand(listing, period)) &&
      fallsIn(listedOn, filter.listedOn) &&
      fallsIn(amendedOn, filter.amendedOn) &&
      fallsIn(liftedOn, filter.liftedOn) &&
      holds(programme, filter.programme) &&
      (filter.ground === undefined ||
        [ground, ...this.#groundsOf(claim).map((id) => nameOf(this.#entity(id)))].some((text) =>
          holds(text, filter.ground),
        )) &&
      (changedSince === undefined ||
        [listedOn, amendedOn, liftedOn].some((date) =>
          fallsIn(date, { from: parsePartialDate(changedSince, 'date').from, to: this.#date?.to ?? null }),
        )) &&
      (recordedSince === undefined || this.#changedAfter(claim.id, recordedSince)) &&
      (!filter.anyOf || filter.anyOf.some((one) => this.listingMeets(listing, one))) &&
      (!filter.not || !this.listingMeets(listing, filter.not))
    );
  }

  status(claim: ClaimRecord): ListingStatus {
    const { listedOn, liftedOn } = claim.qualifiers;
    return listingStatus(this.#isSupported(claim, null), listingDays(listedOn, liftedOn), this.#date);
  }

  /** The statuses of an actor's listings with one authority. */
  statusesWith(authority: string, actor: string): ListingStatus[] {
    return this.#listingsOf(actor)
      .filter((claim) => this.authoritiesOf(claim.object ?? '').includes(authority))
      .map((claim) => this.status(claim));
  }

  authoritiesOf(act: string): string[] {
    return this.#subjects('ADMINISTERS', act, null);
  }

  get actorIds(): string[] {
    return this.#entities.filter(({ kind }) => isActorKind(kind)).map(({ id }) => id);
  }

  #holdsOffice(actor: string, { body, bodyIncludingParts, role, heldAt }: ActorFilter): boolean {
    if (!body && !bodyIncludingParts && role === undefined && heldAt === undefined) return true;
    const period = heldAt === undefined ? this.#date : parsePartialDate(heldAt, 'heldAt');
    return this.#claims.some(
      (claim) =>
        claim.subject === actor &&
        ['HOLDS_OFFICE_IN', 'HEADS'].includes(claim.predicate) &&
        this.#isSupported(claim, period) &&
        (!body || body.includes(claim.object ?? '')) &&
        (!bodyIncludingParts ||
          bodyIncludingParts.some((one) => this.#isWithin(claim.object ?? '', one, period, new Set()))) &&
        (role === undefined || foldText(claim.qualifiers.role ?? '').includes(foldText(role))),
    );
  }

  #isWithin(part: string, whole: string, period: Period | null, seen: Set<string>): boolean {
    if (part === whole) return true;
    if (seen.has(part)) return false;
    seen.add(part);
    return this.#claims.some(
      (claim) =>
        claim.subject === part &&
        claim.predicate === 'PART_OF' &&
        this.#isSupported(claim, period) &&
        this.#isWithin(claim.object ?? '', whole, period, seen),
    );
  }

  #groundsOf({ subject, object }: ClaimRecord): string[] {
    return this.#claims
      .filter((claim) => claim.subject === subject && claim.predicate === 'LISTED_ON_GROUND')
      .filter((claim) => claim.qualifiers.act === object && this.#isSupported(claim, null))
      .map((claim) => claim.object ?? '');
  }

  #proposersOf(actor: string): string[] {
    return this.#claims
      .filter((claim) => claim.subject === actor && claim.predicate === 'PROPOSED_FOR_LISTING_BY')
      .filter((claim) => this.#isSupported(claim, this.#date))
      .map((claim) => claim.object ?? '');
  }

  #listingsOf(actor: string): ClaimRecord[] {
    return this.#claims.filter((claim) => claim.subject === actor && claim.predicate === 'LISTED_UNDER');
  }

  #subjects(predicate: string, object: string, period: Period | null): string[] {
    return this.#claims
      .filter((claim) => claim.predicate === predicate && claim.object === object)
      .filter((claim) => this.#isSupported(claim, period))
      .map(({ subject }) => subject);
  }

  #isSupported(claim: ClaimRecord, period: Period | null): boolean {
    if (claim.supersededBy !== undefined) return false;
    return this.#items.some(
      ({ claim: of, stance, from, to }) =>
        of === claim.id &&
        stance === 'SUPPORTS' &&
        (period === null || overlap(span(from, to), period) !== null),
    );
  }

  #mayStand({ claim }: ListingRecord, period: Period): boolean {
    const { listedOn, liftedOn } = this.#claim(claim).qualifiers;
    const [listed, lifted] = [daysIn(listedOn), daysIn(liftedOn)];
    if (!this.#isSupported(this.#claim(claim), null)) return false;
    return overlap({ from: listed?.from ?? null, to: lifted?.to ?? null }, period) !== null;
  }

  #changedAfter(claim: string, revision: number): boolean {
    return this.#states.some(
      ({ record, since }) =>
        since > revision &&
        since <= this.#revision &&
        (record.id === claim || (record.type === 'evidence' && record.claim === claim)),
    );
  }

  #actorKey(actor: Entity, field: ActorOrderField): string | number | null {
    if (field === 'NAME') return nameOf(actor);
    if (field === 'COUNTRY') return ('country' in actor && actor.country) || null;
    const days = this.#listingsOf(actor.id)
      .filter((claim) => this.#isSupported(claim, null))
      .flatMap(({ qualifiers }) => daysIn(qualifiers.listedOn)?.from ?? []);
    if (days.length === 0) return null;
    return field === 'FIRST_LISTED' ? Math.min(...days) : Math.max(...days);
  }

  #listingKey(listing: ListingRecord, field: ListingOrderField): string | number | null {
    if (field === 'NAME') return nameOf(listing);
    const { listedOn, amendedOn, liftedOn } = this.#claim(listing.claim).qualifiers;
    const date = { LISTED_ON: listedOn, AMENDED_ON: amendedOn, LIFTED_ON: liftedOn }[field];
    return daysIn(date)?.from ?? null;
  }

  /** Equals by id; rows without a key last, whichever way the list runs. */
  #inOrder(
    found: readonly Entity[],
    { direction }: OrderBy<string>,
    keyOf: (entity: Entity) => string | number | null,
  ): string[] {
    const rows = found.map((entity) => ({ id: entity.id, key: keyOf(entity) }));
    const turn = direction === 'DESC' ? -1 : 1;
    rows.sort((a, b) => {
      if (a.key !== b.key) {
        if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
        return a.key < b.key ? -turn : turn;
      }
      return a.id < b.id ? -1 : 1;
    });
    return rows.map(({ id }) => id);
  }

  #claim(id: string): ClaimRecord {
    return this.#claims.find((claim) => claim.id === id) as ClaimRecord;
  }

  #entity(id: string): Entity {
    return this.#entities.find((entity) => entity.id === id) as Entity;
  }
}

function nameOf(entity: Entity): string {
  return sortNameOf(entity.kind === 'Source' ? entity.title : entity.name);
}

function span(from: string | undefined, to: string | undefined): Period {
  return { from: daysIn(from)?.from ?? null, to: daysIn(to)?.to ?? null };
}

function fallsIn(date: string | undefined, period: Period | undefined): boolean {
  if (!period) return true;
  const days = daysIn(date);
  return days !== null && overlap(days, period) !== null;
}

function holds(text: string | undefined, part: string | undefined): boolean {
  if (part === undefined) return true;
  return text !== undefined && foldText(text).includes(foldText(part));
}

function defined<Fields extends object>(
  fields: Fields,
): { [Field in keyof Fields]?: NonNullable<Fields[Field]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
