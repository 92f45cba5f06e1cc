/** What many tables share: citations, provenance, and the one name that is no entity. */
import type { Citation, Provenance } from '../../src/model/fields.js';
import { problem, type Row } from './facts.js';

/** The author of the second document: no entity, but a name among the authors of its sources. */
export const AUTHOR = 'rli-author';

/** The two documents that define the problem. */
export const DOCUMENTS: ReadonlySet<string> = new Set(['src-isans-osce-2025', 'src-rli-blog-2023']);

const PROVENANCE_OF: Readonly<Record<string, Provenance>> = {
  seed: 'DOCUMENT',
  'public-seen': 'PUBLIC_RECORD',
  'public-known': 'GENERAL_KNOWLEDGE',
};

/** Where the row's fact was found; the few rows that do not say (predicates) never ask. */
export function provenanceOf(row: Row): Provenance {
  const verified = row.filled('verified');
  const provenance = PROVENANCE_OF[verified];
  if (!provenance) throw problem(row.where, `"${verified}" does not say where the fact was found`);
  return provenance;
}

/** The sources of a row with the place in each; a place is left out where the row knows none. */
export function citationsOf(row: Row, placed = true): Citation[] {
  const sources = row.list('source_ids');
  const places = placed ? parallel(row, 'locator', sources.length) : [];
  return sources.map((source, index) => {
    const locator = places[index];
    return locator ? { source, locator } : { source };
  });
}

/** Each citation once. */
export function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}

/** A cell whose values run in parallel to another's. */
export function parallel(row: Row, column: string, length: number): string[] {
  const values = (row.cell(column) ?? '').split('|').map((value) => value.trim());
  if (values.length !== length) {
    throw problem(row.where, `"${column}" has ${values.length} values where ${length} were wanted`);
  }
  return values;
}

/** Ids without the author's. */
export function entitiesOnly(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id) => id !== AUTHOR))];
}

/** An id, or nothing where it is the author's. */
export function entityOnly(id: string | undefined): string | undefined {
  return id === AUTHOR ? undefined : id;
}

/** Rows by the value of a column, in the order in which the values first come. */
export function groupedBy(column: string, rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.filled(column);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
