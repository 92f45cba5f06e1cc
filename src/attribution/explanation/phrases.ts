/** Small phrases that an explanation is made of. */
import type { EvidenceRecord } from '../../model/evidence.js';
import type { Explainable, Share } from '../answer.js';
import type { Assessor } from '../worlds/assessor.js';

/** A share as a percentage with at most one decimal; what is not nothing is never called 0 %. */
export function percent(share: number): string {
  const value = Math.round(share * 1000) / 10;
  if (value === 0 && share > 0) return 'under 0.1 %';
  if (value === 100 && share < 1) return 'over 99.9 %';
  return `${value} %`;
}

export function shareInWords(share: Share): string {
  return share.method === 'EXACT'
    ? percent(share.value)
    : `${percent(share.value)} (sampled, 95 % interval ${percent(share.low)} to ${percent(share.high)})`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

export function nameOf(id: string, assessor: Assessor): string {
  const entity = assessor.dossier.entities.get(id);
  if (!entity) return id;
  return entity.kind === 'Source' ? entity.title : entity.name;
}

/** The two ends of a question. A chain joins one of each set, so a set is never said to be connected as a whole. */
export function endsOf({ question }: Explainable, assessor: Assessor): { from: string; to: string } {
  const end = (ids: readonly string[]) => {
    const names = listed(ids.map((id) => nameOf(id, assessor)));
    return ids.length > 1 ? `at least one of ${names}` : names;
  };
  return { from: end(question.from), to: end(question.to) };
}

/** Whose words an item gives: the actor's, where they are not the source's own. */
export function whoSays(item: EvidenceRecord, assessor: Assessor): string {
  return item.assertedBy ? nameOf(item.assertedBy, assessor) : `“${nameOf(item.source, assessor)}”`;
}
