/**
 * Taking states into a projection: at first all of them, later those that came since. Order within a batch makes no
 * difference; what a state refers to may come after it.
 */
import type { ClaimRecord } from '../../model/claim.js';
import type { Entity } from '../../model/entity.js';
import type { EvidenceRecord } from '../../model/evidence.js';
import { canonicalJson } from '../../model/ids.js';
import { ENTITY_KINDS } from '../../model/kind.js';
import type { OppositionRecord } from '../../model/opposition.js';
import type { PartialDate } from '../../model/partial-date.js';
import { PREDICATES, predicateNamed } from '../../model/predicate.js';
import type { SourceRecord } from '../../model/source.js';
import type { DossierRecord } from '../worlds/dossier.js';
import { NO_DAY, NONE, UNKNOWN_KIND } from './absent.js';
import { packGrade } from './grades.js';
import { heldAt, type SourceNote } from './notes.js';
import { periodOrNone } from './period-or-none.js';
import { IS_COLLECTIVE, IS_UNPROVEN, type Projection } from './projection.js';

/** A state that a record had: from one revision on, up to but without another; null while it holds. */
export interface RecordState {
  readonly record: DossierRecord;
  readonly since: number;
  readonly until: number | null;
}

/** What an item or claim says beyond numbers: locator, works it rests on, whose words; or what narrows the claim. */
export type ItemWords = readonly [locator: string | 0, restsOn: readonly string[], assertedBy: string | 0];
export type ClaimWords = readonly [value: string | 0, qualifiers: Readonly<Record<string, string>>];

const PREDICATE_PLACES: ReadonlyMap<string, number> = new Map(
  PREDICATES.map(({ name }, place) => [name, place]),
);

/** Writes states into a projection; keeps at hand what has been written lately. */
export class Ingest {
  readonly #projection: Projection;
  /** What was met lately, and its place: most dates and words come again and again. */
  readonly #dated = new Map<string, number>();
  readonly #spoken = new Map<string, number>();
  /** The revision in which each work was first there: a source that joins it later changes what the others are worth. */
  readonly #works = new Map<string, number>();
  /** Nodes that were there, or were spoken of, when everything up to the projection's revision was in it. */
  #nodesBefore = 0;

  constructor(projection: Projection) {
    this.#projection = projection;
    const { said, notes, nodes } = projection;
    for (const { node, work, since } of [...notes.sources.values()].flat())
      this.#meetWork(work ?? nodes.text(node), since);
    if (said.size === 0) said.add('');
  }

  /** Takes in everything that came since the projection's revision, in stretches: nobody sees it until it is complete. */
  async takeAll(states: readonly RecordState[], pause: () => Promise<void>): Promise<void> {
    this.#nodesBefore = this.#projection.nodes.size;
    for (let start = 0; start < states.length; start += STRETCH) {
      if (start > 0) await pause();
      this.take(states.slice(start, start + STRETCH));
    }
  }

  take(states: readonly RecordState[]): void {
    for (const { record, since, until } of states) {
      switch (record.type) {
        case 'source':
          this.#takeSource(record, since);
          break;
        case 'entity':
          this.#takeEntity(record, since);
          break;
        case 'claim':
          this.#takeClaim(record, since, until);
          break;
        case 'evidence':
          this.#takeItem(record, since, until);
          break;
        case 'opposition':
          this.#takeOpposition(record, since);
          break;
        case 'bearing':
          break;
      }
    }
  }

  #takeSource(record: SourceRecord, since: number): void {
    const { id, title, reliability, work, relays } = record;
    const { notes } = this.#projection;
    const node = this.#node(id);
    const note: SourceNote = {
      ...{ of: 'SOURCE', node, since, title, reliability, relays },
      ...(work !== undefined && { work }),
    };
    const before = heldAt(notes.sources.get(node), since);
    const unsettles = before ? weighsOtherwise(before, note) : this.#isAwaited(node, work ?? id);
    if (unsettles) this.#projection.unsettleSources(since);
    this.#takeState(node, since, { kind: 'Source', name: title });
    notes.add(note);
    this.#meetWork(work ?? id, since);
    for (const relayed of relays) this.#node(relayed);
  }

  /** Whether what was known already spoke of a source that comes now, or knew other publications of its work. */
  #isAwaited(node: number, work: string): boolean {
    const since = this.#works.get(work);
    return node < this.#nodesBefore || (since !== undefined && since <= this.#projection.revision);
  }

  #meetWork(work: string, since: number): void {
    this.#works.set(work, Math.min(since, this.#works.get(work) ?? since));
  }

  #takeEntity(record: Entity, since: number): void {
    if (record.kind === 'Source') return;
    this.#takeState(this.#node(record.id), since, record);
  }

  /** The first state seen fills the columns; others stand in the notes. */
  #takeState(node: number, since: number, state: StateOfEntity): void {
    const { nodeKind, nodeMarks, nodeName, nodeWhen, nodeSince, names, notes } = this.#projection;
    const { collective = false, organStatus, from, to, name } = state;
    const unproven = organStatus === 'UNPROVEN';
    nodeSince.values[node] = Math.min(nodeSince.at(node), since);
    if (nodeKind.at(node) !== UNKNOWN_KIND) {
      if (state.kind === 'Source') return;
      const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      notes.add({ of: 'ENTITY', node, since, name, collective, unproven, ...dates });
      return;
    }
    nodeKind.values[node] = ENTITY_KINDS.indexOf(state.kind);
    nodeMarks.values[node] = (collective ? IS_COLLECTIVE : 0) | (unproven ? IS_UNPROVEN : 0);
    nodeName.values[node] = names.add(name);
    nodeWhen.values[node] = this.#when(from, to, since, name);
  }

  /** The number of an entity; one that is not known yet gets a place for its record to come. */
  #node(id: string): number {
    const { nodes, nodeKind, nodeMarks, nodeName, nodeWhen, nodeSince } = this.#projection;
    const node = nodes.add(id);
    if (node < nodeKind.length) return node;
    nodeKind.push(UNKNOWN_KIND);
    for (const column of [nodeMarks, nodeName, nodeWhen]) column.push(0);
    nodeSince.push(NONE);
    return node;
  }

  #takeClaim(record: ClaimRecord, since: number, until: number | null): void {
    const { claimSince, notes } = this.#projection;
    const claim = this.#claim(record.id);
    if (this.#projection.claimPredicate.at(claim) === UNKNOWN_PREDICATE) this.#fillClaim(claim, record);
    claimSince.values[claim] = Math.min(claimSince.at(claim), since);
    this.#projection.unsettle(claim, since);
    const superseded = record.supersededBy !== undefined;
    if (!superseded && !notes.supersessions.has(claim)) return;
    notes.add({ of: 'SUPERSESSION', claim, since, superseded });
    const followed = notes.supersessions.get(claim)?.some((note) => note.since === until);
    if (superseded && until !== null && !followed)
      notes.add({ of: 'SUPERSESSION', claim, since: until, superseded: false });
  }

  #fillClaim(claim: number, record: ClaimRecord): void {
    const { claimSubject, claimObject, claimPredicate, claimSaid } = this.#projection;
    claimSubject.values[claim] = this.#node(record.subject);
    claimObject.values[claim] = record.object === undefined ? NONE : this.#node(record.object);
    claimPredicate.values[claim] = PREDICATE_PLACES.get(record.predicate) ?? UNKNOWN_PREDICATE;
    const identifying = predicateNamed(record.predicate)?.identifying ?? [];
    const qualifiers = Object.fromEntries(
      identifying.flatMap((name) => {
        const value = record.qualifiers[name];
        return value === undefined ? [] : [[name, value]];
      }),
    );
    if (record.value === undefined && Object.keys(qualifiers).length === 0) return;
    const words = canonicalJson([record.value ?? 0, qualifiers] satisfies ClaimWords);
    claimSaid.values[claim] = lately(this.#spoken, words, () => this.#projection.said.add(words));
  }

  /** The number of a claim; one that is not known yet gets a place, so that its items may come first. */
  #claim(id: string): number {
    const { claims, claimSubject, claimObject, claimPredicate, claimSince, claimSaid, claimItem } =
      this.#projection;
    const claim = claims.add(id);
    if (claim < claimPredicate.length) return claim;
    for (const column of [claimSubject, claimObject, claimSince, claimItem]) column.push(NONE);
    claimPredicate.push(UNKNOWN_PREDICATE);
    claimSaid.push(0);
    return claim;
  }

  #takeItem(record: EvidenceRecord, since: number, until: number | null): void {
    const claim = this.#claim(record.claim);
    this.#projection.unsettle(claim, since);
    const { before, after } = this.#neighbours(claim, record.id, since);
    const { itemUntil, itemNext, claimItem, itemSource, itemGrade, itemWhen, itemSaid, items } =
      this.#projection;
    if (before.sameItem) itemUntil.values[before.item] = Math.min(itemUntil.at(before.item), since);
    if (record.retracted) return;
    const item = items.add(record.id);
    itemSource.push(this.#node(record.source));
    itemGrade.push(packGrade(record.stance, record.credibility, record.reliabilityInUse));
    itemWhen.push(this.#when(record.from, record.to, since, record.id));
    itemUntil.push(until ?? NONE);
    itemSaid.push(this.#wordsOf(record));
    itemNext.push(after);
    if (before.item === NONE) claimItem.values[claim] = item;
    else itemNext.values[before.item] = item;
  }

  /** Between which items of a claim a state belongs: they stand by id, and states of one item by revision. */
  #neighbours(claim: number, id: string, since: number): { before: Before; after: number } {
    const { claimItem, itemNext, itemWhen, whenSince, items } = this.#projection;
    let before: Before = { item: NONE, sameItem: false };
    let after = claimItem.at(claim);
    while (after !== NONE) {
      const sameItem = items.is(after, id);
      if (sameItem ? whenSince.at(itemWhen.at(after)) > since : items.text(after) > id) break;
      before = { item: after, sameItem };
      after = itemNext.at(after);
    }
    return { before, after };
  }

  #takeOpposition(record: OppositionRecord, since: number): void {
    const { id, claim, kind, stance, source, retracted } = record;
    this.#projection.notes.add({
      ...{ of: 'OPPOSITION', id, since, retracted: retracted !== undefined, claim, kind, source },
      opposes: this.#claim(record.opposes),
      ...(stance !== undefined && { stance }),
    });
  }

  #when(from: PartialDate | undefined, to: PartialDate | undefined, since: number, where: string): number {
    return lately(this.#dated, `${from ?? ''} ${to ?? ''} ${since}`, () => {
      const period = periodOrNone(from, to, where);
      const { whenFrom, whenTo, whenSince } = this.#projection;
      whenFrom.push(period.from ?? NO_DAY);
      whenTo.push(period.to ?? NO_DAY);
      return whenSince.push(since);
    });
  }

  /** Sources that an item rests on get a place, so that it is known that they are spoken of. */
  #wordsOf({ locator, restsOn, assertedBy }: EvidenceRecord): number {
    if (locator === undefined && restsOn.length === 0 && assertedBy === undefined) return 0;
    const key = `${locator ?? ''}\n${restsOn.join(' ')}\n${assertedBy ?? ''}`;
    return lately(this.#spoken, key, () => {
      for (const source of restsOn) this.#node(source);
      const words: ItemWords = [locator ?? 0, restsOn, assertedBy ?? 0];
      return this.#projection.said.add(canonicalJson(words));
    });
  }
}

/** States taken in between two pauses. */
const STRETCH = 2_000;
/** Dates, and words, that are kept at hand; one that comes again after that is stored twice. */
const MOST_KEPT = 100_000;

/** The place of what was written lately, or of what is written now. */
function lately(places: Map<string, number>, key: string, write: () => number): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  const place = write();
  if (places.size === MOST_KEPT) places.clear();
  places.set(key, place);
  return place;
}

/** Whether two states of a source may give a claim another weight; its title does not. */
function weighsOtherwise(a: SourceNote, b: SourceNote): boolean {
  const isSame = a.relays.length === b.relays.length && a.relays.every((id, place) => id === b.relays[place]);
  return a.reliability !== b.reliability || a.work !== b.work || !isSame;
}

interface StateOfEntity {
  readonly kind: (typeof ENTITY_KINDS)[number];
  readonly name: string;
  readonly collective?: boolean;
  readonly organStatus?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

interface Before {
  readonly item: number;
  readonly sameItem: boolean;
}

/** A claim whose record has not come, or whose predicate this version does not know: no lead, no reading. */
const UNKNOWN_PREDICATE = 255;
