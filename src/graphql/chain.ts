/** Chains of an answer, step by step, with the evidence of each and the works it goes back to. */
import { allSeen, claimIn, entityIn, itemIn, sourceIn } from './objects.js';
import { shownPeriod } from './period.js';
import type { Resolvers } from './types.generated.js';

export const chainResolvers: Resolvers = {
  Meetings: {
    degree: ({ record }) => record.degree,
    chains: ({ record, view }) => allSeen(record.chains, view),
    found: ({ record }) => record.found,
    stoppedBy: ({ record }) => record.stoppedBy,
  },
  Chain: {
    strength: ({ record }) => record.strength,
    probability: ({ record }) => record.probability,
    link: ({ record }) => record.link,
    conduct: ({ record }) => record.conduct,
    reading: ({ record }) => record.reading,
    caution: ({ record }) => record.caution,
    articles: ({ record }) => record.articles,
    operationNamed: ({ record }) => record.operationNamed,
    meetsAt: ({ record, view }, _, context) =>
      record.meetsAt === null ? null : entityIn(context, view, record.meetsAt),
    period: ({ record }) => shownPeriod({ from: record.periodFrom, to: record.periodTo }),
    steps: ({ record, view }) => allSeen(record.steps, view),
    origins: ({ record, view }) => allSeen(record.origins, view),
  },
  Step: {
    from: ({ record, view }, _, context) => entityIn(context, view, record.from),
    to: ({ record, view }, _, context) => entityIn(context, view, record.to),
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    direction: ({ record }) => record.direction,
    tie: ({ record }) => record.tie,
    probability: ({ record }) => record.probability,
    period: ({ record }) => shownPeriod({ from: record.periodFrom, to: record.periodTo }),
    periodUnknown: ({ record }) => record.periodUnknown,
    evidence: ({ record, view }, _, context) => record.evidence.map((id) => itemIn(context, view, id)),
    opposedBy: ({ record, view }) => allSeen(record.opposedBy, view),
  },
  StepOpposition: {
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    kind: ({ record }) => record.kind,
    stance: ({ record }) => record.stance,
    source: ({ record, view }, _, context) => sourceIn(context, view, record.source),
  },
  Work: {
    id: ({ record }) => record,
    sources: async ({ record: work, view }, _, { loaders }) =>
      allSeen(await loaders.sourcesOfWork(view).load(work), view),
  },
};
