/** A binary heap [Williams 1964]: the first item by a given order can always be taken. */
export class PriorityQueue<Item> {
  readonly #items: Item[] = [];
  readonly #before: (a: Item, b: Item) => boolean;

  /** @param before whether `a` is to be taken before `b` */
  constructor(before: (a: Item, b: Item) => boolean) {
    this.#before = before;
  }

  get size(): number {
    return this.#items.length;
  }

  add(item: Item): void {
    const items = this.#items;
    let place = items.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#isBefore(place, parent)) return;
      this.#swap(place, parent);
      place = parent;
    }
  }

  take(): Item | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return first;
    items[0] = last;
    this.#sink(0);
    return first;
  }

  #sink(start: number): void {
    let place = start;
    for (;;) {
      const left = 2 * place + 1;
      const right = left + 1;
      let next = place;
      if (left < this.#items.length && this.#isBefore(left, next)) next = left;
      if (right < this.#items.length && this.#isBefore(right, next)) next = right;
      if (next === place) return;
      this.#swap(place, next);
      place = next;
    }
  }

  #isBefore(a: number, b: number): boolean {
    return this.#before(this.#items[a] as Item, this.#items[b] as Item);
  }

  #swap(a: number, b: number): void {
    const kept = this.#items[a] as Item;
    this.#items[a] = this.#items[b] as Item;
    this.#items[b] = kept;
  }
}
