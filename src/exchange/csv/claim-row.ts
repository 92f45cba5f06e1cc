/** Rows of claims: a claim and an item of evidence for it. Further rows of the same claim bring further items. */
import { shown } from '../../errors.js';
import { claimId, type Statement } from '../../model/claim.js';
import { contentId, isId, type Json } from '../../model/ids.js';
import type { GraphRecord } from '../../model/record.js';
import { headingOfField } from './columns.js';
import type { Fields, Row } from './row.js';
import { settleId, settleProvenance, settleSource } from './settle.js';

const WHO = 'an id, or the exact name of an entity in this file; cells that were merged are filled in each';

/** The claim and its item. */
export function claimRecords(row: Row): GraphRecord[] {
  const claim = row.fields('claim');
  const item = row.fields('item');
  row.leaveOut('claim', ['claim', 'item']);
  if (isElsewhere(claim)) return itemRecords(claim.id, item, row);
  checkStatement(claim, row);
  settleQualifiers(claim, row);
  if (row.refused.length > 0) return [];
  settleId(claim, 'cl-', () => claimId(claim as unknown as Statement), row);
  settleProvenance(claim);
  claim.type = 'claim';
  return [...row.record('claim', claim), ...itemRecords(claim.id, item, row)];
}

/** A row may bring evidence for a claim that stands elsewhere: then it has the claim's id alone. */
function isElsewhere({ id, subject, predicate, object, value }: Fields): boolean {
  const isUnstated = [subject, predicate, object, value].every((part) => part === undefined);
  return isUnstated && typeof id === 'string' && isId(id);
}

function checkStatement({ subject, predicate, object, value }: Fields, row: Row): void {
  if (row.refused.length > 0) return;
  if (subject === undefined) row.miss('subject', WHO);
  if (predicate === undefined) row.miss('predicate', 'the name of a predicate, or what it reads as');
  if (object === undefined && value === undefined) row.miss('object', WHO);
}

function settleQualifiers(claim: Fields, row: Row): void {
  const qualifiers = new Map<string, string>();
  for (const [name, value] of (claim.qualifiers ?? []) as readonly (readonly [string, string])[]) {
    // The check of records would pass over this one without a word.
    if (name === '__proto__') row.refuse('qualifiers', 'a qualifier that the predicate takes', shown(name));
    const before = qualifiers.get(name) ?? value;
    if (before !== value) row.refuse('qualifiers', `one value of ${name}`, 'several');
    qualifiers.set(name, value);
  }
  claim.qualifiers = Object.fromEntries(qualifiers);
}

/** The item; none where the row says that it has none. */
function itemRecords(claim: unknown, item: Fields, row: Row): GraphRecord[] {
  if (item.stance === null) {
    leaveOut(item, row);
    return [];
  }
  settleSource(item, row);
  settleProvenance(item);
  item.type = 'evidence';
  item.claim = claim;
  item.stance ??= 'SUPPORTS';
  item.credibility ??= row.terms.credibility;
  item.id ??= itemId(item);
  return row.record('item', item);
}

/** Who says what where, of which time: said again with another grade or note, it is the same item. */
function itemId({ claim, source, stance, assertedBy, locator, from, to }: Fields): string {
  return contentId('ev-', { claim, source, stance, assertedBy, locator, from, to } as Json);
}

/** What is said of evidence in a row that has none. */
function leaveOut({ stance: _, provenance: __, ...said }: Fields, row: Row): void {
  for (const field of Object.keys(said)) {
    row.leftOut.push(`column ${JSON.stringify(headingOfField('item', field))} (claim without evidence)`);
  }
}
