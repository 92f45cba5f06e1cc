/** What a row tells of names, before any row is read: whom or what it records, and by which id. */
import { CellProblem } from './cell-form.js';
import { entityId } from './entity-id.js';
import { KIND } from './kind-fields.js';
import type { Names } from './names.js';
import type { Sheet } from './sheet.js';

/** A row that cannot be understood has no name: it is refused when it is read. */
export function surveyRow(cells: readonly string[], sheet: Sheet, names: Names): void {
  try {
    const row = sheet.kindOf(cells, names);
    if (row !== 'entity' && row !== 'source') return;
    const name = sheet.textOf('name', cells);
    const given = sheet.textOf('id', cells);
    if (name === '') return;
    const kind = row === 'source' ? 'Source' : KIND.read(sheet.textOf('kind', cells), names);
    const id = entityId(kind, given === '' ? undefined : given, name);
    const texts = given === '' || given === id ? [name] : [name, given];
    for (const text of texts) row === 'source' ? names.addSource(id, text) : names.addEntity(id, text);
  } catch (problem) {
    if (!(problem instanceof CellProblem)) throw problem;
  }
}
