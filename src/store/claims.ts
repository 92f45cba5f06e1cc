/** Reads of claims, on their own and as the edges of entities. */
import type { ClaimRecord } from '../model/claim.js';
import { unique } from '../unique.js';
import type { Ask } from './asking.js';
import { areOnItems, byPredicates, claimTerms, edgeConditions, selectClaims } from './claim-conditions.js';
import { byId, byParent, countByParent, recordOf } from './parents.js';
import { bounds, sliceOf } from './rank.js';
import type { ClaimSelection, ClaimTerms, Ranked } from './statement-types.js';
import { STATEMENTS } from './statements.js';
import type { ClaimEdge, ClaimReads, Page, ReadOptions, Slice } from './store.js';

const NOTHING: Slice<never> = { rows: [], more: false };

export function claimReads(ask: Ask): ClaimReads {
  return {
    async byIds(ids, revision, options) {
      const rows = await ask(STATEMENTS.claimsByIds, { ids: unique(ids), revision }, options);
      return byId<ClaimRecord>(ids, rows);
    },

    async page(filter, page, revision, options) {
      const selected = selectClaims(filter);
      if (!selected) return NOTHING;
      const selection = await withoutLargeSources(ask, selected, options);
      const { predicates, ids, entities, sources, anyOf } = selection;
      const common = { anyOf, ...bounds(page), revision };
      const { ofPredicates, among } = pageStatements(selection, page);
      if (predicates.length === 0) {
        const rows = await ask(among, { ...common, ids, entities, sources }, options);
        return sliceOf(rows, page, claimOf);
      }
      // The list goes by predicates: those are asked for that the page comes to, and no others.
      const rows: Ranked[] = [];
      for (const some of moreAtATime(predicatesFrom(page, predicates))) {
        rows.push(...(await ask(ofPredicates, { ...common, predicates: some }, options)));
        if (rows.length > page.size) break;
      }
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

/** Items of a source from which on a page of its claims is looked for among all claims, which come in order. */
const LARGE = 20_000;

/** A way by sources leads through all their items before a page begins: it is for sources that do not have too many. */
async function withoutLargeSources(
  ask: Ask,
  selection: ClaimSelection,
  options?: ReadOptions,
): Promise<ClaimSelection> {
  const { sources } = selection;
  if (sources.length === 0) return selection;
  const [row] = await ask(STATEMENTS.itemsOfSourcesUpTo, { sources, limit: LARGE }, options);
  return (row?.count ?? 0) < LARGE ? selection : byPredicates(selection);
}

/** Predicates in page order, from the one in whose midst the page begins. */
function predicatesFrom({ backward, from }: Page, predicates: readonly string[]): readonly string[] {
  const inOrder = [...predicates].sort();
  const [first] = from ?? [];
  const left = inOrder.filter(
    (predicate) => first === undefined || (backward ? predicate <= first : predicate >= first),
  );
  return backward ? left.reverse() : left;
}

/** The first one, then three, nine and so on. */
function* moreAtATime<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  let size = 1;
  for (let start = 0; start < items.length; start += size, size *= 3) yield items.slice(start, start + size);
}

function pageStatements(terms: ClaimTerms, { backward }: Page) {
  if (areOnItems(terms)) return backward ? BY_ITEMS_BACKWARD : BY_ITEMS;
  return backward ? BACKWARD : FORWARD;
}

const FORWARD = { ofPredicates: STATEMENTS.claimPage, among: STATEMENTS.claimPageAmong };
const BACKWARD = {
  ofPredicates: STATEMENTS.claimPageBackward,
  among: STATEMENTS.claimPageAmongBackward,
};
const BY_ITEMS = { ofPredicates: STATEMENTS.claimPageByItems, among: STATEMENTS.claimPageAmongByItems };
const BY_ITEMS_BACKWARD = {
  ofPredicates: STATEMENTS.claimPageByItemsBackward,
  among: STATEMENTS.claimPageAmongByItemsBackward,
};

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
