/** The sources of a pack: how each is graded, where in it the words stand, whose they are, and whether a copy is kept. */
import type { SourceRecord } from '../../model/source.js';
import { unique } from '../../unique.js';
import { itemsTold } from './dates.js';
import { historyOf, type ReasonsPack } from './pack.js';
import type { PackRecords } from './records.js';

export interface PackSource {
  readonly source: SourceRecord;
  /** Places in it that the pack refers to, each once; what the record holds, even where it names no place. */
  readonly locators: readonly string[];
  /** Works that its passages give for what they say. */
  readonly restsOn: readonly string[];
  /** Actors whose words the record says that it gives, beside its own. */
  readonly wordsOf: readonly string[];
}

interface Citing {
  readonly source: string;
  readonly locator?: string | undefined;
  readonly restsOn?: readonly string[];
  readonly assertedBy?: string | undefined;
}

/** Every source that the claims, objections and history of the pack are cited from, by title. */
export function sourcesOf(pack: ReasonsPack, records: PackRecords): PackSource[] {
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
          locators: unique(citing.flatMap(({ locator }) => locator ?? [])),
          restsOn: unique(citing.flatMap(({ restsOn = [] }) => restsOn)),
          wordsOf: unique(citing.flatMap(({ assertedBy }) => assertedBy ?? [])),
        },
      ];
    })
    .sort((a, b) => orderOf(a.source).localeCompare(orderOf(b.source), 'en'));
}

/** Claims that the pack tells beside its history. */
function claimsTold(pack: ReasonsPack): string[] {
  return unique([
    ...pack.claimsFor.flatMap(({ claim, ties }) => [claim, ...ties]),
    ...pack.claimsAgainst.flatMap(({ claim, opposition, ties }) => [
      claim,
      opposition?.claim ?? claim,
      ...ties,
    ]),
    ...pack.criteria.flatMap(({ widenings, uses }) => [...widenings, ...uses.map(({ claim }) => claim)]),
  ]);
}

function citationsIn(pack: ReasonsPack, records: PackRecords): Citing[] {
  return [
    ...claimsTold(pack).flatMap((claim) => itemsTold(claim, records)),
    ...historyOf(pack).flatMap((claim) => records.itemsOfClaim.get(claim) ?? []),
    ...pack.claimsFor.flatMap(({ bearings }) => bearings),
    ...pack.claimsAgainst.flatMap(({ opposition, bearing }) => [opposition ?? [], bearing ?? []].flat()),
  ];
}

function orderOf({ title, id }: SourceRecord): string {
  return `${title} ${id}`;
}
