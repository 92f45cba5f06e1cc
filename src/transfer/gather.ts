/** Reads every file of an import to its end, and sorts what is in them into the order in which it is written. */
import { LinchpinError, recordInvalid } from '../errors.js';
import { brokenOff, type Format, type Reading, type ReadingTerms } from '../exchange/format.js';
import type { InputFile } from '../exchange/input.js';
import type { PlacedRecord } from '../model/record.js';
import { sealOf } from '../store/seal.js';
import { contentOf } from '../store/states.js';
import { type Accounts, NO_PLACE } from './accounts.js';
import { isReferredTo, KnownIds, otherThing } from './known-ids.js';
import { orderKey } from './order.js';
import { SortedLines } from './sorted-lines.js';
import { type Waiting, waitingIn, waitingLine } from './spool.js';

export interface ImportFile {
  readonly file: InputFile;
  readonly format: Format;
}

/** How far the reading of a file has come. */
export interface ReadingProgress {
  readonly stage: 'SURVEY' | 'READING';
  readonly file: string;
  /** Bytes on the disk. */
  readonly done: number;
  readonly total: number;
  /** Places read, of all files. */
  readonly places: number;
}

export interface Gathered {
  /** Records that the files hold. */
  readonly records: number;
  readonly lines: SortedLines;
  readonly known: KnownIds;
}

export interface Gathering {
  readonly files: readonly ImportFile[];
  /** Records that come from no file. */
  readonly first: readonly PlacedRecord[];
  readonly terms: ReadingTerms;
  readonly accounts: Accounts;
  readonly folder: string;
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal: AbortSignal;
}

/** Places between two looks at the progress. */
const STEP = 1000;

/** @throws the reason of the signal, when it is aborted */
export async function gather(gathering: Gathering): Promise<Gathered> {
  const gatherer = new Gatherer(gathering.folder, gathering.accounts);
  for (const { record, where } of gathering.first) await gatherer.add({ record, where, place: NO_PLACE });
  for (const { file, format } of gathering.files) {
    const reader = format.reader(file, gathering.terms);
    if (reader.survey) await surveyed(reader.survey(), file, gathering);
    await readAll(reader.read(), file, gathering, gatherer);
  }
  await gatherer.placeItems();
  return gatherer;
}

/** What is wrong with the file will be met again when it is read, and told then. */
async function surveyed(
  survey: AsyncIterable<unknown>,
  file: InputFile,
  gathering: Gathering,
): Promise<void> {
  let places = 0;
  try {
    for await (const _ of survey) if (++places % STEP === 0) tell('SURVEY', file, places, gathering);
  } catch (error) {
    if (!isOfTheFile(error)) throw error;
  }
}

async function readAll(
  readings: AsyncIterable<Reading>,
  file: InputFile,
  gathering: Gathering,
  gatherer: Gatherer,
): Promise<void> {
  const before = gatherer.held;
  const refuse = (error: LinchpinError) =>
    gatherer.take({ where: file.name, records: [], refused: [error], leftOut: [] });
  try {
    for await (const reading of readings) {
      await gatherer.take(reading);
      if (gatherer.places % STEP === 0) tell('READING', file, gatherer.places, gathering);
    }
  } catch (error) {
    if (!isOfTheFile(error)) throw error;
    await refuse(brokenOff(error));
  }
  if (gatherer.held === before) await refuse(recordInvalid(file.name, 'there is nothing in it to be read'));
  tell('READING', file, gatherer.places, gathering);
}

/** A file may be broken from some place on: what was read before counts. */
function isOfTheFile(error: unknown): error is LinchpinError {
  return error instanceof LinchpinError && error.code === 'RECORD_INVALID';
}

function tell(
  stage: ReadingProgress['stage'],
  { name, done, size }: InputFile,
  places: number,
  { onProgress, signal }: Gathering,
): void {
  signal.throwIfAborted();
  onProgress({ stage, file: name, done, total: size, places });
}

class Gatherer implements Gathered {
  readonly lines: SortedLines;
  readonly known = new KnownIds();
  places = 0;
  /** Places that held anything at all. */
  held = 0;
  records = 0;
  readonly #accounts: Accounts;
  /** Items that came before their claims, by claim. */
  readonly #early: SortedLines;

  constructor(folder: string, accounts: Accounts) {
    this.lines = new SortedLines(folder, 'records');
    this.#early = new SortedLines(folder, 'items');
    this.#accounts = accounts;
  }

  async take(reading: Reading): Promise<void> {
    const place = this.#accounts.open(reading);
    this.places++;
    const { records, refused, leftOut } = reading;
    if (records.length + refused.length + leftOut.length > 0) this.held++;
    this.records += records.length;
    for (const record of records) await this.add({ record, where: reading.where, place });
  }

  /** Gives the items that came early their places: every claim is known by now. */
  async placeItems(): Promise<void> {
    for await (const { key: claim, line } of this.#early.sorted()) {
      const { record } = waitingIn({ key: '', line });
      await this.lines.add(orderKey(record, this.known.claim(claim)), line);
    }
    await this.#early.close();
  }

  async add(waiting: Omit<Waiting, 'group' | 'line'>): Promise<void> {
    const { record } = waiting;
    this.known.speak(record);
    const content = contentOf(record);
    if (isReferredTo(record)) {
      const became = this.known.add(record, sealOf(content, 0), waiting.place);
      if (typeof became === 'number') return this.#accounts.repeat(waiting.place, became);
      if (became === 'OTHER') {
        const refused = { where: waiting.where, error: otherThing(waiting) };
        return this.#accounts.refuseRecord(waiting.place, refused);
      }
    }
    const line = waitingLine(waiting, content);
    const claim = record.type === 'evidence' ? this.known.claim(record.claim) : null;
    if (record.type === 'evidence' && claim === null) await this.#early.add(record.claim, line);
    else await this.lines.add(orderKey(record, claim), line);
  }
}
