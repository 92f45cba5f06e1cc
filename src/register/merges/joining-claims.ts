/**
 * Claims that join two actors. Whoever says that one is part of the other, owns it, heads it or met it holds them to be
 * two: such a pair is no merge.
 */
import type { Projection } from '../../attribution/projection/projection.js';
import { Column } from '../../columns/column.js';
import { isActorKind } from '../../model/kind.js';
import { Chains, NONE } from '../chains.js';
import type { Facts } from '../facts.js';
import { rest } from './rest.js';

/** Claims looked at between two pauses: some milliseconds. */
const STRETCH = 100_000;

export class JoiningClaims {
  readonly #projection: Projection;
  readonly #bySubject = new Chains();
  readonly #claim = Column.indices();

  private constructor(projection: Projection) {
    this.#projection = projection;
  }

  /** Looks through all claims once. */
  static async of(projection: Projection, signal?: AbortSignal): Promise<JoiningClaims> {
    const joining = new JoiningClaims(projection);
    const { wholeClaims } = projection;
    for (let claim = 0; claim < wholeClaims; claim++) {
      if (claim % STRETCH === 0) await rest(signal);
      joining.#take(claim);
    }
    return joining;
  }

  /** Whether a source says something of one to the other. */
  areTwo(a: number, b: number, facts: Facts): boolean {
    return this.#leads(a, b, facts) || this.#leads(b, a, facts);
  }

  #take(claim: number): void {
    const { claimSubject, claimObject } = this.#projection;
    const [subject, object] = [claimSubject.at(claim), claimObject.at(claim)];
    if (object === NONE || subject === object || !this.#isActor(subject) || !this.#isActor(object)) return;
    this.#bySubject.add(subject);
    this.#claim.push(claim);
  }

  #isActor(node: number): boolean {
    const kind = this.#projection.kind(node);
    return kind !== undefined && isActorKind(kind);
  }

  #leads(subject: number, object: number, facts: Facts): boolean {
    for (let at = this.#bySubject.first(subject); at !== NONE; at = this.#bySubject.next(at)) {
      const claim = this.#claim.at(at);
      if (this.#projection.claimObject.at(claim) === object && facts.isSupported(claim)) return true;
    }
    return false;
  }
}
