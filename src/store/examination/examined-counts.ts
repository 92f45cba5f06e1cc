/** The doctor on counts: there are as many states of each revision as it tells, since that is how reads know of all. */
import type { Ask } from '../asking.js';
import type { ExaminedState, StatesTold } from '../statement-types.js';
import { STATEMENTS } from '../statements.js';
import type { Finding } from './finding.js';

/** Revisions read at a time. */
const BATCH = 1000;

/** Counts the states that began with each revision, sound or not. */
export class StateCounts {
  private readonly there = new Map<number, number>();

  add({ since }: ExaminedState): void {
    if (since !== null) this.there.set(since, (this.there.get(since) ?? 0) + 1);
  }

  /** Where a step of the schema is `due`, revisions that do not tell their listings may yet be counted by it. */
  async findings(ask: Ask, due: boolean): Promise<Finding[]> {
    const findings: Finding[] = [];
    const untold = new Map(this.there);
    for await (const { number, states, countsListings } of revisionsOf(ask)) {
      const there = this.there.get(number) ?? 0;
      untold.delete(number);
      if (there === states || (due && !countsListings)) continue;
      const problem = `made ${states} by what it tells, but ${there} of the states began with it`;
      findings.push(miscounted(number, problem));
    }
    for (const [number, there] of untold)
      findings.push(miscounted(number, `is not there, but ${there} of the states began with it`));
    return findings;
  }
}

async function* revisionsOf(ask: Ask): AsyncIterable<StatesTold> {
  for (let after: number | null = 0; after !== null; ) {
    const rows: StatesTold[] = await ask(STATEMENTS.statesTold, { after, limit: BATCH });
    yield* rows;
    after = rows.length < BATCH ? null : (rows.at(-1)?.number ?? null);
  }
}

function miscounted(number: number, problem: string): Finding {
  return { code: 'STATES_MISCOUNTED', id: String(number), problem };
}
