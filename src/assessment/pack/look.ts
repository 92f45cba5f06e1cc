/** Where gaps are looked for. */
import type { ReasonsPack } from './pack.js';
import type { PackRecords } from './records.js';
import type { PackSource } from './sources.js';

export interface Look {
  readonly pack: ReasonsPack;
  readonly records: PackRecords;
  readonly sources: readonly PackSource[];
}
