/** Actors, and what some kinds of them have beside their claims: bodies, offices, owners, members. */
import { ACTOR_KINDS } from '../model/kind.js';
import { listingHistoryOf } from '../register/history.js';
import { actorList } from './actor-lists.js';
import { claimsOf, during, listingsOf, relatedTo } from './entity-links.js';
import { lookup } from './entity-lists.js';
import { allSeen } from './objects.js';
import type { Resolvers } from './types.generated.js';
import { viewAsOf } from './view.js';

/** Claims that someone serves in a body, or is at its head. */
const OFFICES = ['HOLDS_OFFICE_IN', 'HEADS'];

/** Bodies that are part of a state or of another body. */
const PARTS = { predicates: ['PART_OF'], direction: 'INCOMING', otherKinds: ['StateBody'] } as const;

export const actorResolvers: Resolvers = {
  Query: {
    actor: lookup('actor', ACTOR_KINDS),
    actors: actorList('actors', ACTOR_KINDS),
    state: lookup('state', ['State']),
    states: actorList('states', ['State']),
    stateBody: lookup('stateBody', ['StateBody']),
    stateBodies: actorList('stateBodies', ['StateBody']),
    official: lookup('official', ['Official']),
    officials: actorList('officials', ['Official']),
    company: lookup('company', ['Company']),
    companies: actorList('companies', ['Company']),
    organisation: lookup('organisation', ['Organisation']),
    organisations: actorList('organisations', ['Organisation']),
    mediaOutlet: lookup('mediaOutlet', ['Media']),
    media: actorList('media', ['Media']),
    network: lookup('network', ['Network']),
    networks: actorList('networks', ['Network']),
    group: lookup('group', ['Group']),
    groups: actorList('groups', ['Group']),
  },
  Actor: {
    __resolveType: ({ record }) => record.kind,
    networks: ({ record, view: outer }, args, context) => {
      const view = viewAsOf(outer, args.asOf);
      const filter = { otherKinds: ['Network'] as const, ...during(view) };
      return relatedTo({ record, view }, { field: 'networks', filter }, args, context);
    },
    listings: (actor, args, context) => listingsOf(actor, 'OUTGOING', args, context),
    listingHistory: async ({ record, view }, _, context) => {
      const register = await context.register.at(view.revision);
      return allSeen(listingHistoryOf(register, view, record.id), view);
    },
  },
  State: {
    bodies: (state, args, context) => {
      const filter = { ...PARTS, ...during(state.view) };
      return relatedTo(state, { field: 'bodies', filter }, args, context);
    },
  },
  StateBody: {
    collective: ({ record }) => record.collective,
    organStatus: ({ record }) => record.organStatus,
    bodies: (body, args, context) => {
      const filter = { ...PARTS, ...during(body.view) };
      return relatedTo(body, { field: 'bodies', filter }, args, context);
    },
    officials: (body, args, context) => {
      const filter = {
        predicates: OFFICES,
        direction: 'INCOMING',
        otherKinds: ['Official'],
        ...during(body.view),
      } as const;
      return claimsOf(body, { field: 'officials', filter }, args, context);
    },
  },
  Official: {
    birthDate: ({ record }) => record.birthDate ?? null,
    offices: (official, args, context) => {
      const filter = { predicates: OFFICES, direction: 'OUTGOING', ...during(official.view) } as const;
      return claimsOf(official, { field: 'offices', filter }, args, context);
    },
  },
  Company: {
    collective: ({ record }) => record.collective,
    owners: (company, args, context) => {
      const filter = { predicates: ['OWNS'], direction: 'INCOMING', ...during(company.view) } as const;
      return claimsOf(company, { field: 'owners', filter }, args, context);
    },
  },
  Organisation: {
    organisationKind: ({ record }) => record.organisationKind ?? null,
  },
  Media: {
    collective: ({ record }) => record.collective,
  },
  Network: {
    members: (network, args, context) => {
      const filter = {
        predicates: ['MEMBER_OF'],
        direction: 'INCOMING',
        otherKinds: ACTOR_KINDS,
        ...during(network.view),
      } as const;
      return relatedTo(network, { field: 'members', filter }, args, context);
    },
  },
  Group: {
    count: ({ record }) => record.count ?? null,
  },
};
