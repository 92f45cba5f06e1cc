/** Assessments: what the record says to each element of an instrument, for whoever acted or for one actor. */
import { COUNTS_FROM } from '../assessment/bearing-weight.js';
import { cautionFor } from '../assessment/caution.js';
import { answerElement, type ElementEvidence } from '../assessment/elements.js';
import { ACTOR_KINDS } from '../model/kind.js';
import type { Context } from './context.js';
import { readElementEvidence } from './element-evidence.js';
import { entityGiven } from './entity-given.js';
import { during } from './entity-links.js';
import { allSeen, claimIn, sourcesIn } from './objects.js';
import type { Resolvers } from './types.generated.js';
import type { Seen } from './view.js';

const INSTRUMENT = { what: 'instrument', kinds: ['Instrument'] } as const;
const ACTOR = { what: 'actor', kinds: ACTOR_KINDS } as const;

export const assessmentResolvers: Resolvers = {
  Query: {
    assessment: async (_, { instrument: id, actor: actorId, ...at }, context) => {
      const view = await context.view(at);
      const instrument = await entityGiven(
        { id, where: 'assessment(instrument)' },
        INSTRUMENT,
        view,
        context,
      );
      const actor =
        actorId == null
          ? null
          : await entityGiven({ id: actorId, where: 'assessment(actor)' }, ACTOR, view, context);
      const elements = await context.loaders.elements(view).load(id);
      const ids = elements.map((element) => element.id);
      const evidence = await readElementEvidence(ids, actor?.id ?? null, view, context);
      const answered = elements.map((element, index) => ({
        element,
        order: element.order,
        answers: answerElement(evidence.ofElements[index] ?? [], actor !== null),
      }));
      const { exhaustive } = evidence;
      const caution = cautionFor({ elements: answered, actor: actor?.name ?? null, exhaustive });
      return { record: { instrument, actor, elements: answered, caution }, view };
    },
  },
  InstrumentAssessment: {
    instrument: ({ record, view }) => ({ record: record.instrument, view }),
    actor: ({ record, view }) => record.actor && { record: record.actor, view },
    threshold: () => COUNTS_FROM,
    elements: ({ record, view }) => allSeen(record.elements, view),
    caution: ({ record }) => record.caution,
    revision: ({ view }) => view.revision,
  },
  ElementAssessment: {
    element: ({ record, view }) => ({ record: record.element, view }),
    answer: ({ record }) => record.answers.answer,
    answerOfActor: ({ record }) => record.answers.answerOfActor,
    for: ({ record, view }) => allSeen(record.answers.for, view),
    against: ({ record, view }) => allSeen(record.answers.against, view),
    ofOthers: ({ record, view }) => allSeen(record.answers.ofOthers, view),
  },
  ElementEvidence: {
    bearing: ({ record, view }) => ({ record: record.bearing, view }),
    claim: ({ record, view }) => ({ record: record.claim, view }),
    probability: ({ record }) => record.probability,
    counts: ({ record }) => record.whyNot === null,
    whyNot: ({ record }) => record.whyNot,
    about: ({ record }) => record.about,
    ties: ({ record, view }, _, context) => record.ties.map((id) => claimIn(context, view, id)),
    sources: async (evidence, _, context) =>
      sourcesIn(context, evidence.view, await sourceIds(evidence, context)),
  },
};

/** Whose word the bearing is, then the sources of the items of what bears. */
async function sourceIds(
  { record, view }: Seen<ElementEvidence>,
  { loaders }: Context,
): Promise<readonly string[]> {
  const filter = { stances: [record.bearing.stance ?? 'SUPPORTS'], ...during(view) } as const;
  const items = await loaders.allItemsOfClaim(view, filter).load(record.claim.id);
  return [...new Set([record.bearing.source, ...items.map(({ source }) => source).sort()])];
}
