/** Gaps in the sources of a pack: cited for what came after them, cited without a place, not preserved. */
import { type EvidenceRecord, namesPlace } from '../model/evidence.js';
import { daysIn } from '../model/listing-status.js';
import type { Line } from './document.js';
import { type Look, named, supporting } from './reasons-gap-words.js';
import type { ReasonsRecords } from './reasons-pack.js';
import { historyOf } from './reasons-sources.js';
import { counted } from './words.js';

/** A document cannot tell what came after it. */
export function olderThanItsMatter({ pack, records, naming }: Look): Line[] {
  const told = new Set([...pack.claimsFor.map(({ claim }) => claim), ...historyOf(pack)]);
  const early = new Map<string, Line[]>();
  for (const claim of told) {
    for (const item of supporting(claim, records)) {
      const late = laterBound(item, publishedOf(item.source, records));
      if (late === undefined) continue;
      const line = [
        'that ',
        ...naming.statement(claim),
        ` (${late === item.from ? 'from' : 'until'} ${late})`,
      ];
      early.set(item.source, [...(early.get(item.source) ?? []), line]);
    }
  }
  return [...early].map(([source, lines]) => [
    '“',
    naming.name(source),
    `” was published ${publishedOf(source, records)} and is cited for a later day: `,
    ...named(lines, '; '),
    '.',
  ]);
}

function publishedOf(id: string, { entities }: ReasonsRecords): string | undefined {
  const source = entities.get(id);
  return source?.kind === 'Source' ? source.published : undefined;
}

/** The first bound that lies wholly after the day of publication. */
function laterBound({ from, to }: EvidenceRecord, published: string | undefined): string | undefined {
  const day = daysIn(published);
  return [from, to].find((bound) => {
    const days = daysIn(bound);
    return day !== null && days !== null && day.to < days.from;
  });
}

export function placeless({ sources, naming }: Look): Line[] {
  const vague = sources.filter(
    ({ locators }) => !locators.some(namesPlace) || locators.some((one) => !namesPlace(one)),
  );
  if (vague.length === 0) return [];
  return [
    [
      'No page, paragraph or entry is given for some or all of what is cited from ',
      ...named(vague.map(({ source }) => ['“', naming.name(source.id), '”'])),
      '.',
    ],
  ];
}

export function notPreserved({ sources, naming }: Look): Line[] {
  const missing = sources.filter(({ source }) => source.sha256 === undefined);
  if (missing.length === 0) return [];
  return [
    [
      `No copy is preserved of ${missing.length} of ${counted(sources.length, 'source')}: `,
      ...named(missing.map(({ source }) => ['“', naming.name(source.id), '”'])),
      '.',
    ],
  ];
}
