/**
 * What a first look at a file tells, in compact columns: the kind of every entity, who has a public role, and on what
 * the lines of one claim agree. Every line can then be read on its own, in any order.
 */
import { Column } from '../../columns/column.js';
import { Ids } from '../../columns/ids.js';
import { ENTITY_KINDS } from '../../model/kind.js';
import { Agreement } from './agreement.js';
import { edgeForm, MOST_PAIRS } from './edge-forms.js';
import { personIdOf, recordIdOf } from './entity-ids.js';
import type { FtmEntity } from './ftm-entity.js';
import { type EndKind, type FtmKind, kindOf } from './kinds.js';
import { isBackward, LISTING_DETAILS, listingsIn } from './listings.js';
import {
  EXPOSED,
  IN_OFFICE,
  LISTED,
  marksOf,
  OCCUPIED,
  OF_STATE,
  RENAMED,
  SANCTIONED,
  TOPICAL,
} from './marks.js';
import { type Body, bodiesOf, isOtherOffice, isPublicOffice } from './offices.js';
import { ownershipsIn } from './ownerships.js';
import { Posts } from './posts.js';
import { schemaAt } from './schemata.js';

const KINDS: readonly EndKind[] = ['UNKNOWN', null, 'UNCERTAIN', ...ENTITY_KINDS];

/** Edges that put a person into a body. */
const SEATS: ReadonlySet<string> = new Set(['Directorship', 'Employment', 'Membership']);

export class Survey {
  readonly posts = new Posts();
  readonly shares = new Agreement(['share']);
  readonly listings = new Agreement(LISTING_DETAILS);
  readonly #ids = new Ids();
  readonly #kinds = Column.bytes();
  readonly #schemata = Column.bytes();
  readonly #marks = Column.bytes();
  /** Pairs of person and body, and of person and post, until all kinds are known. */
  readonly #seats = Column.indices();
  readonly #occupancies = Column.indices();

  /** Takes in one entity. */
  add(entity: FtmEntity): void {
    const { schema, values } = entity;
    const number = this.#number(entity.id);
    if (this.#schemata.at(number) === 0) {
      this.#schemata.values[number] = schema.number;
      this.#kinds.values[number] = KINDS.indexOf(kindOf(entity));
    }
    if (this.#schemata.at(number) === schema.number) this.#mark(number, marksOf(entity));
    this.posts.keep(entity);
    if (schema.name === 'Sanction') this.#addListings(entity);
    else if (schema.name === 'Ownership') this.#addShares(entity);
    else if (schema.name === 'Occupancy') {
      this.#addPairs(this.#occupancies, values.look('holder'), values.look('post'));
    } else if (SEATS.has(schema.name)) {
      const form = edgeForm(schema.name);
      if (form) this.#addPairs(this.#seats, values.look(form.subject), values.look(form.object));
    }
  }

  /** Draws the conclusions, once every entity was taken in. */
  finish(): void {
    // Where a file has posts, a position in words is no office: it may be of anything else.
    forPairs(this.#occupancies, (person) => {
      this.#marks.values[person] = (this.#marks.at(person) | OCCUPIED) & ~IN_OFFICE;
    });
    forPairs(this.#occupancies, (person, post) => {
      const kept = this.posts.find('Position', this.#ids.text(post));
      if (kept === null) return;
      const bodies = bodiesOf(kept);
      const isPublic = bodies.some((body) => this.#isPublic(body, kept.topics ?? [], person));
      if (isPublic || bodies.some(({ named }) => named !== null)) this.#mark(post, OCCUPIED);
      if (isPublic) this.#mark(person, IN_OFFICE);
    });
    forPairs(this.#seats, (person, body) => {
      if (this.#kindAt(body) === 'StateBody' && this.#has(person, OF_STATE)) this.#mark(person, IN_OFFICE);
    });
  }

  /** The id of the record of an id: one that tells nothing, for what may be a person, unless the id is of a public list. */
  recordId(id: string): string {
    return this.isRenamed(id) ? personIdOf(id) : recordIdOf(id);
  }

  isRenamed(id: string): boolean {
    return this.#hasMark(id, RENAMED);
  }

  /** What an entity is here: a bare LegalEntity that is listed counts as an organisation. */
  kindOf(entity: FtmEntity): FtmKind {
    const kind = kindOf(entity);
    return kind === 'UNCERTAIN' && this.isListed(entity.id) ? 'Organisation' : kind;
  }

  /** The same for an id: what the first entity of that id is. */
  kind(id: string): EndKind {
    const number = this.#ids.find(id);
    return number === undefined ? 'UNKNOWN' : this.#kindListed(number);
  }

  /** Kind and schema of an id; the name of its schema is empty for what the file does not hold. */
  look(id: string): { kind: EndKind; schema: string } {
    const number = this.#ids.find(id);
    if (number === undefined) return { kind: 'UNKNOWN', schema: '' };
    return { kind: this.#kindListed(number), schema: schemaAt(this.#schemata.at(number))?.name ?? '' };
  }

  isListed(id: string): boolean {
    return this.#hasMark(id, LISTED) && this.mayBeListed(id);
  }

  /**
   * Whether sanctions may list it. Bans of doctors and directors, and warrants, come as sanctions too: what may be a
   * person is listed only where its topics, if it has any, say that it is sanctioned.
   */
  mayBeListed(id: string): boolean {
    return !this.#hasMark(id, TOPICAL) || this.#hasMark(id, SANCTIONED);
  }

  /** Whether a person is listed, or holds a public office, by what the file says. */
  hasPublicRole(id: string): boolean {
    return this.isListed(id) || this.#hasMark(id, IN_OFFICE);
  }

  /** Of a post, whether an office came of it; of a person, whether the file says by posts what it does. */
  isOccupied(id: string): boolean {
    return this.#hasMark(id, OCCUPIED);
  }

  /** Whether topics show that a public body is an organ. */
  isOrgan(id: string): boolean {
    return this.#hasMark(id, OF_STATE) && this.kind(id) === 'StateBody';
  }

  /** Whether a post of these topics whose body is not named is a public office of a person. */
  isUnnamedOffice(topics: readonly string[], person: string): boolean {
    return isPublicOffice(topics) || (!isOtherOffice(topics) && this.#hasMark(person, EXPOSED));
  }

  /** Whether a post in a body is a public office: an organisation's own posts are none unless topics say so. */
  #isPublic({ named }: Body, topics: readonly string[], person: number): boolean {
    if (named === null) return this.isUnnamedOffice(topics, this.#ids.text(person));
    if (this.kind(named) === 'StateBody') return !isOtherOffice(topics);
    return isPublicOffice(topics) && this.kind(named) !== 'Company';
  }

  #addListings(sanction: FtmEntity): void {
    const listings = listingsIn(sanction);
    if (listings.length > MOST_PAIRS) return;
    for (const listing of listings) {
      if (!isBackward(listing)) this.#mark(this.#number(listing.entity), LISTED);
      this.listings.tell(listing.statement);
    }
  }

  #addShares(ownership: FtmEntity): void {
    const ownerships = ownershipsIn(ownership);
    if (ownerships.length > MOST_PAIRS) return;
    for (const { statement } of ownerships) this.shares.tell(statement);
  }

  #addPairs(pairs: Column<Uint32Array>, subjects: readonly string[], objects: readonly string[]): void {
    if (subjects.length * objects.length > MOST_PAIRS) return;
    for (const subject of subjects) {
      for (const object of objects) {
        pairs.push(this.#number(subject));
        pairs.push(this.#number(object));
      }
    }
  }

  #number(id: string): number {
    const known = this.#ids.size;
    const number = this.#ids.add(id);
    if (number === known) for (const column of [this.#kinds, this.#schemata, this.#marks]) column.push(0);
    return number;
  }

  #kindAt(number: number): EndKind {
    return KINDS[this.#kinds.at(number)] as EndKind;
  }

  #kindListed(number: number): EndKind {
    const kind = this.#kindAt(number);
    return kind === 'UNCERTAIN' && this.#has(number, LISTED) ? 'Organisation' : kind;
  }

  #mark(number: number, mark: number): void {
    this.#marks.values[number] = this.#marks.at(number) | mark;
  }

  #has(number: number, mark: number): boolean {
    return (this.#marks.at(number) & mark) !== 0;
  }

  #hasMark(id: string, mark: number): boolean {
    const number = this.#ids.find(id);
    return number !== undefined && this.#has(number, mark);
  }
}

function forPairs(pairs: Column<Uint32Array>, take: (first: number, second: number) => void): void {
  for (let index = 0; index < pairs.length; index += 2) take(pairs.at(index), pairs.at(index + 1));
}
