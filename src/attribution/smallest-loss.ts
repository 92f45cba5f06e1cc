/**
 * The smallest loss: the fewest claims and works without which the likelihood word is another.
 *
 * Sets are built up one linchpin after another, and a set is not built further once even the loss of all that could
 * still join it would leave the word as it is [branch and bound, Land and Doig 1960].
 */
import type { Likelihood, Linchpin, SmallestLoss } from './answer.js';
import { compareText } from './compare-text.js';
import { bandEdges, ESTABLISHED_FROM, likelihoodOf } from './explanation/likelihood.js';
import { keyOf } from './pins.js';
import type { ClaimPath } from './worlds/chain-sets.js';
import type { Losses, PathWorlds } from './worlds/path-worlds.js';
import { roundDifference } from './worlds/share.js';

/** So many linchpins are all tried in pairs and triples; of more, the strongest. */
const FEW = 20;
const STRONGEST = 10;
const LARGEST_SET = 3;

type Members = readonly Linchpin[];

/** The smallest set, up to three, whose loss changes the word; ties by the greatest fall, then by ids. */
export function smallestLossOf(
  linchpins: Members,
  paths: readonly ClaimPath[],
  worlds: PathWorlds,
): SmallestLoss | null {
  return worlds.losing(paths, (losses) => {
    const search = new LossSearch(paths, worlds, losses);
    const candidates = linchpins.length <= FEW ? linchpins : linchpins.slice(0, STRONGEST);
    for (let size = 1; size <= LARGEST_SET; size++) {
      // What is left open does not fall in the order of the degree, and costs little: each one is tried alone.
      const found = search.changing(size === 1 && !search.isEstablished ? linchpins : candidates, size);
      const [smallest] = found.sort(
        (a, b) => b.fall - a.fall || compareText(a.members.map(keyOf).join(), b.members.map(keyOf).join()),
      );
      if (smallest) return smallest;
    }
    return null;
  });
}

class LossSearch {
  /** Whether the word is the band of the degree; otherwise it hangs on what is left open. */
  readonly isEstablished: boolean;
  readonly #paths: readonly ClaimPath[];
  readonly #worlds: PathWorlds;
  readonly #losses: Losses;
  readonly #degree: number;
  readonly #word: Likelihood;
  /** The word stands while the share that it hangs on does not fall below this. */
  readonly #floor: number;
  /** Whether some loss that speaks against the chains can raise what is left to another word. */
  readonly #canRise: boolean;

  constructor(paths: readonly ClaimPath[], worlds: PathWorlds, losses: Losses) {
    this.#paths = paths;
    this.#worlds = worlds;
    this.#losses = losses;
    this.#degree = losses.without(worlds.standard, []);
    this.isEstablished = this.#degree >= ESTABLISHED_FROM;
    const open = this.isEstablished ? 1 : losses.without('NOT_DISPUTED', []);
    this.#word = likelihoodOf(this.#degree, open, paths.length);
    const isOpen = !this.isEstablished && open >= ESTABLISHED_FROM;
    this.#floor = isOpen ? ESTABLISHED_FROM : bandEdges(this.isEstablished ? this.#degree : open).from;
    // However many disputes are lost, no more is established than is supported.
    const most = losses.without('SUPPORTED', []);
    this.#canRise =
      most >= (this.isEstablished ? bandEdges(this.#degree).below : ESTABLISHED_FROM) ||
      (!this.isEstablished && !isOpen);
  }

  /** The sets of one size, among these, whose loss changes the word. */
  changing(candidates: Members, size: number): SmallestLoss[] {
    const found: SmallestLoss[] = [];
    const build = (members: Members, next: number): void => {
      if (members.length === size) {
        const likelihood = this.#wordWithout(members);
        if (likelihood !== this.#word) found.push({ members, fall: this.#fallWithout(members), likelihood });
        return;
      }
      const last = candidates.length - (size - members.length);
      for (let index = next; index <= last; index++) {
        if (members.length < size - 1 && this.#isSafe([...members, ...candidates.slice(index)])) return;
        build([...members, candidates[index] as Linchpin], index + 1);
      }
    };
    build([], 0);
    return found;
  }

  /** Whether the word stands whichever of these are lost. */
  #isSafe(pins: Members): boolean {
    if (this.#mayRaise(pins) || this.#left(pins) === 0) return false;
    const aspect = this.isEstablished ? this.#worlds.standard : 'NOT_DISPUTED';
    return this.#losses.atLeast(aspect, pins) >= this.#floor;
  }

  #wordWithout(members: Members): Likelihood {
    const isAsked = this.isEstablished || this.#mayRaise(members);
    const degree = isAsked ? this.#losses.without(this.#worlds.standard, members) : this.#degree;
    const open = degree >= ESTABLISHED_FROM ? 1 : this.#losses.without('NOT_DISPUTED', members);
    return likelihoodOf(degree, open, this.#left(members));
  }

  #mayRaise(pins: Members): boolean {
    return this.#canRise && this.#losses.speakAgainst(pins);
  }

  #fallWithout(members: Members): number {
    return roundDifference(this.#degree - this.#losses.without(this.#worlds.standard, members));
  }

  /** Chains that need none of the claims. */
  #left(members: Members): number {
    const lost = new Set(members.flatMap(({ kind, id }) => (kind === 'CLAIM' ? [id] : [])));
    return this.#paths.filter(({ steps }) => !steps.some(({ lead }) => lost.has(lead.claim.id))).length;
  }
}
