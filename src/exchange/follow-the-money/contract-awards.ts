/** Public contracts: who was awarded one has an agreement with the authority whose contract it is. */

import { MOST_PAIRS } from './edge-forms.js';
import { endOf, inWords, misfit } from './ends.js';
import { takePeriod, takeTexts } from './intervals.js';
import type { PlaceUnderWay } from './place-under-way.js';
import type { Survey } from './survey.js';

/** Reads the award at a place. The contract's title stands in the note: two parties may have many contracts. */
export function readContractAward(place: PlaceUnderWay, survey: Survey): void {
  const { values } = place.entity;
  const suppliers = values.take('supplier');
  const contracts = values.take('contract').map((id) => ({ id, kept: survey.posts.find('Contract', id) }));
  const pairs = contracts.flatMap(({ id, kept }) => {
    const authorities = kept?.authority ?? [];
    if (authorities.length === 0) {
      place.refuse(
        'contract',
        'a Contract of this file that names its authority',
        inWords(endOf(id, survey)),
      );
    }
    return authorities.flatMap((authority) => suppliers.map((supplier) => ({ authority, supplier })));
  });
  if (pairs.length > MOST_PAIRS) {
    place.refuse('properties', `at most ${MOST_PAIRS} pairs of authority and supplier`, String(pairs.length));
    return;
  }
  const titles = contracts.flatMap(({ kept }) => kept?.title ?? []);
  const text = { ...takePeriod(values), note: place.note([...titles, ...takeTexts(values)]) };
  for (const { authority, supplier } of pairs) {
    const [subject, object] = [endOf(authority, survey), endOf(supplier, survey)];
    const wrong = misfit('CONTRACTS_WITH', subject, object);
    if (wrong) {
      place.refuse('properties', wrong.wanted, wrong.got);
      continue;
    }
    place.addClaim({ subject: subject.record, predicate: 'CONTRACTS_WITH', object: object.record }, text);
  }
}
