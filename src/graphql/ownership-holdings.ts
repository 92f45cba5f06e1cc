/** Reads holdings: OWNS claims that something supports on the view's date, with their shares. */
import type { Holding, ReadHoldings } from '../assessment/ownership-graph.js';
import { readShare } from '../assessment/shares.js';
import type { ClaimRecord } from '../model/claim.js';
import type { ClaimEdge } from '../store/store.js';
import type { Context } from './context.js';
import { during } from './entity-links.js';
import type { View } from './view.js';

/** A reader of holdings in a view; one level of firms is one read for each direction. */
export function holdingsIn(view: View, { loaders }: Context): ReadHoldings {
  const holdingOf = async ({ claim }: ClaimEdge): Promise<Holding[]> => {
    if (claim.supersededBy !== undefined) return [];
    const { standing, probability } = await loaders.assessment(view, view.grading).load(claim.id);
    return standing === 'SUPPORTED' || standing === 'CONTESTED'
      ? [{ ...read(claim), contested: standing === 'CONTESTED', probability }]
      : [];
  };
  return async (ids, direction) => {
    const filter = { predicates: ['OWNS'], direction, ...during(view) };
    const edges = await Promise.all(ids.map((id) => loaders.allClaimsOfEntity(view, filter).load(id)));
    return (await Promise.all(edges.flat().map(holdingOf))).flat();
  };
}

function read({
  id,
  subject,
  object = '',
  qualifiers,
}: ClaimRecord): Omit<Holding, 'contested' | 'probability'> {
  const text = qualifiers.share ?? null;
  const share = text === null ? null : readShare(text);
  return { claim: id, holder: subject, held: object, text, share };
}
