/** Which of an entity's names a query means. */
import type { Entity } from '../model/entity.js';
import { compareNames } from '../names/compare-names.js';
import { readName } from '../names/name.js';
import { nameOf } from './entity-states.js';

/** Names less like the query than this were not what was found. */
const LEAST_LIKE = 0.5;

/** The name or alias most like a query, the first of equals; null where none is like it. */
export function nameLike(query: string, entity: Entity): string | null {
  const aliases = entity.kind === 'Source' ? [] : entity.aliases.map(({ name }) => name);
  const wanted = readName(query);
  let best: { name: string | null; score: number } = { name: null, score: LEAST_LIKE };
  for (const name of [nameOf(entity), ...aliases]) {
    const { score } = compareNames(wanted, readName(name));
    if (score > best.score) best = { name, score };
  }
  return best.name;
}
