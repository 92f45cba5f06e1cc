/** Sources: what they say, what they repeat, and what rests on them. */
import { workOf } from '../model/source.js';
import type { Reference } from '../store/store.js';
import type { Context } from './context.js';
import { list, lookup } from './entity-lists.js';
import { evidencePage, evidenceRequest } from './evidence-page.js';
import { allSeen, sourcesIn } from './objects.js';
import type { SourceParent } from './parents.js';
import type { Resolvers } from './types.generated.js';

/** Sources that refer to this one. */
async function referring(
  { record, view }: SourceParent,
  reference: Reference,
  { loaders }: Context,
): Promise<SourceParent[]> {
  return allSeen(await loaders.sourcesReferringTo(view, reference).load(record.id), view);
}

export const sourceResolvers: Resolvers = {
  Query: {
    source: lookup('source', ['Source']),
    sources: list('sources', ['Source']),
  },
  Source: {
    title: ({ record }) => record.title,
    publisher: ({ record }) => record.publisher ?? null,
    authors: ({ record }) => record.authors,
    published: ({ record }) => record.published ?? null,
    sourceKind: ({ record }) => record.sourceKind ?? null,
    url: ({ record }) => record.url ?? null,
    archiveUrl: ({ record }) => record.archiveUrl ?? null,
    sha256: ({ record }) => record.sha256 ?? null,
    capturedAt: ({ record }) => record.capturedAt ?? null,
    language: ({ record }) => record.language ?? null,
    reliability: ({ record }) => record.reliability,
    work: ({ record }) => workOf(record),
    sameWork: (source, _, context) => referring(source, 'SAME_WORK', context),
    relays: ({ record, view }, _, context) => sourcesIn(context, view, record.relays),
    relayedBy: (source, _, context) => referring(source, 'RELAYS', context),
    cites: ({ record, view }, _, context) => sourcesIn(context, view, record.cites),
    citedBy: (source, _, context) => referring(source, 'CITES', context),
    seedReference: ({ record }) => record.seedReference ?? null,
    evidence: ({ record, view: outer }, args, { loaders }) => {
      const request = evidenceRequest(args, outer);
      const { view, filter } = request;
      return evidencePage(
        request,
        { field: 'evidence', of: record.id },
        {
          page: (page) => loaders.itemsOfSource(view, filter, page).load(record.id),
          count: () => loaders.itemsOfSourceCount(view, filter).load(record.id),
        },
      );
    },
    restsOnThis: ({ record, view: outer }, args, { loaders }) => {
      const request = evidenceRequest(args, outer);
      const view = request.view;
      const filter = { ...request.filter, restingOn: true };
      return evidencePage(
        request,
        { field: 'restsOnThis', of: record.id },
        {
          page: (page) => loaders.itemsOfSource(view, filter, page).load(record.id),
          count: () => loaders.itemsOfSourceCount(view, filter).load(record.id),
        },
      );
    },
  },
};
