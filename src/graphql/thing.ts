/** Operations, routes with their legs, and visa practices: where a chain may end. */

import { ACTOR_KINDS } from '../model/kind.js';
import { during, relatedTo } from './entity-links.js';
import { list, lookup } from './entity-lists.js';
import { allSeen, entityIn } from './objects.js';
import { knownPeriod } from './period.js';
import type { Resolvers } from './types.generated.js';

export const thingResolvers: Resolvers = {
  Query: {
    operation: lookup('operation', ['Operation']),
    operations: list('operations', ['Operation']),
    route: lookup('route', ['Route']),
    routes: list('routes', ['Route']),
    visa: lookup('visa', ['Visa']),
    visas: list('visas', ['Visa']),
  },
  Operation: {
    period: ({ record }) => knownPeriod(record),
    where: ({ record }) => record.where ?? null,
    mentions: ({ record, view }, _, context) => record.mentions.map((id) => entityIn(context, view, id)),
  },
  Route: {
    period: ({ record }) => knownPeriod(record),
    legs: ({ record, view }) =>
      allSeen(
        record.legs.toSorted((a, b) => a.order - b.order),
        view,
      ),
    carriers: (route, args, context) => {
      const filter = {
        predicates: ['TRANSPORTS_ON'],
        direction: 'INCOMING',
        otherKinds: ACTOR_KINDS,
        ...during(route.view),
      } as const;
      return relatedTo(route, { field: 'carriers', filter }, args, context);
    },
  },
  RouteLeg: {
    id: ({ record }) => record.id,
    order: ({ record }) => record.order,
    fromPlace: ({ record }) => record.fromPlace ?? null,
    fromCountry: ({ record }) => record.fromCountry ?? null,
    toPlace: ({ record }) => record.toPlace ?? null,
    toCountry: ({ record }) => record.toCountry ?? null,
    mode: ({ record }) => record.mode ?? null,
    price: ({ record }) => record.price ?? null,
    currency: ({ record }) => record.currency ?? null,
    priceCovers: ({ record }) => record.priceCovers ?? null,
    period: ({ record }) => knownPeriod(record),
    mentions: ({ record, view }, _, context) => record.mentions.map((id) => entityIn(context, view, id)),
    statedBy: ({ record, view }) => allSeen(record.statedBy, view),
    provenance: ({ record }) => record.provenance ?? null,
    note: ({ record }) => record.note ?? null,
  },
  Visa: {
    period: ({ record }) => knownPeriod(record),
    issuer: ({ record }) => record.issuer ?? null,
    purpose: ({ record }) => record.purpose ?? null,
    channel: ({ record }) => record.channel ?? null,
    holders: ({ record }) => record.holders ?? null,
    mentions: ({ record, view }, _, context) => record.mentions.map((id) => entityIn(context, view, id)),
  },
};
