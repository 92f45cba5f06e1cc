/** Conditions over rows of worlds: where each of them holds. */
import type { BitRows, Row } from './bit-rows.js';
import type { Condition, Conditions, Draw } from './condition.js';
import { type DrawKey, drawKey } from './draw-bits.js';
import { workDraw } from './ways.js';
import { workBelow } from './work-bits.js';

/** How the name of a work's draw begins. */
const WORK = workDraw('');

/** Another row for a draw's condition: that of a work taken as never sound, say. null leaves it as it is. */
export type Instead = (draw: Draw, threshold: number) => Row | null;

/** Conditions over one set of draws as rows of worlds. The rows of draws are kept. */
export class ConditionRows {
  readonly rows: BitRows;
  readonly #space: Conditions;
  readonly #keys: (DrawKey | undefined)[] = [];
  readonly #ofDraws: (Row | undefined)[] = [];
  /** Rows of a gate's parts, one list for all gates. */
  readonly #parts: Row[] = [];
  /** Rows of the conditions under way, by id. */
  readonly #current: Row[] = [];

  constructor(space: Conditions, rows: BitRows) {
    this.#space = space;
    this.rows = rows;
  }

  /** Makes the rows of the draws among some conditions, to be kept: before any row that is given back. */
  prepare(ordered: readonly Condition[]): void {
    for (const condition of ordered) {
      if (condition.kind !== 'BELOW' || this.#ofDraws[condition.id] !== undefined) continue;
      const row = this.rows.take();
      this.below(row, condition.draw, condition.threshold);
      this.#ofDraws[condition.id] = row;
    }
  }

  /** Makes the rows of conditions in order, parts first: new ones, but for those of draws that were prepared. */
  run(ordered: readonly Condition[], instead: Instead | null = null): void {
    for (const condition of ordered) this.#current[condition.id] = this.#make(condition, instead);
  }

  /** The row of a condition that was run. */
  of(condition: Condition): Row {
    return this.#current[condition.id] as Row;
  }

  /** Worlds in which a draw lies below a threshold, written to a row. */
  below(into: Row, draw: Draw, threshold: number): void {
    const name = this.#space.drawNames[draw] as string;
    const key = this.#keys[draw] ?? drawKey(name);
    this.#keys[draw] = key;
    if (name.startsWith(WORK)) this.rows.write(into, workBelow(name, key, threshold));
    else this.rows.below(into, key, threshold);
  }

  #make(condition: Condition, instead: Instead | null): Row {
    switch (condition.kind) {
      case 'NEVER':
        return this.rows.none;
      case 'BELOW':
        return instead?.(condition.draw, condition.threshold) ?? this.#ofDraw(condition);
      case 'ALWAYS':
        return this.rows.all;
      case 'NOT': {
        const row = this.rows.take();
        this.rows.not(row, this.of(condition.part));
        return row;
      }
      default:
        return this.#join(condition);
    }
  }

  #join({ kind, parts }: Extract<Condition, { kind: 'ALL' | 'ANY' }>): Row {
    const row = this.rows.take();
    const rows = this.#parts;
    rows.length = 0;
    for (const part of parts) rows.push(this.of(part));
    if (kind === 'ALL') this.rows.allOf(row, rows);
    else this.rows.anyOf(row, rows);
    return row;
  }

  #ofDraw({ id, draw, threshold }: Extract<Condition, { kind: 'BELOW' }>): Row {
    const known = this.#ofDraws[id];
    if (known !== undefined) return known;
    const row = this.rows.take();
    this.below(row, draw, threshold);
    return row;
  }
}
