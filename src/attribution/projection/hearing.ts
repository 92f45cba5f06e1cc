/**
 * Hearing: the ways of items as terms of numbers, under one grading. Works are draws, numbered from 0; each use of a
 * source is listened to once, however many items come from it.
 */
import { type Grading, isDoubtfulReliability } from '../../model/grade.js';
import { type Leg, Ways } from '../worlds/ways.js';
import { inUseIn } from './grades.js';
import type { Projection } from './projection.js';
import type { SourcesAt } from './sources-at.js';
import type { Term } from './union-share.js';
import { Words } from './words.js';

/** An item as it is heard: the ways of its source, or null when there are too many of them. */
export interface Heard {
  readonly ways: readonly Term[] | null;
  /** Draws of its origins, each once. */
  readonly origins: readonly number[];
  /** Whether every origin is unreliable or cannot be judged. */
  readonly doubtful: boolean;
}

/** Ways of an item at most; more are left to the worlds. */
const MOST_WAYS = 8;

export class Hearing {
  readonly #projection: Projection;
  readonly #grading: Grading;
  readonly #ways: Ways;
  readonly #words: Words;
  readonly #heard = new Map<number, Map<number, Heard>>();
  readonly #bases: (readonly string[])[] = [[]];
  readonly #basesByKey = new Map([['', 0]]);
  readonly #basesBySaid = new Map<number, number>();
  readonly #draws = new Map<string, number>();

  constructor(projection: Projection, sources: SourcesAt, grading: Grading) {
    this.#projection = projection;
    this.#grading = grading;
    this.#ways = new Ways(sources.works, sources.records, grading);
    this.#words = new Words(projection.said);
  }

  /** Worked out once for each source, use and set of works that an item rests on. */
  hear(item: number): Heard {
    const { itemSource, itemGrade, itemSaid, nodes } = this.#projection;
    const source = itemSource.at(item);
    const grade = itemGrade.at(item);
    const bases = this.#basesOf(itemSaid.at(item));
    const use = bases * 8 + (grade >> 5);
    const heardOfSource = this.#heardOf(source);
    const known = heardOfSource.get(use);
    if (known) return known;
    const heard = this.#listen(nodes.text(source), this.#bases[bases] ?? [], inUseIn(grade));
    heardOfSource.set(use, heard);
    return heard;
  }

  /** By reliability in use and works that it rests on: what was heard of a source. */
  #heardOf(source: number): Map<number, Heard> {
    const known = this.#heard.get(source) ?? new Map<number, Heard>();
    this.#heard.set(source, known);
    return known;
  }

  /** A number for the works that an item of these words rests on; 0 for none. */
  #basesOf(said: number): number {
    if (said === 0) return 0;
    const known = this.#basesBySaid.get(said);
    if (known !== undefined) return known;
    const [, restsOn] = this.#words.ofItem(said);
    const key = restsOn.join(' ');
    let bases = this.#basesByKey.get(key);
    if (bases === undefined) {
      bases = this.#bases.push(restsOn) - 1;
      this.#basesByKey.set(key, bases);
    }
    this.#basesBySaid.set(said, bases);
    return bases;
  }

  #listen(source: string, restsOn: readonly string[], inUse: ReturnType<typeof inUseIn>): Heard {
    const item = { source, restsOn: [...restsOn], ...(inUse !== undefined && { reliabilityInUse: inUse }) };
    const ways = this.#ways.waysOf(item, MOST_WAYS);
    if (ways === null) return { ways: null, origins: [], doubtful: false };
    const terms = ways.map(({ legs }) => this.#term(legs));
    return {
      ways: terms.filter(({ thresholds }) => thresholds.every((threshold) => threshold > 0)),
      origins: [...new Set(ways.map(({ origin }) => this.#draw(origin.name)))],
      doubtful: ways.every(({ origin }) => isDoubtfulReliability(origin.reliability)),
    };
  }

  #term(legs: readonly Leg[]): Term {
    const lowest = new Map<number, number>();
    for (const { work, reliability } of legs) {
      const draw = this.#draw(work);
      lowest.set(draw, Math.min(lowest.get(draw) ?? 1, this.#grading.reliability[reliability]));
    }
    return { draws: [...lowest.keys()], thresholds: [...lowest.values()] };
  }

  #draw(work: string): number {
    const known = this.#draws.get(work);
    if (known !== undefined) return known;
    const draw = this.#draws.size;
    this.#draws.set(work, draw);
    return draw;
  }
}
