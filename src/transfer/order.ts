/**
 * The order in which an import writes, whatever the order of its files: first what others refer to. An official comes in
 * one group with the claims that may give a public role, and their items, so that none is ever on record without one.
 */
import { LISTING_PREDICATES, OFFICE_PREDICATES } from '../model/predicate.js';
import type { GraphRecord } from '../model/record.js';

/** Sources; what refers to sources alone; officials, offices and listings; what refers to entities; claims; the rest. */
export type Phase = '1' | '2' | '3' | '4' | '5' | '6';

/** Kinds of entity that refer to other entities. */
const REFERRING: ReadonlySet<string> = new Set(['Element', 'Operation', 'Event', 'Visa', 'Route', 'Figure']);
const ROLES: ReadonlySet<string> = new Set([...LISTING_PREDICATES, ...OFFICE_PREDICATES]);

/** Stands between the group and the rest of a key: before every character that an id may have. */
const END_OF_GROUP = '\u0001';

/** What an item has to be told of its claim: the claim is another record. */
export interface ClaimTold {
  readonly subject: string;
  readonly predicate: string;
}

/**
 * What a record is sorted by: phase, group, and in the group what is referred to before what refers to it.
 *
 * @param claim of an item; null where no file has it, for it is on record then
 */
export function orderKey(record: GraphRecord, claim: ClaimTold | null = null): string {
  switch (record.type) {
    case 'source':
      return key('1', record.id);
    case 'entity':
      if (record.kind === 'Official') return key('3', record.id);
      return REFERRING.has(record.kind) ? key('4', `${record.kind} ${record.id}`) : key('2', record.id);
    case 'claim':
      return claimKey(record.id, record, '');
    case 'evidence':
      return claimKey(record.claim, claim, record.id);
    case 'opposition':
    case 'bearing':
      return key('6', record.id);
  }
}

export function phaseOf(key: string): Phase {
  return key.charAt(0) as Phase;
}

/** Records of one group are written together. */
export function groupOf(key: string): string {
  return key.slice(0, key.indexOf(END_OF_GROUP));
}

function key(phase: Phase, group: string, member = ''): string {
  return `${phase} ${group}${END_OF_GROUP}${member}`;
}

/** Claims about one subject stand side by side: an engine then writes to few places at a time. */
function claimKey(claim: string, told: ClaimTold | null, item: string): string {
  return told !== null && ROLES.has(told.predicate)
    ? key('3', told.subject, `${claim} ${item}`)
    : key('5', `${told?.subject ?? ''} ${claim}`, item);
}
