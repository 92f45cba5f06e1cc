/** Names of an entity: the one that it goes by, and the others. */
import type { Alias } from '../../model/entity.js';
import type { FtmEntity } from './ftm-entity.js';
import { fits } from './texts.js';

/** Longest name of an entity. */
export const LONGEST_NAME = 1000;
const LONGEST_ALIAS = 500;
const MOST_ALIASES = 200;

/** Other names than the usual ones. */
const OTHERS = ['alias', 'weakAlias', 'previousName', 'abbreviation'] as const;

export interface Names {
  /** null where there is none that a record can hold. */
  readonly name: string | null;
  readonly aliases: readonly Alias[];
}

/** The caption where it is one of the names, for the order of names means nothing; what cannot be held is left. */
export function takeNames(entity: FtmEntity): Names {
  const { values } = entity;
  const usual = values.take('name').map((name) => ({ name, property: 'name' }));
  const others = OTHERS.flatMap((property) => values.take(property).map((name) => ({ name, property })));
  const all = [...usual, ...others];
  const name = nameAmong(
    entity,
    all.map((one) => one.name),
  );
  const aliases = new Map<string, Alias>();
  for (const { name: alias, property } of all) {
    if (alias === name || aliases.has(alias)) continue;
    if (aliases.size < MOST_ALIASES && fits(alias, LONGEST_ALIAS)) aliases.set(alias, { name: alias });
    else values.leave(property);
  }
  return { name, aliases: [...aliases.values()] };
}

/** A caption beside the names may be no name at all, but the id or the schema's label. */
function nameAmong({ caption, id, schema }: FtmEntity, names: readonly string[]): string | null {
  const isHeld = (name: string) => fits(name, LONGEST_NAME);
  if (caption !== null && names.includes(caption) && isHeld(caption)) return caption;
  const first = names.find(isHeld);
  if (first !== undefined) return first;
  return caption !== null && caption !== id && caption !== schema.name && isHeld(caption) ? caption : null;
}
