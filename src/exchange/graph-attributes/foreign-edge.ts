/** An edge that others wrote: a claim with one item of evidence, if it says what it claims and somebody stands for it. */
import { shown } from '../../errors.js';
import { claimId } from '../../model/claim.js';
import { contentId } from '../../model/ids.js';
import type { Predicate } from '../../model/predicate.js';
import { parseRecord } from '../../model/record.js';
import { type Reading, refusalOf } from '../format.js';
import { predicateMeant } from '../words.js';
import type { Attributes } from './attributes.js';
import { takeDate } from './dates.js';
import { recordId } from './file-ids.js';
import { type FoundEdge, type FoundIn, placeOf } from './found.js';
import { takeCredibility, takeStance } from './item-grades.js';
import { citationOf } from './statement-source.js';

/** `kind` is where GEXF tells parallel edges apart, `Edge Label` what Gephi calls a label in GraphML. */
const PREDICATE_ATTRIBUTES = ['predicate', 'type', 'relation', 'kind', 'label', 'Edge Label'];

/** @throws LinchpinError */
export function readForeignEdge(found: FoundEdge, foundIn: FoundIn): Reading {
  const where = placeOf(found, foundIn);
  const { attributes } = found;
  const predicate = takePredicate(attributes, where);
  checkDirection(found, predicate, where);
  const statement = {
    subject: endOf(found, 'source', foundIn),
    predicate: predicate.name,
    object: endOf(found, 'target', foundIn),
    qualifiers: Object.fromEntries(takeQualifiers(predicate, attributes)),
  };
  const claim = claimId(statement);
  const records = [
    parseRecord({ type: 'claim', id: claim, ...statement, provenance: 'IMPORT' }, where),
    parseRecord(takeItem(claim, found, foundIn), where),
  ];
  return { where, records, refused: [], leftOut: attributes.leftOver('edge') };
}

function takePredicate(attributes: Attributes, where: string): Predicate {
  for (const name of PREDICATE_ATTRIBUTES) {
    const predicate = predicateMeant(attributes.see(name) ?? '');
    if (predicate === null) continue;
    attributes.take(name);
    return predicate;
  }
  const got = PREDICATE_ATTRIBUTES.map((name) => attributes.see(name)).find((text) => text !== undefined);
  const wanted = 'a predicate by its name or reading (an attribute predicate, type, relation, label)';
  throw refusalOf(where, 'predicate', wanted, got === undefined ? 'none' : shown(got));
}

/** Who does it and to whom is the claim; without a direction that is known only where it makes no difference. */
function checkDirection(found: FoundEdge, { name, reading, inverse }: Predicate, where: string): void {
  if (found.undirected === null || reading === inverse) return;
  const wanted = `a directed edge, for ${name} says which of the two does it`;
  throw refusalOf(where, 'directed', wanted, found.undirected);
}

function endOf(found: FoundEdge, end: 'source' | 'target', foundIn: FoundIn): string {
  const id = found[end];
  if (id !== null) return recordId(id, foundIn);
  throw refusalOf(placeOf(found, foundIn), end, 'the id of a node', 'none');
}

function* takeQualifiers(predicate: Predicate, attributes: Attributes): Iterable<readonly [string, string]> {
  for (const name of [...predicate.identifying, ...predicate.descriptive]) {
    const value = attributes.takeTrimmed(name);
    if (value !== undefined) yield [name, value];
  }
}

function takeItem(claim: string, found: FoundEdge, foundIn: FoundIn): object {
  const { attributes } = found;
  const where = placeOf(found, foundIn);
  const passage = {
    claim,
    ...citationOf('edge', found, foundIn),
    stance: takeStance(attributes, where),
    from: takeDate(attributes, 'from'),
    to: takeDate(attributes, 'to'),
  };
  return {
    ...passage,
    type: 'evidence',
    // A passage stays the same item when it is graded anew.
    id: contentId('ev-', passage),
    credibility: takeCredibility(attributes, where) ?? foundIn.terms.credibility,
    note: attributes.takeTrimmed('note') ?? attributes.takeTrimmed('description'),
    provenance: 'IMPORT',
  };
}
