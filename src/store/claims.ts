/** Reads of claims, on their own and as the edges of entities. */
import type { ClaimRecord } from '../model/claim.js';
import { unique } from '../unique.js';
import type { Ask } from './asking.js';
import { areOnItems, claimTerms, edgeConditions, selectClaims } from './claim-conditions.js';
import { byId, byParent, countByParent, recordOf } from './parents.js';
import { bounds, sliceOf } from './rank.js';
import type { ClaimTerms } from './statement-types.js';
import { STATEMENTS } from './statements.js';
import type { ClaimEdge, ClaimReads, Page, Slice } from './store.js';

const NOTHING: Slice<never> = { rows: [], more: false };

export function claimReads(ask: Ask): ClaimReads {
  return {
    async byIds(ids, revision, options) {
      const rows = await ask(STATEMENTS.claimsByIds, { ids: unique(ids), revision }, options);
      return byId<ClaimRecord>(ids, rows);
    },

    async page(filter, page, revision, options) {
      const selection = selectClaims(filter);
      if (!selection) return NOTHING;
      const parameters = { ...selection, ...bounds(page), revision };
      const rows = await ask(pageStatement(selection, page), parameters, options);
      return sliceOf(rows, page, claimOf);
    },

    async count(filter, revision, options) {
      const selection = selectClaims(filter);
      if (!selection) return 0;
      const statement = areOnItems(selection) ? STATEMENTS.claimCountByItems : STATEMENTS.claimCount;
      const [row] = await ask(statement, { ...selection, revision }, options);
      return row?.count ?? 0;
    },

    async ofEntities(ids, filter, page, revision, options) {
      const terms = claimTerms(filter);
      if (!terms) return ids.map(() => NOTHING);
      const parameters = {
        parents: unique(ids),
        ...edgeConditions(filter, terms),
        ...bounds(page),
        revision,
      };
      const rows = await ask(edgeStatement(terms, page), parameters, options);
      return byParent(ids, rows).map((own) => sliceOf(own, page, edgeOf));
    },

    async countOfEntities(ids, filter, revision, options) {
      const terms = claimTerms(filter);
      if (!terms) return ids.map(() => 0);
      const statement = areOnItems(terms)
        ? STATEMENTS.claimCountOfEntitiesByItems
        : STATEMENTS.claimCountOfEntities;
      const parameters = { parents: unique(ids), ...edgeConditions(filter, terms), revision };
      return countByParent(ids, await ask(statement, parameters, options));
    },
  };
}

function pageStatement(terms: ClaimTerms, { backward }: Page) {
  if (areOnItems(terms)) return backward ? STATEMENTS.claimPageByItemsBackward : STATEMENTS.claimPageByItems;
  return backward ? STATEMENTS.claimPageBackward : STATEMENTS.claimPage;
}

function edgeStatement(terms: ClaimTerms, { backward }: Page) {
  if (areOnItems(terms))
    return backward ? STATEMENTS.claimsOfEntitiesByItemsBackward : STATEMENTS.claimsOfEntitiesByItems;
  return backward ? STATEMENTS.claimsOfEntitiesBackward : STATEMENTS.claimsOfEntities;
}

function claimOf(row: { readonly record: string }): ClaimRecord {
  return recordOf<ClaimRecord>(row.record);
}

function edgeOf(row: { readonly record: string; readonly side: 'SUBJECT' | 'OBJECT' }): ClaimEdge {
  const claim = claimOf(row);
  return row.side === 'SUBJECT'
    ? { claim, direction: 'OUTGOING', other: claim.object ?? null }
    : { claim, direction: 'INCOMING', other: claim.subject };
}
