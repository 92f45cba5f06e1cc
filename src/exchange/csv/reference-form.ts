/** Cells that speak of something else: by its id, or by its exact name where the file itself has it. */
import type { CellForm } from './cell-form.js';
import { TEXT } from './cell-form.js';

export const ENTITY: CellForm<string> = { ...TEXT, read: (text, known) => known.entity(text) };
export const SOURCE: CellForm<string> = { ...TEXT, read: (text, known) => known.source(text) };
