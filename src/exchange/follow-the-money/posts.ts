/** Posts and contracts: entities of a file that are no record of ours, but tell what the edges that lead to them mean. */
import { Ids } from '../../columns/ids.js';
import { PackedText } from '../../columns/packed-text.js';
import type { FtmEntity } from './ftm-entity.js';

/** What is kept of one: the values of some of its properties, by their name. */
export type Kept = Readonly<Record<string, readonly string[]>>;

/** What is kept of a post. */
export const POST_PROPERTIES = ['name', 'country', 'organization'] as const;

/** The properties that are kept, by schema. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Position: [...POST_PROPERTIES, 'topics'],
  Contract: ['title', 'authority'],
};

/** Everything that is kept stays in memory until the file is read. */
const LONGEST_VALUE = 1000;
const MOST_VALUES = 20;

export class Posts {
  readonly #ids = new Ids();
  /** By the number of the id. */
  readonly #kept = new PackedText();

  /** Keeps an entity, if it is of a schema that is kept; the first of an id. */
  keep({ id, schema, values }: FtmEntity): void {
    const properties = PROPERTIES[schema.name];
    if (properties === undefined) return;
    if (this.#ids.add(keyOf(schema.name, id)) < this.#kept.size) return;
    const kept = properties.map((name) => [name, values.look(name).filter(isShort).slice(0, MOST_VALUES)]);
    this.#kept.add(JSON.stringify(Object.fromEntries(kept)));
  }

  /** null for an id under which no entity of the schema was kept. */
  find(schema: string, id: string): Kept | null {
    const number = this.#ids.find(keyOf(schema, id));
    return number === undefined ? null : (JSON.parse(this.#kept.text(number)) as Kept);
  }
}

/** What is longer is no role, no country, no id and no title. */
function isShort(value: string): boolean {
  return value.length <= LONGEST_VALUE;
}

function keyOf(schema: string, id: string): string {
  return `${schema} ${id}`;
}
