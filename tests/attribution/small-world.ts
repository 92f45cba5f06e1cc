/**
 * Small worlds for the attribution tests: records made in a line each, with ids that follow from what they say.
 */

import { createAttributionEngine, type EngineOptions } from '../../src/attribution/create-engine.js';
import type { AttributionEngine } from '../../src/attribution/engine.js';
import type { RecordSource } from '../../src/attribution/projection/live-projection.js';
import { QUESTION_DEFAULTS, type Question } from '../../src/attribution/question.js';
import { compileDossier, type Dossier, type DossierRecord } from '../../src/attribution/worlds/dossier.js';
import { type ClaimRecord, claimId } from '../../src/model/claim.js';
import type { EntityRecord } from '../../src/model/entity.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import { DEFAULT_GRADING } from '../../src/model/grade.js';
import { type OppositionRecord, oppositionId } from '../../src/model/opposition.js';
import { parseRecord } from '../../src/model/record.js';
import type { SourceRecord } from '../../src/model/source.js';

export function entity(id: string, kind: EntityRecord['kind'], more: object = {}): EntityRecord {
  const extra = kind === 'Figure' ? { unit: 'people' } : {};
  return parseRecord({ type: 'entity', id, kind, name: id, ...extra, ...more }, id) as EntityRecord;
}

export function source(id: string, reliability: string, more: object = {}): SourceRecord {
  return parseRecord({ type: 'source', id, title: id, reliability, ...more }, id) as SourceRecord;
}

export function claim(
  subject: string,
  predicate: string,
  object: string,
  qualifiers: Record<string, string> = {},
): ClaimRecord {
  const statement = { subject, predicate, object, qualifiers };
  return parseRecord({ type: 'claim', id: claimId(statement), ...statement }, 'claim') as ClaimRecord;
}

/** An item of evidence for a claim: `item('i1', claim, 'source', 'SUPPORTS', 2)`. */
export function item(
  id: string,
  of: ClaimRecord,
  from: string,
  stance: EvidenceRecord['stance'],
  credibility: number,
  more: object = {},
): EvidenceRecord {
  const record = { type: 'evidence', id, claim: of.id, source: from, stance, credibility, ...more };
  return parseRecord(record, id) as EvidenceRecord;
}

export function opposition(
  by: ClaimRecord,
  against: ClaimRecord,
  kind: 'REBUTS' | 'UNDERCUTS',
  from: string,
): OppositionRecord {
  const content = { claim: by.id, opposes: against.id, kind, source: from };
  return parseRecord(
    { type: 'opposition', id: oppositionId(content), ...content },
    'opposition',
  ) as OppositionRecord;
}

export async function dossierOf(records: readonly DossierRecord[]): Promise<Dossier> {
  return compileDossier(1, records);
}

export function question(from: string[], to: string[], more: Partial<Question> = {}): Question {
  return {
    ...QUESTION_DEFAULTS,
    from,
    to,
    asOf: null,
    revision: 1,
    links: null,
    conducts: null,
    grading: DEFAULT_GRADING,
    ...more,
  };
}

/** A source of records that were all written in the first revision. */
export function statesOf(records: readonly DossierRecord[]): RecordSource {
  const states = records.map((record) => ({ record, since: 1, until: null }));
  return { states: ({ after }) => (after < 1 ? [states] : []) };
}

/** An engine over records that were all written in the first revision. */
export function engineOver(
  records: readonly DossierRecord[],
  options: EngineOptions = {},
): AttributionEngine {
  return createAttributionEngine(statesOf(records), options);
}
