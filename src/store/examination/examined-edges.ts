/** The doctor on edges: those that a record asks for are there, and none besides. */
import type { Ask } from '../asking.js';
import { type EdgeType, edgesOf } from '../edges.js';
import type { Statement } from '../engine.js';
import { STATEMENTS } from '../statements.js';
import { FOREVER } from '../states.js';
import { type Examined, isCurrent } from './examined-states.js';
import type { Finding } from './finding.js';

type EdgesOf = Statement<
  { readonly keys: readonly string[] },
  { readonly key: string; readonly type: string; readonly to: string }
>;

export async function checkEdges(
  ask: Ask,
  statement: EdgesOf,
  states: readonly Examined[],
): Promise<Finding[]> {
  const rows = await ask(statement, { keys: states.map(({ key }) => key) });
  const there = new Map<string, Set<string>>();
  for (const { key, type, to } of rows) {
    const edges = there.get(key) ?? new Set();
    there.set(key, edges.add(named(type, to)));
  }
  return states.flatMap(({ key, record }) => {
    const found = there.get(key) ?? new Set<string>();
    const due = new Set(edgesOf(record).map(({ type, to }) => named(type, to)));
    return [
      ...[...due]
        .filter((edge) => !found.has(edge))
        .map((edge): Finding => ({ code: 'EDGE_MISSING', id: key, problem: `has no edge ${edge}` })),
      ...[...found]
        .filter((edge) => !due.has(edge))
        .map(
          (edge): Finding => ({ code: 'EDGE_UNFOUNDED', id: key, problem: `should have no edge ${edge}` }),
        ),
    ];
  });
}

/** Each claim that joins two entities links them directly, once. */
export async function checkLinks(ask: Ask, states: readonly Examined[]): Promise<Finding[]> {
  const keys = states.filter(isCurrent).map(({ key }) => key);
  const links = counts(await ask(STATEMENTS.linkCounts, { keys }));
  const claims = counts(await ask(STATEMENTS.linkingClaimCounts, { keys, forever: FOREVER }));
  return keys.flatMap((key): Finding[] => {
    const [is, due] = [links.get(key) ?? 0, claims.get(key) ?? 0];
    if (is === due) return [];
    return [
      { code: 'LINKS_MISCOUNTED', id: key, problem: `${due} claims lead from it, but ${is} direct links` },
    ];
  });
}

function named(type: EdgeType | string, to: string): string {
  return `${type} to "${to}"`;
}

function counts(rows: readonly { readonly key: string; readonly count: number }[]): Map<string, number> {
  return new Map(rows.map(({ key, count }) => [key, count]));
}
