/**
 * Footnotes: one for each evidence item, opposition and bearing, numbered in the order in which they are first referred to.
 * Each says what the source is, where in it the words stand, whose words they are, how both are graded, and whether a
 * copy is recorded as preserved.
 */
import type { BearingRecord } from '../model/bearing.js';
import type { EvidenceRecord, Stance } from '../model/evidence.js';
import { CREDIBILITY_MEANINGS, RELIABILITY_MEANINGS } from '../model/grade.js';
import type { OppositionRecord } from '../model/opposition.js';
import type { SourceRecord } from '../model/source.js';
import { code, type Inline, joined, type Line } from './document.js';
import type { Naming } from './naming.js';
import type { BriefRecords } from './records.js';
import { momentText, periodText } from './words.js';

const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  SUPPORTS: 'Supports the claim that ',
  DISPUTES: 'Disputes that ',
  QUESTIONS: 'Questions whether ',
};

export class Footnotes {
  readonly #records: BriefRecords;
  readonly #naming: Naming;
  readonly #numbers = new Map<string, number>();
  readonly #lines: Line[] = [];

  constructor(records: BriefRecords, naming: Naming) {
    this.#records = records;
    this.#naming = naming;
  }

  /** All footnotes referred to so far, the first one first. */
  get lines(): readonly Line[] {
    return this.#lines;
  }

  /** References to evidence items; an item that is not on record has no footnote. */
  items(ids: readonly string[]): Inline[] {
    return ids.flatMap((id) => {
      const item = this.#records.items.get(id);
      return item ? [this.#note(`item ${id}`, () => this.#itemLine(item))] : [];
    });
  }

  /** A reference to a source's word that one claim opposes another. */
  opposition(opposition: OppositionRecord): Inline {
    return this.#note(`opposition ${opposition.id}`, () => this.#oppositionLine(opposition));
  }

  /** A reference to a source's word that a claim bears on an element. */
  bearing(bearing: BearingRecord): Inline {
    return this.#note(`bearing ${bearing.id}`, () => this.#bearingLine(bearing));
  }

  #note(key: string, write: () => Line): Inline {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#lines.length + 1;
      this.#numbers.set(key, number);
      this.#lines.push([]);
      this.#lines[number - 1] = write();
    }
    return { kind: 'NOTE', number };
  }

  #itemLine(item: EvidenceRecord): Line {
    const { credibility, reliabilityInUse, restsOn, assertedBy, id } = item;
    const source = this.#source(item.source);
    return [
      ...this.#citation(item.source, item.locator),
      ' ',
      STANCE_WORDS[item.stance],
      ...this.#naming.statement(item.claim),
      '; speaks of what held ',
      `${periodText(item.from, item.to)}. `,
      ...(assertedBy === undefined
        ? ['The words are the source’s own. ']
        : ['On record as the words of ', this.#naming.name(assertedBy), '. ']),
      ...(restsOn.length === 0 ? [] : ['Rests on ', ...this.#titles(restsOn), '. ']),
      ...(source && source.relays.length > 0
        ? ['The source relays ', ...this.#titles(source.relays), '. ']
        : []),
      ...(source
        ? [`Source graded ${source.reliability}, ${RELIABILITY_MEANINGS[source.reliability]}. `]
        : []),
      ...(reliabilityInUse === undefined
        ? []
        : [
            `In this use, the work whose voice it is counts as ${reliabilityInUse}, ${RELIABILITY_MEANINGS[reliabilityInUse]}. `,
          ]),
      `Statement graded ${credibility}, ${CREDIBILITY_MEANINGS[credibility]}. `,
      ...preservation(source),
      ' Item ',
      code(id),
      '.',
    ];
  }

  #oppositionLine({
    source: id,
    locator,
    kind,
    claim,
    opposes,
    stance = 'SUPPORTS',
  }: OppositionRecord): Line {
    const source = this.#source(id);
    return [
      ...this.#citation(id, locator),
      kind === 'REBUTS' ? ' Against the claim that ' : ' Against what is inferred from the claim that ',
      ...this.#naming.statement(opposes),
      `, it sets ${OPPOSES_BY[stance]} `,
      ...this.#naming.statement(claim),
      '. ',
      ...(source
        ? [`Source graded ${source.reliability}, ${RELIABILITY_MEANINGS[source.reliability]}. `]
        : []),
      ...preservation(source),
    ];
  }

  #bearingLine({ source: id, locator, side, claim, element, stance = 'SUPPORTS' }: BearingRecord): Line {
    const source = this.#source(id);
    return [
      ...this.#citation(id, locator),
      side === 'FOR' ? ' For' : ' Against',
      ' the element “',
      this.#naming.name(element),
      `” being met, it sets ${OPPOSES_BY[stance]} `,
      ...this.#naming.statement(claim),
      '. ',
      ...(source
        ? [`Source graded ${source.reliability}, ${RELIABILITY_MEANINGS[source.reliability]}. `]
        : []),
      ...preservation(source),
    ];
  }

  /** `Author, Author, “Title”, Publisher, 2021-07, p. 4. https://… (archived: https://…).` */
  #citation(id: string, locator: string | undefined): Inline[] {
    const source = this.#source(id);
    const { authors = [], publisher, published, url, archiveUrl } = source ?? {};
    const parts: Line[] = [
      ...authors.map((author) => [author]),
      ['“', this.#naming.name(id), '”'],
      ...[publisher, published, locator === 'text' ? undefined : locator].flatMap((part): Line[] =>
        part === undefined ? [] : [[part]],
      ),
      ...(published === undefined ? [['date of publication not on record']] : []),
    ];
    return [
      ...joined(parts, ', '),
      '.',
      ...(url === undefined ? [' No address on record.'] : [' ', { kind: 'LINK' as const, address: url }]),
      ...(archiveUrl === undefined
        ? []
        : [' (archived: ', { kind: 'LINK' as const, address: archiveUrl }, ')']),
      ...(url === undefined ? [] : ['.']),
    ];
  }

  #titles(ids: readonly string[]): Inline[] {
    return joined(
      ids.map((id) => ['“', this.#naming.name(id), '”']),
      ', ',
      ' and ',
    );
  }

  #source(id: string): SourceRecord | undefined {
    const entity = this.#records.entities.get(id);
    return entity?.kind === 'Source' ? entity : undefined;
  }
}

export const OPPOSES_BY: Readonly<Record<Stance, string>> = {
  SUPPORTS: 'the claim that',
  DISPUTES: 'the denial that',
  QUESTIONS: 'the doubt whether',
};

/** Whether a copy is recorded as preserved, and which: the record does not show that it is still kept. */
export function preservation(source: SourceRecord | undefined): Inline[] {
  if (source?.sha256 === undefined) return ['No copy is recorded as preserved.'];
  const captured =
    source.capturedAt === undefined ? 'at a time not on record' : momentText(source.capturedAt);
  return [`Recorded as preserved, captured ${captured}, SHA-256 `, code(source.sha256), '.'];
}
