/** Attribution: the question as it comes in, and the answer with every id led back to its object. */
import { METHOD } from '../attribution/answer-question.js';
import type { EndsAndBounds, Question } from '../attribution/question.js';
import { QUESTION_DEFAULTS } from '../attribution/question.js';
import { readQuestionId } from '../attribution/question-id.js';
import { LinchpinError, shown } from '../errors.js';
import { ACTOR_KINDS } from '../model/kind.js';
import type { Context } from './context.js';
import { checkId } from './given-ids.js';
import { readGrading } from './grading.js';
import { checkInputList, checkRequiredList } from './limits/page-size.js';
import { allSeen, claimIn, entityIn, entityOfKind, sourcesIn } from './objects.js';
import type { AttributionInput, Resolvers } from './types.generated.js';
import type { Seen, View } from './view.js';

/** What every question about actors and ends tells of itself, whatever it asks of the chains between them. */
export const endsAndBoundsFields = {
  from: ({ record, view }, _, context) =>
    record.from.map((id) => entityOfKind(context, view, id, ...ACTOR_KINDS)),
  to: ({ record, view }, _, context) => record.to.map((id) => entityIn(context, view, id)),
  maxHops: ({ record }) => record.maxHops,
  asOf: ({ record }) => record.asOf,
  revision: ({ record }) => record.revision,
  links: ({ record }) => record.links,
  conducts: ({ record }) => record.conducts,
  minChainStrength: ({ record }) => record.minChainStrength,
  disputes: ({ record }) => record.disputes,
  grading: ({ record }) => record.grading,
} satisfies Record<
  keyof EndsAndBounds,
  (asked: Seen<EndsAndBounds>, _: unknown, context: Context) => unknown
>;

export const attributionResolvers: Resolvers = {
  Query: {
    attribution: async (_, { input }, context) => {
      const view = await viewFor(input, context);
      const record = await context.attribution.answer(questionOf(input, view), context.signal);
      return { record, view };
    },
    attributionReplay: async (_, { questionId }, context) => {
      const { question, method } = readQuestionId(questionId, 'questionId');
      if (method !== METHOD) {
        const got = shown(method);
        throw new LinchpinError('METHOD_CHANGED', { where: 'questionId', got, method: METHOD });
      }
      const view = { ...(await context.view(question)), grading: question.grading };
      return { record: await context.attribution.answer(question, context.signal), view };
    },
  },
  Attribution: {
    question: ({ record, view }) => ({ record: record.question, view }),
    degree: ({ record }) => record.degree,
    degreeIgnoringDisputes: ({ record }) => record.degreeIgnoringDisputes,
    notExcluded: ({ record }) => record.notExcluded,
    degreeDatedOnly: ({ record }) => record.degreeDatedOnly,
    likelihood: ({ record }) => record.likelihood,
    byLink: ({ record }) => record.byLink,
    reached: ({ record, view }) => allSeen(record.reached, view),
    chains: ({ record, view }) => allSeen(record.chains, view),
    chainsFound: ({ record }) => record.chainsFound,
    meetings: ({ record, view }) => ({ record: record.meetings, view }),
    counterEvidence: ({ record, view }) => allSeen(record.counterEvidence, view),
    contacts: ({ record, view }) => allSeen(record.contacts, view),
    contactsFound: ({ record }) => record.contactsFound,
    denialsFound: ({ record }) => record.denialsFound,
    independentChains: ({ record, view }) => ({ record: record.independentChains, view }),
    linchpins: ({ record, view }) => allSeen(record.linchpins, view),
    smallestLoss: ({ record, view }) => record.smallestLoss && { record: record.smallestLoss, view },
    wouldRaise: ({ record, view }) => allSeen(record.wouldRaise, view),
    circularReporting: ({ record, view }) => ({ record: record.circularReporting, view }),
    analyticConfidence: ({ record }) => record.analyticConfidence,
    search: ({ record }) => record.search,
    revision: ({ record }) => record.revision,
    method: ({ record }) => record.method,
    questionId: ({ record }) => record.questionId,
    reproducible: ({ record }) => record.reproducible,
    explanation: ({ record, view }) => allSeen(record.explanation, view),
  },
  AttributionQuestion: {
    ...endsAndBoundsFields,
    limit: ({ record }) => record.limit,
    maxChains: ({ record }) => record.maxChains,
  },
  Reached: {
    entity: ({ record, view }, _, context) => entityIn(context, view, record.id),
    degree: ({ record }) => record.degree,
  },
  Sentence: {
    text: ({ record }) => record.text,
    claims: ({ record, view }, _, context) => record.claims.map((id) => claimIn(context, view, id)),
    sources: ({ record, view }, _, context) => sourcesIn(context, view, record.sources),
  },
};

/** The view that an answer to the question is shown in. @throws LinchpinError REVISION_UNKNOWN, DATE_INVALID, GRADING_INVALID */
export async function viewFor(
  { grading, ...at }: Pick<AttributionInput, 'asOf' | 'revision' | 'grading'>,
  context: Context,
): Promise<View> {
  const view = await context.view(at);
  return grading ? { ...view, grading: readGrading(grading) } : view;
}

/** The question with what it leaves open filled in. What it may ask, the engine checks. */
export function questionOf(input: AttributionInput, view: View): Question {
  return {
    ...endsAndBounds(input, view),
    limit: input.limit ?? QUESTION_DEFAULTS.limit,
    maxChains: input.maxChains ?? QUESTION_DEFAULTS.maxChains,
  };
}

/** What every question about actors and ends says, whatever is told of the chains between them. */
export function endsAndBounds(
  input: Omit<AttributionInput, 'limit' | 'maxChains'>,
  view: View,
): EndsAndBounds {
  checkEnds(input.from, 'from');
  checkEnds(input.to, 'to');
  if (input.links) checkInputList(input.links, 'links');
  if (input.conducts) checkInputList(input.conducts, 'conducts');
  return {
    from: input.from,
    to: input.to,
    maxHops: input.maxHops ?? QUESTION_DEFAULTS.maxHops,
    asOf: view.asOf,
    revision: view.revision,
    links: input.links ?? null,
    conducts: input.conducts ?? null,
    minChainStrength: input.minChainStrength ?? QUESTION_DEFAULTS.minChainStrength,
    disputes: input.disputes ?? QUESTION_DEFAULTS.disputes,
    grading: view.grading,
  };
}

function checkEnds(ids: readonly string[], where: string): void {
  checkRequiredList(ids, where);
  for (const id of ids) checkId(id, where);
}
