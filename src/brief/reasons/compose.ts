/**
 * The reasons pack as a memorandum with footnotes, as it would be put in a court file. It says what the record says;
 * what no source links stays unlinked, and nobody is called responsible: that is for courts.
 */
import type { ReasonsPack } from '../../assessment/pack/pack.js';
import { sourcesOf } from '../../assessment/pack/sources.js';
import type { BriefDocument } from '../document.js';
import { Footnotes } from '../footnotes.js';
import { againstReasons } from './against-section.js';
import { reasonsChains } from './chains-section.js';
import { reasonsClaims } from './claims-section.js';
import { gapsSection, reasonsMethod } from './closing.js';
import type { PackConnections } from './connections.js';
import { reasonsHistory } from './history-section.js';
import type { ReasonsMemo, ReasonsRecords } from './memo.js';
import { reasonsOpening } from './opening.js';
import { PackNaming } from './pack-naming.js';
import { reasonsSources } from './sources-section.js';

export function composeReasons(
  pack: ReasonsPack,
  connections: PackConnections,
  records: ReasonsRecords,
): BriefDocument {
  const naming = new PackNaming(records, pack);
  const notes = new Footnotes(records, naming);
  const memo: ReasonsMemo = { pack, connections, records, naming, notes, sources: sourcesOf(pack, records) };
  const blocks = [
    ...reasonsOpening(memo),
    ...reasonsClaims(memo),
    ...againstReasons(memo),
    ...reasonsHistory(memo),
    ...reasonsChains(memo),
    ...reasonsSources(memo),
    ...gapsSection(memo),
    ...reasonsMethod(memo),
  ];
  return { title: reasonsTitle(naming.name(records.actor)), blocks, footnotes: notes.lines };
}

export function reasonsTitle(name: string): string {
  return `Reasons pack: ${name}`;
}
