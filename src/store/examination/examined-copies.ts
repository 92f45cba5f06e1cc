/** The doctor on preserved copies: each source that tells the hash of one has it, and it is what the hash says. */
import { LinchpinError } from '../../errors.js';
import { type Examined, isCurrent } from './examined-states.js';
import type { Finding } from './finding.js';

/** The hash of the copy that is kept under a hash; null where none is. @throws LinchpinError where it cannot be read */
export type HashOfCopy = (sha256: string) => Promise<string | null>;

/** A source that tells the hash of a copy. */
interface Told {
  readonly id: string;
  readonly sha256: string;
}

/** Collects what sources tell of their copies. What a past state told is not asked for any more. */
export class Copies {
  readonly #told: Told[] = [];
  /** Sources with hashes that were there when the record was first written: no copy was being kept then. */
  readonly #loaded = new Set<string>();

  add(state: Examined): void {
    const { record, span } = state;
    if (record.type !== 'source' || record.sha256 === undefined) return;
    const { id, sha256 } = record;
    if (span.since === span.born) this.#loaded.add(`${id} ${sha256}`);
    if (isCurrent(state)) this.#told.push({ id, sha256 });
  }

  /** Looks at each copy once, however many sources tell of it. */
  async findings(hashOfCopy: HashOfCopy): Promise<Finding[]> {
    const looked = new Map<string, Promise<Copy>>();
    const findings: Finding[] = [];
    for (const told of this.#told) {
      const look = looked.get(told.sha256) ?? lookAt(told.sha256, hashOfCopy);
      looked.set(told.sha256, look);
      findings.push(...this.#findingsOn(told, await look));
    }
    return findings;
  }

  #findingsOn({ id, sha256 }: Told, { hash, problem }: Copy): Finding[] {
    if (hash === sha256) return [];
    if (hash !== null) {
      const changed = `the copy kept under SHA-256 ${sha256} has SHA-256 ${hash}`;
      return [{ code: 'COPY_CHANGED', id, problem: changed }];
    }
    const loaded = this.#loaded.has(`${id} ${sha256}`)
      ? '; the hash came with the record when it was loaded'
      : '';
    const missing = problem ?? `no copy is kept under SHA-256 ${sha256}`;
    return [{ code: 'COPY_MISSING', id, problem: `${missing}${loaded}` }];
  }
}

/** What is kept under a hash: its own hash, or why it has none. */
interface Copy {
  readonly hash: string | null;
  readonly problem?: string;
}

async function lookAt(sha256: string, hashOfCopy: HashOfCopy): Promise<Copy> {
  try {
    return { hash: await hashOfCopy(sha256) };
  } catch (error) {
    if (error instanceof LinchpinError) return { hash: null, problem: error.message };
    throw error;
  }
}
