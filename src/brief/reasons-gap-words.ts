/** What the gaps of a pack are read off, and how they name many things of one sort. */
import type { EvidenceRecord } from '../model/evidence.js';
import { type Inline, joined, type Line } from './document.js';
import type { Naming } from './naming.js';
import type { ReasonsPack, ReasonsRecords } from './reasons-pack.js';
import type { PackSource } from './reasons-sources.js';

/** How many things of one sort a gap names before it counts the others. */
const NAMED = 6;

/** Where gaps are looked for. */
export interface Look {
  readonly pack: ReasonsPack;
  readonly records: ReasonsRecords;
  readonly sources: readonly PackSource[];
  readonly naming: Naming;
}

export function supporting(claim: string, { itemsOfClaim }: ReasonsRecords): EvidenceRecord[] {
  return (itemsOfClaim.get(claim) ?? []).filter(({ stance }) => stance === 'SUPPORTS');
}

export function claims(of: readonly { readonly claim: string }[], naming: Naming): Inline[] {
  return named(
    of.map(({ claim }) => ['that ', ...naming.statement(claim)]),
    '; ',
  );
}

export function titles(items: readonly EvidenceRecord[], naming: Naming): Inline[] {
  const ids = [...new Set(items.map(({ source }) => source))];
  return named(ids.map((id) => ['“', naming.name(id), '”']));
}

/** The first few, and how many more there are. */
export function named(lines: readonly Line[], between = ', '): Inline[] {
  const further = lines.length - NAMED;
  const shown = further > 0 ? [...lines.slice(0, NAMED), [`${further} more`]] : lines;
  return joined(shown, between, between === ', ' ? ' and ' : '; and ');
}
