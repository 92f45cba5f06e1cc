/** Reads of entities, sources and listings among them. */
import type { Entity } from '../model/entity.js';
import { nearest } from '../model/nearest.js';
import { unique } from '../unique.js';
import type { Ask } from './asking.js';
import { claimTerms, edgeConditions, predicatesAlone, sidesOf } from './claim-conditions.js';
import { selectEntities } from './entity-conditions.js';
import { byId, byParent, countByParent, recordOf } from './parents.js';
import { bounds, sliceOf } from './rank.js';
import type { ClaimTerms, Links, Sides } from './statement-types.js';
import { STATEMENTS } from './statements.js';
import { FOREVER, mirrored } from './states.js';
import type { EdgeFilter, EntityReads, ReadOptions, Slice } from './store.js';

const NOTHING: Slice<never> = { rows: [], more: false };

export function entityReads(ask: Ask): EntityReads {
  return {
    async byIds(ids, revision, options) {
      const rows = await ask(STATEMENTS.entitiesByIds, { ids: unique(ids), revision }, options);
      return byId<Entity>(ids, rows);
    },

    async page(filter, page, revision, options) {
      const selection = selectEntities(filter);
      if (!selection) return NOTHING;
      const { kinds, ids, anyOf } = selection;
      const common = { anyOf, ...bounds(page), revision };
      const { ofKinds, among } = page.backward ? BACKWARD : FORWARD;
      const rows = await (kinds.length > 0
        ? ask(ofKinds, { ...common, kinds }, options)
        : ask(among, { ...common, ids }, options));
      return sliceOf(rows, page, entityOf);
    },

    async count(filter, revision, options) {
      const selection = selectEntities(filter);
      if (!selection) return 0;
      const [row] = await ask(STATEMENTS.entityCount, { ...selection, revision }, options);
      return row?.count ?? 0;
    },

    async related(ids, filter, page, revision, options) {
      const way = wayToRelated(filter);
      if (!way) return ids.map(() => NOTHING);
      const common = { parents: unique(ids), ...bounds(page), revision };
      const { linked, joined } = page.backward ? BACKWARD : FORWARD;
      const rows = await (way.over === 'LINKS'
        ? ask(linked, { ...common, ...way.links }, options)
        : ask(joined, { ...common, ...way.claims }, options));
      return byParent(ids, rows).map((own) => sliceOf(own, page, entityOf));
    },

    async countRelated(ids, filter, revision, options) {
      const way = wayToRelated(filter);
      if (!way) return ids.map(() => 0);
      const common = { parents: unique(ids), revision };
      const rows = await (way.over === 'LINKS'
        ? ask(STATEMENTS.entityCountLinked, { ...common, ...way.links }, options)
        : ask(STATEMENTS.entityCountJoined, { ...common, ...way.claims }, options));
      return countByParent(ids, rows);
    },

    nearest: (id, options) => nearestIds(ask, id, options),
  };
}

const FORWARD = {
  ofKinds: STATEMENTS.entityPage,
  among: STATEMENTS.entityPageAmong,
  linked: STATEMENTS.entitiesLinked,
  joined: STATEMENTS.entitiesJoined,
};
const BACKWARD = {
  ofKinds: STATEMENTS.entityPageBackward,
  among: STATEMENTS.entityPageAmongBackward,
  linked: STATEMENTS.entitiesLinkedBackward,
  joined: STATEMENTS.entitiesJoinedBackward,
};

function entityOf(row: { readonly record: string }): Entity {
  return recordOf<Entity>(row.record);
}

type Way =
  | { readonly over: 'LINKS'; readonly links: Links }
  | { readonly over: 'CLAIMS'; readonly claims: Sides & ClaimTerms };

/** Over the direct links where a filter only names predicates, otherwise over the claims; null when none can meet it. */
function wayToRelated(filter: EdgeFilter): Way | null {
  const terms = claimTerms(filter);
  if (!terms) return null;
  const predicates = predicatesAlone(terms);
  if (predicates === undefined) return { over: 'CLAIMS', claims: edgeConditions(filter, terms) };
  return { over: 'LINKS', links: { ...sidesOf(filter), predicates, kinds: filter.otherKinds ?? null } };
}

const SUGGESTIONS = 3;
/** Most ids compared per attempt. */
const CANDIDATES = 1000;

/**
 * Something left off leaves a part of an id as it was, and a slip of the pen one half: ids with the given one in them
 * are compared, and those with the same first or the same last half, all found through an index. Where that gives
 * none, the outer quarters are tried.
 */
export async function nearestIds(ask: Ask, id: string, options?: ReadOptions): Promise<string[]> {
  const lower = id.toLowerCase();
  const common = { limit: CANDIDATES, forever: FOREVER };
  const whole = await ask(STATEMENTS.entitiesNearByPart, { ...common, part: lower }, options);
  for (const share of [2, 4]) {
    const length = Math.max(1, Math.floor(lower.length / share));
    const [heads, tails] = await Promise.all([
      ask(STATEMENTS.entitiesNearByHead, { ...common, part: lower.slice(0, length) }, options),
      ask(STATEMENTS.entitiesNearByTail, { ...common, part: mirrored(lower).slice(0, length) }, options),
    ]);
    const candidates = unique([...whole, ...heads, ...tails].map((row) => row.id));
    const found = nearest(id, candidates, SUGGESTIONS);
    if (found.length > 0) return found;
  }
  return [];
}
