/** Holds every locator in the two documents to what paragraphs.csv says: its lines must lie in its paragraphs. */
import { type Facts, problem } from './facts.js';
import type { Ledger } from './ledger.js';

/** Checks all places that records name in the two documents, and enters the table as the finding aid that it is. */
export function checkPassages(facts: Facts, records: readonly unknown[], ledger: Ledger): void {
  const lines = new Map<string, readonly [first: number, last: number]>();
  for (const row of facts['paragraphs.csv']) {
    const range = [Number(row.filled('line_start')), Number(row.filled('line_end'))] as const;
    lines.set(`${row.filled('source_id')} ${row.filled('paragraph')}`, range);
    ledger.leftOut(
      row,
      'a finding aid and no fact: the build holds every locator in the two documents to it',
    );
  }
  const sources = new Set(facts['paragraphs.csv'].map((row) => row.filled('source_id')));
  for (const { source, locator } of citationsIn(records)) {
    if (sources.has(source)) checkLocator(source, locator, lines);
  }
}

const PASSAGE = /¶(\d+)(?:-¶(\d+))?(?: L(\d+)(?:-L(\d+))?)?/g;

function checkLocator(
  source: string,
  locator: string,
  lines: ReadonlyMap<string, readonly [number, number]>,
): void {
  for (const [passage, from, to = from, line, lastLine = line] of locator.matchAll(PASSAGE)) {
    const first = lines.get(`${source} ¶${from}`);
    const last = lines.get(`${source} ¶${to}`);
    const inside =
      first !== undefined &&
      last !== undefined &&
      (line === undefined || (Number(line) >= first[0] && Number(lastLine) <= last[1]));
    if (!inside) throw problem(`${source} ${locator}`, `"${passage}" is no place in this document`);
  }
}

/** Every source with a locator, however deep it stands. */
function* citationsIn(value: unknown): Generator<{ source: string; locator: string }> {
  if (typeof value !== 'object' || value === null) return;
  const { source, locator } = value as { source?: unknown; locator?: unknown };
  if (typeof source === 'string' && typeof locator === 'string') yield { source, locator };
  for (const member of Object.values(value)) yield* citationsIn(member);
}
