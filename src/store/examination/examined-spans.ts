/** The doctor on history: the states of a record follow one another from its first revision until now. */

import { unique } from '../../unique.js';
import type { Ask } from '../asking.js';
import { STATEMENTS } from '../statements.js';
import type { Span } from '../states.js';
import { inBatches } from '../writing/batches.js';
import { type Examined, isCurrent } from './examined-states.js';
import type { Finding } from './finding.js';

/** Collects the states of records that have a past, which are few. */
export class Spans {
  private readonly past = new Map<string, Span[]>();
  /** Records that say of themselves that they changed. */
  private readonly changed: string[] = [];

  add(state: Examined): void {
    const { record, span } = state;
    if (isCurrent(state)) {
      if (span.since !== span.born) this.changed.push(record.id);
      return;
    }
    const spans = this.past.get(record.id) ?? [];
    spans.push(span);
    this.past.set(record.id, spans);
  }

  async findings(ask: Ask): Promise<Finding[]> {
    const findings: Finding[] = [];
    for (const ids of inBatches(unique([...this.past.keys(), ...this.changed]))) {
      const current = new Map((await ask(STATEMENTS.currentStates, { ids })).map((row) => [row.id, row]));
      for (const id of ids) {
        const problem = problemOf(this.past.get(id) ?? [], current.get(id));
        if (problem !== null) findings.push({ code: 'HISTORY_BROKEN', id, problem });
      }
    }
    return findings;
  }
}

function problemOf(
  past: readonly Span[],
  current: { readonly since: number; readonly born: number } | undefined,
): string | null {
  if (!current) return 'has past states, but none that holds until now';
  const ordered = [...past].sort((a, b) => a.since - b.since);
  let held = current.born;
  for (const { since, until } of ordered) {
    if (since !== held) return `a state holds from revision ${since}, where ${held} is due`;
    held = until;
  }
  return held === current.since
    ? null
    : `the state until now holds from revision ${current.since}, where ${held} is due`;
}
