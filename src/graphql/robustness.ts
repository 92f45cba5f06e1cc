/** What an answer hangs on, what would raise it, what speaks against it, and what only looks like confirmation. */
import { allSeen, claimIn, entityIn, itemIn } from './objects.js';
import type { Resolvers } from './types.generated.js';

export const robustnessResolvers: Resolvers = {
  CounterEvidence: {
    item: ({ record, view }, _, context) =>
      record.item === null ? null : itemIn(context, view, record.item),
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    opposing: ({ record, view }, _, context) =>
      record.opposing === null ? null : claimIn(context, view, record.opposing),
    opposingStance: ({ record }) => record.opposingStance,
    kind: ({ record }) => record.kind,
    onChain: ({ record }) => record.onChain,
    effect: ({ record }) => record.effect,
  },
  Contact: {
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    a: ({ record, view }, _, context) => entityIn(context, view, record.a),
    b: ({ record, view }, _, context) => entityIn(context, view, record.b),
  },
  IndependentChains: {
    count: ({ record }) => record.count,
    ranks: ({ record }) => record.ranks,
    provenLargest: ({ record }) => record.provenLargest,
    sharedStructure: ({ record, view }, _, context) =>
      record.sharedStructure.map((id) => claimIn(context, view, id)),
  },
  Linchpin: {
    claim: ({ record, view }, _, context) =>
      record.kind === 'CLAIM' ? claimIn(context, view, record.id) : null,
    work: ({ record, view }) => (record.kind === 'WORK' ? { record: record.id, view } : null),
    fall: ({ record }) => record.fall,
  },
  SmallestLoss: {
    members: ({ record, view }) => allSeen(record.members, view),
    fall: ({ record }) => record.fall,
    likelihood: ({ record }) => record.likelihood,
  },
  WouldRaise: {
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    rise: ({ record }) => record.rise,
  },
  CircularReporting: {
    cycles: ({ record, view }) => allSeen(record.cycles, view),
    echoes: ({ record, view }) => allSeen(record.echoes, view),
  },
  RelayCycle: {
    works: ({ record, view }) => allSeen(record, view),
  },
  Echo: {
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    stance: ({ record }) => record.stance,
    items: ({ record, view }, _, context) => record.items.map((id) => itemIn(context, view, id)),
    origins: ({ record, view }) => allSeen(record.origins, view),
  },
};
