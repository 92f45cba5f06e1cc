/** The sources of a pack: how each is graded, where in it the words stand, whose they are, and whether a copy is kept. */
import type { SourceRecord } from '../model/source.js';
import type { ReasonsPack, ReasonsRecords } from './reasons-pack.js';

export interface PackSource {
  readonly source: SourceRecord;
  /** Places in it that the pack refers to, each once; what the record holds, even where it names no place. */
  readonly locators: readonly string[];
  /** Works that its passages give for what they say. */
  readonly restsOn: readonly string[];
  /** Actors whose words it gives, beside its own. */
  readonly wordsOf: readonly string[];
}

interface Citing {
  readonly source: string;
  readonly locator?: string | undefined;
  readonly restsOn?: readonly string[];
  readonly assertedBy?: string | undefined;
}

/** Every source that the claims, objections and history of the pack are cited from, by title. */
export function sourcesOf(pack: ReasonsPack, records: ReasonsRecords): PackSource[] {
  const bySource = new Map<string, Citing[]>();
  for (const one of citationsIn(pack, records)) {
    bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  }
  return [...bySource]
    .flatMap(([id, citing]): PackSource[] => {
      const source = records.entities.get(id);
      if (source?.kind !== 'Source') return [];
      return [
        {
          source,
          locators: each(citing.flatMap(({ locator }) => locator ?? [])),
          restsOn: each(citing.flatMap(({ restsOn = [] }) => restsOn)),
          wordsOf: each(citing.flatMap(({ assertedBy }) => assertedBy ?? [])),
        },
      ];
    })
    .sort((a, b) => orderOf(a.source).localeCompare(orderOf(b.source), 'en'));
}

/** Claims of the pack's history: listings with their grounds, proposals, drafts, court records. */
export function historyOf({ listings, proposals, courtOutcomes }: ReasonsPack): string[] {
  return [...listings.flatMap(({ claim, grounds }) => [claim, ...grounds]), ...proposals, ...courtOutcomes];
}

function citationsIn(pack: ReasonsPack, { itemsOfClaim }: ReasonsRecords): Citing[] {
  const told = [
    ...pack.claimsFor.map(({ claim }) => claim),
    ...pack.claimsAgainst.flatMap(({ claim, opposition }) => [claim, opposition?.claim ?? claim]),
    ...pack.criteria.flatMap(({ widenings }) => widenings),
    ...historyOf(pack),
  ];
  return [
    ...each(told).flatMap((claim) => itemsOfClaim.get(claim) ?? []),
    ...pack.claimsFor.flatMap(({ bearings }) => bearings),
    ...pack.claimsAgainst.flatMap(({ opposition, bearing }) => [opposition ?? [], bearing ?? []].flat()),
  ];
}

function orderOf({ title, id }: SourceRecord): string {
  return `${title} ${id}`;
}

function each(values: readonly string[]): string[] {
  return [...new Set(values)];
}
