/**
 * The ways of an evidence item: from its source through what it rests on, or through what its source relays, to the
 * origins whose voice it is.
 *
 * An item speaks in a world when every work on at least one of its ways is sound there: its draw is below what its
 * grade is worth.
 */
import type { EvidenceRecord } from '../../model/evidence.js';
import { type Grading, isDoubtfulReliability, type Reliability } from '../../model/grade.js';
import type { SourceRecord } from '../../model/source.js';
import type { Condition, Conditions } from './condition.js';
import type { Relayed, Works } from './works.js';

/** An end of an item's ways, and how it is graded in this use. */
interface Origin {
  readonly name: string;
  readonly reliability: Reliability;
}

/** A work on a way, and the grade at which it has to be sound there. */
export interface Leg {
  readonly work: string;
  readonly reliability: Reliability;
}

/** A way written out: every work on it, the origin last but for the publication that the item was read in. */
export interface Way {
  readonly legs: readonly Leg[];
  readonly origin: Origin;
}

/** Name of the draw that decides whether a work is sound. */
export function workDraw(work: string): string {
  return `work ${work}`;
}

/** What of an item decides its ways. */
type ItemOnWays = Pick<EvidenceRecord, 'source' | 'restsOn' | 'reliabilityInUse'>;

/** What stays the same along the ways of one item. */
interface Walk {
  readonly inUse: Reliability | undefined;
  /** The publication that the item was read in, when the item rests on other works. */
  readonly start: Relayed | null;
  readonly space: Conditions;
  readonly known: Map<string, Condition>;
}

/** What the ways of items mean, over one dossier and one grading. */
export class Ways {
  readonly works: Works;
  readonly #sources: ReadonlyMap<string, SourceRecord>;
  readonly #grading: Grading;

  constructor(works: Works, sources: ReadonlyMap<string, SourceRecord>, grading: Grading) {
    this.works = works;
    this.#sources = sources;
    this.#grading = grading;
  }

  sourceOf(item: EvidenceRecord): SourceRecord | undefined {
    return this.#sources.get(item.source);
  }

  /** Where an item's ways end, each origin once per grade, by name. */
  origins(item: EvidenceRecord): Origin[] {
    const found = new Map<string, Origin>();
    const seen = new Set<string>();
    const open = this.#secondWorks(item);
    if (open.length === 0) open.push(...this.#start(item));
    for (let node = open.pop(); node; node = open.pop()) {
      if (seen.has(keyOf(node))) continue;
      seen.add(keyOf(node));
      if (this.works.isOrigin(node.work)) {
        const reliability = item.reliabilityInUse ?? this.#gradeAtOrigin(node);
        const name = this.works.originName(node.work);
        found.set(`${name} ${reliability}`, { name, reliability });
      } else {
        open.push(...this.works.relays(node.work));
      }
    }
    return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
  }

  /** Every work that stands on any way of an item, by name. */
  worksOn(item: EvidenceRecord): string[] {
    const first = this.works.work(item.source);
    const seen = new Set<string>([first]);
    const open = item.restsOn.length > 0 ? this.#secondWorks(item) : [...this.works.relays(first)];
    for (let node = open.pop(); node; node = open.pop()) {
      seen.add(node.work);
      open.push(...this.works.relays(node.work).filter((next) => !seen.has(next.work)));
    }
    return [...seen].sort();
  }

  /** Whether every origin of the item is unreliable or cannot be judged. */
  comesFromDoubtfulOrigins(item: EvidenceRecord): boolean {
    return this.origins(item).every((origin) => isDoubtfulReliability(origin.reliability));
  }

  /** When the item speaks. */
  speaks(item: EvidenceRecord, space: Conditions): Condition {
    const [start] = this.#start(item);
    if (!start) return space.never;
    const onward = this.#secondWorks(item);
    const walk: Walk = {
      inUse: item.reliabilityInUse,
      start: onward.length > 0 ? start : null,
      space,
      known: new Map(),
    };
    return space.any((walk.start ? onward : [start]).map((node) => this.#soundToTheEnd(node, walk)));
  }

  /** The ways of an item written out, or null when there are more than so many. An item without a source has none. */
  waysOf(item: ItemOnWays, most: number): Way[] | null {
    const [start] = this.#start(item);
    if (!start) return [];
    const onward = this.#secondWorks(item);
    const ways: Way[] = [];
    const walk = (node: Relayed, before: readonly Relayed[]): void => {
      if (ways.length > most) return;
      if (this.works.isOrigin(node.work)) {
        ways.push(this.#wayTo(node, before, item.reliabilityInUse, onward.length > 0 ? start : null));
        return;
      }
      const taken = [...before, node];
      for (const next of this.works.relays(node.work)) {
        if (!taken.some((one) => keyOf(one) === keyOf(next))) walk(next, taken);
      }
    };
    for (const node of onward.length > 0 ? onward : [start]) walk(node, []);
    return ways.length > most ? null : ways;
  }

  /** As `speaks` has it: the works before the end at their own grades, the end as in this use, the start once. */
  #wayTo(
    node: Relayed,
    before: readonly Relayed[],
    inUse: Reliability | undefined,
    start: Relayed | null,
  ): Way {
    const name = this.works.originName(node.work);
    const origin = { name, reliability: inUse ?? this.#gradeAtOrigin(node) };
    const legs: Leg[] = [
      ...before.map((one) => this.#leg(one)),
      { work: name, reliability: origin.reliability },
    ];
    if (start === null) return { legs, origin };
    const endsWhereItBegan = this.works.isOrigin(start.work) && this.works.originName(start.work) === name;
    return inUse && endsWhereItBegan ? { legs, origin } : { legs: [...legs, this.#leg(start)], origin };
  }

  /** A work at its own grade; one of a closed cycle stands for the whole cycle. */
  #leg(node: Relayed): Leg {
    return this.works.isOrigin(node.work)
      ? { work: this.works.originName(node.work), reliability: this.#gradeAtOrigin(node) }
      : node;
  }

  #start(item: Pick<EvidenceRecord, 'source'>): Relayed[] {
    const source = this.#sources.get(item.source);
    return source ? [{ work: this.works.work(source.id), reliability: source.reliability }] : [];
  }

  /** Where a way goes after its source when the item rests on works: to those, in place of what the source relays. */
  #secondWorks(item: Pick<EvidenceRecord, 'restsOn'>): Relayed[] {
    return item.restsOn.flatMap((id) => {
      const source = this.#sources.get(id);
      return source ? [{ work: this.works.work(id), reliability: source.reliability }] : [];
    });
  }

  /** From a work on to some origin, all of them sound. */
  #soundToTheEnd(node: Relayed, walk: Walk): Condition {
    if (this.works.isOrigin(node.work)) return this.#soundAtTheEnd(node, walk);
    const known = walk.known.get(keyOf(node));
    if (known) return known;
    if (this.works.cycle(node.work).length > 1) return this.#soundThroughCycle(node, walk);
    const onward = this.works.relays(node.work).map((next) => this.#soundToTheEnd(next, walk));
    const condition = walk.space.all([this.#soundAt(node, walk.space), walk.space.any(onward)]);
    walk.known.set(keyOf(node), condition);
    return condition;
  }

  /**
   * Out of a cycle that has a way out: the least solution of "sound here, and out from here or from the next". A way
   * of so many steps within the cycle is found in so many rounds, and none needs more than there are works in it.
   */
  #soundThroughCycle(node: Relayed, walk: Walk): Condition {
    const { space } = walk;
    const cycle = this.works.cycle(node.work);
    const nodes = this.#within(node, cycle);
    const exits = nodes.map((one) =>
      this.works
        .relays(one.work)
        .filter((next) => !cycle.includes(next.work))
        .map((next) => this.#soundToTheEnd(next, walk)),
    );
    let found = new Map<string, Condition>();
    for (let round = 0; round < nodes.length; round++) {
      const before = found;
      found = new Map(
        nodes.map((one, index) => {
          const inside = this.works.relays(one.work).flatMap((next) => before.get(keyOf(next)) ?? []);
          const onward = space.any([...(exits[index] ?? []), ...inside]);
          return [keyOf(one), space.all([this.#soundAt(one, space), onward])];
        }),
      );
    }
    for (const [key, condition] of found) walk.known.set(key, condition);
    return found.get(keyOf(node)) ?? space.never;
  }

  /** The publications of a cycle that relaying leads to from one of them, itself included. */
  #within(node: Relayed, cycle: readonly string[]): Relayed[] {
    const found = new Map([[keyOf(node), node]]);
    for (const one of found.values()) {
      for (const next of this.works.relays(one.work)) {
        if (cycle.includes(next.work)) found.set(keyOf(next), next);
      }
    }
    return [...found.values()];
  }

  /**
   * The origin, graded as in this use where the item says so, and the publication that the item was read in, where it
   * rests on others. A way that ends at the work it began with holds that work once, graded as in this use.
   */
  #soundAtTheEnd(node: Relayed, { inUse, start, space }: Walk): Condition {
    const name = this.works.originName(node.work);
    const end = this.#sound(name, inUse ?? this.#gradeAtOrigin(node), space);
    if (start === null) return end;
    const endsWhereItBegan = this.works.isOrigin(start.work) && this.works.originName(start.work) === name;
    return inUse && endsWhereItBegan ? end : space.all([this.#soundAt(start, space), end]);
  }

  /** A work at its own grade; one of a closed cycle stands for the whole cycle. */
  #soundAt(node: Relayed, space: Conditions): Condition {
    const { work, reliability } = this.#leg(node);
    return this.#sound(work, reliability, space);
  }

  #gradeAtOrigin(node: Relayed): Reliability {
    return this.works.cycle(node.work).length === 1
      ? node.reliability
      : this.works.cycleReliability(node.work, this.#grading);
  }

  #sound(work: string, reliability: Reliability, space: Conditions): Condition {
    return space.below(workDraw(work), this.#grading.reliability[reliability]);
  }
}

/** A work as it is entered: by a publication of this grade. */
function keyOf({ work, reliability }: Relayed): string {
  return `${work} ${reliability}`;
}
