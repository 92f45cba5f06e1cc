/** The criteria of a pack, the acts that use them, and, apart from them, how grounds of listing were widened. */
import type { PackCriterion } from '../../assessment/pack/pack.js';
import { unique } from '../../unique.js';
import { type Block, heading, type Inline, joined, type Line, list, paragraph, strong } from '../document.js';
import { allItemsOf, type ReasonsMemo, remarksOn } from './memo.js';

export function reasonsCriteria(memo: ReasonsMemo): Block[] {
  const { naming, records, pack } = memo;
  const { criteria } = pack;
  return [
    heading(2, 'Criteria'),
    ...(criteria.length === 0
      ? [
          paragraph(
            'No criterion is told for ',
            naming.name(records.actor),
            records.asOf === null
              ? ': no source states a ground of a listing, or says that a claim which this pack tells bears on an element.'
              : `, of what may have begun by ${records.asOf}.`,
          ),
        ]
      : [list(criteria.map((one) => criterionLine(one, memo))), ...widened(memo)]),
  ];
}

function criterionLine({ id, uses, moreActs }: PackCriterion, memo: ReasonsMemo): Inline[] {
  const { naming, records, notes } = memo;
  const entity = records.entities.get(id);
  const description = entity && 'description' in entity ? entity.description : undefined;
  const element = entity?.kind === 'Element' ? [' (an element of ', naming.name(entity.instrument), ')'] : [];
  return [
    strong(naming.name(id)),
    ...element,
    '. ',
    ...(description === undefined ? [] : [description, ' ']),
    ...(uses.length === 0
      ? ['No act is told under which anybody is listed on it.']
      : [
          'On record as a ground under ',
          ...joined(
            uses.map(({ act, claim }): Line => [naming.name(act), ...notes.items(allItemsOf(claim, memo))]),
            ', ',
            ' and ',
          ),
          moreActs ? ', perhaps among others.' : '.',
        ]),
  ];
}

/** Told once for all criteria: the record does not say which of them came in by which act. */
function widened(memo: ReasonsMemo): Block[] {
  const claims = unique(memo.pack.criteria.flatMap(({ widenings }) => widenings));
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
          ...memo.notes.items(allItemsOf(claim, memo)),
        ],
      ),
    ),
  ];
}
