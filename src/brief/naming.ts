/** How a brief calls things: entities and works by name, claims as statements. */
import type { Step } from '../attribution/answer.js';
import type { ClaimRecord } from '../model/claim.js';
import { predicateNamed } from '../model/predicate.js';
import { inPlural } from './agreement.js';
import { type Inline, joined, type Line } from './document.js';
import type { BriefRecords } from './records.js';

/** How many ends are named before the others are counted. */
const NAMED = 3;

export class Naming {
  readonly #records: BriefRecords;

  constructor(records: BriefRecords) {
    this.#records = records;
  }

  /** The name of an entity or the title of a source; its id where nothing is known of it. */
  name(id: string): string {
    const entity = this.#records.entities.get(id);
    if (!entity) return id;
    return entity.kind === 'Source' ? entity.title : entity.name;
  }

  /** One side of a question. A chain joins one of each, so a set is never said to be connected as a whole. */
  end(ids: readonly string[]): Inline[] {
    const named = ids.slice(0, NAMED).map((id): Line => [this.name(id)]);
    const further = ids.length - named.length;
    const all = further > 0 ? [...named, [`${further} more`]] : named;
    return [...(ids.length > 1 ? ['at least one of '] : []), ...joined(all, ', ', ' and ')];
  }

  /** A work by its first publication on record. */
  work(id: string): Inline[] {
    const publications = this.#records.publications.get(id) ?? [];
    const title = publications[0]?.title ?? this.name(id);
    return ['“', title, '”', ...(publications.length > 1 ? [' and its other publications'] : [])];
  }

  /** A claim in words: subject, reading, object, and what narrows it. */
  statement(id: string): Inline[] {
    const claim = this.#records.claims.get(id);
    if (!claim) return [id];
    const object = claim.object === undefined ? (claim.value ?? '') : this.name(claim.object);
    return [this.name(claim.subject), ` ${this.reading(claim)} `, object, ...this.#narrowed(id)];
  }

  /** What a claim says of its subject, as it stands after the subject's name. */
  protected reading({ subject, predicate }: ClaimRecord): string {
    return this.#agreeing(subject, predicateNamed(predicate)?.reading ?? predicate);
  }

  /** A step in words, read in the direction in which it is taken. */
  step({ from, to, claim, predicate: name, direction }: Step): Inline[] {
    const predicate = predicateNamed(name);
    const reading = direction === 'FORWARD' ? predicate?.reading : predicate?.inverse;
    const agreeing = this.#agreeing(from, reading ?? name);
    return [this.name(from), ` ${agreeing} `, this.name(to), ...this.#narrowed(claim)];
  }

  /** A group is a counted set of actors: its name is plural. */
  #agreeing(subject: string, reading: string): string {
    return this.#records.entities.get(subject)?.kind === 'Group' ? inPlural(reading) : reading;
  }

  /** What makes a claim narrower than its reading: it must never read as the wider one. */
  #narrowed(id: string): Inline[] {
    const claim = this.#records.claims.get(id);
    const parts = (predicateNamed(claim?.predicate ?? '')?.identifying ?? []).flatMap((name): Line[] => {
      const value = claim?.qualifiers[name];
      return value === undefined ? [] : [[`${name}: `, name === 'act' ? this.name(value) : value]];
    });
    return parts.length === 0 ? [] : [' (', ...joined(parts, ', '), ')'];
  }
}
