/**
 * The row of a route and the rows of its legs, which stand directly below it. They make one record, so that all of it
 * is refused where anything of it is.
 */
import { shown } from '../../errors.js';
import { type RouteLeg, routeLeg } from '../../model/entity.js';
import { contentId, isId } from '../../model/ids.js';
import { type Reading, refusalOf } from '../format.js';
import type { Fields, Row } from './row.js';

/** As many legs as a route may have. */
const MOST_LEGS = 100;

export class RouteRows {
  readonly #row: Row;
  readonly #fields: Fields;
  readonly #legs: RouteLeg[] = [];
  #rows = 0;

  constructor(row: Row, fields: Fields) {
    this.#row = row;
    this.#fields = fields;
  }

  addLeg(row: Row): void {
    this.#rows += 1;
    // One refusal is enough for all of them.
    if (this.#rows > MOST_LEGS + 1) return;
    const { route, ...fields } = row.fields('leg');
    row.leaveOut('leg', ['leg']);
    if (this.#rows > MOST_LEGS) row.refuse('row', `at most ${MOST_LEGS} legs of a route`, 'one more');
    if (route !== this.#fields.id && this.#fields.id !== undefined) refuseLeg(row);
    const leg = row.refused.length === 0 ? this.#leg(fields, row) : null;
    if (leg) this.#legs.push(leg);
    this.#row.refused.push(...row.refused);
    this.#row.leftOut.push(...row.leftOut);
  }

  /** @param isCut whether the file ends where further legs may have stood */
  reading(isCut: boolean): Reading {
    const { legs: told, ...fields } = this.#fields;
    const isShort = told === undefined ? isCut : told !== this.#rows;
    if (isShort) {
      const wanted = told === undefined ? 'all legs' : `${String(told)} rows of legs directly below`;
      this.#row.refuse('legs', wanted, isCut ? 'the end of the file' : String(this.#rows));
    }
    return this.#row.reading(this.#row.record('entity', { ...fields, legs: this.#legs }));
  }

  #leg(fields: Fields, row: Row): RouteLeg | null {
    const result = routeLeg.safeParse({ ...fields, id: fields.id ?? this.#legId(fields.order) });
    if (result.success) return result.data;
    for (const issue of result.error.issues) row.refuseIssue('leg', issue, fields);
    return null;
  }

  #legId(order: unknown): string {
    const route = String(this.#fields.id);
    const id = `${route}-${String(order)}`;
    return isId(id) ? id : contentId('leg-', { route, order: String(order) });
  }
}

/** Legs that stand elsewhere are refused: which route they belong to is not to be guessed. */
export function refuseLeg(row: Row): void {
  row.refused.push(
    refusalOf(
      row.where,
      'route',
      'the route in the row above, or above its other legs',
      shown(row.terms.sheet.textOf('route', row.cells)),
    ),
  );
}
