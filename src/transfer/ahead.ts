/** The same items, each asked for while the one before it is being worked on. */
export async function* ahead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let coming = iterator.next();
  try {
    for (;;) {
      const { done, value } = await coming;
      if (done) return;
      coming = iterator.next();
      // What goes wrong with an item is told to whoever comes to it.
      coming.catch(() => undefined);
      yield value;
    }
  } finally {
    await coming.catch(() => undefined);
    await iterator.return?.();
  }
}
