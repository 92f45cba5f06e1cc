/**
 * A claim as a relationship, and each item of its evidence as an opinion on it, for and against alike (STIX 2.1,
 * sections 5.1 and 4.15).
 */
import type { ClaimRecord } from '../../model/claim.js';
import type { EvidenceRecord, Stance } from '../../model/evidence.js';
import { CREDIBILITY_MEANINGS } from '../../model/grade.js';
import { claimPeriod } from '../claim-period.js';
import type { ClaimWeight, ExportedClaim } from '../format.js';
import type { ObjectMaker, StixObject } from './extension.js';
import { stixId } from './ids.js';
import type { Known } from './known.js';
import { referencesProperty } from './references.js';
import { relationshipType } from './relationship-types.js';
import { endOf, startOf } from './times.js';

/** How strongly somebody agrees nobody has measured, so no opinion is a strong one. To raise doubt is neither. */
const OPINIONS: Readonly<Record<Stance, string>> = {
  SUPPORTS: 'agree',
  DISPUTES: 'disagree',
  QUESTIONS: 'neutral',
};

/** null for a claim that has an end without a standard object. */
export function relationshipObject(
  { claim, subjectKind, objectKind, items, weight }: ExportedClaim,
  make: ObjectMaker,
  known: Known,
): StixObject | null {
  const source = known.standardId(claim.subject, subjectKind);
  const target = claim.object === undefined ? null : known.standardId(claim.object, objectKind);
  if (source === null || target === null || objectKind === null) return null;
  return make.telling(claim, 'relationship', {
    relationship_type: relationshipType(claim.predicate, objectKind),
    ...descriptionOf(claim),
    source_ref: source,
    target_ref: target,
    ...periodOf(items),
    ...confidenceOf(weight),
  });
}

/** A claim is as narrow as its qualifiers make it, so they have to be read with it. */
function descriptionOf({ qualifiers, note }: ClaimRecord): object {
  const lines = Object.entries(qualifiers).map(([name, value]) => `${name}: ${value}`);
  if (note !== undefined) lines.push(note);
  return lines.length === 0 ? {} : { description: lines.join('\n') };
}

function periodOf(items: readonly EvidenceRecord[]): object {
  const { from, to } = claimPeriod(items);
  return {
    ...(from === undefined ? {} : { start_time: startOf(from) }),
    ...(to === undefined ? {} : { stop_time: endOf(to) }),
  };
}

/**
 * The share of worlds in which the claim is established, in hundredths: how far the record establishes it, which is
 * read by the scale of none, low, medium and high (STIX 2.1, appendix A). That of estimative words does not fit, for a
 * thin record is not an improbability. The label says what a number cannot: that there is dispute.
 */
function confidenceOf(weight: ClaimWeight | null): object {
  if (weight === null) return {};
  return {
    confidence: Math.round(weight.probability * 100),
    labels: [weight.standing.toLowerCase().replaceAll('_', '-')],
  };
}

/** What one passage says of a relationship. A retracted item is revoked: it counts no longer, and stays readable. */
export function opinionObject(item: EvidenceRecord, make: ObjectMaker, known: Known): StixObject {
  const { claim, source, assertedBy, stance, restsOn, locator, retracted } = item;
  return make.telling(item, 'opinion', {
    opinion: OPINIONS[stance],
    explanation: explanationOf(item),
    ...known.authors(source, assertedBy),
    object_refs: [stixId('relationship', 'claim', claim)],
    ...(retracted ? { revoked: true } : {}),
    ...referencesProperty(
      known.documents([{ source, locator }, ...restsOn.map((work) => ({ source: work }))]),
    ),
  });
}

function explanationOf({ stance, credibility, from, to, note }: EvidenceRecord): string {
  const period = from === undefined && to === undefined ? [] : [`Speaks of ${from ?? '?'} to ${to ?? '?'}.`];
  return [
    `${stance.charAt(0)}${stance.slice(1).toLowerCase()} the statement.`,
    `Credibility on the Admiralty scale: ${credibility}, ${CREDIBILITY_MEANINGS[credibility]}.`,
    ...period,
    ...(note === undefined ? [] : [note]),
  ].join('\n');
}
