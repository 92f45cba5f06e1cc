/**
 * Whose words an item gives. The record may name a speaker while the source repeats somebody else's work as a whole:
 * then the words are not shown to be that speaker's own.
 */
import type { EvidenceRecord } from '../../model/evidence.js';
import type { SourceRecord } from '../../model/source.js';
import type { PackRecords } from './records.js';

type Known = Pick<PackRecords, 'entities'>;

/** The speaker that the record names, where nothing speaks against it; undefined for a source's own words. */
export function speakerOf(item: EvidenceRecord, records: Known): string | undefined {
  return relayedFromOthers(item, records).length > 0 ? undefined : item.assertedBy;
}

/** Whether a speaker is named, and the source repeats no work but that speaker's. */
export function isSpokenBy(item: EvidenceRecord, speakers: ReadonlySet<string>, records: Known): boolean {
  const speaker = speakerOf(item, records);
  return speaker !== undefined && speakers.has(speaker);
}

/** Works of others than the speaker named, which the item's source repeats as a whole. */
export function relayedFromOthers(item: EvidenceRecord, records: Known): string[] {
  const { assertedBy, source, restsOn } = item;
  if (assertedBy === undefined || restsOn.length > 0) return [];
  return endsOf(source, records).filter((end) => end !== source && !isWorkOf(end, assertedBy, records));
}

/** Where the relaying from a source ends. */
function endsOf(source: string, { entities }: Known): string[] {
  const seen = new Set([source]);
  const ends: string[] = [];
  for (const id of seen) {
    const entity = entities.get(id);
    const relays = entity?.kind === 'Source' ? entity.relays : [];
    if (relays.length === 0) ends.push(id);
    for (const next of relays) seen.add(next);
  }
  return ends;
}

/** Whether a source's publisher or one of its authors is the speaker, by a name or alias on record. */
function isWorkOf(id: string, speaker: string, { entities }: Known): boolean {
  const source = entities.get(id);
  const entity = entities.get(speaker);
  if (source?.kind !== 'Source' || !entity || entity.kind === 'Source' || entity.kind === 'Listing')
    return false;
  const names = [entity.name, ...(entity.aliases ?? []).map(({ name }) => name)];
  return makersOf(source).some((maker) => names.some((name) => speaksOf(maker, name)));
}

function makersOf({ publisher, authors }: SourceRecord): string[] {
  return [...(publisher === undefined ? [] : [publisher]), ...authors];
}

/** Whether a name stands in a text as words of their own. */
function speaksOf(text: string, name: string): boolean {
  const words = (of: string) =>
    ` ${of
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(text).includes(words(name));
}
