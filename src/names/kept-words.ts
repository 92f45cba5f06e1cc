/**
 * What was made of words lately, in two generations: when the younger is full, it becomes the older and what was not
 * asked for since is forgotten. Nothing is moved when a word is asked for again, as millions are.
 */
export class KeptWords<Value> {
  #younger = new Map<string, Value>();
  #older = new Map<string, Value>();
  readonly #most: number;

  /** @param most words in each of the generations */
  constructor(most: number) {
    this.#most = most;
  }

  get(word: string, make: (word: string) => Value): Value {
    const young = this.#younger.get(word);
    if (young !== undefined) return young;
    const value = this.#older.get(word) ?? make(word);
    if (this.#younger.size >= this.#most) {
      this.#older = this.#younger;
      this.#younger = new Map();
    }
    this.#younger.set(word, value);
    return value;
  }
}
