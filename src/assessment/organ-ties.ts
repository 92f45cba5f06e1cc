/**
 * Who hangs on a state or a body of it by organ ties without a break: its bodies, bodies of those, and the officials
 * who serve in them or head them. Articles 4 and 7 of the ILC's articles on state responsibility (2001): the conduct of
 * an organ, and of a person in it, is the state's own.
 *
 * The search leads upward from those in question, since a body has few above it and a state has many below it.
 */
import { grouped } from './grouped.js';

/** Most ties from the lowest to the actor. */
export const MOST_TIE_LEVELS = 8;
/** Most bodies and officials that are looked at. */
export const MOST_MEMBERS = 2_000;

/** A claim that one is part of, serves in or heads the other. */
export interface OrganTie {
  readonly claim: string;
  readonly below: string;
  readonly above: string;
  /** Whether the one below is a body of which it is not shown that it is an organ. */
  readonly unproven?: boolean;
}

/** The organ ties from each of these upward. */
export type ReadOrganTies = (ids: readonly string[]) => Promise<readonly OrganTie[]>;

export interface Membership {
  /**
   * Claims from each that hangs on the actor up to it, none for the actor itself: the fewest that lead through proven
   * organs alone or, where none do, the fewest at all.
   */
  readonly ties: ReadonlyMap<string, readonly string[]>;
  /** Those of them that hang on the actor only through bodies, or as bodies, that are not shown to be organs. */
  readonly unproven: ReadonlySet<string>;
  /** false when the search reached a bound, so that a member may be missing. */
  readonly exhaustive: boolean;
}

/** Which of the candidates are the actor or hang on it, and by which claims. */
export async function membersOf(
  actor: string,
  candidates: readonly string[],
  read: ReadOrganTies,
): Promise<Membership> {
  const { found, exhaustive } = await tiesAbove(actor, candidates, read);
  const anyhow = waysDown(actor, found);
  const proven = waysDown(
    actor,
    found.filter(({ unproven = false }) => !unproven),
  );
  return {
    ties: new Map([...anyhow, ...proven]),
    unproven: new Set([...anyhow.keys()].filter((id) => !proven.has(id))),
    exhaustive,
  };
}

/** The fewest ties from each that hangs on the actor by some of these. */
function waysDown(actor: string, found: readonly OrganTie[]): ReadonlyMap<string, readonly string[]> {
  const below = grouped(found, ({ above }) => above);
  const ties = new Map<string, readonly string[]>([[actor, []]]);
  for (const [id, claims] of ties) {
    if (claims.length === MOST_TIE_LEVELS) continue;
    for (const tie of below.get(id) ?? []) {
      if (!ties.has(tie.below)) ties.set(tie.below, [tie.claim, ...claims]);
    }
  }
  return ties;
}

/** Every tie met on the way up, level by level; nothing is read above the actor. */
async function tiesAbove(
  actor: string,
  candidates: readonly string[],
  read: ReadOrganTies,
): Promise<{ found: OrganTie[]; exhaustive: boolean }> {
  const seen = new Set([actor]);
  const found: OrganTie[] = [];
  let exhaustive = true;
  const admit = (ids: readonly string[]) => {
    const fresh = [...new Set(ids)].filter((id) => !seen.has(id));
    const admitted = fresh.slice(0, Math.max(0, MOST_MEMBERS - seen.size));
    if (admitted.length < fresh.length) exhaustive = false;
    for (const id of admitted) seen.add(id);
    return admitted;
  };
  let level = admit(candidates);
  for (let tie = 1; level.length > 0; tie++) {
    const ties = await read(level);
    if (tie > MOST_TIE_LEVELS) return { found, exhaustive: exhaustive && ties.length === 0 };
    found.push(...ties);
    level = admit(ties.map(({ above }) => above));
  }
  return { found, exhaustive };
}
