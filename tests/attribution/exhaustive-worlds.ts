/**
 * The slow twin of the worlds: every combination of draws, one by one, by the words of the rules alone.
 *
 * Shares nothing with the engine but the records: ways are written out as lists, voices are closed over pair by pair,
 * and a world is an array of numbers.
 */
import type { Dossier } from '../../src/attribution/worlds/dossier.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import { type EvidenceRecord, namesPlace } from '../../src/model/evidence.js';
import { type Grading, RELIABILITIES, type Reliability } from '../../src/model/grade.js';
import { type Period, periodBetween } from '../../src/model/partial-date.js';

export interface TwinState {
  established: boolean;
  supported: boolean;
  disputed: boolean;
}

/** Sums the weight of the worlds in which `counts` says yes, over the claims in question. */
export function shareOfWorlds(
  claims: readonly ClaimRecord[],
  dossier: Dossier,
  grading: Grading,
  asOf: Period,
  counts: (state: (claim: string) => TwinState) => boolean,
  unsound: ReadonlySet<string> = new Set(),
): number {
  const voices = allVoices(claims, dossier, grading, asOf);
  const drawOfVoice = sharedDraws(voices, dossier);
  const cuts = new Map<string, Set<number>>();
  const cut = (draw: string, at: number) => cuts.set(draw, (cuts.get(draw) ?? new Set()).add(at));
  voices.forEach((voice, index) => {
    for (const heard of voice.items) {
      cut(drawOfVoice[index] ?? '', heard.credibility);
      for (const way of heard.ways) for (const [work, worth] of way) cut(work, worth);
    }
  });
  const draws = [...cuts.keys()];
  const intervals = draws.map((draw) => {
    const edges = [
      0,
      ...[...(cuts.get(draw) ?? [])].filter((edge) => edge > 0 && edge < 1).sort((a, b) => a - b),
      1,
    ];
    return edges.slice(1).map((upper, index) => ({
      middle: (upper + (edges[index] ?? 0)) / 2,
      width: upper - (edges[index] ?? 0),
    }));
  });

  let share = 0;
  const world = new Map<string, number>();
  const visit = (index: number, weight: number): void => {
    const draw = draws[index];
    if (draw === undefined) {
      if (counts((claim) => stateOf(claim))) share += weight;
      return;
    }
    for (const { middle, width } of intervals[index] ?? []) {
      world.set(draw, middle);
      visit(index + 1, weight * width);
    }
  };
  const establishes = (voice: TwinVoice, draw: string): boolean => {
    const speaking = voice.items.filter((heard) =>
      heard.ways.some((way) =>
        way.every(([work, worth]) => !unsound.has(work) && (world.get(work) ?? 1) < worth),
      ),
    );
    const best = Math.max(0, ...speaking.map((heard) => heard.credibility));
    return (world.get(draw) ?? 1) < best;
  };
  const stateOf = (claim: string): TwinState => {
    const speaks = (stance: string) =>
      voices.some(
        (voice, index) =>
          voice.claim.id === claim && voice.stance === stance && establishes(voice, drawOfVoice[index] ?? ''),
      );
    const supported = speaks('SUPPORTS');
    const disputed = speaks('DISPUTES');
    return { supported, disputed, established: supported && !disputed };
  };
  visit(0, 1);
  return share;
}

/** Items that count, by the words of the rule. */
export function countingItems(claim: string, dossier: Dossier, asOf: Period): EvidenceRecord[] {
  const held = (dossier.items.get(claim) ?? []).filter((item) => sharesADay(periodOf(item), asOf));
  const supporting = held.filter((item) => item.stance === 'SUPPORTS');
  return held.filter(
    (item) =>
      item.stance !== 'DISPUTES' ||
      supporting.length === 0 ||
      supporting.some((other) => sharesADay(periodOf(item), periodOf(other))),
  );
}

/** Earliest start to latest end among the supporting items that count; an unknown bound stays unknown. */
export function periodOfClaim(claim: string, dossier: Dossier, asOf: Period): Period {
  const periods = countingItems(claim, dossier, asOf)
    .filter((item) => item.stance === 'SUPPORTS')
    .map(periodOf);
  const froms = periods.map((period) => period.from);
  const tos = periods.map((period) => period.to);
  return {
    from: froms.includes(null) || froms.length === 0 ? null : Math.min(...(froms as number[])),
    to: tos.includes(null) || tos.length === 0 ? null : Math.max(...(tos as number[])),
  };
}

export function sharesADay(a: Period, b: Period): boolean {
  return (a.from ?? -1e9) <= (b.to ?? 1e9) && (b.from ?? -1e9) <= (a.to ?? 1e9);
}

type Way = readonly (readonly [work: string, worth: number])[];

interface TwinItem {
  item: EvidenceRecord;
  ways: Way[];
  origins: string[];
  credibility: number;
  doubtful: boolean;
}

interface TwinVoice {
  claim: ClaimRecord;
  stance: string;
  items: TwinItem[];
}

function periodOf(item: EvidenceRecord): Period {
  return periodBetween(item.from, item.to, item.id);
}

function workOf(id: string, dossier: Dossier): string {
  return dossier.sources.get(id)?.work ?? id;
}

function relaysOf(work: string, dossier: Dossier): string[] {
  const relayed = [...dossier.sources.values()]
    .filter((one) => workOf(one.id, dossier) === work)
    .flatMap((one) => one.relays);
  return [...new Set(relayed)].filter((id) => workOf(id, dossier) !== work);
}

function reaches(from: string, to: string, dossier: Dossier, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return relaysOf(from, dossier).some((next) => reaches(workOf(next, dossier), to, dossier, seen));
}

/** Works that relay one another in a circle with this one. */
function circle(work: string, dossier: Dossier): string[] {
  const works = [...new Set([...dossier.sources.keys()].map((id) => workOf(id, dossier)))];
  return works.filter((other) => reaches(work, other, dossier) && reaches(other, work, dossier)).sort();
}

function isClosed(members: string[], dossier: Dossier): boolean {
  return members.every((member) =>
    relaysOf(member, dossier).every((next) => members.includes(workOf(next, dossier))),
  );
}

/** Every simple way of an item, as (work, worth) pairs; the last one is graded as in this use. */
function waysOf(
  item: EvidenceRecord,
  dossier: Dossier,
  grading: Grading,
): { way: Way; origin: string; grade: Reliability }[] {
  const found: { way: Way; origin: string; grade: Reliability }[] = [];
  const worth = (grade: Reliability) => grading.reliability[grade];
  const walk = (id: string, before: [string, Reliability][]): void => {
    const work = workOf(id, dossier);
    const grade = dossier.sources.get(id)?.reliability ?? 'F';
    const members = circle(work, dossier);
    if (isClosed(members, dossier)) {
      const origin = members[0] ?? work;
      const own = members.length === 1 ? grade : worstOf(members, dossier, grading);
      const last = item.reliabilityInUse ?? own;
      const kept = item.reliabilityInUse ? before.filter(([name]) => name !== origin) : before;
      found.push({
        way: [...kept.map(([name, letter]) => [name, worth(letter)] as const), [origin, worth(last)]],
        origin,
        grade: last,
      });
      return;
    }
    for (const next of relaysOf(work, dossier)) {
      const nextWork = workOf(next, dossier);
      // A way may come back to the work it began with, and goes on from there by what that work relays.
      const passed = before.slice(item.restsOn.length > 0 ? 1 : 0).map(([name]) => name);
      if ([...passed, work].includes(nextWork) && members.includes(nextWork)) continue;
      walk(next, [...before, [work, grade]]);
    }
  };
  if (item.restsOn.length === 0) walk(item.source, []);
  else {
    const members = circle(workOf(item.source, dossier), dossier);
    const first: [string, Reliability] =
      isClosed(members, dossier) && members.length > 1
        ? [members[0] ?? '', worstOf(members, dossier, grading)]
        : [workOf(item.source, dossier), dossier.sources.get(item.source)?.reliability ?? 'F'];
    for (const id of item.restsOn) walk(id, [first]);
  }
  return found;
}

function worstOf(members: string[], dossier: Dossier, grading: Grading): Reliability {
  const grades = [...dossier.sources.values()]
    .filter((one) => members.includes(workOf(one.id, dossier)))
    .map((one) => one.reliability);
  return [...grades, 'F' as const].sort(
    (a, b) =>
      grading.reliability[a] - grading.reliability[b] || RELIABILITIES.indexOf(b) - RELIABILITIES.indexOf(a),
  )[0] as Reliability;
}

function allVoices(
  claims: readonly ClaimRecord[],
  dossier: Dossier,
  grading: Grading,
  asOf: Period,
): TwinVoice[] {
  return claims.flatMap((claim) =>
    ['SUPPORTS', 'DISPUTES'].flatMap((stance) => {
      const items = countingItems(claim.id, dossier, asOf)
        .filter((item) => item.stance === stance)
        .map((item) => hear(item, dossier, grading));
      const sure = items.filter((one) => !one.doubtful);
      const lonely = (one: TwinItem) =>
        one.doubtful && !sure.some((other) => meet(one.origins, other.origins));
      const joined = (a: TwinItem, b: TwinItem) => meet(a.origins, b.origins) || (lonely(a) && lonely(b));
      return closed(items, joined).map((members) => ({ claim, stance, items: members }));
    }),
  );
}

function hear(item: EvidenceRecord, dossier: Dossier, grading: Grading): TwinItem {
  const ways = waysOf(item, dossier, grading);
  const doubtful =
    item.credibility === 4 ||
    item.credibility === 6 ||
    ways.every(({ grade }) => grade === 'E' || grade === 'F');
  const worth = grading.credibility[item.credibility];
  return {
    item,
    ways: ways.map(({ way }) => way),
    origins: ways.map(({ origin }) => origin),
    doubtful,
    credibility: doubtful ? Math.min(0.4, worth) : worth,
  };
}

function sharedDraws(voices: readonly TwinVoice[], dossier: Dossier): string[] {
  const originsOf = (voice: TwinVoice) => voice.items.flatMap((one) => one.origins);
  const pairOf = (voice: TwinVoice) => [voice.claim.subject, voice.claim.object].sort().join();
  const passagesOf = (voice: TwinVoice) =>
    voice.items.flatMap(({ item }) =>
      namesPlace(item.locator) ? [`${workOf(item.source, dossier)}@${item.locator}`] : [],
    );
  const groups = closed(
    voices.map((voice, index) => ({ voice, index })),
    (a, b) =>
      a.voice.stance === b.voice.stance &&
      meet(originsOf(a.voice), originsOf(b.voice)) &&
      (pairOf(a.voice) === pairOf(b.voice) || meet(passagesOf(a.voice), passagesOf(b.voice))),
  );
  const names: string[] = [];
  groups.forEach((group, number) => {
    for (const { index } of group) names[index] = `draw of voice group ${number}`;
  });
  return names;
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

/** Groups closed under a relation, by repeated merging. */
function closed<Item>(items: readonly Item[], related: (a: Item, b: Item) => boolean): Item[][] {
  let groups = items.map((one) => [one]);
  for (let changed = true; changed; ) {
    changed = false;
    for (let left = 0; left < groups.length && !changed; left++) {
      for (let right = left + 1; right < groups.length && !changed; right++) {
        if (groups[left]?.some((a) => groups[right]?.some((b) => related(a, b)))) {
          groups = [
            ...groups.filter((_, index) => index !== left && index !== right),
            [...(groups[left] ?? []), ...(groups[right] ?? [])],
          ];
          changed = true;
        }
      }
    }
  }
  return groups;
}
