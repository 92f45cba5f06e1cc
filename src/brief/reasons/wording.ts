/** What the words of a gap are made with. */
import type { PackRecords } from '../../assessment/pack/records.js';
import type { PackNaming } from './pack-naming.js';

export interface Wording {
  readonly records: PackRecords;
  readonly naming: PackNaming;
}
