/** A claim as an edge of FollowTheMoney. The edge's id is the claim's, so that it can come back as that claim. */
import type { EvidenceRecord } from '../../model/evidence.js';
import type { EntityKind } from '../../model/kind.js';
import { predicateNamed } from '../../model/predicate.js';
import type { ExportedClaim, Losing } from '../format.js';
import { earliest, latest } from './dates.js';
import { dissentIn } from './dissent.js';
import { EDGE_FORMS } from './edge-forms.js';
import { referenceOf } from './entity-ids.js';
import { SCHEMA_OF } from './kinds.js';
import { qualifierLine, qualifierProperty } from './qualifier-lines.js';
import type { SpokenOf } from './spoken-of.js';
import { dateOrLost, type WrittenEntity } from './written-line.js';
import { writtenListing } from './written-listing.js';

/** The schema of a predicate's edges; where none says the same, a link whose role says it. */
function schemaOf(predicate: string, objectKind: EntityKind): string {
  switch (predicate) {
    case 'OWNS':
      return objectKind === 'Company' ? 'Ownership' : 'UnknownLink';
    case 'HOLDS_OFFICE_IN':
      return objectKind === 'StateBody' ? 'Employment' : 'Directorship';
    case 'HEADS':
      return 'Directorship';
    case 'MEMBER_OF':
      return 'Membership';
    case 'ACTS_FOR':
      return 'Representation';
    default:
      return 'UnknownLink';
  }
}

/** null for a claim that cannot be told, or should not be: one that no source supports. */
export function writtenEdge(one: ExportedClaim, spokenOf: SpokenOf, lose: Losing): WrittenEntity | null {
  const { claim, items, objectKind } = one;
  const counted = items.filter(({ retracted }) => !retracted);
  const supporting = counted.filter(({ stance }) => stance === 'SUPPORTS');
  const reason = whyNot(one, counted, supporting);
  const subject = referenceOf(claim.subject);
  if (reason !== null || objectKind === null || claim.object === undefined || subject === null) {
    lose(reason ?? 'claim: an id that is too long');
    return null;
  }
  const common = {
    ...periodOf(supporting, lose),
    description: [...supporting.map(({ note }) => note), ...dissentIn(counted, spokenOf)],
    publisher: supporting.map(({ source }) => spokenOf.source(source)?.publisher),
    sourceUrl: supporting.map(({ source }) => spokenOf.source(source)?.url),
  };
  loseRest(one, supporting, lose);
  if (claim.predicate === 'LISTED_UNDER') return writtenListing(claim, subject, common, spokenOf, lose);
  const object = referenceOf(claim.object);
  const schema = schemaOf(claim.predicate, objectKind);
  const form = EDGE_FORMS[schema];
  if (object === null || form === undefined) {
    lose('claim: an id that is too long');
    return null;
  }
  const { properties, lines } = qualifiersOf(schema, claim.qualifiers);
  return {
    id: claim.id,
    schema,
    properties: {
      [form.subject]: [subject],
      [form.object]: [object],
      role: roleOf(schema, claim.predicate),
      summary: lines,
      ...common,
      ...properties,
    },
  };
}

/** Why a claim is not told, if it is not. */
function whyNot(
  { claim, subjectKind, objectKind }: ExportedClaim,
  counted: readonly EvidenceRecord[],
  supporting: readonly EvidenceRecord[],
): string | null {
  if (claim.supersededBy !== undefined) return 'claim that another supersedes';
  if (supporting.length === 0) {
    if (counted.some(({ stance }) => stance === 'DISPUTES')) return 'claim that is only disputed';
    return counted.length > 0 ? 'claim that is only questioned' : 'claim without evidence';
  }
  if (objectKind === null) return 'claim with a plain value';
  if (claim.predicate === 'ADMINISTERS') return 'claim: ADMINISTERS, told only as the authority of listings';
  const ends = claim.predicate === 'LISTED_UNDER' ? [subjectKind] : [subjectKind, objectKind];
  const missing = ends.find((kind) => SCHEMA_OF[kind] === undefined);
  return missing === undefined ? null : `claim: an end that is ${missing}`;
}

/** The span of what is known of each item: where one does not say when, the whole does not either. */
function periodOf(supporting: readonly EvidenceRecord[], lose: Losing) {
  const starts = supporting.flatMap(({ from }) => from ?? []);
  const ends = supporting.flatMap(({ to }) => to ?? []);
  const told = (dates: readonly string[], best: string | undefined, field: string) => {
    if (dates.length === supporting.length) return dateOrLost(best, () => lose(`evidence: ${field}`));
    for (const _ of dates) lose(`evidence: ${field}`);
    return undefined;
  };
  return {
    startDate: [told(starts, earliest(starts), 'from')],
    endDate: [told(ends, latest(ends), 'to')],
  };
}

function qualifiersOf(schema: string, qualifiers: Readonly<Record<string, string>>) {
  const properties: Record<string, string[]> = {};
  const lines: string[] = [];
  for (const [name, value] of Object.entries(qualifiers)) {
    const property = qualifierProperty(schema, name);
    if (property === null) lines.push(qualifierLine(name, value));
    else properties[property] = [value];
  }
  return { properties, lines };
}

/** The reading of a predicate, for edges whose schema does not say it. */
function roleOf(schema: string, predicate: string): (string | undefined)[] {
  const isSaid = schema !== 'UnknownLink' && predicate !== 'HEADS';
  return isSaid ? [] : [predicateNamed(predicate)?.reading];
}

/** Everything about a claim that is told that an edge has no room for. */
function loseRest(
  { claim, items, oppositions, bearings }: ExportedClaim,
  [, ...further]: readonly EvidenceRecord[],
  lose: Losing,
): void {
  if (claim.note !== undefined) lose('claim: note');
  for (const _ of further) lose('evidence: an item of its own');
  for (const item of items) loseItem(item, lose);
  for (const _ of oppositions) lose('opposition');
  for (const _ of bearings) lose('bearing');
}

function loseItem(item: EvidenceRecord, lose: Losing): void {
  if (item.retracted) {
    lose('evidence: a retracted item');
    return;
  }
  lose('evidence: credibility');
  if (item.reliabilityInUse !== undefined) lose('evidence: reliabilityInUse');
  if (item.locator !== undefined) lose('evidence: locator');
  if (item.assertedBy !== undefined && item.stance === 'SUPPORTS') lose('evidence: assertedBy');
  for (const _ of item.restsOn) lose('evidence: restsOn');
}
