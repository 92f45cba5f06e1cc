/** Mazes: more ways than can be looked at, none of them better than another. */
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import { claim, entity, item, source } from './small-world.js';

/** Layers of firms between `a` and `z`, each of which owns every firm of the next: all ways are equally strong. */
export function maze(layers: number, width: number): DossierRecord[] {
  const layer = (index: number) => Array.from({ length: width }, (_, place) => `m${index}-${place}`);
  const all = [['a'], ...Array.from({ length: layers }, (_, index) => layer(index)), ['z']];
  const claims = all
    .slice(1)
    .flatMap((next, index) =>
      (all[index] ?? []).flatMap((from) => next.map((to) => claim(from, 'OWNS', to))),
    );
  return [
    source('paper', 'A'),
    ...all.flat().map((id) => entity(id, 'Company')),
    ...claims,
    ...claims.map((one, index) => item(`i${index}`, one, 'paper', 'SUPPORTS', 1)),
  ];
}
