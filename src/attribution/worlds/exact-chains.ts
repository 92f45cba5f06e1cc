/**
 * Shares of worlds over chains, exact: one diagram an aspect. What one draw decides is read off the diagram's
 * derivatives; what it does not decide alone is built beside it.
 */
import type { Share } from '../answer.js';
import { AspectDiagram } from './aspect-diagram.js';
import type { Kept } from './chain-sets.js';
import type { Aspect, ChainShares, Change, OtherEvidence } from './chain-shares.js';
import type { EvidenceModel } from './evidence-model.js';
import type { FoldedClaim } from './fold.js';
import { exactly, roundShare } from './share.js';

export class ExactChains implements ChainShares {
  readonly #model: EvidenceModel;
  readonly #largest: number;
  readonly #diagrams = new Map<Aspect, AspectDiagram>();

  /** @param largest most nodes of a diagram */
  constructor(model: EvidenceModel, largest: number) {
    this.#model = model;
    this.#largest = largest;
  }

  /** @throws DiagramTooLarge */
  share(aspect: Aspect, kept: Kept): Share {
    return exactly(this.#diagram(aspect).share(kept));
  }

  changed(aspect: Aspect, kept: Kept, change: Change): number {
    return roundShare(this.#diagram(aspect).changed(kept, change));
  }

  withOther(aspect: Aspect, kept: Kept, other: OtherEvidence): number {
    const [only, ...others] = [...other.claims];
    const before = only && this.#model.claims[only[0]];
    if (others.length === 0 && only && before?.own && only[1].own) {
      const share = this.#diagram(aspect).withOwn(kept, only[0], only[1].own);
      if (share !== null) return roundShare(share);
    }
    const claims = this.#model.claims.map((claim, number): FoldedClaim => other.claims.get(number) ?? claim);
    return roundShare(new AspectDiagram(this.#model, claims, aspect, this.#largest).share(kept));
  }

  #diagram(aspect: Aspect): AspectDiagram {
    const known = this.#diagrams.get(aspect);
    if (known) return known;
    const made = new AspectDiagram(this.#model, this.#model.claims, aspect, this.#largest);
    this.#diagrams.set(aspect, made);
    return made;
  }
}
