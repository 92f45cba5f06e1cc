/** The rows of a record: its fields in the columns of the table. */
import type { BearingRecord } from '../../model/bearing.js';
import type { EntityRecord } from '../../model/entity.js';
import type { OppositionRecord } from '../../model/opposition.js';
import type { SourceRecord } from '../../model/source.js';
import type { ExportedClaim } from '../format.js';
import { NONE } from './cell-form.js';
import { COLUMNS, type Part } from './columns.js';
import { END, HEADINGS, type Heading } from './headings.js';
import { fieldOfKind } from './kind-fields.js';
import type { Fields } from './row.js';
import type { RowKind } from './row-kind.js';

export type TableCells = readonly string[];

const PLACES = Object.fromEntries(HEADINGS.map(([heading], place) => [heading, place])) as Record<
  Heading,
  number
>;

export function sourceRow(source: SourceRecord): TableCells {
  return rowOf('source', { source });
}

/** Of a route, the rows of its legs as well. */
export function entityRows(entity: EntityRecord): TableCells[] {
  if (entity.kind !== 'Route') return [rowOf('entity', { entity: byColumn(entity) })];
  const { legs, ...route } = entity;
  return [
    rowOf('entity', { entity: { ...route, legs: legs.length } }),
    ...legs.map((leg) => rowOf('leg', { leg: { route: entity.id, ...leg } })),
  ];
}

/** One for each item; a claim without any has a row that says so. */
export function claimRows({ claim: record, items }: ExportedClaim): TableCells[] {
  const claim = { ...record, qualifiers: Object.entries(record.qualifiers) };
  if (items.length === 0) return [rowOf('claim', { claim }, { stance: NONE })];
  return items.map((item) => rowOf('claim', { claim, item }));
}

export function oppositionRow(opposition: OppositionRecord): TableCells {
  return rowOf('opposition', { opposition });
}

export function bearingRow(bearing: BearingRecord): TableCells {
  return rowOf('bearing', { bearing });
}

/** An entity by the fields of the columns: some kinds share one. */
function byColumn(entity: EntityRecord): Fields {
  const fields: Fields = entity;
  return Object.fromEntries(
    COLUMNS.entity.flatMap(({ field }) => {
      const own = fieldOfKind(entity.kind, field);
      return own === null ? [] : [[field, fields[own]]];
    }),
  );
}

/** @param more cells beside those of the parts */
function rowOf(
  kind: RowKind,
  parts: { readonly [part in Part]?: Fields },
  more: { readonly [heading in Heading]?: string } = {},
): TableCells {
  const cells: string[] = HEADINGS.map(() => '');
  const put = (heading: Heading, text: string) => {
    cells[PLACES[heading]] = text;
  };
  put('row', kind);
  for (const [part, fields] of Object.entries(parts) as [Part, Fields][]) {
    for (const { field, heading, form, absent } of COLUMNS[part]) {
      const value = fields[field];
      put(heading, isNothing(value) ? absent : form.write(value));
    }
  }
  for (const [heading, text] of Object.entries(more)) put(heading as Heading, text);
  put('end of row', END);
  return cells;
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
