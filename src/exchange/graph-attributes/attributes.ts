/**
 * The attributes of one node or edge as a file has them, by name in any case. Each is taken by whoever reads it; what
 * nobody took is left out by name.
 */
import { shortName } from '../short-name.js';

export class Attributes {
  /** By name in lower case. */
  readonly #values = new Map<string, string>();
  /** Names as the file has them, where that is another way. */
  readonly #names = new Map<string, string>();
  readonly #leftOut: string[] = [];

  /** Adds one; of two of a name the first counts. What is empty says nothing. */
  add(name: string, value: string): void {
    if (value === '') return;
    const key = keyOf(name);
    if (this.#values.has(key)) {
      this.leaveOut(name);
      return;
    }
    this.#values.set(key, value);
    if (key !== name) this.#names.set(key, name);
  }

  /** Notes something that no attribute can hold. */
  leaveOut(name: string): void {
    this.#leftOut.push(shortName(name));
  }

  has(name: string): boolean {
    return this.#values.has(keyOf(name));
  }

  /** The value, left where it is. */
  see(name: string): string | undefined {
    return this.#values.get(keyOf(name));
  }

  /** The value, which is thereby read. */
  take(name: string): string | undefined {
    const key = keyOf(name);
    const value = this.#values.get(key);
    this.#values.delete(key);
    return value;
  }

  /** The value without spaces around it, as people and programs write it that lay out their files; read thereby. */
  takeTrimmed(name: string): string | undefined {
    return this.take(name)?.trim() || undefined;
  }

  /**
   * Names of all that nobody took: `node.colour`.
   *
   * @param following names in lower case of what only repeats the rest, and is no loss
   */
  leftOver(of: 'node' | 'edge', following?: ReadonlySet<string>): readonly string[] {
    for (const key of this.#values.keys()) {
      if (!following?.has(key)) this.leaveOut(this.#names.get(key) ?? key);
    }
    return this.#leftOut.map((name) => `${of}.${name}`);
  }
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
