/** The fields of each kind of entity that a node may bring, each with its check. */
import type { z } from 'zod';
import { entityRecord } from '../../model/entity.js';
import type { EntityKind } from '../../model/kind.js';
import { sourceRecord } from '../../model/source.js';
import { NODE_COLUMNS, type NodeColumn } from './columns.js';

type Shape = Readonly<Record<string, z.ZodType>>;

/** Columns that hold a field each, and one field only. */
export const FIELD_COLUMNS = NODE_COLUMNS.filter(({ name }) => name !== 'kind' && name !== 'record');

const SHAPES: ReadonlyMap<EntityKind, Shape> = new Map<EntityKind, Shape>([
  ['Source', sourceRecord.shape],
  ...entityRecord.options.map(({ shape }): [EntityKind, Shape] => [shape.kind.value, shape]),
]);

/** The check of a field; undefined where entities of this kind have none of that name. */
export function fieldOf(kind: EntityKind, name: NodeColumn): z.ZodType | undefined {
  return SHAPES.get(kind)?.[name];
}

/** What the text in a column stands for; NaN where a number was wanted and none came. */
export function cellValue(column: (typeof FIELD_COLUMNS)[number], text: string): string | number {
  return column.type === 'double' ? Number(text) : text;
}
