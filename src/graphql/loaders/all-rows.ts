/** Reads a whole list page by page, for the few lists that are short by nature and shown whole. */
import type { Page, Position, Slice } from '../../store/store.js';
import { LARGEST_PAGE } from '../limits/page-size.js';

/** All items of one list, in its order. */
export async function allRows<Item>(read: (page: Page) => Promise<Slice<Item>>): Promise<Item[]> {
  const [items] = await allRowsOfEach(['the list'], async (_, page) => [await read(page)]);
  return items ?? [];
}

/** All items of each parent's list: one read for all of them, and further ones only while some list goes on. */
export async function allRowsOfEach<Item>(
  parents: readonly string[],
  read: (parents: readonly string[], page: Page) => Promise<readonly Slice<Item>[]>,
): Promise<Item[][]> {
  const lists = parents.map((): Item[] => []);
  const slices = await read(parents, pageFrom(null));
  await Promise.all(
    slices.map(async (slice, index) => {
      const parent = parents[index];
      const list = lists[index];
      if (parent === undefined || list === undefined) return;
      let current: Slice<Item> | undefined = slice;
      while (current) {
        list.push(...current.rows.map(({ item }) => item));
        const last: Position | undefined = current.rows.at(-1)?.position;
        current = current.more && last ? (await read([parent], pageFrom(last)))[0] : undefined;
      }
    }),
  );
  return lists;
}

function pageFrom(from: Position | null): Page {
  return { size: LARGEST_PAGE, backward: false, from };
}
