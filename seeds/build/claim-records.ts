/** Claims and their evidence: rows that say the same make one claim with several items. */
import { claimId } from '../../src/model/claim.js';
import type { Provenance } from '../../src/model/fields.js';
import type { Addition } from './additions.js';
import { AUTHOR, provenanceOf } from './cells.js';
import { type EvidenceItem, evidenceItems, sourceKnowledge } from './evidence-items.js';
import { type Facts, problem } from './facts.js';
import type { Ledger } from './ledger.js';
import type { PredicateMap } from './predicate-map.js';
import { type RowStatement, statementsOf } from './statements.js';

/** What other tables need to know of a row: the claim it makes and the stance it takes. */
export interface ClaimOfRow {
  readonly claim: string;
  readonly stance: RowStatement['stance'];
}

export interface ClaimsAndEvidence {
  readonly claims: readonly unknown[];
  readonly evidence: readonly EvidenceItem[];
  /** By the row's id; the first claim of a row that makes two. */
  readonly ofRow: ReadonlyMap<string, ClaimOfRow>;
}

/** A claim while rows are still being joined to it. */
interface GrowingClaim {
  readonly statement: RowStatement;
  qualifiers: Readonly<Record<string, string>>;
  provenance: Provenance;
}

/** Records of all claims and items; a row about the author becomes none, and additions join last. */
export function claimRecords(
  facts: Facts,
  map: PredicateMap,
  additions: readonly Addition[],
  ledger: Ledger,
): ClaimsAndEvidence {
  const statements = statementsOf(facts, map);
  const known = sourceKnowledge(facts);
  const claims = new Map<string, GrowingClaim>();
  const evidence: EvidenceItem[] = [];
  const ofRow = new Map<string, ClaimOfRow>();
  for (const row of facts['claims.csv']) {
    if ([row.filled('subject'), row.filled('object')].includes(AUTHOR)) {
      ledger.leftOut(
        row,
        'its subject is the author of the document, who is no entity but a name among its authors',
      );
      continue;
    }
    const became = statements(row).flatMap((statement, index) => {
      const claim = claimId(statement);
      join(claims, claim, statement, provenanceOf(row), row.where);
      if (index === 0) ofRow.set(row.filled('id'), { claim, stance: statement.stance });
      const firstId = index === 0 ? row.filled('id') : `${row.filled('id')}:${statement.predicate}`;
      const items = evidenceItems(row, statement, claim, firstId, known);
      evidence.push(...items);
      if (statement.typedBy) ledger.became(statement.typedBy, [claim, firstId]);
      return [claim, ...items.map(({ id }) => id)];
    });
    ledger.became(row, became);
  }
  for (const { id, where, statement, item } of additions) {
    const claim = claimId(statement);
    join(claims, claim, statement, 'DOCUMENT', where);
    ofRow.set(id, { claim, stance: statement.stance });
    evidence.push(item(claim));
  }
  return { claims: [...claims].map(([id, claim]) => recordOf(id, claim)), evidence, ofRow };
}

/** Adds a row's claim, or joins it to the one that is there: descriptive qualifiers come together. */
function join(
  claims: Map<string, GrowingClaim>,
  id: string,
  statement: RowStatement,
  provenance: Provenance,
  where: string,
): void {
  const there = claims.get(id);
  if (!there) {
    claims.set(id, { statement, qualifiers: statement.qualifiers, provenance });
    return;
  }
  for (const [name, value] of Object.entries(statement.qualifiers)) {
    if ((there.qualifiers[name] ?? value) === value) continue;
    throw problem(where, `an earlier row gives the claim another ${name}, "${there.qualifiers[name]}"`);
  }
  there.qualifiers = { ...there.qualifiers, ...statement.qualifiers };
  if (provenance === 'DOCUMENT') there.provenance = provenance;
}

function recordOf(id: string, { statement, qualifiers, provenance }: GrowingClaim): unknown {
  return {
    type: 'claim',
    id,
    subject: statement.subject,
    predicate: statement.predicate,
    object: statement.object,
    value: statement.value,
    qualifiers: Object.fromEntries(
      Object.entries(qualifiers).sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
    provenance,
  };
}
