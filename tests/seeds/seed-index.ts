/** The seeds by type and id, and the few look-ups that tests of facts need. */
import type { ClaimRecord } from '../../src/model/claim.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import type { EntityKind } from '../../src/model/kind.js';
import type { GraphRecord, RecordOf, RecordType } from '../../src/model/record.js';
import { seedRecords } from './real-facts.js';

export interface SeedIndex {
  readonly records: readonly GraphRecord[];
  readonly ofType: <Type extends RecordType>(type: Type) => readonly RecordOf<Type>[];
  /** Kinds of everything that has an entity id, sources among them. */
  readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly items: (claim: string) => readonly EvidenceRecord[];
  readonly claims: (subject: string, predicate: string, object: string) => readonly ClaimRecord[];
}

/** Reads the seeds and sorts them by type. */
export async function seedIndex(): Promise<SeedIndex> {
  const records = (await seedRecords()).map(({ record }) => record);
  const ofType = <Type extends RecordType>(type: Type) =>
    records.filter((record): record is RecordOf<Type> & GraphRecord => record.type === type);
  return {
    records,
    ofType,
    kinds: new Map([...ofType('entity'), ...ofType('source')].map(({ id, kind }) => [id, kind])),
    items: (claim) => ofType('evidence').filter((item) => item.claim === claim),
    claims: (subject, predicate, object) =>
      ofType('claim').filter(
        (claim) => claim.subject === subject && claim.predicate === predicate && claim.object === object,
      ),
  };
}
