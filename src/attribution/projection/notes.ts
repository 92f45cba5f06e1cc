/**
 * Notes: the few things of a projection that are no numbers, in the order in which they came to be known: what sources
 * are graded and relay, how entities have changed, which claims were superseded, what opposes what. A thread that has
 * the first so many notes takes up the others; nothing is taken back.
 */
import type { Stance } from '../../model/evidence.js';
import type { Reliability } from '../../model/grade.js';
import type { OppositionKind } from '../../model/opposition.js';
import type { PartialDate } from '../../model/partial-date.js';

/** A state of a source. */
export interface SourceNote {
  readonly of: 'SOURCE';
  readonly node: number;
  readonly since: number;
  readonly title: string;
  readonly reliability: Reliability;
  readonly work?: string;
  readonly relays: readonly string[];
}

/** A state of an entity beside the one that its columns hold. */
export interface EntityNote {
  readonly of: 'ENTITY';
  readonly node: number;
  readonly since: number;
  readonly name: string;
  readonly collective: boolean;
  readonly unproven: boolean;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** From here on a claim stands superseded, or no longer does. */
interface SupersessionNote {
  readonly of: 'SUPERSESSION';
  readonly claim: number;
  readonly since: number;
  readonly superseded: boolean;
}

/** A state of an opposition. */
export interface OppositionNote {
  readonly of: 'OPPOSITION';
  readonly id: string;
  readonly since: number;
  readonly retracted: boolean;
  /** Id of the claim that opposes, and number of the one that is opposed. */
  readonly claim: string;
  readonly opposes: number;
  readonly kind: OppositionKind;
  readonly stance?: Stance;
  readonly source: string;
}

export type Note = SourceNote | EntityNote | SupersessionNote | OppositionNote;

type Dated = { readonly since: number };

/** The notes, by what they are of, each list from the oldest to the newest. */
export class Notes {
  readonly #log: Note[] = [];
  readonly sources: Map<number, SourceNote[]> = new Map();
  readonly entities: Map<number, EntityNote[]> = new Map();
  readonly supersessions: Map<number, SupersessionNote[]> = new Map();
  /** By number of the opposed claim. */
  readonly oppositions: Map<number, OppositionNote[]> = new Map();

  get size(): number {
    return this.#log.length;
  }

  /** The notes from a place in their order on. */
  from(place: number): readonly Note[] {
    return place === 0 ? this.#log : this.#log.slice(place);
  }

  take(notes: readonly Note[]): void {
    for (const note of notes) this.add(note);
  }

  add(note: Note): void {
    this.#log.push(note);
    switch (note.of) {
      case 'SOURCE':
        insert(this.sources, note.node, note);
        break;
      case 'ENTITY':
        insert(this.entities, note.node, note);
        break;
      case 'SUPERSESSION':
        insert(this.supersessions, note.claim, note);
        break;
      case 'OPPOSITION':
        insert(this.oppositions, note.opposes, note);
        break;
    }
  }

  /** Whether a claim stands superseded at a revision. */
  isSuperseded(claim: number, revision: number): boolean {
    if (this.supersessions.size === 0) return false;
    return heldAt(this.supersessions.get(claim), revision)?.superseded ?? false;
  }

  /** The newest revision up to this one at which any source changed; 0 when none did. */
  sourcesChangedBy(revision: number): number {
    let newest = 0;
    for (const states of this.sources.values()) {
      const since = heldAt(states, revision)?.since ?? 0;
      if (since > newest) newest = since;
    }
    return newest;
  }
}

/** The state that held at a revision: the newest of those that had begun. */
export function heldAt<State extends Dated>(
  states: readonly State[] | undefined,
  revision: number,
): State | undefined {
  return states?.findLast(({ since }) => since <= revision);
}

/** Behind those that began before it or with it: of two of one revision, the one that came later holds. */
function insert<State extends Dated>(lists: Map<number, State[]>, key: number, state: State): void {
  const list = lists.get(key);
  if (list === undefined) {
    lists.set(key, [state]);
    return;
  }
  let place = list.length;
  while (place > 0 && (list[place - 1] as State).since > state.since) place--;
  list.splice(place, 0, state);
}
