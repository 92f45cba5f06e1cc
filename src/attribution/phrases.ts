/** Small phrases that an explanation is made of. */
import type { Assessor } from './assessor.js';

/** A share as a percentage with at most one decimal; what is not nothing is never called 0 %. */
export function percent(share: number): string {
  const value = Math.round(share * 1000) / 10;
  if (value === 0 && share > 0) return 'under 0.1 %';
  if (value === 100 && share < 1) return 'over 99.9 %';
  return `${value} %`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

export function nameOf(id: string, assessor: Assessor): string {
  const entity = assessor.dossier.entities.get(id);
  if (!entity) return id;
  return entity.kind === 'Source' ? entity.title : entity.name;
}

/** Sources of the supporting items of these claims, by id. */
export function sourcesOf(claims: readonly string[], assessor: Assessor): string[] {
  const sources = claims.flatMap((claim) => assessor.itemsOf(claim).supporting.map((item) => item.source));
  return [...new Set(sources)].sort();
}
