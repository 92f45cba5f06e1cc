/** Which records an export has in it: those that a filter takes, and those that they cannot stand without. */
import { Column } from '../columns/column.js';
import { Ids } from '../columns/ids.js';
import { listedClaimOf } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import { ENTITY_KINDS, type EntityKind } from '../model/kind.js';
import { givesPublicRole } from '../model/predicate.js';
import { referencesOf } from '../model/references.js';
import {
  type ExportFilter,
  filtersClaims,
  filtersEntities,
  takesClaim,
  takesEntity,
} from './export-filter.js';
import type { KeptGraph, SaidOf } from './kept-graph.js';

export interface Selection {
  /** Whether the filter took nothing. */
  readonly isEmpty: boolean;
  hasEntity(entity: Entity): boolean;
  hasClaim(id: string): boolean;
  kindOf(id: string): EntityKind;
}

/** Goes through what is kept until nothing more is drawn in. */
export async function closedSelection(kept: KeptGraph, filter: ExportFilter): Promise<Selection> {
  const marks = new Marks();
  await takeEntities(kept, filter, marks);
  if (!filtersEntities(filter) && !filtersClaims(filter)) return everything(marks);
  for (let drawn = -1; drawn !== marks.count; ) {
    drawn = marks.count;
    await drawClaims(kept, filter, marks);
    for await (const entity of kept.entities()) if (marks.hasEntity(entity)) marks.drawReferences(entity);
    for await (const source of kept.sources()) if (marks.hasEntity(source)) marks.drawReferences(source);
  }
  return marks;
}

/** Without a filter nothing has to be looked for: whatever holds is there. */
function everything(marks: Marks): Selection {
  return { isEmpty: false, hasEntity: () => true, hasClaim: () => true, kindOf: (id) => marks.kindOf(id) };
}

/** What the filter takes of entities; where it speaks of claims alone, entities come with their claims. */
async function takeEntities(kept: KeptGraph, filter: ExportFilter, marks: Marks): Promise<void> {
  const isAsked = filtersEntities(filter);
  for await (const source of kept.sources()) {
    marks.know(source);
    if (isAsked && takesEntity(filter, source)) marks.take(source.id, true);
  }
  for await (const entity of kept.entities()) {
    marks.know(entity);
    if (isAsked && takesEntity(filter, entity)) marks.take(entity.id, true);
  }
}

/** Claims that the filter takes at one of the entities that it takes, and the public roles of all officials drawn in. */
async function drawClaims(kept: KeptGraph, filter: ExportFilter, marks: Marks): Promise<void> {
  const isAnywhere = !filtersEntities(filter);
  for await (const said of kept.claims()) {
    const { id, subject, object, predicate } = said.claim;
    const isAsked =
      takesClaim(filter, said) &&
      (isAnywhere || marks.isAsked(subject) || (object !== undefined && marks.isAsked(object)));
    const kind = object === undefined ? undefined : marks.kindOf(object);
    const isRole =
      marks.kindOf(subject) === 'Official' && marks.has(subject) && givesPublicRole(predicate, kind);
    if (isAsked || isRole || marks.has(id)) marks.drawClaim(said);
  }
}

class Marks implements Selection {
  readonly #ids = new Ids();
  readonly #kinds = Column.bytes();
  /** 1: drawn in; 2: the filter took it itself. */
  readonly #marks = Column.bytes();
  count = 0;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  know({ id, kind }: Entity): void {
    const number = this.#number(id);
    this.#kinds.values[number] = 1 + ENTITY_KINDS.indexOf(kind);
  }

  kindOf(id: string): EntityKind {
    if (listedClaimOf(id) !== null) return 'Listing';
    const number = this.#ids.find(id);
    return ENTITY_KINDS[(number === undefined ? 0 : this.#kinds.at(number)) - 1] ?? 'Concept';
  }

  take(id: string, isAsked = false): void {
    const number = this.#number(listedClaimOf(id) ?? id);
    const mark = isAsked ? 2 : 1;
    if (this.#marks.at(number) >= mark) return;
    if (this.#marks.at(number) === 0) this.count++;
    this.#marks.values[number] = mark;
  }

  has(id: string): boolean {
    const number = this.#ids.find(id);
    return number !== undefined && this.#marks.at(number) > 0;
  }

  isAsked(id: string): boolean {
    const number = this.#ids.find(id);
    return number !== undefined && this.#marks.at(number) === 2;
  }

  /** A listing goes where its claim goes. */
  hasEntity(entity: Entity): boolean {
    return this.has(listedClaimOf(entity.id) ?? entity.id);
  }

  hasClaim(id: string): boolean {
    return this.has(id);
  }

  drawReferences(record: Parameters<typeof referencesOf>[0]): void {
    for (const { id } of referencesOf(record)) this.take(id);
  }

  /** An opposition comes along where the claim that it opposes does, and draws nothing in. */
  drawClaim({ claim, items, bearings, oppositions }: SaidOf): void {
    this.take(claim.id);
    for (const record of [claim, ...items, ...bearings]) this.drawReferences(record);
    for (const { source, opposes } of oppositions) if (this.has(opposes)) this.take(source);
  }

  #number(id: string): number {
    const number = this.#ids.add(id);
    for (const column of [this.#kinds, this.#marks]) column.cover(number);
    return number;
  }
}
