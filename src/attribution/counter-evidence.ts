/** What speaks against the answer: on its chains, and off them where it denies what would have joined the two sides. */
import type { EvidenceRecord } from '../model/evidence.js';
import type { CounterEvidence } from './answer.js';
import { compareText } from './compare-text.js';
import type { Assessor } from './worlds/assessor.js';

/** By how far the degree would rise without one disputing item. */
type EffectOf = (item: EvidenceRecord) => Promise<number>;

/** Disputing and questioning items and opposing claims on any step, strongest effect first. */
export async function counterEvidenceOn(
  claims: Iterable<string>,
  assessor: Assessor,
  effectOf: EffectOf,
): Promise<CounterEvidence[]> {
  const found: CounterEvidence[] = [];
  for (const claim of new Set(claims)) {
    const items = assessor.itemsOf(claim);
    for (const item of items.disputing) found.push(fromItem(item, 'DISPUTES', true, await effectOf(item)));
    for (const item of items.questioning) found.push(fromItem(item, 'QUESTIONS', true, 0));
    for (const { claim: opposing, kind, stance = 'SUPPORTS' } of assessor.dossier.oppositions.get(claim) ??
      []) {
      found.push({ item: null, claim, opposing, opposingStance: stance, kind, onChain: true, effect: 0 });
    }
  }
  return found.sort(strongestFirst);
}

/**
 * Disputes and questions of claims that have nothing else, and that would join what `from` reaches to what reaches
 * `to`: a step that someone has denied or doubted and no one has shown.
 */
export function counterEvidenceOff(denied: readonly string[], assessor: Assessor): CounterEvidence[] {
  return denied
    .flatMap((claim) => {
      const { disputing, questioning } = assessor.itemsOf(claim);
      return [
        ...disputing.map((item) => fromItem(item, 'DISPUTES', false, 0)),
        ...questioning.map((item) => fromItem(item, 'QUESTIONS', false, 0)),
      ];
    })
    .sort(strongestFirst);
}

function fromItem(
  item: EvidenceRecord,
  kind: 'DISPUTES' | 'QUESTIONS',
  onChain: boolean,
  effect: number,
): CounterEvidence {
  return { item: item.id, claim: item.claim, opposing: null, opposingStance: null, kind, onChain, effect };
}

function strongestFirst(a: CounterEvidence, b: CounterEvidence): number {
  return b.effect - a.effect || compareText(keyOf(a), keyOf(b));
}

function keyOf(one: CounterEvidence): string {
  return [one.claim, one.item ?? '', one.opposing ?? '', one.kind].join(' ');
}
