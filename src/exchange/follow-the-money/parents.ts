/** Parents of public bodies: a body whose parent is a public body too is part of it. Of firms a parent says less. */
import type { EntityKind } from '../../model/kind.js';
import { endOf, misfit } from './ends.js';
import type { PlaceUnderWay } from './place-under-way.js';
import type { Survey } from './survey.js';

export function addPartOf(place: PlaceUnderWay, kind: EntityKind, survey: Survey): void {
  if (kind !== 'StateBody') return;
  const { id, values } = place.entity;
  const child = endOf(id, survey);
  for (const one of values.take('parent')) {
    const parent = endOf(one, survey);
    const isBody = parent.kind === 'StateBody' || parent.kind === 'State';
    if (!isBody || misfit('PART_OF', child, parent) !== null) {
      values.leave('parent');
      continue;
    }
    place.addClaim({ subject: child.record, predicate: 'PART_OF', object: parent.record }, {});
  }
}
