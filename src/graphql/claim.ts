/** Claims: what they say, how they stand, what supports them and what speaks against them. */
import { narrowed } from '../attribution/explanation/statement.js';
import type { ClaimRecord } from '../model/claim.js';
import { listingId } from '../model/claim.js';
import { type Predicate, predicateNamed } from '../model/predicate.js';
import type { ClaimFilter } from '../store/store.js';
import { connectionOf } from './connection.js';
import type { Context } from './context.js';
import { evidencePage, evidenceRequest } from './evidence-page.js';
import { readClaimFilter } from './filter-ids.js';
import { claimsIn } from './filters.js';
import { checkId, notFound } from './given-ids.js';
import { readGrading } from './grading.js';
import { allSeen, claimIn, entityIn, entityOfKind, sourceIn } from './objects.js';
import { conditionsOf } from './paging.js';
import type { ClaimParent } from './parents.js';
import { periodAround } from './period.js';
import type { Resolvers } from './types.generated.js';

export const claimResolvers: Resolvers = {
  Query: {
    claim: async (_, { id, ...at }, context) => {
      checkId(id, 'claim(id)');
      const view = await context.view(at);
      const record = await context.loaders.claim(view).load(id);
      if (!record) throw await notFound('claim', [{ id, where: 'claim(id)' }], context);
      return { record, view };
    },
    claims: async (_, args, context) => {
      const view = await context.view(args);
      const filter = claimsIn(view, args, await readClaimFilter<ClaimFilter>(args.filter, view, context));
      const { claims } = context.store;
      return connectionOf<ClaimRecord, ClaimParent>(
        args,
        { field: 'claims', conditions: conditionsOf(filter), view },
        {
          page: (page) => claims.page(filter, page, view.revision, context),
          count: () => claims.count(filter, view.revision, context),
          edge: (record) => ({ node: () => ({ record, view }) }),
        },
      );
    },
  },
  Claim: {
    id: ({ record }) => record.id,
    predicate: ({ record }) => record.predicate,
    reading: (claim, _, context) => sentenceOf(claim, context),
    definition: ({ record }) => definitionOf(record),
    subject: ({ record, view }, _, context) => entityIn(context, view, record.subject),
    object: ({ record, view }, _, context) =>
      record.object === undefined ? null : entityIn(context, view, record.object),
    value: ({ record }) => record.value ?? null,
    qualifiers: ({ record }) =>
      Object.entries(record.qualifiers)
        .map(([name, value]) => ({ name, value }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    period: async ({ record, view }, _, { loaders }) => {
      const filter = { stances: ['SUPPORTS'], ...(view.period && { period: view.period }) } as const;
      return periodAround(await loaders.allItemsOfClaim(view, filter).load(record.id));
    },
    assessment: ({ record, view }, { grading }, { loaders }) =>
      loaders.assessment(view, grading ? readGrading(grading) : view.grading).load(record.id),
    evidence: ({ record, view: outer }, args, { loaders }) => {
      const request = evidenceRequest(args, outer);
      const { view, filter } = request;
      return evidencePage(
        request,
        { field: 'evidence', of: record.id },
        {
          page: (page) => loaders.itemsOfClaim(view, filter, page).load(record.id),
          count: () => loaders.itemsOfClaimCount(view, filter).load(record.id),
        },
      );
    },
    opposedBy: async ({ record, view }, _, { loaders }) =>
      allSeen(await loaders.oppositionsTo(view).load(record.id), view),
    opposes: async ({ record, view }, _, { loaders }) =>
      allSeen(await loaders.oppositionsBy(view).load(record.id), view),
    bearings: async ({ record, view }, _, { loaders }) =>
      allSeen(await loaders.bearingsOfClaim(view).load(record.id), view),
    listing: ({ record, view }, _, context) =>
      record.predicate === 'LISTED_UNDER'
        ? entityOfKind(context, view, listingId(record.id), 'Listing')
        : null,
    supersededBy: ({ record, view }, _, context) =>
      record.supersededBy === undefined ? null : claimIn(context, view, record.supersededBy),
    provenance: ({ record }) => record.provenance ?? null,
    note: ({ record }) => record.note ?? null,
  },
  Opposition: {
    id: ({ record }) => record.id,
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    opposes: ({ record, view }, _, context) => claimIn(context, view, record.opposes),
    kind: ({ record }) => record.kind,
    stance: ({ record }) => record.stance ?? 'SUPPORTS',
    source: ({ record, view }, _, context) => sourceIn(context, view, record.source),
    locator: ({ record }) => record.locator ?? null,
    provenance: ({ record }) => record.provenance ?? null,
    note: ({ record }) => record.note ?? null,
  },
  Bearing: {
    id: ({ record }) => record.id,
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    element: ({ record, view }, _, context) => entityOfKind(context, view, record.element, 'Element'),
    side: ({ record }) => record.side,
    stance: ({ record }) => record.stance ?? 'SUPPORTS',
    source: ({ record, view }, _, context) => sourceIn(context, view, record.source),
    locator: ({ record }) => record.locator ?? null,
    provenance: ({ record }) => record.provenance ?? null,
    note: ({ record }) => record.note ?? null,
  },
};

/** The claim as a sentence: names of both ends around the predicate's reading, and what narrows it. */
async function sentenceOf({ record, view }: ClaimParent, { loaders }: Context): Promise<string> {
  const nameOf = async (id: string) => {
    const entity = await loaders.entity(view).load(id);
    return entity === null ? id : entity.kind === 'Source' ? entity.title : entity.name;
  };
  const [subject, object] = await Promise.all([
    nameOf(record.subject),
    record.object === undefined ? (record.value ?? '') : nameOf(record.object),
  ]);
  return `${subject} ${definitionOf(record).reading} ${object}${narrowed(record)}`;
}

function definitionOf({ predicate }: ClaimRecord): Predicate {
  const definition = predicateNamed(predicate);
  if (!definition) throw new Error(`a claim is stored with the unknown predicate ${predicate}`);
  return definition;
}
