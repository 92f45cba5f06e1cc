/**
 * Sources as reports on the relationships that they speak of (STIX 2.1, section 4.16): the view of a source for
 * platforms, beside its record. A report has to have a date, so a source without one gets none.
 */
import type { EvidenceRecord } from '../../model/evidence.js';
import type { ObjectMaker, StixObject } from './extension.js';
import { stixId } from './ids.js';
import type { Known } from './known.js';
import { documentReference } from './references.js';
import { startOf } from './times.js';

/** So many relationships fill a report; a source that speaks of more has several. */
const MOST_REFERENCES = 1000;

interface Begun {
  /** Numbers of claims. */
  claims: number[];
  parts: number;
}

export class Reports {
  readonly #make: ObjectMaker;
  readonly #known: Known;
  readonly #bySource = new Map<string, Begun>();

  constructor(make: ObjectMaker, known: Known) {
    this.#make = make;
    this.#known = known;
  }

  /** Takes the items of a claim that is a relationship; gives the reports that are full. */
  *add(items: readonly EvidenceRecord[]): Iterable<StixObject> {
    const sources = new Set(items.filter(({ retracted }) => !retracted).map(({ source }) => source));
    const [claim] = items;
    for (const source of sources) {
      if (claim === undefined || this.#known.source(source)?.published === undefined) continue;
      const begun = this.#bySource.get(source) ?? { claims: [], parts: 0 };
      this.#bySource.set(source, begun);
      begun.claims.push(this.#known.claims.add(claim.claim));
      if (begun.claims.length === MOST_REFERENCES) yield* this.#finish(source, begun);
    }
  }

  /** The reports that are begun. */
  *end(): Iterable<StixObject> {
    for (const [source, begun] of this.#bySource) yield* this.#finish(source, begun);
  }

  *#finish(id: string, begun: Begun): Iterable<StixObject> {
    const source = this.#known.source(id);
    if (source?.published === undefined || begun.claims.length === 0) return;
    begun.parts += 1;
    const part = begun.parts === 1 ? '' : ` (part ${begun.parts})`;
    yield this.#make.viewing(id, 'report', 'report', `${begun.parts}:${id}`, {
      name: source.title + part,
      published: startOf(source.published),
      object_refs: begun.claims.map((claim) =>
        stixId('relationship', 'claim', this.#known.claims.text(claim)),
      ),
      external_references: [documentReference(source)],
    });
    begun.claims = [];
  }
}
