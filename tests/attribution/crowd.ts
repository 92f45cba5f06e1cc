/** Crowds of claims that come to a history: enough of them that columns move, and that rows are made anew. */
import type { RecordState } from '../../src/attribution/projection/ingest.js';
import type { RecordSource } from '../../src/attribution/projection/live-projection.js';
import type { DossierRecord } from '../../src/attribution/worlds/dossier.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import { type History, randomHistory } from './random-history.js';
import { claim, entity, item, source } from './small-world.js';

type Range = Parameters<RecordSource['states']>[0];

/**
 * A history into which claims come from a crowd, some of them on ways between the two sides: the first few hundred in
 * its second revision, the others in its third.
 */
export function withCrowd(history: History, count: number): RecordSource {
  const [from = '', to = ''] = [history.from[0], history.to[0]];
  const crowd = source('crowd', 'A');
  const nodes = Array.from({ length: count + 1 }, (_, index) => filler(index));
  const claims = nodes.slice(1).map((node, index) => fillerClaim(`x${index}-filler`, node.id));
  const into = [claim(from, 'OWNS', 'x5-filler'), claim('x6-filler', 'DIRECTS', to)];
  const items = [...claims, ...into].map((one, index) => fillerItem(index, one.id));
  const early = new Set<DossierRecord>([
    crowd,
    ...nodes.slice(0, 100),
    ...claims.slice(0, 99),
    ...into,
    ...items.slice(0, 99),
    ...items.slice(-2),
  ]);
  const all: DossierRecord[] = [crowd, ...nodes, ...claims, ...into, ...items];
  const states = all.map((record) => ({ record, since: early.has(record) ? 2 : 3, until: null }));
  const inRange = ({ after, upTo }: Range) => states.filter(({ since }) => since > after && since <= upTo);
  return { states: (range) => [history.states(range), inRange(range)] };
}

/** What a store with these states holds at a revision, as if it had all come with the first. */
export function heldAt(store: RecordSource, revision: number): RecordSource {
  return {
    *states({ after }) {
      if (after > 0) return;
      for (const batch of store.states({ after: 0, upTo: revision }) as Iterable<readonly RecordState[]>) {
        yield batch.flatMap(({ record, until }) =>
          until === null || until > revision ? [{ record, since: 1, until: null }] : [],
        );
      }
    },
  };
}

/** The first history whose two sides are there at every revision. */
export function withEndsFromTheStart(): History {
  for (let seed = 1; ; seed++) {
    const history = randomHistory(seed);
    const known = new Set(history.at(1).map(({ id }) => id));
    if (history.head > 3 && [...history.from, ...history.to].every((id) => known.has(id))) return history;
  }
}

/** Records of a crowd, made without being checked each. */
const FIRM = entity('filler', 'Company');
const TIE = claim('filler', 'OWNS', 'other');

/** A firm of the crowd. */
export function filler(index: number): DossierRecord & { id: string } {
  return { ...FIRM, id: `x${index}-filler`, name: `firm ${index}` };
}

/** A tie between two firms of the crowd. */
export function fillerClaim(subject: string, object: string): ClaimRecord {
  return { ...TIE, id: `cl-${subject}`, subject, object };
}

function fillerItem(index: number, of: string): DossierRecord {
  return { ...BACKING, id: `i-filler-${index}`, claim: of };
}

const BACKING = item('filler', TIE, 'crowd', 'SUPPORTS', 1);
