/** The values of an entity of FollowTheMoney, and which of them were carried into our records. */

export class PropertyValues {
  readonly #all: Readonly<Record<string, unknown>>;
  readonly #taken = new Set<string>();
  readonly #left: string[] = [];

  /** @param all as a line has them: each property a list of texts */
  constructor(all: Readonly<Record<string, unknown>>) {
    this.#all = all;
  }

  /** The values of a property, each once, which count as carried from here on unless `leave` says otherwise. */
  take(name: string): readonly string[] {
    if (!Object.hasOwn(this.#all, name)) return NONE;
    const texts = this.look(name);
    if (!this.#taken.has(name)) {
      this.#taken.add(name);
      const value = this.#all[name];
      this.leave(name, (Array.isArray(value) ? value : [value]).filter(isNoText).length);
    }
    return texts;
  }

  /** The values of a property, which count as carried only if something else takes them. */
  look(name: string): readonly string[] {
    if (!Object.hasOwn(this.#all, name)) return NONE;
    const value = this.#all[name];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.length === 1 ? textIn(list[0]) : [...new Set(list.flatMap(textIn))];
  }

  /** Says that some values of a property are not carried after all. */
  leave(name: string, times = 1): void {
    for (let time = 0; time < times; time += 1) this.#left.push(name);
  }

  /** The names of properties, once for each value that nothing carries. */
  leftOut(): readonly string[] {
    for (const name of Object.keys(this.#all)) {
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      const value = this.#all[name];
      this.leave(name, Array.isArray(value) ? value.length : 1);
    }
    return this.#left;
  }
}

const NONE: readonly string[] = [];

/** Some programs write numbers where the format wants texts; what is empty says nothing. */
function textIn(value: unknown): readonly string[] {
  if (isNoText(value)) return NONE;
  const text = String(value).trim();
  return text === '' ? NONE : [text];
}

function isNoText(value: unknown): boolean {
  return typeof value !== 'string' && typeof value !== 'number';
}
