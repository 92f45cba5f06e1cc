/** Groups that grow by joining: union and find [Tarjan 1975]. */
export class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  /** Joins all indices that have a key in common. */
  joinBy(keysOf: (index: number) => readonly string[]): void {
    const firstWith = new Map<string, number>();
    for (let index = 0; index < this.#parents.length; index++) {
      for (const key of keysOf(index)) {
        const first = firstWith.get(key);
        if (first === undefined) firstWith.set(key, index);
        else this.#join(first, index);
      }
    }
  }

  /** The groups, each with its indices rising, in the order of their first index. */
  members(): number[][] {
    const groups = new Map<number, number[]>();
    for (let index = 0; index < this.#parents.length; index++) {
      const root = this.#root(index);
      const group = groups.get(root);
      if (group) group.push(index);
      else groups.set(root, [index]);
    }
    return [...groups.values()];
  }

  #join(a: number, b: number): void {
    const rootA = this.#root(a);
    const rootB = this.#root(b);
    this.#parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }

  #root(index: number): number {
    let root = index;
    for (
      let parent = this.#parents[root];
      parent !== undefined && parent !== root;
      parent = this.#parents[root]
    ) {
      root = parent;
    }
    this.#parents[index] = root;
    return root;
  }
}
