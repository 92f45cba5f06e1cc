/** Kinds of entity as a cell has them, and which fields an entity of a kind has. */
import { type EntityRecord, entityRecord } from '../../model/entity.js';
import { kindMeant, wantedKind } from '../words.js';
import { type CellForm, CellProblem } from './cell-form.js';

type Kind = EntityRecord['kind'];

const FIELDS: ReadonlyMap<Kind, ReadonlySet<string>> = new Map(
  entityRecord.options.map(({ shape }) => [shape.kind.value, new Set(Object.keys(shape))]),
);

const KINDS = [...FIELDS.keys()];

/** Sources have rows of their own. */
export const KIND: CellForm<Kind> = {
  read(text) {
    const kind = kindMeant(text);
    const found = KINDS.find((one) => one === kind);
    if (found !== undefined) return found;
    throw new CellProblem(wantedKind(text, KINDS));
  },
  write: (kind) => kind,
};

/** The field of a kind that a column of entities stands for; null where entities of that kind have none such. */
export function fieldOfKind(kind: Kind, field: string): string | null {
  const named = field === 'category' ? `${kind.charAt(0).toLowerCase()}${kind.slice(1)}Kind` : field;
  return FIELDS.get(kind)?.has(named) ? named : null;
}

/** The column that such a field of an entity stands in. */
export function columnOfKind(field: string): string {
  return field.endsWith('Kind') ? 'category' : field;
}
