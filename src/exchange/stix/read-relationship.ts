/** Somebody else's relationship as a claim, supported by the reports on it or by the source of the file. */
import { shown } from '../../errors.js';
import { claimId, type Statement } from '../../model/claim.js';
import { type GraphRecord, parseRecord } from '../../model/record.js';
import { refusalOf } from '../format.js';
import type { StixObject } from './extension.js';
import { nameOf, othersOf } from './left-out.js';
import { itemsOf } from './read-items.js';
import type { ReadingPlace } from './reading-place.js';
import { meaningOf, tellsHome } from './relationship-types.js';
import type { Survey } from './survey.js';

const TAKEN = ['relationship_type', 'source_ref', 'target_ref'];

/** What a relationship says; null where an end of it is no entity, or no predicate says the same. */
export function statementOf(object: StixObject, survey: Survey): Statement | null {
  const [source, target] = [survey.entity(object.source_ref), survey.entity(object.target_ref)];
  const meaning = source && target && meaningOf(textOf(object.relationship_type), source.kind, target.kind);
  if (!meaning) return null;
  const [subject, found] = meaning.isReversed ? [target, source] : [source, target];
  return { subject: subject.id, predicate: meaning.predicate, object: found.id };
}

/** @throws LinchpinError */
export function readRelationship(object: StixObject, place: ReadingPlace): GraphRecord[] {
  const { where, survey, leftOut } = place;
  const type = textOf(object.relationship_type);
  const [source, target] = [survey.entity(object.source_ref), survey.entity(object.target_ref)];
  if (!source || !target) {
    leftOut.push(
      `relationship ${shown(type)} (${typeIn(object.source_ref)} to ${typeIn(object.target_ref)})`,
    );
    return [];
  }
  if (tellsHome(type, source.kind)) {
    leftOut.push(`relationship ${shown(type)} (where a person is)`);
    return [];
  }
  const statement = statementOf(object, survey);
  if (statement === null) {
    const wanted = 'a type that says of such two what a predicate of ours says';
    throw refusalOf(where, 'relationship_type', wanted, `${shown(type)} (${source.kind} to ${target.kind})`);
  }
  if (meaningOf(type, source.kind, target.kind)?.isLess) {
    leftOut.push(`${nameOf(object, 'relationship_type')} (${shown(type)} read as ${statement.predicate})`);
  }
  const id = claimId(statement);
  const claim = parseRecord({ type: 'claim', id, ...statement, provenance: 'IMPORT' }, where);
  const passage = { object, claims: [id], stance: 'SUPPORTS', text: 'description' } as const;
  const { items, taken } = itemsOf(passage, place);
  leftOut.push(...othersOf(object, [...TAKEN, ...taken]));
  return [claim, ...items];
}

/** The type of object that an identifier names. */
function typeIn(identifier: unknown): string {
  return shown(textOf(identifier).split('--')[0]);
}

/** Nothing is made of what is no text: an object may have a way of its own to become one. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
