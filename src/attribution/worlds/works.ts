/**
 * Works and what they relay: where a statement comes from in the end.
 *
 * Publications of one work are one source in every computation. A work that relays nothing is an origin; a cycle of
 * relaying that nothing leads out of (a terminal strongly connected component) stands as one origin that cannot be
 * judged.
 */
import type { Grading, Reliability } from '../../model/grade.js';
import { type SourceRecord, workOf } from '../../model/source.js';
import { byId } from './dossier.js';

/** A publication that a work relays, and the work it belongs to. */
export interface Relayed {
  readonly work: string;
  readonly reliability: Reliability;
}

/** Works of one dossier as a directed graph of relaying. */
export class Works {
  readonly #workOfSource = new Map<string, string>();
  readonly #members = new Map<string, SourceRecord[]>();
  readonly #relays = new Map<string, Relayed[]>();
  readonly #cycles: ReadonlyMap<string, readonly string[]>;

  constructor(sources: ReadonlyMap<string, SourceRecord>) {
    for (const source of [...sources.values()].sort(byId)) {
      const work = workOf(source);
      this.#workOfSource.set(source.id, work);
      this.#members.set(work, [...(this.#members.get(work) ?? []), source]);
    }
    for (const [work, members] of this.#members)
      this.#relays.set(work, this.#relaysOf(work, members, sources));
    this.#cycles = cyclesOf([...this.#members.keys()].sort(), (work) =>
      this.relays(work).map((next) => next.work),
    );
  }

  /** The work of a source; a source that the dossier lacks is its own. */
  work(source: string): string {
    return this.#workOfSource.get(source) ?? source;
  }

  /** Publications of a work, in id order. */
  members(work: string): readonly SourceRecord[] {
    return this.#members.get(work) ?? [];
  }

  /** Publications of other works that this work relays. */
  relays(work: string): readonly Relayed[] {
    return this.#relays.get(work) ?? [];
  }

  /** The works that relay one another in a circle with this one, itself included; itself alone where there is none. */
  cycle(work: string): readonly string[] {
    return this.#cycles.get(work) ?? [work];
  }

  /** Whether the cycle has no way out, so that it stands as one origin. A single work that relays nothing has none. */
  isOrigin(work: string): boolean {
    const cycle = this.cycle(work);
    return cycle.every((member) => this.relays(member).every((next) => cycle.includes(next.work)));
  }

  /** The name under which an origin is known: its work, or the first work of its cycle. */
  originName(work: string): string {
    return this.cycle(work)[0] ?? work;
  }

  /** What a closed cycle is worth: F, or its worst member's reliability, whichever is less. */
  cycleReliability(work: string, grading: Grading): Reliability {
    const grades = this.cycle(work).flatMap((member) =>
      this.members(member).map((source) => source.reliability),
    );
    return grades.reduce<Reliability>(
      (worst, grade) => (grading.reliability[grade] < grading.reliability[worst] ? grade : worst),
      'F',
    );
  }

  #relaysOf(
    work: string,
    members: readonly SourceRecord[],
    sources: ReadonlyMap<string, SourceRecord>,
  ): Relayed[] {
    const relayed = new Map<string, Relayed>();
    for (const member of members) {
      for (const id of member.relays) {
        const target = sources.get(id);
        if (target === undefined || workOf(target) === work) continue;
        relayed.set(id, { work: workOf(target), reliability: target.reliability });
      }
    }
    return [...relayed.keys()].sort().flatMap((id) => relayed.get(id) ?? []);
  }
}

/** Strongly connected components of more than one work [Tarjan 1972], each under every member, members in id order. */
function cyclesOf(
  works: readonly string[],
  next: (work: string) => readonly string[],
): Map<string, string[]> {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const cycles = new Map<string, string[]>();

  for (const root of works) {
    if (order.has(root)) continue;
    const open = [enter(root)];
    for (let frame = open.at(-1); frame; frame = open.at(-1)) {
      const target = frame.targets[frame.position++];
      if (target === undefined) {
        open.pop();
        leave(frame.work);
        const parent = open.at(-1);
        if (parent) lower(parent.work, lowest.get(frame.work));
      } else if (!order.has(target)) {
        open.push(enter(target));
      } else if (onStack.has(target)) {
        lower(frame.work, order.get(target));
      }
    }
  }
  return cycles;

  function enter(work: string): { work: string; targets: readonly string[]; position: number } {
    order.set(work, order.size);
    lowest.set(work, order.size - 1);
    stack.push(work);
    onStack.add(work);
    return { work, targets: next(work), position: 0 };
  }

  function lower(work: string, value: number | undefined): void {
    lowest.set(work, Math.min(lowest.get(work) ?? 0, value ?? Number.POSITIVE_INFINITY));
  }

  function leave(work: string): void {
    if (lowest.get(work) !== order.get(work)) return;
    const members: string[] = [];
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      onStack.delete(member);
      members.push(member);
      if (member === work) break;
    }
    members.sort();
    if (members.length > 1) for (const member of members) cycles.set(member, members);
  }
}
