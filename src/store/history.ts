/**
 * The history: every state that every record had, so that whoever keeps a picture of the graph can build it and keep it
 * current by revision.
 *
 * A statement may see a write half-way, so a record that is overwritten meanwhile can come twice, not at all, or with
 * properties of two states. Seals tell the last (see `seal.ts`), and each revision tells how many states it made: what
 * was read is held against that.
 */
import { setImmediate } from 'node:timers/promises';
import { reasonOf } from '../abort.js';
import { LinchpinError } from '../errors.js';
import type { Ask } from './asking.js';
import { recordOf } from './parents.js';
import { pause } from './pause.js';
import { sealOf } from './seal.js';
import type { Bounds, Range, StateBegun } from './statement-types.js';
import { STATEMENTS } from './statements.js';
import { FOREVER, type RecordState, type StateRange, type StoredRecord } from './states.js';
import type { ReadOptions } from './store.js';

export interface HistorySizes {
  /** States that one statement reads where they are read in the order of their keys. */
  readonly page: number;
  /** States looked through and given at a time: some milliseconds of parsing. */
  readonly batch: number;
  /**
   * A range of so many states at most is found by its revisions, and held in memory until all are there. A larger one is
   * parted, unless it is all there is, or one revision.
   */
  readonly held: number;
}

export const HISTORY_SIZES: Omit<HistorySizes, 'page'> = { batch: 2000, held: 10_000 };

/** One part of a long read, page by page in the order of keys. */
type Part = (page: Bounds & Range, ask: Ask, options?: ReadOptions) => Promise<StateBegun[]>;

function part(statement: (typeof STATEMENTS)['statesOfClaims']): Part {
  return (page, ask, options) => ask(statement, page, options);
}

/** What comes first is what later records refer to. */
const PARTS = [
  STATEMENTS.statesOfSources,
  STATEMENTS.statesOfEntities,
  STATEMENTS.statesOfClaims,
  STATEMENTS.statesOfItems,
  STATEMENTS.statesOfOppositions,
  STATEMENTS.statesOfBearings,
].map(part);

const NAMES_AND_LISTINGS: readonly Part[] = [
  part(STATEMENTS.statesOfSources),
  part(STATEMENTS.statesOfEntities),
  (page, ask, options) =>
    ask(STATEMENTS.statesOfClaimsOfPredicate, { ...page, predicate: 'LISTED_UNDER' }, options),
];

const PARTS_BEGUN = [
  STATEMENTS.entitiesBegun,
  STATEMENTS.claimsBegun,
  STATEMENTS.itemsBegun,
  STATEMENTS.oppositionsBegun,
  STATEMENTS.bearingsBegun,
] as const;

/** Revisions looked at by one statement. */
const REVISIONS = 1000;
const MOST_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 10;

/** The states that began in a range; see `Store.states`. */
export async function* historyOf(
  ask: Ask,
  range: StateRange,
  sizes: HistorySizes,
  options?: ReadOptions,
): AsyncIterable<readonly RecordState[]> {
  if (range.upTo <= range.after) return;
  const due = await statesDue(ask, range, options);
  const isSmall = due <= sizes.held;
  if (!isSmall && isParted(range)) {
    for (const half of halvesOf(range)) yield* historyOf(ask, half, sizes, options);
    return;
  }
  if (!isSmall && range.only) return yield* someOf(ask, range, sizes, options);
  const batches = isSmall
    ? inBatches(await heldRows(ask, range, due, options), sizes.batch)
    : batchesByKey(PARTS, ask, range, sizes, options);
  const count = yield* statesIn(batches, options);
  if (count !== due) throw disturbed();
}

/**
 * Whether a large range is read in parts: by their keys, the states of less than everything would be looked for among
 * all, as those of one large revision are.
 */
function isParted({ after, upTo }: StateRange): boolean {
  return after > 0 && upTo - after > 1;
}

function halvesOf(range: StateRange): readonly StateRange[] {
  const middle = Math.floor((range.after + range.upTo) / 2);
  return [
    { ...range, upTo: middle },
    { ...range, after: middle },
  ];
}

/**
 * Names and listings alone. Revisions do not tell how many of these they made, so the read is whole only if nothing was
 * written meanwhile.
 */
async function* someOf(
  ask: Ask,
  range: StateRange,
  sizes: HistorySizes,
  options?: ReadOptions,
): AsyncGenerator<readonly RecordState[], void> {
  const before = await headOf(ask, options);
  yield* statesIn(batchesByKey(NAMES_AND_LISTINGS, ask, range, sizes, options), options);
  if ((await headOf(ask, options)) !== before) throw disturbed();
}

/** Rows as states, with a turn for others after each batch; in the end how many they were. */
async function* statesIn(
  batches: AsyncIterable<readonly StateBegun[]> | Iterable<readonly StateBegun[]>,
  options?: ReadOptions,
): AsyncGenerator<readonly RecordState[], number> {
  let count = 0;
  for await (const rows of batches) {
    count += rows.length;
    if (rows.length > 0) yield rows.map(stateOf);
    await setImmediate();
    if (options?.signal?.aborted) throw reasonOf(options.signal);
  }
  return count;
}

async function headOf(ask: Ask, options?: ReadOptions): Promise<number | undefined> {
  const [row] = await ask(STATEMENTS.headRevision, {}, options);
  return row?.number;
}

/** How many states the revisions of a range have made. A revision may show a moment later than its number. */
async function statesDue(ask: Ask, { after, upTo }: StateRange, options?: ReadOptions): Promise<number> {
  let due = 0;
  for (let first = after + 1; first <= upTo; first += REVISIONS) {
    const numbers = numbersFrom(first, Math.min(first + REVISIONS - 1, upTo));
    due += await untilRight(async () => {
      const [row] = await ask(STATEMENTS.statesMade, { numbers }, options);
      const revisions = row?.revisions ?? 0;
      return { due: numbers.length, count: revisions, result: row?.states ?? 0 };
    });
  }
  return due;
}

/** All rows of a small range, read again until as many are there as are due. */
function heldRows(ask: Ask, range: StateRange, due: number, options?: ReadOptions): Promise<StateBegun[]> {
  const numbers = numbersFrom(range.after + 1, range.upTo);
  return untilRight(async () => {
    const parts = await Promise.all(PARTS_BEGUN.map((part) => ask(part, { numbers }, options)));
    const rows = parts.flatMap((part) => soundOnce(part, []));
    return { due, count: rows.length, result: rows };
  });
}

/** All rows of a range, page by page in the order of their keys. */
async function* batchesByKey(
  parts: readonly Part[],
  ask: Ask,
  { after, upTo }: StateRange,
  { page, batch }: HistorySizes,
  options?: ReadOptions,
): AsyncIterable<StateBegun[]> {
  for (const read of parts) {
    const open: StateBegun[] = [];
    for (let from: string | null = ''; from !== null; ) {
      const rows: StateBegun[] = await read({ from, limit: page, after, upTo }, ask, options);
      for (const some of inBatches(rows, batch)) yield soundOnce(some, open);
      from = rows.length < page ? null : (rows.at(-1)?.key ?? null);
    }
  }
}

function* inBatches(rows: readonly StateBegun[], size: number): Iterable<readonly StateBegun[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

/**
 * What is sound, once. A state that is overwritten between two looks comes again under its new key `id@since`, which is
 * later in the order: `open` holds the current states whose id the key at hand begins with, the only ones that can.
 */
function soundOnce(rows: readonly StateBegun[], open: StateBegun[]): StateBegun[] {
  return rows.filter((row) => {
    while (open.length > 0 && !row.key.startsWith(open.at(-1)?.key ?? '')) open.pop();
    if (row.seal !== null && row.seal !== sealOf(row.record, row.since)) return false;
    const isRepeat = open.some(({ id, since }) => id === row.id && since === row.since);
    if (row.key === row.id) open.push(row);
    return !isRepeat;
  });
}

/** Reads again, a few times, while what was counted is not what was due. @throws LinchpinError READ_DISTURBED */
async function untilRight<Result>(
  read: () => Promise<{ readonly due: number; readonly count: number; readonly result: Result }>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const { due, count, result } = await read();
    if (count === due) return result;
    if (attempt === MOST_ATTEMPTS) throw disturbed();
    await pause(FIRST_PAUSE_MS * 2 ** attempt);
  }
}

function disturbed(): LinchpinError {
  return new LinchpinError('READ_DISTURBED');
}

function stateOf({ record, since, until }: StateBegun): RecordState {
  return { record: recordOf<StoredRecord>(record), since, until: until === FOREVER ? null : until };
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
