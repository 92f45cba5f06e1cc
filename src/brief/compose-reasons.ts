/**
 * The reasons pack as a memorandum with footnotes, as it would be put in a court file. It says what the record says;
 * what no source links stays unlinked, and nobody is called responsible: that is for courts.
 */
import type { BriefDocument } from './document.js';
import { Footnotes } from './footnotes.js';
import { Naming } from './naming.js';
import { againstReasons } from './reasons-against-section.js';
import { reasonsChains } from './reasons-chains-section.js';
import { reasonsClaims } from './reasons-claims-section.js';
import { gapsSection, reasonsMethod, reasonsSources } from './reasons-closing.js';
import { reasonsHistory } from './reasons-history-section.js';
import type { ReasonsMemo } from './reasons-memo.js';
import { reasonsOpening } from './reasons-opening.js';
import type { PackConnections, ReasonsPack, ReasonsRecords } from './reasons-pack.js';
import { sourcesOf } from './reasons-sources.js';

export function composeReasons(
  pack: ReasonsPack,
  connections: PackConnections,
  records: ReasonsRecords,
): BriefDocument {
  const naming = new Naming(records);
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
