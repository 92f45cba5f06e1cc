/**
 * The states that entities have had, in columns: what lists of actors and listings look at, and in which order they
 * show it. A state is known by its number; whatever held at a revision is a state with `since <= revision < until`.
 */
import { Column } from '../columns/column.js';
import { Ids } from '../columns/ids.js';
import { PackedText } from '../columns/packed-text.js';
import type { Entity, ExternalId } from '../model/entity.js';
import { PROVENANCES } from '../model/fields.js';
import { ENTITY_KINDS, type EntityKind } from '../model/kind.js';
import type { PartialDate } from '../model/partial-date.js';
import { searchTextOf } from '../store/entity-properties.js';
import { sortNameOf } from '../store/folding.js';
import { NONE } from './chains.js';
import { Spans } from './spans.js';
import { stateOrder } from './state-order.js';

/** Joins several texts in one: no folded text holds it. */
const LINE = '\n';

export class EntityStates {
  /** The entity, by its number in the projection. */
  readonly node: Column<Uint32Array> = Column.indices();
  readonly spans: Spans = new Spans();
  /** Place in `ENTITY_KINDS`. */
  readonly kind: Column<Uint8Array> = Column.bytes();
  /** Both letters of the country in one number; 0 without one. */
  readonly country: Column<Uint32Array> = Column.indices();
  /** Place in `PROVENANCES` plus one; 0 without one. */
  readonly provenance: Column<Uint8Array> = Column.bytes();
  /** Of a listing: the number of its claim in the projection. Otherwise NONE. */
  readonly claim: Column<Uint32Array> = Column.indices();
  /** What lists are ordered by before the id. */
  readonly sortNames: PackedText = new PackedText();
  /** Name and aliases as they are written, one to a line. */
  readonly names: PackedText = new PackedText();
  /** Everything that a text filter looks through, folded, one to a line. */
  readonly texts: PackedText = new PackedText();
  /** What is told of it beside its names, as it is written: for the text index. */
  readonly prose: PackedText = new PackedText();
  /** Its ids elsewhere, one to a line: the number of the scheme, a blank, and the value as it is written. */
  readonly #otherIds: PackedText = new PackedText();
  readonly #schemes = new Ids();
  /** Of few: what is called so for several that are not named. */
  readonly #labels = new Set<number>();
  /** Of few: when a listed person was born. */
  readonly #birthDates = new Map<number, PartialDate>();
  #order: Uint32Array = new Uint32Array(0);

  get size(): number {
    return this.node.length;
  }

  /** Takes in a state. @param claim of a listing: the number of its claim */
  take(entity: Entity, node: number, since: number, until: number | null, claim = NONE): number {
    const state = this.spans.add(node, since, until);
    this.node.push(node);
    this.kind.push(ENTITY_KINDS.indexOf(entity.kind));
    this.country.push(entity.kind === 'Source' ? 0 : countryCode(entity.country));
    this.provenance.push(entity.provenance === undefined ? 0 : PROVENANCES.indexOf(entity.provenance) + 1);
    this.claim.push(claim);
    this.sortNames.add(sortNameOf(nameOf(entity)));
    this.names.add(namesOf(entity).join(LINE));
    this.texts.add(searchTextOf(entity));
    this.prose.add(proseOf(entity));
    this.#otherIds.add(this.#otherIdsIn(entity));
    if ('collective' in entity && entity.collective) this.#labels.add(state);
    if (entity.kind === 'Official' && entity.birthDate !== undefined)
      this.#birthDates.set(state, entity.birthDate);
    return state;
  }

  /** The state of an entity at a revision; NONE where it is not there. */
  at(node: number, revision: number): number {
    return this.spans.at(node, revision);
  }

  holds(state: number, revision: number): boolean {
    return this.spans.holds(state, revision);
  }

  kindOf(state: number): EntityKind {
    return ENTITY_KINDS[this.kind.at(state)] as EntityKind;
  }

  countryOf(state: number): string | null {
    const code = this.country.at(state);
    return code === 0 ? null : String.fromCharCode(code >> 8, code & 0xff);
  }

  /** Whether it is what a source calls several that it does not name. */
  isLabel(state: number): boolean {
    return this.#labels.has(state);
  }

  birthDateOf(state: number): PartialDate | null {
    return this.#birthDates.get(state) ?? null;
  }

  namesOf(state: number): string[] {
    return this.names.text(state).split(LINE);
  }

  /** Its ids elsewhere, as they are written. */
  externalIdsOf(state: number): ExternalId[] {
    const text = this.#otherIds.text(state);
    if (text === '') return [];
    return text.split(LINE).map((line) => {
      const blank = line.indexOf(' ');
      return { scheme: this.#schemes.text(Number(line.slice(0, blank))), value: line.slice(blank + 1) };
    });
  }

  /** All states by name and id, as lists show them. @param id of an entity */
  order(id: (node: number) => string): Uint32Array {
    if (this.#order.length < this.size)
      this.#order = stateOrder(this.#order, this.size, (a, b) => this.#compare(a, b, id));
    return this.#order;
  }

  get bytes(): number {
    const { node, spans, kind, country, provenance, claim } = this;
    const { sortNames, names, texts, prose } = this;
    const columns = [node, spans, kind, country, provenance, claim];
    const packed = [sortNames, names, texts, prose, this.#otherIds].flatMap((text) => [
      text.bytes,
      text.ends,
    ]);
    return [...columns, ...packed].reduce((sum, { bytes }) => sum + bytes, this.#order.byteLength);
  }

  #otherIdsIn(entity: Entity): string {
    if (entity.kind === 'Source') return '';
    const lines = entity.externalIds.map(
      ({ scheme, value }) => `${this.#schemes.add(scheme)} ${value.replaceAll(LINE, ' ')}`,
    );
    return lines.join(LINE);
  }

  #compare(a: number, b: number, id: (node: number) => string): number {
    const byName = this.sortNames.compare(a, b);
    if (byName !== 0) return byName;
    const [first, second] = [id(this.node.at(a)), id(this.node.at(b))];
    if (first !== second) return first < second ? -1 : 1;
    return this.spans.since(a) - this.spans.since(b);
  }
}

/** A country as a number; 0 for none. */
export function countryCode(country: string | undefined): number {
  return country === undefined ? 0 : (country.charCodeAt(0) << 8) | country.charCodeAt(1);
}

export function nameOf(entity: Entity): string {
  return entity.kind === 'Source' ? entity.title : entity.name;
}

function namesOf(entity: Entity): string[] {
  const aliases = entity.kind === 'Source' ? [] : entity.aliases.map(({ name }) => name);
  return [nameOf(entity), ...aliases].map((name) => name.replaceAll(LINE, ' '));
}

function proseOf(entity: Entity): string {
  const texts = entity.kind === 'Source' ? [entity.publisher, ...entity.authors] : [entity.description];
  return [...texts, entity.note].filter((text) => text !== undefined).join(' ');
}
