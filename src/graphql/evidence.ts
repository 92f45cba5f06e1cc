/** Evidence items: what one passage of one source says for or against a claim. */
import { ACTOR_KINDS } from '../model/kind.js';
import { checkId, notFound } from './given-ids.js';
import { claimIn, entityOfKind, sourceIn, sourcesIn } from './objects.js';
import { knownPeriod } from './period.js';
import type { Resolvers } from './types.generated.js';

export const evidenceResolvers: Resolvers = {
  Query: {
    evidenceItem: async (_, { id, ...at }, context) => {
      checkId(id, 'evidenceItem(id)');
      const view = await context.view(at);
      const record = await context.loaders.item(view).load(id);
      if (!record) {
        throw await notFound('evidence item', [{ id, where: 'evidenceItem(id)' }], context);
      }
      return { record, view };
    },
  },
  EvidenceItem: {
    id: ({ record }) => record.id,
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    source: ({ record, view }, _, context) => sourceIn(context, view, record.source),
    assertedBy: ({ record, view }, _, context) =>
      record.assertedBy === undefined ? null : entityOfKind(context, view, record.assertedBy, ...ACTOR_KINDS),
    stance: ({ record }) => record.stance,
    credibility: ({ record }) => record.credibility,
    reliabilityInUse: ({ record }) => record.reliabilityInUse ?? null,
    restsOn: ({ record, view }, _, context) => sourcesIn(context, view, record.restsOn),
    locator: ({ record }) => record.locator ?? null,
    period: ({ record }) => knownPeriod(record),
    provenance: ({ record }) => record.provenance ?? null,
    note: ({ record }) => record.note ?? null,
    retractedBecause: ({ record }) => record.retracted?.reason ?? null,
  },
};
