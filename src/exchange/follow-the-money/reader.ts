/** Reads a file of FollowTheMoney: one entity on a line, as OpenSanctions, Aleph and others write them. */
import { LinchpinError, recordInvalid } from '../../errors.js';
import { type FileToRead, type Reader, type Reading, type ReadingTerms, refusalOf } from '../format.js';
import { linesOf } from '../lines.js';
import { readContractAward } from './contract-awards.js';
import { edgeForm } from './edge-forms.js';
import { entityAtFirstSight, entityIn, type FtmEntity } from './ftm-entity.js';
import { LeftOutNames } from './left-out-names.js';
import { readOccupancy, readOfficeInWords } from './occupancies.js';
import { Once } from './once.js';
import { PlaceUnderWay } from './place-under-way.js';
import { POST_PROPERTIES } from './posts.js';
import { readSanction } from './sanctions.js';
import { Survey } from './survey.js';
import { readThing } from './things.js';
import { readTie } from './ties.js';

export class FollowTheMoneyReader implements Reader {
  readonly #file: FileToRead;
  readonly #terms: ReadingTerms;
  readonly #once = new Once();
  readonly #names = new LeftOutNames();
  #survey: Survey | null = null;

  constructor(file: FileToRead, terms: ReadingTerms) {
    this.#file = file;
    this.#terms = terms;
  }

  async *survey(): AsyncIterable<unknown> {
    const survey = new Survey();
    for await (const line of linesOf(this.#file.bytes(), this.#file.name)) {
      const entity = 'text' in line ? entityAtFirstSight(line.text, line.where) : null;
      if (entity !== null) survey.add(entity);
      yield line;
    }
    survey.finish();
    this.#survey = survey;
  }

  async *read(): AsyncIterable<Reading> {
    if (this.#survey === null) for await (const _ of this.survey());
    const survey = this.#survey ?? new Survey();
    for await (const line of linesOf(this.#file.bytes(), this.#file.name)) {
      if ('problem' in line) {
        const { where, problem } = line;
        yield refused(where, recordInvalid(where, problem));
      } else if (line.text.trim() !== '') {
        try {
          yield this.#readEntity(entityIn(line), survey);
        } catch (error) {
          if (!(error instanceof LinchpinError)) throw error;
          yield refused(line.where, error);
        }
      }
    }
  }

  #readEntity(entity: FtmEntity, survey: Survey): Reading {
    const { source, credibility } = this.#terms;
    const { name } = entity.schema;
    const isTie = edgeForm(name) !== null;
    const isThing = survey.kindOf(entity) !== null;
    if (!isTie && !isThing && !OTHERS.has(name)) return this.#unread(entity, survey);
    checkSchema(entity, survey);
    if (source === null) {
      return refused(
        entity.where,
        refusalOf(entity.where, 'source', 'a source of what the file says', 'none'),
      );
    }
    const setting = { source, credibility, names: this.#names };
    const told = survey.isRenamed(entity.id) ? survey.recordId(entity.id) : entity.id;
    const place = new PlaceUnderWay(entity, setting, told);
    if (isTie) readTie(place, survey);
    else if (name === 'Sanction') readSanction(place, survey, this.#once);
    else if (name === 'Occupancy') readOccupancy(place, survey, this.#once);
    else if (name === 'ContractAward') readContractAward(place, survey);
    else {
      readThing(place, survey);
      if (name === 'Person') readOfficeInWords(place, survey, this.#once);
    }
    return place.reading();
  }

  /** An entity of no kind of ours; of a post that somebody holds, what the office that it gives does not carry. */
  #unread({ id, schema, values, where }: FtmEntity, survey: Survey): Reading {
    const isHeld = schema.name === 'Position' && survey.isOccupied(id);
    if (isHeld) for (const property of POST_PROPERTIES) values.take(property);
    const left = isHeld
      ? values.leftOut().map((property) => this.#names.of(schema.name, property))
      : [schema.name];
    return { where, records: [], refused: [], leftOut: left };
  }
}

/** Schemata that are neither things of ours nor edges between two of them, but say something of such. */
const OTHERS: ReadonlySet<string> = new Set(['Sanction', 'Occupancy', 'ContractAward']);

/** What an id stands for may not hang on which line of it is looked at. @throws LinchpinError RECORD_INVALID */
function checkSchema({ id, schema, where }: FtmEntity, survey: Survey): void {
  const { schema: first } = survey.look(id);
  if (first === schema.name || first === '') return;
  throw refusalOf(where, 'schema', `${first}, as another line of the id has it`, schema.name);
}

function refused(where: string, error: LinchpinError): Reading {
  return { where, records: [], refused: [error], leftOut: [] };
}
