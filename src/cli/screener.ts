/** Screens names against an open graph, and calls what it finds as the record does. */
import { setImmediate } from 'node:timers/promises';
import type { Graph } from '../graph.js';
import type { PartialDate } from '../model/partial-date.js';
import type { Register, RegisterSight } from '../register/register.js';
import { type Candidate, type ScreeningTerms, type Subject, screen } from '../register/screening.js';
import { knownRevision } from './open.js';
import type { NamedCandidate } from './screen-output.js';

export interface ScreenTerms {
  readonly screening: ScreeningTerms;
  readonly asOf: PartialDate | null;
  /** null is the newest. */
  readonly revision: number | null;
}

export class Screener {
  readonly #register: Register;
  readonly #sight: RegisterSight;
  readonly #terms: ScreeningTerms;

  private constructor(register: Register, sight: RegisterSight, terms: ScreeningTerms) {
    this.#register = register;
    this.#sight = sight;
    this.#terms = terms;
  }

  /** @throws LinchpinError REVISION_UNKNOWN */
  static async open({ store, register }: Graph, terms: ScreenTerms): Promise<Screener> {
    const head = await store.head();
    const revision = knownRevision(terms.revision ?? head, head);
    return new Screener(await register.at(revision), { revision, asOf: terms.asOf }, terms.screening);
  }

  get revision(): number {
    return this.#sight.revision;
  }

  /** Signals get their turn between two names. */
  async screen(subject: Subject): Promise<NamedCandidate[]> {
    await setImmediate();
    const candidates = await screen(this.#register, this.#sight, subject, this.#terms);
    return candidates.map((one) => this.#named(one));
  }

  #named(candidate: Candidate): NamedCandidate {
    const { states, projection } = this.#register;
    const facts = this.#register.facts(this.#sight);
    const node = projection.nodes.find(candidate.actor);
    if (node === undefined) throw new Error(`${candidate.actor} was found and is not there`);
    const nameOf = (one: number) => states.namesOf(facts.stateOf(one))[0] ?? projection.nodes.text(one);
    return {
      ...candidate,
      recordName: nameOf(node),
      kind: states.kindOf(facts.stateOf(node)),
      listers: facts.listersOf(node).map(nameOf),
    };
  }
}
