/** The criteria of a pack, the acts that use them, and, apart from them, how grounds of listing were widened. */
import { type Block, heading, type Inline, joined, type Line, list, paragraph, strong } from './document.js';
import { itemsOf, type ReasonsMemo, remarksOn } from './reasons-memo.js';
import type { PackCriterion } from './reasons-pack.js';

export function reasonsCriteria(memo: ReasonsMemo): Block[] {
  const { criteria } = memo.pack;
  return [
    heading(2, 'Criteria'),
    ...(criteria.length === 0
      ? [
          paragraph(
            'No criterion is on record for ',
            memo.naming.name(memo.records.actor),
            ': no source states a ground for it or says that a claim about it bears on an element.',
          ),
        ]
      : [list(criteria.map((one) => criterionLine(one, memo))), ...widened(memo)]),
  ];
}

function criterionLine({ id, acts, moreActs }: PackCriterion, { naming, records }: ReasonsMemo): Inline[] {
  const entity = records.entities.get(id);
  const description = entity && 'description' in entity ? entity.description : undefined;
  const element = entity?.kind === 'Element' ? [' (an element of ', naming.name(entity.instrument), ')'] : [];
  return [
    strong(naming.name(id)),
    ...element,
    '. ',
    ...(description === undefined ? [] : [description, ' ']),
    ...(acts.length === 0
      ? ['No act is on record under which anybody is listed on it.']
      : [
          'On record as a ground under ',
          ...joined(
            acts.map((act) => [naming.name(act)]),
            ', ',
            ' and ',
          ),
          moreActs ? ', perhaps among others.' : '.',
        ]),
  ];
}

/** Told once for all criteria: the record does not say which of them came in by which act. */
function widened(memo: ReasonsMemo): Block[] {
  const claims = [...new Set(memo.pack.criteria.flatMap(({ widenings }) => widenings))];
  if (claims.length === 0) return [];
  return [
    paragraph(
      'Grounds of these acts, or of others that the same authorities administer, are on record as widened. No source on record says that a criterion above came in by it:',
    ),
    list(
      claims.map(
        (claim): Line => [
          ...memo.naming.statement(claim),
          '.',
          ...remarksOn(claim, memo).flatMap((remark) => [' Remark on record: ', remark]),
          ...memo.notes.items(itemsOf(claim, memo)),
        ],
      ),
    ),
  ];
}
