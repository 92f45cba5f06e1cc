/** Ids of records as IRIs (RFC 3987) and back: `north-air` is `urn:linchpin:id:north-air`, in files `linchpin:north-air`. */
import { contentId, isId } from '../../model/ids.js';

/** Ids of one sort: what stands before them, in full and as files shorten it. */
export interface IdSpace {
  readonly base: string;
  readonly prefix: string;
}

export const RECORD_IDS: IdSpace = { base: 'urn:linchpin:id:', prefix: 'linchpin:' };
/** Legs of a route have ids of their own, which may be those of other things. */
export const LEG_IDS: IdSpace = { base: 'urn:linchpin:leg:', prefix: 'leg:' };

/** A colon or number sign in an id would end the prefix, or begin a fragment. */
export function iriOf(id: string, { prefix }: IdSpace): string {
  return prefix + encodeURIComponent(id);
}

/**
 * The id that an IRI stands for. An IRI of somebody else's is no id of ours: it gets one that follows from it, so that
 * whatever refers to it finds it.
 *
 * @returns null for what names nothing beyond its own file: a blank node, or no IRI at all
 */
export function idOf(iri: unknown, { base, prefix }: IdSpace): string | null {
  if (typeof iri !== 'string') return null;
  for (const start of [base, prefix]) if (iri.startsWith(start)) return decoded(iri.slice(start.length));
  return /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(iri) ? contentId('iri-', { iri }) : null;
}

const WORD = /^(?:(?:urn:linchpin:)?term:)?([A-Za-z_]+)$/;

/** A word of our vocabulary, however far it is written out: `OWNS`, `term:OWNS`; null for any other. */
export function wordOf(iri: unknown): string | null {
  return typeof iri === 'string' ? (WORD.exec(iri)?.[1] ?? null) : null;
}

function decoded(text: string): string | null {
  try {
    const id = decodeURIComponent(text);
    return isId(id) ? id : null;
  } catch {
    return null;
  }
}
