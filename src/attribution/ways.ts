/**
 * The ways of an evidence item: from its source through what it rests on, or through what its source relays, to the
 * origins whose voice it is.
 *
 * An item speaks in a world when every work on at least one of its ways is sound there: its draw is below what its
 * grade is worth.
 */
import type { EvidenceRecord } from '../model/evidence.js';
import { type Grading, isDoubtfulReliability, type Reliability } from '../model/grade.js';
import type { SourceRecord } from '../model/source.js';
import type { Condition, Conditions } from './condition.js';
import type { Relayed, Works } from './works.js';

/** An end of an item's ways, and how it is graded in this use. */
export interface Origin {
  readonly name: string;
  readonly reliability: Reliability;
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

  /** Where an item's ways end, each origin once per grade, by name. */
  origins(item: EvidenceRecord): Origin[] {
    const found = new Map<string, Origin>();
    const seen = new Set<string>();
    const open = this.#secondWorks(item);
    if (open.length === 0) open.push(...this.#start(item));
    for (let node = open.pop(); node; node = open.pop()) {
      if (seen.has(`${node.work} ${node.reliability}`)) continue;
      seen.add(`${node.work} ${node.reliability}`);
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
    if (onward.length === 0)
      return this.#soundToTheEnd(start, item.reliabilityInUse, space, new Map(), new Set());
    const known = new Map<string, Condition>();
    return space.any(
      onward.map((node) => {
        if (item.reliabilityInUse && this.#endsAt(node, start.work)) {
          return this.#sound(this.works.originName(start.work), item.reliabilityInUse, space);
        }
        const rest = this.#soundToTheEnd(node, item.reliabilityInUse, space, known, new Set([start.work]));
        return space.all([this.#sound(start.work, start.reliability, space), rest]);
      }),
    );
  }

  /** Whether the way goes from a work to another publication of it and ends there: one work, graded as in this use. */
  #endsAt(node: Relayed, work: string): boolean {
    return this.works.isOrigin(node.work) && this.works.originName(node.work) === this.works.originName(work);
  }

  #start(item: EvidenceRecord): Relayed[] {
    const source = this.#sources.get(item.source);
    return source ? [{ work: this.works.work(source.id), reliability: source.reliability }] : [];
  }

  /** Where a way goes after its source when the item rests on works: to those, in place of what the source relays. */
  #secondWorks(item: EvidenceRecord): Relayed[] {
    return item.restsOn.flatMap((id) => {
      const source = this.#sources.get(id);
      return source ? [{ work: this.works.work(id), reliability: source.reliability }] : [];
    });
  }

  /**
   * From a work on to some origin, all of them sound. Within a cycle that has a way out, a way that comes back to a
   * work already on it adds only works to be sound, so simple ways are enough.
   */
  #soundToTheEnd(
    node: Relayed,
    inUse: Reliability | undefined,
    space: Conditions,
    known: Map<string, Condition>,
    behind: ReadonlySet<string>,
  ): Condition {
    if (this.works.isOrigin(node.work)) {
      return this.#sound(this.works.originName(node.work), inUse ?? this.#gradeAtOrigin(node), space);
    }
    const cycle = this.works.cycle(node.work);
    const key = `${node.work} ${node.reliability}`;
    const before = cycle.length === 1 ? known.get(key) : undefined;
    if (before) return before;
    const path = new Set(behind).add(node.work);
    const onward = this.works
      .relays(node.work)
      .filter((next) => !(cycle.includes(next.work) && path.has(next.work)))
      .map((next) => this.#soundToTheEnd(next, inUse, space, known, path));
    const condition = space.all([this.#sound(node.work, node.reliability, space), space.any(onward)]);
    if (cycle.length === 1) known.set(key, condition);
    return condition;
  }

  #gradeAtOrigin(node: Relayed): Reliability {
    return this.works.cycle(node.work).length === 1
      ? node.reliability
      : this.works.cycleReliability(node.work, this.#grading);
  }

  #sound(work: string, reliability: Reliability, space: Conditions): Condition {
    return space.below(`work ${work}`, this.#grading.reliability[reliability]);
  }
}
