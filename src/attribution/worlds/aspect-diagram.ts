/** The diagram of some chains for one aspect of their claims, and what its shares become when the worlds change. */
import type { Branch, Kept } from './chain-sets.js';
import type { Aspect, Change } from './chain-shares.js';
import { type Gone, goneWidths, NONE_GONE } from './chance.js';
import { claimOrder } from './claim-order.js';
import type { Condition, Draw } from './condition.js';
import { Diagram } from './diagram.js';
import { PlainShares, Sensitivity, sharesIn, type Widths } from './diagram-shares.js';
import type { EvidenceModel } from './evidence-model.js';
import type { FoldedClaim, OwnDraw } from './fold.js';
import { ALWAYS, NEVER, type Node } from './node-table.js';

export class AspectDiagram {
  readonly #model: EvidenceModel;
  readonly #aspect: Aspect;
  readonly #claims: readonly FoldedClaim[];
  readonly #conditions: readonly Condition[];
  readonly #diagram: Diagram;
  readonly #shares: PlainShares;
  readonly #branches: (Node | undefined)[] = [];
  /** Of the root last asked about: most changes are of one set of chains. */
  #sensitivity: { readonly root: Node; readonly found: Sensitivity } | null = null;

  /** @param claims by number: the model's own, or with other evidence */
  constructor(model: EvidenceModel, claims: readonly FoldedClaim[], aspect: Aspect, largest: number) {
    this.#model = model;
    this.#aspect = aspect;
    this.#claims = claims;
    this.#conditions = claims.map((claim) => this.#conditionOf(claim));
    const ordered = claimOrder(model).map((claim) => this.#conditions[claim] as Condition);
    this.#diagram = new Diagram(ordered, largest);
    this.#shares = new PlainShares(this.#diagram);
  }

  /** @throws DiagramTooLarge */
  share(kept: Kept): number {
    return this.#shares.of(this.#any(kept));
  }

  /** @throws DiagramTooLarge */
  changed(kept: Kept, { unknown, gone, given }: Change): number {
    const widths = new Map<number, Widths>();
    for (const draw of gone) this.#takeAway(draw, gone, widths);
    const single =
      gone.size > 0 || unknown.length + (given === null ? 0 : 1) !== 1 ? null : (given ?? unknown[0]);
    const level = this.#levelOf(this.#claims[single ?? -1]?.own?.draw);
    if (level !== null) widths.set(level, given === null ? [0, 1] : [1, 0]);
    const root = level === null ? this.#otherRoot(kept, unknown, given) : this.#any(kept);
    const [first, ...others] = widths;
    if (first === undefined) return this.#shares.of(root);
    if (others.length === 0) return this.#sensitivityOf(root).with(...first);
    return sharesIn(this.#diagram, root, widths)[root] as number;
  }

  /** The share when a claim that is one draw has other thresholds, or null when the diagram never asks that draw. */
  withOwn(kept: Kept, claim: number, own: OwnDraw): number | null {
    const level = this.#levelOf(this.#claims[claim]?.own?.draw);
    if (level === null) return null;
    const share = this.#shareOfOwn(own, NONE_GONE);
    return this.#sensitivityOf(this.#any(kept)).with(level, [share, 1 - share]);
  }

  #conditionOf({ own, supported, disputed }: FoldedClaim): Condition {
    const { space } = this.#model;
    if (this.#aspect === 'NOT_DISPUTED' && disputed === space.never) return space.always;
    if (own) return space.below(space.drawNames[own.draw] as string, this.#shareOfOwn(own, NONE_GONE));
    if (this.#aspect === 'SUPPORTED') return supported;
    const undisputed = space.not(disputed);
    return this.#aspect === 'NOT_DISPUTED' ? undisputed : space.all([supported, undisputed]);
  }

  #shareOfOwn(own: OwnDraw, gone: Gone): number {
    const [established, supported, known] = own.cuts(gone);
    if (this.#aspect === 'SUPPORTED') return supported;
    return this.#aspect === 'ESTABLISHED' ? established : 1 - (known - established);
  }

  /** What becomes of the draw that a work is, or has been folded into, when the work is never sound. */
  #takeAway(draw: Draw, gone: Gone, widths: Map<number, Widths>): void {
    const { folds } = this.#model;
    const folded = folds.foldedInto(draw);
    const level = this.#levelOf(folded);
    if (level === null) return;
    if (folded === draw) {
      widths.set(level, goneWidths(this.#diagram.cuts[level] ?? []));
      return;
    }
    const own = this.#claims[this.#model.claimsWith(draw)[0] ?? -1]?.own;
    const share = own ? this.#shareOfOwn(own, gone) : (folds.thresholdOf(folded, gone) ?? 0);
    widths.set(level, [share, 1 - share]);
  }

  #levelOf(draw: Draw | undefined): number | null {
    return draw === undefined ? null : (this.#diagram.levelOf(draw) ?? null);
  }

  #otherRoot(kept: Kept, unknown: readonly number[], given: number | null): Node {
    const { sets } = this.#model;
    const alive = sets.without(kept, unknown);
    if (given === null) return this.#any(alive);
    let node = this.#any(sets.without(alive, [given]));
    for (const chain of sets.chainsWith[given] ?? []) {
      if (alive[chain] === 1) node = this.#diagram.either(node, this.#all(chain, given));
    }
    return node;
  }

  #any(kept: Kept): Node {
    let node: Node = NEVER;
    this.#model.sets.cover(kept, (branch) => {
      node = this.#diagram.either(node, this.#branch(branch));
    });
    return node;
  }

  #branch(branch: Branch): Node {
    const known = this.#branches[branch];
    if (known !== undefined) return known;
    const chain = this.#model.sets.chainAt(branch);
    const node =
      chain === null
        ? this.#diagram.either(this.#branch(2 * branch), this.#branch(2 * branch + 1))
        : this.#all(chain, null);
    this.#branches[branch] = node;
    return node;
  }

  #all(chain: number, given: number | null): Node {
    let node: Node = ALWAYS;
    for (const claim of this.#model.sets.chains[chain] ?? []) {
      if (claim !== given)
        node = this.#diagram.both(node, this.#diagram.node(this.#conditions[claim] as Condition));
    }
    return node;
  }

  #sensitivityOf(root: Node): Sensitivity {
    if (this.#sensitivity?.root !== root)
      this.#sensitivity = { root, found: new Sensitivity(this.#diagram, root, this.#shares) };
    return this.#sensitivity.found;
  }
}
