/** The names of what is left out, made once each, and kept to so many: a file may call its properties what it likes. */

/** Properties of all schemata of the format are fewer. */
const MOST_NAMES = 5000;
const PLAIN = /^[A-Za-z]\w{0,63}(?:: \w+)?$/;

export class LeftOutNames {
  readonly #bySchema = new Map<string, Map<string, string>>();
  #count = 0;

  /** `Person.height`; a property whose name is none, or one too many, is told without it. */
  of(schema: string, property: string): string {
    let names = this.#bySchema.get(schema);
    if (names === undefined) {
      names = new Map();
      this.#bySchema.set(schema, names);
    }
    const known = names.get(property);
    if (known !== undefined) return known;
    if (!PLAIN.test(property) || this.#count >= MOST_NAMES) return `${schema}.(another property)`;
    const name = `${schema}.${property}`;
    names.set(property, name);
    this.#count += 1;
    return name;
  }
}
