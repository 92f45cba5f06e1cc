/** The columns of one file: which of them hold what, for each kind of row. */
import { shown } from '../../errors.js';
import { PREDICATES } from '../../model/predicate.js';
import { unguarded } from '../guard.js';
import type { CellForm, Known } from './cell-form.js';
import { COLUMNS, type Part } from './columns.js';
import { END, type Heading, headingKey, headingOf } from './headings.js';
import { ROW_KIND, type RowKind, rowKindOf } from './row-kind.js';

/** A column of the table at its place in the file. */
export interface Placed {
  readonly place: number;
  /** What the file calls it. */
  readonly called: string;
  readonly field: string;
  readonly read: CellForm<unknown>['read'];
}

/** A column that is not read in rows of a kind, and what it is called in the count of what was left out. */
export interface Unread {
  readonly place: number;
  readonly label: string;
}

/** Qualifiers may have columns of their own. */
const QUALIFIERS: ReadonlyMap<string, string> = new Map(
  PREDICATES.flatMap(({ identifying, descriptive }) =>
    [...identifying, ...descriptive].map((name) => [headingKey(name), name] as const),
  ),
);

export class Sheet {
  readonly headings: readonly string[];
  readonly #kind: RowKind | null;
  readonly #known: readonly (Heading | undefined)[];
  /** Where each heading stands. */
  readonly #places = new Map<Heading, number[]>();
  readonly #placed = new Map<Part, readonly Placed[]>();
  readonly #unread = new Map<RowKind, readonly Unread[]>();

  private constructor(headings: readonly string[]) {
    this.headings = headings;
    this.#known = headings.map(headingOf);
    for (const [place, heading] of this.#known.entries()) {
      if (heading === undefined) continue;
      const places = this.#places.get(heading);
      if (places) places.push(place);
      else this.#places.set(heading, [place]);
    }
    this.#kind = this.has('row') ? null : rowKindOf((heading) => this.has(heading));
  }

  /** Of the first row; null where it has no headings that say what the rows are. */
  static of(cells: readonly string[]): Sheet | null {
    const sheet = new Sheet(cells.map(unguarded));
    return sheet.#kind !== null || sheet.has('row') ? sheet : null;
  }

  has(heading: Heading): boolean {
    return this.#places.has(heading);
  }

  /** The first cell below a heading that holds anything; empty where there is none. */
  textOf(heading: Heading, cells: readonly string[]): string {
    for (const place of this.#places.get(heading) ?? []) {
      const cell = cells[place];
      if (cell === undefined) break;
      const text = cell === '' ? '' : unguarded(cell);
      if (text !== '') return text;
    }
    return '';
  }

  /** Whether we wrote a row: all of ours say that they end. */
  isOurs(cells: readonly string[]): boolean {
    return this.textOf('end of row', cells) === END;
  }

  /** Whether a row of the kind may stand in the file. */
  mayHave(kind: RowKind): boolean {
    return this.#kind === null || this.#kind === kind;
  }

  /** @throws CellProblem */
  kindOf(cells: readonly string[], known: Known): RowKind {
    return this.#kind ?? ROW_KIND.read(this.textOf('row', cells), known);
  }

  /**
   * Whether a row is there for people alone: its first cell begins with `#`. In a file of one kind of row, a blank has
   * to follow, for the first cell may be a name.
   */
  isComment(cells: readonly string[]): boolean {
    const first = cells.at(0)?.trimStart() ?? '';
    return this.#known[0] === 'row' ? first.startsWith('#') : /^#(?:\s|$)/.test(first);
  }

  /** Whether the last row, which no line break ends, is whole as far as can be known. */
  isWhole(cells: readonly string[]): boolean {
    return this.has('end of row') ? this.isOurs(cells) : cells.length >= this.headings.length;
  }

  /** From left to right. */
  placed(part: Part): readonly Placed[] {
    let placed = this.#placed.get(part);
    if (!placed) {
      placed = this.headings.flatMap((called, place) => this.#columnsAt(part, place, called));
      this.#placed.set(part, placed);
    }
    return placed;
  }

  /** From left to right. @param parts of the rows of this kind */
  unread(kind: RowKind, parts: readonly Part[]): readonly Unread[] {
    let unread = this.#unread.get(kind);
    if (!unread) {
      const read = new Set(parts.flatMap((part) => this.placed(part).map(({ place }) => place)));
      unread = this.headings.flatMap((called, place) =>
        read.has(place) || this.#isOurs(place) ? [] : [{ place, label: this.#labelOf(place, called, kind) }],
      );
      this.#unread.set(kind, unread);
    }
    return unread;
  }

  #columnsAt(part: Part, place: number, called: string): readonly Placed[] {
    const column = COLUMNS[part].find(({ heading }) => heading === this.#known[place]);
    if (column) return [{ place, called, field: column.field, read: column.form.read }];
    if (part !== 'claim' || this.#known[place] !== undefined) return [];
    const name = QUALIFIERS.get(headingKey(called));
    return name === undefined ? [] : [{ place, called, field: 'qualifiers', read: (text) => [[name, text]] }];
  }

  #isOurs(place: number): boolean {
    return this.#known[place] === 'row' || this.#known[place] === 'end of row';
  }

  #labelOf(place: number, called: string, kind: RowKind): string {
    if (called === '') return `column ${place + 1}, which has no heading`;
    return `column ${shown(called)}${this.#known[place] === undefined ? '' : ` (${kind})`}`;
  }
}
