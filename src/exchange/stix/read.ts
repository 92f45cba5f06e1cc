/** Records of a STIX bundle: ours come back whole, and of others' objects what says the same as a record of ours. */
import { LinchpinError, recordInvalid, shown } from '../../errors.js';
import { claimId } from '../../model/claim.js';
import { type FileToRead, type Reader, type Reading, type ReadingTerms, refusalOf } from '../format.js';
import { type JsonPiece, jsonElements } from '../json-elements.js';
import { member } from '../json-member.js';
import { LeftOutNames } from '../left-out-names.js';
import { shortName } from '../short-name.js';
import { ownOf, type StixObject } from './extension.js';
import { readObject, stixObject } from './read-object.js';
import { statementOf } from './read-relationship.js';
import { Survey } from './survey.js';

/** What stands around the objects in a bundle, and in what a server of TAXII 2.1 answers with. */
const AROUND: readonly string[] = ['id', 'spec_version', 'more', 'next'];

export class StixReader implements Reader {
  readonly #file: FileToRead;
  readonly #terms: ReadingTerms;
  readonly #survey = new Survey();
  readonly #names = new LeftOutNames();

  constructor(file: FileToRead, terms: ReadingTerms) {
    this.#file = file;
    this.#terms = terms;
  }

  async *survey(): AsyncIterable<unknown> {
    for await (const object of this.#objects()) yield this.#survey.addFirst(object);
    if (!this.#survey.hasOpenQuestions) return;
    for await (const object of this.#objects()) {
      if (object.type === 'relationship')
        yield this.#survey.addSecond(object.id, () => this.#claimOf(object));
    }
  }

  async *read(): AsyncIterable<Reading> {
    for await (const piece of this.#pieces()) {
      const reading = this.#reading(piece);
      const isPlace = piece.kind !== 'member' || reading.refused.length > 0 || reading.leftOut.length > 0;
      if (isPlace) yield reading;
    }
  }

  #reading(piece: JsonPiece): Reading {
    const { where } = piece;
    const leftOut: string[] = [];
    try {
      const records = this.#records(piece, leftOut);
      return { where, records, refused: [], leftOut: this.#names.told(leftOut) };
    } catch (error) {
      if (!(error instanceof LinchpinError)) throw error;
      return { where, records: [], refused: [error], leftOut: this.#names.told(leftOut) };
    }
  }

  /** @throws LinchpinError */
  #records(piece: JsonPiece, leftOut: string[]): Reading['records'] {
    const { where } = piece;
    switch (piece.kind) {
      case 'element':
        return readObject(stixObject(piece.value, where), {
          where,
          terms: this.#terms,
          survey: this.#survey,
          leftOut,
        });
      case 'problem':
        throw recordInvalid(where, piece.problem);
      case 'member':
        if (piece.name === 'objects')
          throw refusalOf(where, 'objects', 'a list of objects', shown(piece.value));
        if (piece.name === 'type') this.#checkType(piece.value, where);
        else if (!AROUND.includes(piece.name)) leftOut.push(`bundle.${shortName(piece.name)}`);
        return [];
    }
  }

  #checkType(type: unknown, where: string): void {
    if (type !== 'bundle') throw refusalOf(where, 'type', '"bundle", with objects in it', shown(type));
  }

  /** The claim that a relationship is, ours or somebody else's. */
  #claimOf(object: StixObject): string | null {
    const own = ownOf(object);
    if (own === null) {
      const statement = statementOf(object, this.#survey);
      return statement && claimId(statement);
    }
    const id = own === 'view' ? null : member(own.record, 'id');
    return typeof id === 'string' ? id : null;
  }

  /** What is no object is passed over here, and told when it is read. */
  async *#objects(): AsyncIterable<StixObject> {
    for await (const piece of this.#pieces()) {
      if (piece.kind !== 'element') continue;
      const isObject =
        typeof member(piece.value, 'type') === 'string' && typeof member(piece.value, 'id') === 'string';
      if (isObject) yield piece.value as StixObject;
    }
  }

  #pieces(): AsyncIterable<JsonPiece> {
    return jsonElements(this.#file.bytes(), this.#file.name, 'objects');
  }
}
