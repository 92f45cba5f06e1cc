/**
 * Pages of ordered lists, by the Relay connection specification: `first` with `after`, or `last` with `before`.
 *
 * A cursor is base64url of its version, the order keys of its row (the last of them the id) and a hash of the list it
 * belongs to, so that it cannot be used on another list or under another filter.
 */
import { createHash } from 'node:crypto';
import { LinchpinError } from '../errors.js';
import { canonicalJson, isId, type Json } from '../model/ids.js';
import type { Page, Position } from '../store/store.js';
import { checkedPageSize } from './limits/page-size.js';
import type { View } from './view.js';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** What makes a list this list: its field, the object it hangs on, and its conditions. */
export interface ListIdentity {
  readonly field: string;
  readonly of?: string;
  readonly conditions: Json;
  readonly view: View;
}

const CURSOR_VERSION = 1;
const LONGEST_CURSOR = 8192;

/**
 * The stretch of the list that the arguments ask for.
 *
 * @throws LinchpinError LIMIT_EXCEEDED, PAGE_INVALID, CURSOR_INVALID, CURSOR_MISMATCH
 */
export function pageOf(args: PageArguments, list: ListIdentity): Page {
  const backward = args.last != null || args.before != null;
  refuseMixed(args, backward, list.field);
  const size = backward
    ? checkedPageSize(args.last, `${list.field}(last)`)
    : checkedPageSize(args.first, `${list.field}(first)`);
  const cursor = backward ? args.before : args.after;
  const where = `${list.field}(${backward ? 'before' : 'after'})`;
  return { size, backward, from: cursor == null ? null : positionOf(cursor, list, where) };
}

function refuseMixed(args: PageArguments, backward: boolean, where: string): void {
  if (!backward || (args.first == null && args.after == null)) return;
  throw new LinchpinError('PAGE_INVALID', {
    where,
    problem: 'page forward with first and after, or backward with last and before, not both',
  });
}

/** The conditions of a list as its cursors hold them. */
export function conditionsOf(filter: object): Json {
  return filter as Json;
}

/** Identifies a list in its cursors. Ten characters of base64url are 60 bits. */
export function listHash({ field, of, conditions, view }: ListIdentity): string {
  const { asOf, asked } = view;
  const content = canonicalJson({ field, of, conditions, asOf, revision: asked.revision });
  return createHash('sha256').update(content).digest('base64url').slice(0, 10);
}

export function cursorOf(position: Position, hash: string): string {
  return Buffer.from(JSON.stringify([CURSOR_VERSION, hash, ...position])).toString('base64url');
}

function positionOf(cursor: string, list: ListIdentity, where: string): Position {
  const parts = cursor.length > LONGEST_CURSOR ? null : readCursor(cursor);
  if (!parts) throw new LinchpinError('CURSOR_INVALID', { where });
  const [ofList, ...position] = parts;
  if (ofList !== listHash(list)) throw new LinchpinError('CURSOR_MISMATCH', { where });
  if (!isPositionIn(list.field, position)) throw new LinchpinError('CURSOR_INVALID', { where });
  return position;
}

/** Lists of evidence are ordered by id alone; every other list by a name or predicate first, revisions aside. */
const BY_ID_ALONE: ReadonlySet<string> = new Set(['evidence', 'restsOnThis']);
const REVISION_NUMBER = /^[1-9]\d{0,14}$/;

/** Whether order keys are such as rows of the list have. */
function isPositionIn(field: string, keys: Position): boolean {
  const last = keys.at(-1) ?? '';
  if (field === 'revisions') return keys.length === 1 && REVISION_NUMBER.test(last);
  return keys.length === (BY_ID_ALONE.has(field) ? 1 : 2) && isId(last);
}

/** Hash and order keys of a cursor, or null when this API cannot have given it. */
function readCursor(cursor: string): string[] | null {
  try {
    const [version, ...parts]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isOurs = version === CURSOR_VERSION && parts.length >= 2 && parts.every(isText);
    return isOurs ? parts : null;
  } catch {
    return null;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
