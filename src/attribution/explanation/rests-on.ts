/**
 * What a sentence of an explanation rests on: the claims it speaks of and the sources behind them.
 *
 * A figure over all chains found rests on those of them that the answer shows. The claims of one chain stand in the
 * order of its steps, those of several in id order, each once.
 */
import type { EvidenceRecord } from '../../model/evidence.js';
import type { Chain, Explainable, Sentence } from '../answer.js';
import type { Assessor } from '../worlds/assessor.js';

export type Rest = Pick<Sentence, 'claims' | 'sources'>;

/** For sentences on what is not on record. */
export const ON_NOTHING: Rest = { claims: [], sources: [] };

/** These claims, in the order given, and the sources that support them. */
export function onClaims(claims: readonly string[], assessor: Assessor): Rest {
  return { claims, sources: sourcesOf(claims, assessor) };
}

export function onChains(chains: readonly Chain[], assessor: Assessor): Rest {
  return onClaims(inOrder(chains.flatMap(claimsOf)), assessor);
}

/** The steps of unknown period for which a chain is left out where only dated ones count; all where none of them leans on one. */
export function onUndated(chains: readonly Chain[], assessor: Assessor): Rest {
  const undated = chains.flatMap(({ steps }) => steps.filter(({ periodUnknown }) => periodUnknown));
  const claims = inOrder(undated.map(({ claim }) => claim));
  return claims.length > 0 ? onClaims(claims, assessor) : onChains(chains, assessor);
}

/** Disputed steps, and who disputes them: of the chains shown, and of others where the degree would rise without it. */
export function onDisputes({ chains, counterEvidence }: Explainable, assessor: Assessor): Rest {
  const shown = new Set(chains.flatMap(claimsOf));
  const disputes = counterEvidence.filter(
    ({ kind, onChain, claim, effect }) => kind === 'DISPUTES' && onChain && (effect > 0 || shown.has(claim)),
  );
  const claims = inOrder(disputes.map(({ claim }) => claim));
  const items = claims.flatMap((claim) => assessor.itemsOf(claim).disputing);
  return { claims, sources: inOrder(items.map(({ source }) => source)) };
}

/** The independent chains among those shown; where no two are, all of them, since any two share something. */
export function independentShown({ chains, independentChains: { count, ranks } }: Explainable): Chain[] {
  return count < 2 ? [...chains] : ranks.flatMap((rank) => chains[rank - 1] ?? []);
}

/** Those of some claims that have evidence on whose ways a work stands. */
export function claimsOver(work: string, claims: readonly string[], assessor: Assessor): string[] {
  const standsOn = (item: EvidenceRecord) => assessor.ways.worksOn(item).includes(work);
  return claims.filter((claim) => {
    const { supporting, disputing } = assessor.itemsOf(claim);
    return supporting.some(standsOn) || disputing.some(standsOn);
  });
}

/** Everything that several things rest on, in id order. */
export function onAllOf(rests: readonly Rest[]): Rest {
  return {
    claims: inOrder(rests.flatMap(({ claims }) => claims)),
    sources: inOrder(rests.flatMap(({ sources }) => sources)),
  };
}

export function claimsOf({ steps }: Chain): string[] {
  return steps.map(({ claim }) => claim);
}

/** Each once, in code-unit order. */
export function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** Sources of the supporting items of these claims, by id. */
function sourcesOf(claims: readonly string[], assessor: Assessor): string[] {
  return inOrder(claims.flatMap((claim) => assessor.itemsOf(claim).supporting.map(({ source }) => source)));
}
