/** What is being made of one line: records that were found good, refusals, and what was left out. */
import { LinchpinError } from '../../errors.js';
import { claimId, type Statement } from '../../model/claim.js';
import type { Credibility } from '../../model/grade.js';
import { contentId } from '../../model/ids.js';
import type { PartialDate } from '../../model/partial-date.js';
import { type GraphRecord, parseRecord } from '../../model/record.js';
import { type Reading, refusalOf } from '../format.js';
import type { Dissent } from './dissent.js';
import type { FtmEntity } from './ftm-entity.js';
import type { LeftOutNames } from './left-out-names.js';
import { fits, joined } from './texts.js';

/** What holds for all places of a file. */
export interface Setting {
  /** The source of everything in the file. */
  readonly source: string;
  readonly credibility: Credibility;
  readonly names: LeftOutNames;
}

/** What an item has beside its claim and source. */
export interface ItemText {
  readonly locator?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly note?: string | undefined;
}

const LONGEST_LOCATOR = 500;
const LONGEST_NOTE = 4000;

export class PlaceUnderWay {
  readonly entity: FtmEntity;
  /** The place in the file: the id of what stands there, which holds whatever the order of lines. */
  readonly locator: string;
  readonly #setting: Setting;
  readonly #records: GraphRecord[] = [];
  readonly #refused: LinchpinError[] = [];
  readonly #left: string[] = [];

  /** @param id by which the place is told, if not by the one that the file has */
  constructor(entity: FtmEntity, setting: Setting, id = entity.id) {
    this.entity = entity;
    this.locator = fits(id, LONGEST_LOCATOR) ? id : contentId('ftm-', { id });
    this.#setting = setting;
  }

  get source(): string {
    return this.#setting.source;
  }

  /** Takes values as records that only make sense together; when one is no record, all of them are refused. */
  add(...values: readonly unknown[]): void {
    try {
      this.#records.push(...values.map((value) => parseRecord(value, this.entity.where)));
    } catch (error) {
      if (!(error instanceof LinchpinError)) throw error;
      this.#refused.push(error);
    }
  }

  /** A claim, the item by which the file supports it, and others by which the file says that somebody dissents. */
  addClaim(statement: Statement, text: ItemText, dissent: readonly Dissent[] = []): void {
    const id = claimId(statement);
    const items = [this.#item(id, text), ...dissent.map((one) => this.#dissent(id, one))];
    this.add({ type: 'claim', id, ...statement, provenance: 'IMPORT' }, ...items);
  }

  refuse(field: string, wanted: string, got: string): void {
    this.#refused.push(refusalOf(this.entity.where, field, wanted, got));
  }

  refuseWith(error: LinchpinError): void {
    this.#refused.push(error);
  }

  /** Says that values of a property are not carried, and why where the property alone does not show it. */
  leave(property: string): void {
    this.#left.push(property);
  }

  /** The texts of an edge as a note, as far as there is room. */
  note(lines: readonly string[]): string | undefined {
    const { text, left } = joined(lines, LONGEST_NOTE);
    for (let time = 0; time < left; time += 1) this.leave('description');
    return text;
  }

  /** The reading, with what nothing has taken of the line; a line that was refused is not left out as well. */
  reading(): Reading {
    const { where, schema, values } = this.entity;
    const isRefused = this.#records.length === 0 && this.#refused.length > 0;
    const left = isRefused ? this.#left : [...this.#left, ...values.leftOut()];
    const leftOut = left.map((property) => this.#setting.names.of(schema.name, property));
    return { where, records: this.#records, refused: this.#refused, leftOut };
  }

  /** One edge of a file may make several claims, and each of them has an item of its own. */
  #item(claim: string, { locator = this.locator, from, to, note }: ItemText) {
    const { source, credibility } = this.#setting;
    return {
      type: 'evidence',
      id: contentId('ev-', { format: 'followthemoney', place: locator, claim, source }),
      claim,
      source,
      stance: 'SUPPORTS',
      credibility,
      locator,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(note !== undefined && { note }),
      provenance: 'IMPORT',
    };
  }

  /** What is too long for a note is told without its words: that somebody dissents is the matter. */
  #dissent(claim: string, { stance, note }: Dissent) {
    const item = this.#item(claim, { note: this.note([note]) });
    return { ...item, id: contentId('ev-', { beside: item.id, stance, note }), stance };
  }
}
