/** Gaps in whose words claims rest on by the whole record, whatever the date: interested ones alone, a draft, reports, one work, one origin, one speaker. */
import { workOf } from '../../model/source.js';
import { unique } from '../../unique.js';
import { supportOnRecord } from './dates.js';
import type { Gap } from './gap.js';
import type { Look } from './look.js';
import type { PackRecords } from './records.js';
import { isSupported } from './standing.js';
import { isSpokenBy, relayedFromOthers, speakerOf } from './whose-words.js';

/** Conduct that only the authority which lists, or whoever proposed it, tells of: a reason is no proof of itself. */
export function interestedOnly({ pack, records }: Look): Gap[] {
  const authorities = new Set(pack.listings.flatMap((listing) => listing.authorities));
  const proposers = new Set(pack.proposals.flatMap((id) => proposerOf(id, records)));
  const claims = pack.claimsFor.filter(({ role }) => role !== 'STATES_THE_GROUND');
  return claims.flatMap(({ claim, early }): Gap[] => {
    const sayers = unique(supportOnRecord(claim, records).flatMap((item) => speakerOf(item, records) ?? []));
    const isEarly = early.length === supportOnRecord(claim, records).length;
    if (isOnlySaidBy(authorities, claim, records))
      return [{ kind: 'AUTHORITY_ONLY', claim, sayers, isEarly }];
    if (isOnlySaidBy(proposers, claim, records)) return [{ kind: 'PROPOSER_ONLY', claim, sayers }];
    return [];
  });
}

function proposerOf(id: string, { claims }: PackRecords): string[] {
  const claim = claims.get(id);
  return claim?.predicate === 'PROPOSED_FOR_LISTING_BY' && claim.object !== undefined ? [claim.object] : [];
}

function isOnlySaidBy(speakers: ReadonlySet<string>, claim: string, records: PackRecords): boolean {
  const items = supportOnRecord(claim, records);
  return items.length > 0 && items.every((item) => isSpokenBy(item, speakers, records));
}

/** Claims and listings that nothing supports but a draft, or what came before the act. */
export function earlyOnly({ pack, records }: Look): Gap[] {
  const supported = pack.listings.filter(({ claim }) => isSupported(claim, records));
  return [...pack.claimsFor, ...supported].flatMap(({ claim, early }): Gap[] => {
    const items = supportOnRecord(claim, records);
    if (items.length === 0 || early.length < items.length) return [];
    return [{ kind: 'EARLY_ONLY', claim, sources: unique(items.map(({ source }) => source)) }];
  });
}

export function groundReported({ pack, records }: Look): Gap[] {
  const grounds = pack.claimsFor.filter(({ role }) => role === 'STATES_THE_GROUND');
  return grounds.flatMap(({ claim }): Gap[] => {
    const items = supportOnRecord(claim, records);
    if (items.length === 0 || items.some((item) => speakerOf(item, records) === undefined)) return [];
    return [{ kind: 'GROUND_REPORTED', claim, sources: unique(items.map(({ source }) => source)) }];
  });
}

/** The record names a speaker, and the source repeats somebody else's work. */
export function relayed({ pack, records }: Look): Gap[] {
  return pack.claimsFor.flatMap(({ claim }) =>
    supportOnRecord(claim, records).flatMap((item): Gap[] => {
      const works = relayedFromOthers(item, records);
      if (works.length === 0 || item.assertedBy === undefined) return [];
      return [{ kind: 'RELAYED', claim, speaker: item.assertedBy, source: item.source, works }];
    }),
  );
}

export function thinlyBased({ pack, records }: Look): Gap[] {
  const based = pack.claimsFor.map(({ claim }) => {
    const works = unique(supportOnRecord(claim, records).map(({ source }) => workIn(source, records)));
    return { claim, works: works.length, voices: voicesOf(claim, records) };
  });
  const single = based.filter(({ works }) => works === 1);
  const echoed = based.filter(({ works, voices }) => works > 1 && voices === 1);
  return [
    ...(single.length === 0
      ? []
      : [{ kind: 'SINGLE_WORK' as const, claims: single.map(({ claim }) => claim) }]),
    ...(echoed.length === 0
      ? []
      : [{ kind: 'ONE_ORIGIN' as const, claims: echoed.map(({ claim }) => claim) }]),
  ];
}

function workIn(source: string, { entities }: PackRecords): string {
  const entity = entities.get(source);
  return entity?.kind === 'Source' ? workOf(entity) : source;
}

/** Several documents that give the words of one speaker count as several voices: the figure is then too high. */
export function oneSpeaker({ pack, records }: Look): Gap[] {
  return pack.claimsFor.flatMap(({ claim }): Gap[] => {
    const speaker = onlySpeakerOf(claim, records);
    const voices = voicesOf(claim, records);
    return speaker === undefined || voices < 2 ? [] : [{ kind: 'ONE_SPEAKER', claim, speaker, voices }];
  });
}

/** Whoever speaks in all that supports a claim; undefined where it is more than one, or the sources' own words. */
export function onlySpeakerOf(claim: string, records: PackRecords): string | undefined {
  const speakers = unique(supportOnRecord(claim, records).map((item) => speakerOf(item, records)));
  return speakers.length === 1 ? speakers[0] : undefined;
}

function voicesOf(claim: string, { assessments }: PackRecords): number {
  return assessments.get(claim)?.supportingVoices ?? 0;
}
