/** Parents of public bodies: an organ whose parent is an organ too is part of it. Of all others a parent says less. */
import { endOf, misfit } from './ends.js';
import type { PlaceUnderWay } from './place-under-way.js';
import type { Survey } from './survey.js';

export function addPartOf(place: PlaceUnderWay, survey: Survey): void {
  const { id, values } = place.entity;
  if (!survey.isOrgan(id)) return;
  const child = endOf(id, survey);
  for (const one of values.take('parent')) {
    const parent = endOf(one, survey);
    if (!(survey.isOrgan(one) || parent.kind === 'State') || misfit('PART_OF', child, parent) !== null) {
      values.leave('parent');
      continue;
    }
    place.addClaim({ subject: child.record, predicate: 'PART_OF', object: parent.record }, {});
  }
}
