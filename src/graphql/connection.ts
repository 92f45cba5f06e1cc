/**
 * Connections: a page of a list with its cursors. Every part is worked out only when the query asks for it, so a count
 * costs nothing unless `totalCount` is selected, and a count alone reads no page.
 */
import type { Page, Row, Slice } from '../store/store.js';
import { cursorOf, type ListIdentity, listHash, type PageArguments, pageOf } from './paging.js';

export interface Edge<Node> {
  readonly cursor: string;
  node(): Node | Promise<Node>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** What GraphQL's default resolvers read fields from: each is a function of the same name. */
export interface Connection<Node, ConnectionEdge extends Edge<Node> = Edge<Node>> {
  edges(): Promise<readonly ConnectionEdge[]>;
  nodes(): Promise<readonly (Node | Promise<Node>)[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/** How the rows of a list are read, counted and shown. */
export interface Listed<Item, ConnectionEdge> {
  readonly page: (page: Page) => Promise<Slice<Item>>;
  readonly count: () => Promise<number>;
  /** The edge of a row, without its cursor. */
  readonly edge: (item: Item) => Omit<ConnectionEdge, 'cursor'>;
}

/** The connection for a list and the page asked for. @throws LinchpinError as `pageOf` */
export function connectionOf<Item, Node, ConnectionEdge extends Edge<Node> = Edge<Node>>(
  args: PageArguments,
  list: ListIdentity,
  { page: read, count, edge }: Listed<Item, ConnectionEdge>,
): Connection<Node, ConnectionEdge> {
  const page = pageOf(args, list);
  const hash = listHash(list);
  let slice: Promise<Slice<Item>> | undefined;
  const rows = () => {
    slice ??= read(page);
    return slice;
  };
  const cursor = ({ position }: Row<Item>) => cursorOf(position, hash);
  const edgeOf = (row: Row<Item>) => ({ ...edge(row.item), cursor: cursor(row) }) as ConnectionEdge;
  return {
    edges: async () => (await rows()).rows.map(edgeOf),
    nodes: async () => (await rows()).rows.map((row) => edgeOf(row).node()),
    pageInfo: async () => pageInfoOf(page, await rows(), cursor),
    totalCount: count,
  };
}

/** The row that a cursor names lies beyond the page, on the side that the page was read from. */
function pageInfoOf<Item>(
  { backward, from }: Page,
  { rows, more }: Slice<Item>,
  cursor: (row: Row<Item>) => string,
): PageInfo {
  const [start, end] = [rows[0], rows.at(-1)];
  return {
    hasNextPage: backward ? from !== null : more,
    hasPreviousPage: backward ? more : from !== null,
    startCursor: start ? cursor(start) : null,
    endCursor: end ? cursor(end) : null,
  };
}
