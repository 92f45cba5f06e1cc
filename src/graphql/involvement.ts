/** State actors of what a question may lead to: which of them have a chain to it, the strongest best chain first. */
import { QUESTION_DEFAULTS } from '../attribution/question.js';
import { STATE_ACTOR_KINDS, type StateActorKind } from '../attribution/state-actors.js';
import { kindInCapitals } from './entity-kind.js';
import { checkInputList, DEFAULT_BEST } from './limits/page-size.js';
import { allSeen, claimIn, entityOfKind } from './objects.js';
import type { Resolvers } from './types.generated.js';

export const involvementResolvers: Resolvers = {
  StateActorKind: Object.fromEntries(STATE_ACTOR_KINDS.map((kind) => [kindInCapitals(kind), kind])) as Record<
    string,
    StateActorKind
  >,
  AttributionEnd: {
    __resolveType: ({ record }) => record.kind,
    stateActors: async ({ record, view }, { first, kinds }, { attribution, signal }) => {
      if (kinds) checkInputList(kinds, 'kinds');
      const { maxHops, minChainStrength, disputes } = QUESTION_DEFAULTS;
      const { asOf, revision, grading } = view;
      const asked = {
        of: record.id,
        kinds: kinds ?? STATE_ACTOR_KINDS,
        first: first ?? DEFAULT_BEST,
        ...{ maxHops, minChainStrength, disputes, asOf, revision, grading },
      };
      return { record: await attribution.stateActors(asked, signal), view };
    },
  },
  StateActors: {
    actors: ({ record, view }) => allSeen(record.actors, view),
    stoppedBy: ({ record }) => record.stoppedBy,
  },
  ConnectedStateActor: {
    actor: ({ record, view }, _, context) => entityOfKind(context, view, record.actor, ...STATE_ACTOR_KINDS),
    strength: ({ record }) => record.best.strength,
    link: ({ record }) => record.best.link,
    conduct: ({ record }) => record.best.conduct,
    hops: ({ record }) => record.best.hops,
    claims: ({ record, view }, _, context) => record.best.claims.map((id) => claimIn(context, view, id)),
  },
};
