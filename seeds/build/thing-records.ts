/** What actors deal with and what gives claims their context: events, narratives, concepts and figures. */
import type { Citation } from '../../src/model/fields.js';
import {
  citationsOf,
  distinct,
  entitiesOnly,
  entityOnly,
  groupedBy,
  parallel,
  provenanceOf,
} from './cells.js';
import { type Facts, problem, type Row } from './facts.js';
import type { Ledger } from './ledger.js';
import { reworded } from './wording.js';

/** A course of conduct over years and no dated occurrence. */
const OPERATIONS: ReadonlySet<string> = new Set(['ev-2021-crisis']);

/** Notions that are people on the move: things are done to them, not said of them alone. */
const POPULATIONS: ReadonlySet<string> = new Set([
  'concept-high-recognition-afghans',
  'concept-high-recognition-syrians',
  'concept-high-recognition-iranians',
  'concept-high-recognition-yazidis',
]);

/** Records of all events, the crisis as a whole being an operation. */
export function eventRecords(facts: Facts, ledger: Ledger): unknown[] {
  return facts['events.csv'].map((row) => ({
    type: 'entity',
    kind: OPERATIONS.has(row.filled('id')) ? 'Operation' : 'Event',
    id: entered(row, ledger),
    name: reworded(row.filled('what')),
    from: row.cell('date_start'),
    to: row.cell('date_end'),
    where: row.cell('where'),
    mentions: entitiesOnly(row.list('actor_ids')),
    statedBy: citationsOf(row),
    provenance: provenanceOf(row),
    note: reworded(row.cell('note')),
  }));
}

/** Records of all narratives. Who promotes or contests one is a claim where a claim row says so, and nothing else. */
export function narrativeRecords(facts: Facts, ledger: Ledger): unknown[] {
  return facts['narratives.csv'].map((row) => {
    const id = row.filled('id');
    const context = ['promoted_by', 'contested_by'].filter((column) => row.cell(column) !== undefined);
    ledger.became(
      row,
      [id],
      context.length > 0
        ? `${context.join(' and ')} are context: who spreads or embraces it is said by claims with evidence of their own`
        : undefined,
    );
    return {
      type: 'entity',
      kind: 'Narrative',
      id,
      name: reworded(row.filled('storyline')),
      from: row.cell('start'),
      languages: row.list('languages'),
      statedBy: citationsOf(row),
      provenance: provenanceOf(row),
      note: reworded(row.cell('note')),
    };
  });
}

/** Records of all concepts. Their table names no sources: who speaks of them does so in the rows of claims. */
export function conceptRecords(facts: Facts, ledger: Ledger): unknown[] {
  const claims = facts['claims.csv'];
  const [asObject, asSubject] = [groupedBy('object', claims), groupedBy('subject', claims)];
  const statedBy = (id: string) =>
    distinct([...(asSubject.get(id) ?? []), ...(asObject.get(id) ?? [])].flatMap(citationsSaid));
  return facts['concepts.csv'].map((row) => ({
    type: 'entity',
    ...(POPULATIONS.has(row.filled('id'))
      ? { kind: 'Population' }
      : { kind: 'Concept', conceptKind: row.cell('kind') }),
    id: entered(row, ledger),
    name: reworded(row.filled('name')),
    statedBy: statedBy(row.filled('id')),
    provenance: provenanceOf(row),
  }));
}

/** The sources that say what a row says, without those that they rest on: these were not read for it. */
function citationsSaid(row: Row): Citation[] {
  const citations = citationsOf(row);
  const roles = parallel(row, 'source_roles', citations.length);
  return citations.filter((_, place) => roles[place] !== 'RESTS_ON');
}

/** Records of all figures, in conflict with one another both ways. */
export function figureRecords(facts: Facts, ledger: Ledger): unknown[] {
  const conflicts = conflictsOf(facts['figures.csv']);
  return facts['figures.csv'].map((row) => ({
    type: 'entity',
    kind: 'Figure',
    id: entered(row, ledger),
    name: reworded(row.filled('statistic')),
    ...amountOf(row),
    qualifier: row.cell('qualifier'),
    unit: row.filled('unit'),
    from: row.cell('start'),
    to: row.cell('end'),
    countries: row.list('countries'),
    subject: entityOnly(row.cell('subject_id')),
    reportedBy: entityOnly(row.cell('reported_by')),
    conflictsWith: [...(conflicts.get(row.filled('id')) ?? [])].sort(),
    statedBy: citationsOf(row),
    provenance: provenanceOf(row),
    note: reworded(row.cell('note')),
  }));
}

/** `12` is a value, `6000-15000` a range. */
function amountOf(row: Row): { value: number } | { minimum: number; maximum: number } {
  const match = /^(\d+)(?:-(\d+))?$/.exec(row.filled('value'));
  if (!match) throw problem(row.where, `"${row.filled('value')}" is no number and no range`);
  const [, first, last] = match;
  return last === undefined ? { value: Number(first) } : { minimum: Number(first), maximum: Number(last) };
}

function conflictsOf(rows: readonly Row[]): Map<string, Set<string>> {
  const conflicts = new Map<string, Set<string>>();
  const add = (one: string, other: string) =>
    conflicts.set(one, (conflicts.get(one) ?? new Set<string>()).add(other));
  for (const row of rows) {
    for (const other of row.list('conflicts_with')) {
      add(row.filled('id'), other);
      add(other, row.filled('id'));
    }
  }
  return conflicts;
}

function entered(row: Row, ledger: Ledger): string {
  const id = row.filled('id');
  ledger.became(row, [id]);
  return id;
}
