/** The peer of the search: Fuse.js over the same names, with the settings that its documentation begins with. */
import Fuse from 'fuse.js';
import type { RegisterWorld } from './world.js';

/** Ids of the first so many that a text finds. */
export function openFuse(world: RegisterWorld): (query: string, first: number) => string[] {
  const names = Array.from({ length: world.actors }, (_, actor) => world.nameOf(actor));
  const fuse = new Fuse(names);
  return (query, first) => fuse.search(query, { limit: first }).map(({ refIndex }) => world.idOf(refIndex));
}
