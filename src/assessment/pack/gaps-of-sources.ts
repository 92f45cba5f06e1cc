/** Gaps in the sources of a pack: cited for what came after them, cited without a place, not preserved. */
import { type EvidenceRecord, namesPlace } from '../../model/evidence.js';
import { daysIn } from '../../model/listing-status.js';
import { unique } from '../../unique.js';
import { supportTold } from './dates.js';
import type { CitedLater, Gap } from './gap.js';
import type { Look } from './look.js';
import { historyOf } from './pack.js';
import type { PackRecords } from './records.js';

/** A document cannot tell what came after it. */
export function olderThanItsMatter({ pack, records }: Look): Gap[] {
  const bySource = new Map<string, CitedLater[]>();
  for (const claim of unique([...pack.claimsFor.map((one) => one.claim), ...historyOf(pack)])) {
    for (const item of supportTold(claim, records)) {
      const cited = citedLater(item, records);
      if (cited) bySource.set(item.source, [...(bySource.get(item.source) ?? []), cited]);
    }
  }
  return [...bySource].map(([source, cited]) => ({
    kind: 'SOURCE_OLDER',
    source,
    published: publishedOf(source, records) ?? '',
    cited,
  }));
}

/** The first bound that lies wholly after the day of publication. */
function citedLater(
  { claim, source, from, to }: EvidenceRecord,
  records: PackRecords,
): CitedLater | undefined {
  const published = daysIn(publishedOf(source, records));
  if (!published) return undefined;
  const isAfter = (bound: string | undefined) => published.to < (daysIn(bound)?.from ?? published.to);
  if (from !== undefined && isAfter(from)) return { claim, bound: 'from', day: from };
  if (to !== undefined && isAfter(to)) return { claim, bound: 'until', day: to };
  return undefined;
}

function publishedOf(id: string, { entities }: PackRecords): string | undefined {
  const source = entities.get(id);
  return source?.kind === 'Source' ? source.published : undefined;
}

export function placeless({ sources }: Look): Gap[] {
  const vague = sources.filter(
    ({ locators }) => locators.length === 0 || locators.some((one) => !namesPlace(one)),
  );
  return vague.length === 0 ? [] : [{ kind: 'PLACELESS', sources: vague.map(({ source }) => source.id) }];
}

export function notPreserved({ sources }: Look): Gap[] {
  const missing = sources.filter(({ source }) => source.sha256 === undefined);
  if (missing.length === 0) return [];
  return [{ kind: 'NOT_PRESERVED', sources: missing.map(({ source }) => source.id), of: sources.length }];
}
