/**
 * The projection: all claims, their evidence and their past in columns of numbers, and the rows of leads that a search
 * follows. One projection answers at every revision, on every date and under every grading, in every thread.
 *
 * What a column holds of a record is the state that was seen first; later states stand beside it in the notes. A state
 * that ended says so in `itemUntil`, where only a revision that no question under way has seen can be written.
 */

import { Column, type ColumnPart } from '../../columns/column.js';
import { Ids, type IdsPart } from '../../columns/ids.js';
import { PackedText, type TextPart } from '../../columns/packed-text.js';
import { ENTITY_KINDS, type EntityKind } from '../../model/kind.js';
import type { Period } from '../../model/partial-date.js';
import { NO_DAY } from './absent.js';
import { type Note, Notes } from './notes.js';
import { Rows, type RowsPart } from './rows.js';
import type { Settled } from './settling.js';

export const IS_COLLECTIVE = 1;
export const IS_UNPROVEN = 2;

/** What may weigh differently since the usual weights were worked out, and from which revision on. */
interface Unsettled {
  /** By claim: the newest revision at which something of it changed. */
  readonly claims: Map<number, number>;
  /** The newest revision at which a source changed so that any claim may weigh differently; 0 when none did. */
  sources: number;
}

export class Projection {
  /** The newest revision whose states are all in it. */
  revision = 0;
  /** Claims below this number are there as a whole; of those beyond it, more is still being taken in. */
  wholeClaims = 0;
  readonly notes: Notes = new Notes();

  readonly nodes: Ids = new Ids();
  readonly nodeKind: Column<Uint8Array> = Column.bytes();
  readonly nodeMarks: Column<Uint8Array> = Column.bytes();
  readonly nodeName: Column<Uint32Array> = Column.indices();
  /** When the thing ran, and since when the state in the columns holds. */
  readonly nodeWhen: Column<Uint32Array> = Column.indices();
  /** The revision in which the entity was first there. */
  readonly nodeSince: Column<Uint32Array> = Column.indices();
  readonly names: PackedText = new PackedText();

  readonly claims: Ids = new Ids();
  readonly claimSubject: Column<Uint32Array> = Column.indices();
  readonly claimObject: Column<Uint32Array> = Column.indices();
  /** Place in `PREDICATES`. */
  readonly claimPredicate: Column<Uint8Array> = Column.bytes();
  readonly claimSince: Column<Uint32Array> = Column.indices();
  /** What narrows the claim, or its value. */
  readonly claimSaid: Column<Uint32Array> = Column.indices();
  /** The claim's first item; the others follow by `itemNext`, in the order of their ids. */
  readonly claimItem: Column<Uint32Array> = Column.indices();

  readonly items: PackedText = new PackedText();
  readonly itemSource: Column<Uint32Array> = Column.indices();
  /** Stance, credibility and reliability in use: see `grades.ts`. */
  readonly itemGrade: Column<Uint8Array> = Column.bytes();
  readonly itemWhen: Column<Uint32Array> = Column.indices();
  readonly itemUntil: Column<Uint32Array> = Column.indices();
  readonly itemSaid: Column<Uint32Array> = Column.indices();
  readonly itemNext: Column<Uint32Array> = Column.indices();

  /** Periods with the revision since which something of that period holds; the same may stand here twice. */
  readonly whenFrom: Column<Int32Array> = Column.days();
  readonly whenTo: Column<Int32Array> = Column.days();
  readonly whenSince: Column<Uint32Array> = Column.indices();
  /** Further words of claims and items as JSON; the first says nothing, the same may stand here twice. */
  readonly said: PackedText = new PackedText();

  /** What each claim is worth by the usual grades, on any date, at `weightsRevision`; NaN is not worked out yet. */
  readonly weights: Column<Float64Array> = Column.weights();
  weightsRevision = 0;
  /** What has come since then and may weigh differently. */
  readonly unsettled: Unsettled = { claims: new Map(), sources: 0 };
  readonly rows: Rows = new Rows(this);
  /** Grows whenever other threads have something to learn. */
  edition = 0;

  /** Whether what the rows say that leads are worth at most holds at a revision. */
  isSettledAt(revision: number): boolean {
    const { weights, weightsRevision, unsettled } = this;
    return (
      weights.length > 0 &&
      revision >= weightsRevision &&
      revision <= this.revision &&
      unsettled.sources === 0
    );
  }

  /** Everything up to a revision is in it: from here on it may be seen. */
  complete(revision: number): void {
    this.revision = revision;
    this.wholeClaims = this.claims.size;
  }

  /** A claim may weigh differently from a revision on. While nothing is weighed there is nothing to remember. */
  unsettle(claim: number, since: number): void {
    if (this.weights.length === 0) return;
    const { claims } = this.unsettled;
    claims.set(claim, Math.max(since, claims.get(claim) ?? 0));
  }

  /** Any claim may weigh differently from a revision on. */
  unsettleSources(since: number): void {
    if (this.weights.length > 0) this.unsettled.sources = Math.max(since, this.unsettled.sources);
  }

  /**
   * Takes over weights and the rows made by them: all at once, since they hold together or not at all. What came after
   * the revision at which they were weighed stays unsettled.
   */
  settle({ revision, weights, rows }: Settled): void {
    const { unsettled } = this;
    this.weights.adopt(weights);
    this.weightsRevision = revision;
    for (const [claim, since] of unsettled.claims) if (since <= revision) unsettled.claims.delete(claim);
    if (unsettled.sources <= revision) unsettled.sources = 0;
    this.rows.adopt(rows);
    this.edition++;
  }

  /** The usual weights as they are at a revision, or null where they have to be worked out anew. */
  usualWeights(revision: number): Float64Array | null {
    const { weights, weightsRevision, unsettled } = this;
    if (weights.length === 0 || revision < weightsRevision || revision > this.revision) return null;
    if (revision > weightsRevision && unsettled.sources > 0) return null;
    if (revision === weightsRevision) return weights.values.subarray(0, weights.length);
    const settled = new Float64Array(this.claims.size).fill(Number.NaN);
    settled.set(weights.values.subarray(0, weights.length));
    for (const claim of unsettled.claims.keys()) settled[claim] = Number.NaN;
    return settled;
  }

  kind(node: number): EntityKind | undefined {
    return ENTITY_KINDS[this.nodeKind.at(node)];
  }

  /** The number of an entity that is there at a revision. */
  nodeAt(id: string, revision: number): number | undefined {
    const node = this.nodes.find(id);
    return node !== undefined && this.nodeSince.at(node) <= revision ? node : undefined;
  }

  /** The number of a claim that is there at a revision. */
  claimAt(id: string, revision: number): number | undefined {
    const claim = this.claims.find(id);
    return claim !== undefined && this.claimSince.at(claim) <= revision ? claim : undefined;
  }

  /** Whether an item is there at a revision. */
  hasItemAt(item: number, revision: number): boolean {
    return this.whenSince.at(this.itemWhen.at(item)) <= revision && revision < this.itemUntil.at(item);
  }

  whenPeriod(when: number): Period {
    const [from, to] = [this.whenFrom.at(when), this.whenTo.at(when)];
    return { from: from === NO_DAY ? null : from, to: to === NO_DAY ? null : to };
  }

  /** Everything, to be adopted by another thread or kept in a file. Nothing is copied but the notes. */
  parts(notesFrom = 0): ProjectionParts {
    const { rows, notes, revision, wholeClaims, weightsRevision, edition } = this;
    return {
      edition,
      revision,
      wholeClaims,
      weightsRevision,
      columns: Object.fromEntries(COLUMNS.map((name) => [name, this[name].part()])),
      texts: Object.fromEntries(TEXTS.map((name) => [name, this[name].part()])),
      ids: { nodes: this.nodes.part(), claims: this.claims.part() },
      rows: rows.part(),
      notesFrom,
      notes: notes.from(notesFrom),
      unsettled: {
        claims: [...this.unsettled.claims.keys()],
        since: [...this.unsettled.claims.values()],
        sources: this.unsettled.sources,
      },
    };
  }

  /** Takes over what `parts` gave; notes that are known already are passed over. */
  adopt(parts: ProjectionParts): void {
    for (const name of COLUMNS) this[name].adopt(parts.columns[name] as ColumnPart);
    for (const name of TEXTS) this[name].adopt(parts.texts[name] as TextPart);
    this.nodes.adopt(parts.ids.nodes as IdsPart);
    this.claims.adopt(parts.ids.claims as IdsPart);
    this.notes.take(parts.notes.slice(this.notes.size - parts.notesFrom));
    this.edition = parts.edition;
    this.revision = parts.revision;
    this.wholeClaims = parts.wholeClaims;
    this.weightsRevision = parts.weightsRevision;
    this.unsettled.claims.clear();
    for (const [index, claim] of parts.unsettled.claims.entries())
      this.unsettled.claims.set(claim, parts.unsettled.since[index] as number);
    this.unsettled.sources = parts.unsettled.sources;
    this.rows.adopt(parts.rows);
  }

  /** Bytes of the columns, and those of ids, names and other texts. */
  get bytes(): { readonly columns: number; readonly texts: number } {
    const columns = COLUMNS.reduce((sum, name) => sum + this[name].bytes, this.rows.bytes);
    const texts = TEXTS.reduce((sum, name) => sum + this[name].bytes.bytes + this[name].ends.bytes, 0);
    return { columns, texts: texts + this.nodes.bytes + this.claims.bytes };
  }
}

const COLUMNS = [
  ...(['nodeKind', 'nodeMarks', 'nodeName', 'nodeWhen', 'nodeSince'] as const),
  ...(['claimSubject', 'claimObject', 'claimPredicate', 'claimSince', 'claimSaid', 'claimItem'] as const),
  ...(['itemSource', 'itemGrade', 'itemWhen', 'itemUntil', 'itemSaid', 'itemNext'] as const),
  ...(['whenFrom', 'whenTo', 'whenSince', 'weights'] as const),
] as const;
const TEXTS = ['names', 'items', 'said'] as const;

export interface ProjectionParts {
  readonly edition: number;
  readonly revision: number;
  readonly wholeClaims: number;
  readonly weightsRevision: number;
  readonly columns: { readonly [name: string]: ColumnPart };
  readonly texts: { readonly [name: string]: TextPart };
  readonly ids: { readonly nodes: IdsPart; readonly claims: IdsPart };
  readonly rows: RowsPart;
  /** How many notes came before those that follow. */
  readonly notesFrom: number;
  readonly notes: readonly Note[];
  readonly unsettled: {
    readonly claims: readonly number[];
    /** For each of the claims. */
    readonly since: readonly number[];
    readonly sources: number;
  };
}
