/**
 * Ids of the nodes of a file that others wrote, as ids of ours. They follow from the text alone, so that an edge finds
 * its nodes wherever they stand, and the same file read twice gives the same ids.
 */
import { contentId, isId } from '../../model/ids.js';
import type { FoundIn } from './found.js';

/** What programs give to new nodes by counting (`0`, `n12`, `n0::n3`): the same stand for other things in other files. */
const COUNTED = /^[nv]?\d+(::[nv]?\d+)*$/;

/** What people and programs count by (`A`, `node1`, `16.0`, `id-7`). `Q42` is Wikidata's. */
const NUMBERED =
  /^(?!Q[1-9]\d+$)(?:[a-z]|[a-z]{0,6}[._-]?\d+(?:\.\d+)?(?:::[a-z]{0,6}[._-]?\d+(?:\.\d+)?)*)$/i;

/** The id itself, where it may be one of ours and means something outside its file. */
export function recordId(id: string, { file, terms, hasRecords }: FoundIn): string {
  // A file of ours names what is on record by ids of any form, also where an edge was drawn into it since.
  const isOfFile = hasRecords() ? COUNTED : NUMBERED;
  if (isId(id) && !isOfFile.test(id)) return id;
  return contentId('node-', { file: file.replace(/\.gz$/i, ''), source: terms.source, id });
}
