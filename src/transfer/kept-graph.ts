/** What holds at a revision, in working files, sorted: each claim with all that is said about it. */
import type { ExportedClaim } from '../exchange/format.js';
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import type { EvidenceRecord } from '../model/evidence.js';
import type { OppositionRecord } from '../model/opposition.js';
import type { SourceRecord } from '../model/source.js';
import { contentOf, type StoredRecord } from '../store/states.js';
import { SortedLines } from './sorted-lines.js';

/** What is said about one claim. */
export type SaidOf = Omit<ExportedClaim, 'subjectKind' | 'objectKind' | 'weight'>;

/** Everything that holds at the revision, sorted. */
export class KeptGraph {
  readonly #sources: SortedLines;
  readonly #entities: SortedLines;
  /** Each claim, and behind it what is said about it. */
  readonly #claims: SortedLines;

  constructor(folder: string) {
    this.#sources = new SortedLines(folder, 'sources');
    this.#entities = new SortedLines(folder, 'entities');
    this.#claims = new SortedLines(folder, 'claims');
  }

  async add(record: StoredRecord): Promise<void> {
    const content = contentOf(record);
    if (record.type === 'source') await this.#sources.add(record.id, content);
    else if (record.type === 'entity') await this.#entities.add(record.id, content);
    else await this.#claims.add(claimKey(record), content);
  }

  /** Lets go of the files. */
  async close(): Promise<void> {
    for (const lines of [this.#sources, this.#entities, this.#claims]) await lines.close();
  }

  async *sources(): AsyncGenerator<SourceRecord> {
    for await (const { line } of this.#sources.sorted()) yield JSON.parse(line) as SourceRecord;
  }

  async *entities(): AsyncGenerator<Exclude<Entity, SourceRecord>> {
    for await (const { line } of this.#entities.sorted())
      yield JSON.parse(line) as Exclude<Entity, SourceRecord>;
  }

  async *claims(): AsyncGenerator<SaidOf> {
    let said: Said | null = null;
    for await (const { line } of this.#claims.sorted()) {
      const record = JSON.parse(line) as ClaimRecord | AboutClaim;
      if (record.type === 'claim') {
        if (said) yield said;
        said = new Said(record);
      } else said?.add(record);
    }
    if (said) yield said;
  }
}

type AboutClaim = EvidenceRecord | OppositionRecord | BearingRecord;

class Said implements SaidOf {
  readonly items: EvidenceRecord[] = [];
  readonly oppositions: OppositionRecord[] = [];
  readonly bearings: BearingRecord[] = [];

  constructor(readonly claim: ClaimRecord) {}

  add(record: AboutClaim): void {
    if (record.type === 'evidence') this.items.push(record);
    else if (record.type === 'opposition') this.oppositions.push(record);
    else this.bearings.push(record);
  }
}

/** A claim comes before what is said about it, which comes by id. */
function claimKey(record: ClaimRecord | AboutClaim): string {
  return record.type === 'claim' ? record.id : `${record.claim}\u0001${record.id}`;
}
