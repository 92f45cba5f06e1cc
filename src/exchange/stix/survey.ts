/**
 * What is to be known of a bundle before its objects are read, for each may refer to one that comes later: which
 * entities it has, what the relationships are as claims that others speak of, and which reports speak of what.
 *
 * Two passes are enough: the first finds the entities and what is spoken of, the second the relationships among that.
 */
import { Column } from '../../columns/column.js';
import { Ids } from '../../columns/ids.js';
import { PackedText } from '../../columns/packed-text.js';
import { contentId, isId } from '../../model/ids.js';
import { ENTITY_KINDS, type EntityKind } from '../../model/kind.js';
import { member } from '../json-member.js';
import { OWN_IDS, ownOf, type StixObject } from './extension.js';
import { kindOf } from './kinds.js';

/** Identifiers that are ids of ours as they stand are kept. */
export function ourId(identifier: string): string {
  return isId(identifier) ? identifier : contentId('stix-', { id: identifier });
}

/** The identifiers in a property. */
export function refsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter((ref) => typeof ref === 'string'))] : [];
}

export class Survey {
  readonly #entities = new Ids();
  /** By the numbers of the entities: our ids, and places in the list of kinds. */
  readonly #ids = new PackedText();
  readonly #kinds = Column.bytes();
  /** By relationship: null until it is found. */
  readonly #claims = new Map<string, string | null>();
  /** By what they speak of. */
  readonly #reports = new Map<string, string[]>();

  /** Whether a second pass is needed. */
  get hasOpenQuestions(): boolean {
    return this.#claims.size > 0;
  }

  /** Takes an object in the first pass. */
  addFirst(object: StixObject): void {
    const own = ownOf(object);
    if (own === 'view' || OWN_IDS.has(object.id)) return;
    if (own === null && object.revoked === true) return;
    const kind = kindOf(object);
    if (own !== null) this.#addOwn(object.id, own.record);
    else if (kind !== null) this.#addEntity(object.id, ourId(object.id), kind);
    else if (object.type === 'opinion') this.#addOpinion(object);
    else if (object.type === 'report') this.#addReport(object);
  }

  /** Takes a relationship in the second pass, if anybody speaks of it. @param claim the id of the claim that it is */
  addSecond(relationship: string, claim: () => string | null): void {
    if (this.#claims.has(relationship)) this.#claims.set(relationship, claim());
  }

  /** The entity that an object is. */
  entity(identifier: unknown): { readonly id: string; readonly kind: EntityKind } | null {
    const number = typeof identifier === 'string' ? this.#entities.find(identifier) : undefined;
    const kind = number === undefined ? undefined : ENTITY_KINDS[this.#kinds.at(number)];
    return number === undefined || kind === undefined ? null : { id: this.#ids.text(number), kind };
  }

  /** The id of the claim that a relationship is, where an opinion speaks of it. */
  claim(relationship: string): string | null {
    return this.#claims.get(relationship) ?? null;
  }

  /** Ids of the sources that the reports on an object are. */
  reportsOn(identifier: string): readonly string[] {
    return this.#reports.get(identifier) ?? [];
  }

  #addOwn(identifier: string, record: object): void {
    const id = member(record, 'id');
    const kind = ENTITY_KINDS.find((one) => one === member(record, 'kind'));
    if (member(record, 'type') === 'entity' && kind && typeof id === 'string') {
      this.#addEntity(identifier, id, kind);
    }
  }

  #addOpinion({ object_refs }: StixObject): void {
    for (const ref of refsIn(object_refs)) this.#claims.set(ref, null);
  }

  #addReport({ id, object_refs }: StixObject): void {
    for (const ref of refsIn(object_refs)) {
      const reports = this.#reports.get(ref);
      if (reports) reports.push(ourId(id));
      else this.#reports.set(ref, [ourId(id)]);
    }
  }

  #addEntity(identifier: string, id: string, kind: EntityKind): void {
    if (this.#entities.find(identifier) !== undefined) return;
    this.#entities.add(identifier);
    this.#ids.add(id);
    this.#kinds.push(ENTITY_KINDS.indexOf(kind));
  }
}
