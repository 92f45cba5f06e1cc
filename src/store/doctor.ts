/**
 * The doctor: reads the whole graph and reports what is not as it must be. No engine at hand enforces required fields
 * or edges, so what the store promises is examined here: every state has what its record says, every edge is there and
 * none besides, states follow one another without a gap, and the revisions, and what each made, are counted right.
 * Preserved copies stand beside the store: who examines it gives what tells their hashes.
 */
import type { EntityKind } from '../model/kind.js';
import { type Ask, askingOf } from './asking.js';
import type { Engine } from './engine.js';
import { Copies, type HashOfCopy } from './examination/examined-copies.js';
import { StateCounts } from './examination/examined-counts.js';
import { checkEdges, checkLinks } from './examination/examined-edges.js';
import { checkOfficials } from './examination/examined-officials.js';
import { Spans } from './examination/examined-spans.js';
import { checkState, type Examined } from './examination/examined-states.js';
import type { Finding } from './examination/finding.js';
import { missingMigrations } from './migrations.js';
import { holdsStates } from './revisions.js';
import type { ExaminedState } from './statement-types.js';
import { STATEMENTS } from './statements.js';

/** Entities come first: the kinds of what claims join are known by then. */
const PARTS = [
  { type: 'entity', states: STATEMENTS.examinedEntities, edges: STATEMENTS.edgesOfEntities },
  { type: 'claim', states: STATEMENTS.examinedClaims, edges: STATEMENTS.edgesOfClaims },
  { type: 'evidence', states: STATEMENTS.examinedItems, edges: STATEMENTS.edgesOfItems },
  { type: 'opposition', states: STATEMENTS.examinedOppositions, edges: STATEMENTS.edgesOfOppositions },
  { type: 'bearing', states: STATEMENTS.examinedBearings, edges: STATEMENTS.edgesOfBearings },
] as const;

const BATCH = 1000;

/** What was examined, and what was found. */
export interface Examination {
  /** The newest revision; null where nothing says so. */
  readonly revision: number | null;
  /** Everything that is not well, in the order in which it was met; nothing when all is. */
  readonly findings: readonly Finding[];
}

/**
 * Examines what an engine holds, and changes nothing of it; null where no graph was ever written.
 *
 * @param hashOfCopy what tells the hashes of preserved copies; without it these are not looked at
 * @throws LinchpinError SCHEMA_VERSION
 */
export async function examine(engine: Engine, hashOfCopy?: HashOfCopy): Promise<Examination | null> {
  const ask = askingOf(engine);
  const missing = await missingMigrations(engine);
  if (!(await holdsStates(ask))) return null;
  const [counter] = await ask(STATEMENTS.headRevision, {});
  const [counts, copies] = [new StateCounts(), new Copies()];
  const findings = [
    ...missing.map(
      ({ name }): Finding => ({ code: 'SCHEMA_INCOMPLETE', id: name, problem: 'was not applied' }),
    ),
    ...(await checkStates(ask, counts, copies)),
    ...(await checkRevisions(ask, counter?.number ?? null)),
    ...(await counts.findings(ask, missing.length > 0)),
    ...(hashOfCopy ? await copies.findings(hashOfCopy) : []),
  ];
  return { revision: counter?.number ?? null, findings };
}

async function checkStates(ask: Ask, counts: StateCounts, copies: Copies): Promise<Finding[]> {
  const findings: Finding[] = [];
  const kinds = new Map<string, EntityKind>();
  for (const { type, states, edges } of PARTS) {
    const spans = new Spans();
    for await (const rows of batchesOf(ask, states)) {
      for (const row of rows)
        if (row.kind !== null && type === 'entity') kinds.set(row.key, row.kind as EntityKind);
      const sound: Examined[] = [];
      for (const row of rows) {
        counts.add(row);
        const { state, problems } = checkState(row, (id) => kinds.get(id));
        findings.push(...problems);
        if (state === null) continue;
        sound.push(state);
        spans.add(state);
        copies.add(state);
      }
      findings.push(...(await checkEdges(ask, edges, sound)));
      if (type !== 'entity') continue;
      findings.push(...(await checkLinks(ask, sound)), ...(await checkOfficials(ask, sound)));
    }
    findings.push(...(await spans.findings(ask)));
  }
  return findings;
}

async function* batchesOf(
  ask: Ask,
  statement: (typeof PARTS)[number]['states'],
): AsyncIterable<ExaminedState[]> {
  for (let from: string | null = ''; from !== null; ) {
    const rows: ExaminedState[] = await ask(statement, { from, limit: BATCH });
    yield rows;
    from = rows.length < BATCH ? null : (rows.at(-1)?.key ?? null);
  }
}

async function checkRevisions(ask: Ask, head: number | null): Promise<Finding[]> {
  const [row] = await ask(STATEMENTS.countedRevisions, {});
  const { count, newest } = row ?? { count: 0, newest: 0 };
  if (head === null) {
    const problem = `there is none, and the newest of ${count} revisions is ${newest}`;
    return [{ code: 'COUNTER_MISSING', id: 'revision', problem }];
  }
  if (count === head && newest === head) return [];
  const problem = `the counter stands at ${head}, the newest of ${count} revisions is ${newest}`;
  return [{ code: 'REVISIONS_MISCOUNTED', id: String(head), problem }];
}
