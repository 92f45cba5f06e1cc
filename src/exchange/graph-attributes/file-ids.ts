/**
 * Ids of the nodes of a file that others wrote, as ids of ours. They follow from the text alone, so that an edge finds
 * its nodes wherever they stand, and the same file read twice gives the same ids.
 */
import { contentId, isId } from '../../model/ids.js';
import type { FoundIn } from './found.js';

/** Ids that programs give out by counting (`0`, `n12`, `n0::n3`): the same ones stand for other things in other files. */
const COUNTED = /^[nv]?\d+(::[nv]?\d+)*$/;

/** The id itself, where it may be one of ours and means something outside its file. */
export function recordId(id: string, { file, terms }: FoundIn): string {
  if (isId(id) && !COUNTED.test(id)) return id;
  return contentId('node-', { file, source: terms.source, id });
}
