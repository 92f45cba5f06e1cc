/** What a copy to be preserved is held against: when its source was published, and whose the same bytes are. */
import { LinchpinError } from '../errors.js';
import { parsePartialDate } from '../model/partial-date.js';
import type { SourceRecord } from '../model/source.js';
import type { Position, Store } from '../store/store.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A day begins so long before it does in UTC where it begins first. */
const EARLIEST_DAY_MS = 14 * 60 * 60 * 1000;

/** A copy cannot be older than what it is a copy of, on the first day that the record allows. @throws LinchpinError RECORD_CONFLICT */
export function checkPublished({ id, published }: SourceRecord, capturedAt: string): void {
  if (published === undefined) return;
  const first = parsePartialDate(published, id).from * DAY_MS - EARLIEST_DAY_MS;
  if (Date.parse(capturedAt) >= first) return;
  const problem = `a copy captured ${capturedAt} would be older than the source, which was published ${published}; give the moment of this copy with --captured-at, or put the source's date right first`;
  throw new LinchpinError('RECORD_CONFLICT', { where: id, problem });
}

const PAGE = 100;

/** Ids of other sources with a copy of this hash, in the store's order. */
export async function othersWithCopy(sha256: string, id: string, store: Store): Promise<string[]> {
  const head = await store.head();
  const others: string[] = [];
  for (let from: Position | null = null, more = true; more; ) {
    const page = { size: PAGE, backward: false, from };
    const slice = await store.entities.page({ kinds: ['Source'] }, page, head);
    for (const { item } of slice.rows) {
      if (item.kind === 'Source' && item.sha256 === sha256 && item.id !== id) others.push(item.id);
    }
    from = slice.rows.at(-1)?.position ?? null;
    more = slice.more && from !== null;
  }
  return others;
}
