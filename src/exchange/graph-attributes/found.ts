/** A node or an edge as it stands in a file, whatever the format. */
import { isId } from '../../model/ids.js';
import type { ReadingTerms } from '../format.js';
import type { Attributes } from './attributes.js';

export interface Found {
  /** As the file has it; null where it has none. */
  readonly id: string | null;
  readonly attributes: Attributes;
  readonly line: number;
}

export interface FoundEdge extends Found {
  /** Ids of the nodes at its ends, as the file has them; null where one is missing. */
  readonly source: string | null;
  readonly target: string | null;
  /** Why it says only that its ends are joined, and not which way it leads; null where it leads to the target. */
  readonly undirected: string | null;
}

/** The file that something was found in. */
export interface FoundIn {
  /** Without its folder. */
  readonly file: string;
  readonly terms: ReadingTerms;
  /** Whether the file, as far as it was read, declares the columns in which we write records. */
  readonly hasRecords: () => boolean;
}

/** File and line, for messages. */
export function placeOf(found: Found, { file }: FoundIn): string {
  return `${file} line ${found.line}`;
}

/** What leads to it in the file: its id there, which stays when lines move, otherwise its line. */
export function locatorOf(what: 'node' | 'edge', found: Found): string {
  return found.id !== null && isId(found.id) ? `${what} ${found.id}` : `line ${found.line}`;
}
