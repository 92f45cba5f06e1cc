/**
 * Voices: the items of a claim, grouped so that what comes from one origin counts once.
 *
 * The rules are those of the possible worlds that give every number its meaning: an item speaks when the works on one
 * of its ways are sound; a voice that speaks establishes its stance when its draw is below the best credibility among
 * its speaking items; voices that are one statement split into many share a draw.
 */
import type { ClaimRecord } from '../../model/claim.js';
import { type EvidenceRecord, namesPlace, type Stance } from '../../model/evidence.js';
import { DOUBTFUL_CEILING, type Grading, isDoubtfulCredibility } from '../../model/grade.js';
import { overlap, type Period, periodBetween, span } from '../../model/partial-date.js';
import { Groups } from './groups.js';
import type { Ways } from './ways.js';

/** Items that count for one claim at one date. */
export interface ItemsInForce {
  readonly supporting: readonly EvidenceRecord[];
  readonly disputing: readonly EvidenceRecord[];
  readonly questioning: readonly EvidenceRecord[];
  /** From the earliest start to the latest end among the supporting items. */
  readonly period: Period;
}

/**
 * The items that count: those whose period includes some day of `asOf`; a dispute only when it shares a day with some
 * supporting item, or when nothing supports.
 */
export function itemsInForce(items: readonly EvidenceRecord[], asOf: Period): ItemsInForce {
  const held = items
    .map((item) => ({ item, period: periodOf(item) }))
    .filter(({ period }) => overlap(period, asOf));
  const supporting = held.filter(({ item }) => item.stance === 'SUPPORTS');
  const disputing = held
    .filter(({ item }) => item.stance === 'DISPUTES')
    .filter(
      ({ period }) => supporting.length === 0 || supporting.some((other) => overlap(period, other.period)),
    );
  const [first, ...others] = supporting.map(({ period }) => period);
  return {
    supporting: supporting.map(({ item }) => item),
    disputing: disputing.map(({ item }) => item),
    questioning: held.filter(({ item }) => item.stance === 'QUESTIONS').map(({ item }) => item),
    period: first ? others.reduce(span, first) : { from: null, to: null },
  };
}

/** The period that an item speaks of. */
export function periodOf(item: EvidenceRecord): Period {
  return periodBetween(item.from, item.to, item.id);
}

/** A group of items of one claim and stance that count as one. */
export interface Voice {
  readonly claim: ClaimRecord;
  readonly stance: Stance;
  readonly items: readonly VoicedItem[];
  /** Names of the origins whose voice it is. */
  readonly origins: readonly string[];
  /** Voices that have one of these in common share a draw. */
  readonly sharesBy: readonly string[];
  /** Name of its draw while it is alone with it. */
  readonly name: string;
}

interface VoicedItem {
  readonly item: EvidenceRecord;
  /** What the item's credibility is worth, a doubtful one .40 at most. */
  readonly credibility: number;
}

/** Voices found before, by the items in force and what their ways mean: a claim stands on many chains of many answers. */
const known = new WeakMap<Ways, WeakMap<readonly EvidenceRecord[], readonly Voice[]>>();

/** The voices of one claim's items of one stance. Lists of items are kept by whoever found them, and never change. */
export function voicesOf(
  claim: ClaimRecord,
  items: readonly EvidenceRecord[],
  ways: Ways,
  grading: Grading,
): readonly Voice[] {
  const here = known.get(ways) ?? new WeakMap<readonly EvidenceRecord[], readonly Voice[]>();
  known.set(ways, here);
  const before = here.get(items);
  if (before) return before;
  const voices = findVoices(claim, items, ways, grading);
  here.set(items, voices);
  return voices;
}

function findVoices(
  claim: ClaimRecord,
  items: readonly EvidenceRecord[],
  ways: Ways,
  grading: Grading,
): Voice[] {
  if (items.length === 0) return [];
  const heard = items.map((item) => hear(item, ways, grading));
  const groups = new Groups(heard.length);
  groups.joinBy((index) => heard[index]?.origins ?? []);
  joinTheDoubtful(heard, groups);
  return groups.members().map((members) => {
    const own = members.flatMap((index) => heard[index] ?? []);
    return voiceOf(claim, own, ways);
  });
}

function voiceOf(claim: ClaimRecord, own: readonly Heard[], ways: Ways): Voice {
  const voice = {
    claim,
    stance: own[0]?.item.stance ?? 'SUPPORTS',
    items: own.map(({ item, credibility }) => ({ item, credibility })),
    origins: [...new Set(own.flatMap(({ origins }) => origins))].sort(),
  };
  return { ...voice, sharesBy: sharedDrawKeys(voice, ways), name: nameOf(voice) };
}

interface Heard extends VoicedItem {
  readonly origins: readonly string[];
  readonly doubtful: boolean;
}

function hear(item: EvidenceRecord, ways: Ways, grading: Grading): Heard {
  const doubtful = isDoubtfulCredibility(item.credibility) || ways.comesFromDoubtfulOrigins(item);
  const worth = grading.credibility[item.credibility];
  return {
    item,
    credibility: doubtful ? Math.min(worth, DOUBTFUL_CEILING) : worth,
    origins: [...new Set(ways.origins(item).map((origin) => origin.name))],
    doubtful,
  };
}

/** Doubtful items that share no origin with one that is not doubtful do not add up: together they are one voice. */
function joinTheDoubtful(heard: readonly Heard[], groups: Groups): void {
  const sureOrigins = new Set(heard.filter((one) => !one.doubtful).flatMap((one) => one.origins));
  groups.joinBy((index) => {
    const one = heard[index];
    return one?.doubtful && !one.origins.some((origin) => sureOrigins.has(origin)) ? ['doubtful'] : [];
  });
}

/**
 * The name of the draw of each voice, in their order. Voices of one stance share a draw when they have an origin in
 * common and either concern the same pair of entities or come from the same passage.
 */
export function drawsOf(voices: readonly Voice[]): string[] {
  const groups = new Groups(voices.length);
  groups.joinBy((index) => voices[index]?.sharesBy ?? []);
  const names = voices.map(({ name }) => name);
  for (const members of groups.members()) {
    if (members.length === 1) continue;
    const [first] = members.flatMap((index) => names[index] ?? []).sort();
    for (const index of members) names[index] = first ?? '';
  }
  return names;
}

type UnnamedVoice = Omit<Voice, 'sharesBy' | 'name'>;

function sharedDrawKeys(voice: UnnamedVoice, ways: Ways): string[] {
  const pair = [voice.claim.subject, voice.claim.object ?? JSON.stringify(voice.claim.value)]
    .sort()
    .join(' ');
  const passages = voice.items.flatMap(({ item }) =>
    namesPlace(item.locator) ? [`${ways.works.work(item.source)} ${item.locator}`] : [],
  );
  return voice.origins.flatMap((origin) =>
    [`pair ${pair}`, ...passages.map((passage) => `passage ${passage}`)].map(
      (what) => `${voice.stance} ${origin} ${what}`,
    ),
  );
}

function nameOf(voice: UnnamedVoice): string {
  const first = voice.items.map(({ item }) => item.id).sort()[0];
  return `voice ${first}`;
}
