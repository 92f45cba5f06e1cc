/** Who holds what share in which firm, gathered level by level around one of them and looked up by both ends. */
import { grouped } from './grouped.js';
import type { Share } from './shares.js';

/** Most levels of holdings from where a search begins. */
export const MOST_LEVELS = 12;
/** Most firms and owners of one search. */
export const MOST_FIRMS = 2_000;

/** That one owns a part of another, by one claim. */
export interface Holding {
  readonly claim: string;
  readonly holder: string;
  readonly held: string;
  /** The share as the claim has it; null where it tells none. */
  readonly text: string | null;
  /** null for a missing share: none told, or none that can be read. */
  readonly share: Share | null;
  /** Whether the claim has evidence against it. */
  readonly contested: boolean;
  /** Share of worlds in which the claim is established. */
  readonly probability: number;
}

/** The holdings that lead to (INCOMING) or from (OUTGOING) each of these. */
export type ReadHoldings = (
  ids: readonly string[],
  direction: 'INCOMING' | 'OUTGOING',
) => Promise<readonly Holding[]>;

export interface OwnershipGraph {
  readonly holdings: readonly Holding[];
  /** Levels from the start, for everyone met within the bounds; 0 for the start itself. */
  readonly levels: ReadonlyMap<string, number>;
  /** false when the search reached a bound: what lies beyond is not counted. */
  readonly exhaustive: boolean;
  heldBy(holder: string): readonly Holding[];
  into(firm: string): readonly Holding[];
}

/** All holdings upstream of a firm. */
export function ownersOf(firm: string, read: ReadHoldings): Promise<OwnershipGraph> {
  return gather(firm, async (level) => {
    const steps = await read(level, 'INCOMING');
    return { next: steps.map(({ holder }) => holder), holdings: steps };
  });
}

/** All holdings downstream of an actor, and what others hold in the same firms. */
export function firmsOf(actor: string, read: ReadHoldings): Promise<OwnershipGraph> {
  return gather(actor, async (level) => {
    const steps = await read(level, 'OUTGOING');
    const next = steps.map(({ held }) => held);
    return { next, holdings: [...steps, ...(await read([...new Set(next)], 'INCOMING'))] };
  });
}

/** A graph of holdings that are all there: what a search gives, with its indices. */
export function ownershipGraph(
  found: readonly Holding[],
  levels: ReadonlyMap<string, number>,
  exhaustive: boolean,
): OwnershipGraph {
  const holdings = [...new Map(found.map((holding) => [holding.claim, holding])).values()];
  holdings.sort((a, b) => (a.claim < b.claim ? -1 : 1));
  const byHolder = grouped(holdings, ({ holder }) => holder);
  const byHeld = grouped(holdings, ({ held }) => held);
  return {
    ...{ holdings, levels, exhaustive },
    heldBy: (holder) => byHolder.get(holder) ?? [],
    into: (firm) => byHeld.get(firm) ?? [],
  };
}

/** One level's holdings, and who stands on the next level. */
type Expand = (level: readonly string[]) => Promise<{
  readonly next: readonly string[];
  readonly holdings: readonly Holding[];
}>;

async function gather(start: string, expand: Expand): Promise<OwnershipGraph> {
  const levels = new Map([[start, 0]]);
  const found: Holding[][] = [];
  let exhaustive = true;
  let level = [start];
  for (let depth = 1; level.length > 0; depth++) {
    const { next, holdings } = await expand(level);
    if (depth > MOST_LEVELS) {
      exhaustive &&= holdings.length === 0;
      break;
    }
    found.push([...holdings]);
    const fresh = [...new Set(next)].filter((id) => !levels.has(id));
    level = fresh.slice(0, MOST_FIRMS - levels.size);
    exhaustive &&= level.length === fresh.length;
    for (const id of level) levels.set(id, depth);
  }
  return ownershipGraph(found.flat(), levels, exhaustive);
}
