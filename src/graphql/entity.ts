/** What every entity has: names, ids elsewhere, and its claims, relations and sources. */
import { ENTITY_KINDS } from '../model/kind.js';
import type { EdgeFilter } from '../store/store.js';
import { connectionOf } from './connection.js';
import { ENTITY_KIND_VALUES } from './entity-kind.js';
import { claimsOf, relatedTo } from './entity-links.js';
import { list, lookup } from './entity-lists.js';
import { readClaimFilter } from './filter-ids.js';
import { edgesIn } from './filters.js';
import { checkInputList } from './limits/page-size.js';
import { allSeen, sourceIn } from './objects.js';
import type { Resolvers } from './types.generated.js';
import { viewAsOf } from './view.js';

export const entityResolvers: Resolvers = {
  Query: {
    entity: lookup('entity', ENTITY_KINDS),
    entities: list('entities', null),
  },
  EntityKind: ENTITY_KIND_VALUES,
  Entity: {
    __resolveType: ({ record }) => record.kind,
    id: ({ record }) => record.id,
    kind: ({ record }) => record.kind,
    name: ({ record }) => (record.kind === 'Source' ? record.title : record.name),
    aliases: ({ record }) => (record.kind === 'Source' ? [] : record.aliases),
    description: ({ record }) => (record.kind === 'Source' ? null : (record.description ?? null)),
    country: ({ record }) => (record.kind === 'Source' ? null : (record.country ?? null)),
    externalIds: ({ record }) => (record.kind === 'Source' ? [] : record.externalIds),
    statedBy: ({ record, view }) => (record.kind === 'Source' ? [] : allSeen(record.statedBy, view)),
    provenance: ({ record }) => record.provenance ?? null,
    note: ({ record }) => record.note ?? null,
    claims: async ({ record, view: outer }, args, context) => {
      const view = viewAsOf(outer, args.asOf);
      const filter = edgesIn(view, args, await readClaimFilter<EdgeFilter>(args.filter, view, context));
      return claimsOf({ record, view }, { field: 'claims', filter }, args, context);
    },
    related: ({ record, view: outer }, args, context) => {
      const view = viewAsOf(outer, args.asOf);
      if (args.kind) checkInputList(args.kind, 'kind');
      const filter = edgesIn(view, args, {
        ...(args.direction && { direction: args.direction }),
        ...(args.kind && { otherKinds: args.kind }),
      });
      return relatedTo({ record, view }, { field: 'related', filter }, args, context);
    },
    sources: ({ record, view }, args, { loaders }) =>
      connectionOf(
        args,
        { field: 'sources', of: record.id, conditions: null, view },
        {
          page: (page) => loaders.sourcesOfEntity(view, page).load(record.id),
          count: () => loaders.sourcesOfEntityCount(view).load(record.id),
          edge: (source) => ({ node: () => ({ record: source, view }) }),
        },
      ),
  },
  Citation: {
    source: ({ record, view }, _, context) => sourceIn(context, view, record.source),
    locator: ({ record }) => record.locator ?? null,
  },
};
