/** Comparisons: one question at two states of the graph, what changed, and which claims did it. */
import type { Comparison } from '../attribution/comparison/comparison.js';
import { roundDifference } from '../attribution/worlds/share.js';
import { LinchpinError } from '../errors.js';
import { questionOf, viewFor } from './attribution.js';
import type { Context } from './context.js';
import { allSeen, claimIn, entityIn, itemIn, sourceIn } from './objects.js';
import type { AttributionInput, Resolvers } from './types.generated.js';
import type { View } from './view.js';

export const comparisonResolvers: Resolvers = {
  Query: {
    attributionDiff: async (_, { input, fromRevision, toRevision }, context) => {
      await checkRevisions(input, fromRevision, toRevision, context);
      const earlier = await viewFor({ ...input, revision: fromRevision }, context);
      const view = await viewFor({ ...input, revision: toRevision }, context);
      return { record: await compared(input, earlier, view, context), view, earlier };
    },
  },
  AttributionComparison: {
    question: ({ record, view }) => ({ record: record.question, view }),
    before: ({ record }) => record.before,
    after: ({ record }) => record.after,
    degreeChange: ({ record }) => record.degreeChange,
    chainsGained: ({ record, view }) => allSeen(record.chainsGained, view),
    chainsLost: ({ record, earlier }) => allSeen(record.chainsLost, earlier),
    chainsChanged: ({ record, view, earlier }) =>
      record.chainsChanged.map(({ before, after }) => ({
        before: { record: before, view: earlier },
        after: { record: after, view },
      })),
    chainsUnchanged: ({ record }) => record.chainsUnchanged,
    claims: ({ record, view }) => allSeen(record.claims, view),
  },
  ComparedAnswer: {
    revision: (answer) => answer.revision,
    questionId: (answer) => answer.questionId,
    degree: (answer) => answer.degree,
    degreeIgnoringDisputes: (answer) => answer.degreeIgnoringDisputes,
    notExcluded: (answer) => answer.notExcluded,
    likelihood: (answer) => answer.likelihood,
    analyticConfidence: (answer) => answer.analyticConfidence,
    chainsFound: (answer) => answer.chainsFound,
    search: (answer) => answer.search,
    reproducible: (answer) => answer.reproducible,
  },
  ChangedChain: {
    before: (chain) => chain.before,
    after: (chain) => chain.after,
    strengthChange: ({ before, after }) => roundDifference(after.record.strength - before.record.strength),
  },
  ClaimChange: {
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    probabilityBefore: ({ record }) => record.probabilityBefore,
    probabilityAfter: ({ record }) => record.probabilityAfter,
    events: ({ record: { claim, events }, view }) =>
      allSeen(
        events.map((event) => ({ ...event, claim })),
        view,
      ),
    effect: ({ record }) => record.effect,
    effectAlone: ({ record }) => record.effectAlone,
  },
  ClaimEvent: {
    kind: ({ record }) => record.kind,
    item: ({ record, view }, _, context) =>
      record.item === null ? null : itemIn(context, view, record.item),
    source: ({ record, view }, _, context) =>
      record.source === null ? null : sourceIn(context, view, record.source),
    entity: ({ record, view }, _, context) =>
      record.entity === null ? null : entityIn(context, view, record.entity),
    supersededBy: async ({ record, view }, _, context) => {
      if (record.kind !== 'CLAIM_SUPERSEDED') return null;
      const { supersededBy } = (await claimIn(context, view, record.claim)).record;
      return supersededBy === undefined ? null : claimIn(context, view, supersededBy);
    },
  },
};

async function checkRevisions(
  input: AttributionInput,
  from: number,
  to: number,
  context: Context,
): Promise<void> {
  if (input.revision != null) {
    const wanted = 'left out, since fromRevision and toRevision are given';
    throw new LinchpinError('LIMIT_EXCEEDED', { where: 'input.revision', wanted, got: input.revision });
  }
  const head = await context.head();
  for (const [where, got] of [
    ['fromRevision', from],
    ['toRevision', to],
  ] as const) {
    if (got < 1 || got > head) throw new LinchpinError('REVISION_UNKNOWN', { where, head, got });
  }
  if (from > to) throw new LinchpinError('RANGE_REVERSED', { where: 'fromRevision, toRevision', from, to });
}

async function compared(
  input: AttributionInput,
  earlier: View,
  later: View,
  context: Context,
): Promise<Comparison> {
  const question = questionOf(input, later);
  try {
    return await context.attribution.compare(question, earlier.revision, later.revision, context.signal);
  } catch (error) {
    if (error instanceof LinchpinError && error.code === 'ENTITY_NOT_FOUND') {
      throw await notYetThere(error, [...question.from, ...question.to], earlier, later, context);
    }
    throw error;
  }
}

/** An end that is there at the later state is no mistake of spelling: the error says at which state it was missing. */
async function notYetThere(
  error: LinchpinError,
  ids: readonly string[],
  earlier: View,
  later: View,
  { loaders }: Context,
): Promise<LinchpinError> {
  const there = await Promise.all(ids.map((id) => loaders.entity(later).load(id)));
  if (there.includes(null)) return error;
  const unknown = `${error.details.unknown} at revision ${earlier.revision}`;
  return new LinchpinError('ENTITY_NOT_FOUND', { ...error.details, unknown });
}
