/**
 * What has to hold in an archive before any of it is restored. Its checksum shows that it was not damaged, not who made
 * it: so everything that a write makes sure of is looked at here. Some eighty bytes an id are kept, in typed arrays.
 */
import { Column } from '../columns/column.js';
import { Ids } from '../columns/ids.js';
import { LinchpinError, recordInvalid } from '../errors.js';
import type { ArchivedRevision, ArchivedState } from '../exchange/archive.js';
import { listedClaimOf } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import { ENTITY_KINDS, type EntityKind } from '../model/kind.js';
import { givesPublicRole, LISTING_PREDICATES } from '../model/predicate.js';
import type { GraphRecord } from '../model/record.js';
import { referencesOf, type Standing } from '../model/references.js';
import { Spans } from './archive-spans.js';

type Archived = GraphRecord | Entity;

const STANDINGS: readonly (Standing | 'OTHER')[] = [...ENTITY_KINDS, 'CLAIM', 'OTHER'];
/** What a claim gives its subject, and what an official has, as flags. */
const [ROLE, LISTING, BORN] = [1, 2, 4];
const NOBODY = 0;

export class ArchiveCheck {
  readonly #ids = new Ids();
  readonly #standings = Column.bytes();
  readonly #flags = Column.bytes();
  /** Numbers of the ends of claims, plus one. */
  readonly #subjects = Column.indices();
  readonly #objects = Column.indices();
  readonly #spans = new Spans();
  #revisions = 0;

  /** Takes note of a state, in the order of the archive. @throws LinchpinError RECORD_INVALID */
  see(state: ArchivedState, where: string): void {
    const record = state.record as Archived;
    const number = this.#number(record.id);
    const standing = 1 + STANDINGS.indexOf(standingOf(record));
    const before = this.#standings.at(number);
    if (before !== 0 && before !== standing)
      throw recordInvalid(where, `"${record.id}" is two different things`);
    this.#standings.values[number] = standing;
    this.#spans.see(number, state, record.type === 'entity' && record.kind === 'Listing', where);
    if (record.type === 'claim') this.#seeClaim(number, record);
    if (state.until !== null) return;
    if (record.type === 'entity' && record.kind === 'Official' && record.birthDate !== undefined)
      this.#flag(number, BORN);
    if (record.type === 'evidence' && record.stance === 'SUPPORTS' && !record.retracted)
      this.#support(record.claim);
  }

  /** Takes note of a revision; they come after the states, in order. @throws LinchpinError RECORD_INVALID */
  seeRevision({ number, added, changed }: ArchivedRevision, where: string): void {
    this.#revisions++;
    if (number !== this.#revisions)
      throw recordInvalid(where, `revision ${this.#revisions} is wanted here, got ${number}`);
    const made = this.#spans.statesMade(number);
    if (made !== added + changed) {
      throw recordInvalid(
        where,
        `revision ${number} says that it made ${added + changed} states, and ${made} are there`,
      );
    }
  }

  /** Everything was seen. @throws LinchpinError RECORD_INVALID, PERSON_WITHOUT_PUBLIC_ROLE, BIRTH_DATE_WITHOUT_LISTING */
  end(head: number, where: string): void {
    if (this.#revisions !== head)
      throw recordInvalid(where, `it has ${this.#revisions} revisions and says ${head}`);
    this.#spans.end(head, where, (number) => this.#ids.text(number));
    const official = 1 + STANDINGS.indexOf('Official');
    for (let number = 0; number < this.#standings.length; number++) {
      if (this.#standings.at(number) !== official) continue;
      const flags = this.#flags.at(number);
      const id = this.#ids.text(number);
      if (!(flags & ROLE)) throw new LinchpinError('PERSON_WITHOUT_PUBLIC_ROLE', { where, id });
      if (flags & BORN && !(flags & LISTING))
        throw new LinchpinError('BIRTH_DATE_WITHOUT_LISTING', { where, id });
    }
  }

  /** Looks at what a record refers to, once everything was seen. @throws LinchpinError REFERENCE_UNKNOWN, KIND_MISMATCH, RECORD_INVALID */
  checkReferences({ record }: ArchivedState, where: string): void {
    const archived = record as Archived;
    for (const { field, id, wanted } of referencesOf(archived)) {
      const standing = this.#standing(id);
      if (standing === undefined)
        throw new LinchpinError('REFERENCE_UNKNOWN', { where: `${where}: ${field}`, id, nearest: '' });
      if (wanted.includes(standing as Standing)) continue;
      throw new LinchpinError('KIND_MISMATCH', {
        where: `${where}: ${field}`,
        wanted: wanted.join(' or '),
        id,
        got: standing,
      });
    }
    if (archived.type === 'claim' && archived.subject === archived.object)
      throw recordInvalid(where, 'a claim joins two different entities');
    if (archived.type === 'entity' && archived.kind === 'Listing') this.#checkListing(archived, where);
  }

  /** A listing follows from its claim. */
  #checkListing({ id, claim, actor, instrument }: Extract<Entity, { kind: 'Listing' }>, where: string): void {
    const number = this.#ids.find(claim);
    const isRight =
      listedClaimOf(id) === claim &&
      number !== undefined &&
      (this.#flags.at(number) & LISTING) !== 0 &&
      this.#subjects.at(number) === 1 + (this.#ids.find(actor) ?? -1) &&
      this.#objects.at(number) === 1 + (this.#ids.find(instrument) ?? -1);
    if (!isRight)
      throw recordInvalid(where, `"${id}" does not follow from a claim that an actor is listed under an act`);
  }

  #seeClaim(number: number, { subject, object, predicate }: Extract<Archived, { type: 'claim' }>): void {
    const [from, to] = [this.#number(subject), object === undefined ? null : this.#number(object)];
    this.#subjects.values[number] = 1 + from;
    this.#objects.values[number] = to === null ? NOBODY : 1 + to;
    const kind = object === undefined ? undefined : this.#standing(object);
    if (givesPublicRole(predicate, kind as EntityKind | undefined)) this.#flag(number, ROLE);
    if (LISTING_PREDICATES.includes(predicate)) this.#flag(number, LISTING);
  }

  /** A source supports a claim: what it gives its subject has. */
  #support(claim: string): void {
    const number = this.#ids.find(claim);
    const subject = number === undefined ? NOBODY : this.#subjects.at(number);
    if (number !== undefined && subject !== NOBODY) this.#flag(subject - 1, this.#flags.at(number));
  }

  #standing(id: string): Standing | 'OTHER' | undefined {
    const number = this.#ids.find(id);
    return number === undefined ? undefined : STANDINGS[this.#standings.at(number) - 1];
  }

  #flag(number: number, flags: number): void {
    this.#flags.values[number] = this.#flags.at(number) | flags;
  }

  #number(id: string): number {
    const number = this.#ids.add(id);
    for (const column of [this.#standings, this.#flags, this.#subjects, this.#objects]) column.cover(number);
    return number;
  }
}

function standingOf(record: Archived): Standing | 'OTHER' {
  if (record.type === 'claim') return 'CLAIM';
  return record.type === 'entity' || record.type === 'source' ? record.kind : 'OTHER';
}
