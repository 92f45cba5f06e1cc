/** The two ends of an edge, and whether a predicate may join what they are. */
import { shown } from '../../errors.js';
import type { EntityKind } from '../../model/kind.js';
import { predicateNamed } from '../../model/predicate.js';
import { type EndKind, isRecorded } from './kinds.js';
import type { Survey } from './survey.js';

export interface End {
  /** As the file has it. */
  readonly id: string;
  readonly record: string;
  readonly kind: EndKind;
  /** The name of its schema; empty for what the file does not hold. */
  readonly schema: string;
}

export function endOf(id: string, survey: Survey): End {
  return { id, record: survey.recordId(id), ...survey.look(id) };
}

/**
 * What is wrong with the ends of a statement: what was wanted, and what came; null where nothing is. An end that the
 * file does not hold may be on record, and is taken to fit.
 */
export function misfit(predicate: string, subject: End, object: End): { wanted: string; got: string } | null {
  if (subject.record === object.record) return { wanted: 'two different ends', got: shown(subject.id) };
  const known = predicateNamed(predicate);
  if (!known) return null;
  for (const [end, kinds] of [
    [subject, known.subjects],
    [object, known.objects],
  ] as const) {
    if (!mayBe(end.kind, kinds)) return { wanted: `${kinds.join(' or ')} (${predicate})`, got: inWords(end) };
  }
  return null;
}

/** An end and what it is, for a refusal. */
export function inWords({ id, kind, schema }: End): string {
  if (kind === 'UNKNOWN') return `${shown(id)}, which the file does not hold`;
  if (kind === 'UNCERTAIN') return `${shown(id)}, a LegalEntity that may be a person without a public role`;
  return `${shown(id)}, which is ${schema}`;
}

function mayBe(kind: EndKind, kinds: readonly EntityKind[]): boolean {
  return kind === 'UNKNOWN' || (isRecorded(kind) && kinds.includes(kind));
}
