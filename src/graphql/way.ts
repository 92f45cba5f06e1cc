/** Ways: the shortest ties between two entities over everything on record, which attribute nothing. */
import { QUESTION_DEFAULTS } from '../attribution/question.js';
import { checkId } from './given-ids.js';
import { DEFAULT_BEST } from './limits/page-size.js';
import { allSeen, claimIn, entityIn } from './objects.js';
import type { Resolvers } from './types.generated.js';

const CAUTION =
  'These are the shortest ways along any claims on record, in any direction. They attribute nothing: that two ' +
  'entities are few steps apart does not show that one is involved in what the other does.';

export const wayResolvers: Resolvers = {
  Query: {
    connections: async (_, { a, b, maxHops, first, ...at }, context) => {
      checkId(a, 'connections(a)');
      checkId(b, 'connections(b)');
      const view = await context.view(at);
      const { asOf, revision } = view;
      const found = await context.attribution.connections(
        { a, b, maxHops: maxHops ?? QUESTION_DEFAULTS.maxHops, first: first ?? DEFAULT_BEST, revision, asOf },
        context.signal,
      );
      return { record: { ...found, a, b }, view };
    },
  },
  ShortestWays: {
    caution: () => CAUTION,
    a: ({ record, view }, _, context) => entityIn(context, view, record.a),
    b: ({ record, view }, _, context) => entityIn(context, view, record.b),
    length: ({ record }) => record.length,
    ways: ({ record, view }) => allSeen(record.ways, view),
    more: ({ record }) => record.more,
    stoppedBy: ({ record }) => record.stoppedBy,
    revision: ({ view }) => view.revision,
  },
  ShortestWay: {
    steps: ({ record, view }) => allSeen(record, view),
  },
  WayStep: {
    from: ({ record, view }, _, context) => entityIn(context, view, record.from),
    to: ({ record, view }, _, context) => entityIn(context, view, record.to),
    claims: ({ record, view }, _, context) => record.claims.map((id) => claimIn(context, view, id)),
  },
};
