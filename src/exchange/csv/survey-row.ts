/** What a row tells of names, before any row is read: whom or what it records, and by which id. */
import { onOneLine } from '../name-text.js';
import { CellProblem, type Known } from './cell-form.js';
import { entityId, keptId, sourceId } from './entity-id.js';
import { KIND } from './kind-fields.js';
import { CITATIONS } from './list-form.js';
import type { Names } from './names.js';
import type { Sheet } from './sheet.js';

export interface Survey {
  readonly sheet: Sheet;
  readonly names: Names;
  /** The source of the whole file. */
  readonly source: string | null;
  /** Whether all sources of the file are known. */
  readonly isSecond: boolean;
}

/** Refers to sources by what the file calls them. */
const AS_WRITTEN: Known = { entity: (text) => text, source: (text) => text };

/**
 * A row that cannot be understood has no name: it is refused when it is read.
 *
 * @returns false where the id depends on a source that may stand below, so that the file has to be gone through again
 */
export function surveyRow(cells: readonly string[], survey: Survey): boolean {
  const { sheet, names } = survey;
  try {
    const row = sheet.kindOf(cells, names);
    if (row !== 'entity' && row !== 'source') return true;
    const written = sheet.textOf('name', cells);
    if (written === '') return true;
    const name = sheet.isOurs(cells) ? written : onOneLine(written);
    const given = sheet.textOf('id', cells) || undefined;
    const kept = keptId(given, sheet.isOurs(cells));
    const texts = new Set([name, written, ...(kept === null && given !== undefined ? [given] : [])]);
    if (row === 'source') {
      const id = kept ?? sourceId(given, name);
      for (const text of texts) names.addSource(id, text);
      return true;
    }
    const kind = KIND.read(sheet.textOf('kind', cells), names);
    const source = kept === null ? speaker(cells, survey) : '';
    if (source === undefined) return false;
    const id = kept ?? (source === null ? null : entityId(kind, given ?? name, source));
    if (id !== null) for (const text of texts) names.addEntity(id, text);
  } catch (problem) {
    if (!(problem instanceof CellProblem)) throw problem;
  }
  return true;
}

/** The source that states an entity, its first one; null where there is none, undefined where it is not known yet. */
function speaker(
  cells: readonly string[],
  { sheet, names, source, isSecond }: Survey,
): string | null | undefined {
  const own = sheet.textOf('source', cells) || firstCited(sheet.textOf('stated by', cells));
  if (own === undefined) return source;
  return isSecond || !sheet.mayHave('source') || names.hasSource(own) ? names.source(own) : undefined;
}

function firstCited(text: string): string | undefined {
  return text === '' ? undefined : CITATIONS.read(text, AS_WRITTEN)[0]?.source;
}
