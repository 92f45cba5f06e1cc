/** Dated occurrences. */
import { list, lookup } from './entity-lists.js';
import { entityIn } from './objects.js';
import { knownPeriod } from './period.js';
import type { Resolvers } from './types.generated.js';

export const eventResolvers: Resolvers = {
  Query: {
    event: lookup('event', ['Event']),
    events: list('events', ['Event']),
  },
  Event: {
    period: ({ record }) => knownPeriod(record),
    where: ({ record }) => record.where ?? null,
    mentions: ({ record, view }, _, context) => record.mentions.map((id) => entityIn(context, view, id)),
  },
};
