/** Briefs: the answer to a question as a memorandum with footnotes. */
import { composeBrief } from '../brief/compose-brief.js';
import { renderBrief } from '../brief/render-brief.js';
import { questionOf, viewFor } from './attribution.js';
import { readBriefRecords } from './brief-records.js';
import type { Resolvers } from './types.generated.js';

export const briefResolvers: Resolvers = {
  Query: {
    attributionBrief: async (_, { input, format }, context) => {
      const view = await viewFor(input, context);
      const answer = await context.attribution.answer(questionOf(input, view), context.signal);
      const brief = composeBrief(answer, await readBriefRecords(answer, context.store, context));
      return {
        title: brief.title,
        format,
        text: renderBrief(brief, format),
        questionId: answer.questionId,
        revision: answer.revision,
      };
    },
  },
};
