/** Filters applied one record at a time, as the words of the store say: slow, plain, and nothing of how engines do it. */
import type { ClaimRecord } from '../../src/model/claim.js';
import type { Entity } from '../../src/model/entity.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import { overlap, type Period, periodBetween } from '../../src/model/partial-date.js';
import { workOf } from '../../src/model/source.js';
import type { ClaimFilter, EntityFilter } from '../../src/store/store.js';

export function entityMeets(entity: Entity, filter: EntityFilter): boolean {
  const source = entity.kind === 'Source' ? entity : null;
  const { ids, kinds, countries, provenances, reliabilities, works, ofEntities, text, period } = filter;
  return (
    among(ids, entity.id) &&
    among(kinds, entity.kind) &&
    among(countries, 'country' in entity ? entity.country : undefined) &&
    among(provenances, entity.provenance) &&
    among(reliabilities, source?.reliability) &&
    among(works, source ? workOf(source) : undefined) &&
    (!ofEntities || ownersOf(entity).some((owner) => ofEntities.includes(owner))) &&
    (text === undefined || textsOf(entity).some((part) => folded(part).includes(folded(text)))) &&
    (!period || overlap(period, ownPeriod(entity)) !== null) &&
    (!filter.anyOf || filter.anyOf.some((part) => entityMeets(entity, part))) &&
    (!filter.not || !entityMeets(entity, filter.not))
  );
}

export function claimMeets(
  claim: ClaimRecord,
  items: readonly EvidenceRecord[],
  filter: ClaimFilter,
): boolean {
  const { ids, predicates, subjects, objects, about, provenances } = filter;
  const { stances, sources, assertedBy, period } = filter;
  const own = items.filter((item) => item.claim === claim.id && !item.retracted);
  const onItems = stances || sources || assertedBy || period;
  return (
    among(ids, claim.id) &&
    among(predicates, claim.predicate) &&
    among(subjects, claim.subject) &&
    among(objects, claim.object) &&
    among(provenances, claim.provenance) &&
    (!about || about.includes(claim.subject) || about.includes(claim.object ?? '')) &&
    (!onItems ||
      own.some(
        (item) =>
          among(stances, item.stance) &&
          among(sources, item.source) &&
          among(assertedBy, item.assertedBy) &&
          (!period || overlap(period, periodBetween(item.from, item.to, item.id)) !== null),
      )) &&
    (!filter.anyOf || filter.anyOf.some((part) => claimMeets(claim, items, part))) &&
    (!filter.not || !claimMeets(claim, items, filter.not))
  );
}

function among<Value>(wanted: readonly Value[] | undefined, value: Value | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function ownersOf(entity: Entity): string[] {
  if (entity.kind === 'Listing') return [entity.actor, entity.instrument];
  if (entity.kind === 'Element') return [entity.instrument];
  return entity.kind === 'Figure' && entity.subject !== undefined ? [entity.subject] : [];
}

function textsOf(entity: Entity): string[] {
  if (entity.kind === 'Source') return [entity.title, entity.publisher ?? '', ...entity.authors];
  return [entity.name, entity.description ?? '', ...entity.aliases.map((alias) => alias.name)];
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function ownPeriod(entity: Entity): Period {
  if (entity.kind === 'Source') return periodBetween(entity.published, entity.published, entity.id);
  if (entity.kind === 'Instrument') return periodBetween(entity.adopted, null, entity.id);
  return 'from' in entity || 'to' in entity
    ? periodBetween(entity.from, entity.to, entity.id)
    : { from: null, to: null };
}
