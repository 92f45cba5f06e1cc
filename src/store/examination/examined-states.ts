/** The doctor on one state: it has all it needs, its record is one of ours, and its properties are what that says. */
import { LinchpinError, shown } from '../../errors.js';
import { parseRecord } from '../../model/record.js';
import type { PortValue } from '../engine.js';
import { recordOf } from '../parents.js';
import type { ExaminedState } from '../statement-types.js';
import { FOREVER, type KindOf, type Span, type StoredRecord, stateRow } from '../states.js';
import type { Finding } from './finding.js';

/** A state that can be read. */
export interface Examined {
  readonly key: string;
  readonly record: StoredRecord;
  readonly span: Span;
}

/** The state, or null when it cannot be read, and what is wrong with it. */
export function checkState(
  row: ExaminedState,
  kindOf: KindOf,
): { readonly state: Examined | null; readonly problems: readonly Finding[] } {
  const { key, record: json, since, until, born } = row;
  if (json === null || since === null || until === null || born === null) {
    const missing = Object.entries({ record: json, since, until, born }).flatMap(([name, value]) =>
      value === null ? [name] : [],
    );
    return {
      state: null,
      problems: [{ code: 'INCOMPLETE', id: key, problem: `lacks ${missing.join(', ')}` }],
    };
  }
  const record = read(json);
  if (typeof record === 'string') {
    return { state: null, problems: [{ code: 'UNREADABLE', id: key, problem: record }] };
  }
  const span = { since, until, born };
  return { state: { key, record, span }, problems: differences(row, stateRow(record, span, kindOf)) };
}

/** The record, or what is wrong with it. */
function read(json: string): StoredRecord | string {
  try {
    const value = recordOf<StoredRecord>(json);
    return value.type === 'entity' && value.kind === 'Listing' ? value : parseRecord(value, 'the record');
  } catch (error) {
    return error instanceof LinchpinError ? error.message : 'the record is no JSON';
  }
}

/**
 * Properties that are not what they must be. Kinds of what no longer resolves are the edges' matter; states written by
 * early versions have no seal.
 */
function differences(row: ExaminedState, wanted: { readonly [property: string]: PortValue }): Finding[] {
  const findings: Finding[] = [];
  for (const [property, value] of Object.entries(row)) {
    const due = wanted[property] ?? null;
    if (isAlike(value, due) || (property === 'seal' && value === null)) continue;
    const problem = `${property} must be ${shown(due)}, and is ${shown(value)}`;
    findings.push({ code: 'DIFFERS', id: row.key, problem });
  }
  return findings;
}

/** Lists are alike when what they hold is, in the same order. */
function isAlike(value: PortValue, due: PortValue): boolean {
  return value === due || JSON.stringify(value) === JSON.stringify(due);
}

/** Whether a state holds until now. */
export function isCurrent({ span }: Examined): boolean {
  return span.until === FOREVER;
}
