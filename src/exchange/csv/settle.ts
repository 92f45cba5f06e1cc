/** What a row need not say of its records, since the file as a whole does, or their content gives it. */
import type { Fields, Row } from './row.js';

/** `IMPORT` where the row says nothing of it; no provenance where it says that there is none. */
export function settleProvenance(fields: Fields): void {
  if (fields.provenance === null) delete fields.provenance;
  else fields.provenance ??= 'IMPORT';
}

/** The source of the row, or of the whole file; a row without either is refused. */
export function settleSource(fields: Fields, row: Row): void {
  const { source } = row.terms;
  if (fields.source !== undefined) return;
  if (source === null) row.miss('source', 'a source, here or for the whole file');
  else fields.source = source;
}

/**
 * The id that follows from the content. A given one of the same form is kept, for then it must be that; any other is
 * somebody's own count of rows, and left out.
 */
export function settleId(fields: Fields, form: 'cl-' | 'op-' | 'be-', derive: () => string, row: Row): void {
  const { id } = fields;
  if (typeof id === 'string' && id.startsWith(form)) return;
  if (id !== undefined) row.leftOut.push(`column "id" (where it does not begin with ${form})`);
  fields.id = derive();
}
