/** Assessments: what the record says to each element of an instrument, for whoever acted or for one actor. */
import { COUNTS_FROM } from '../assessment/bearing-weight.js';
import { cautionFor } from '../assessment/caution.js';
import { answerElement } from '../assessment/elements.js';
import { ACTOR_KINDS } from '../model/kind.js';
import { itemsOfBearing, readElementEvidence, viewOfEvidence } from './element-evidence.js';
import { entityGiven } from './entity-given.js';
import { originsOf } from './evidence-origins.js';
import { allSeen, claimIn, sourcesIn } from './objects.js';
import type { Resolvers } from './types.generated.js';

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
      const assessed = { instrument: id, elements: ids, actor: actor?.id ?? null };
      const evidence = await readElementEvidence(assessed, view, context);
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
    answerOfSituation: ({ record }) => record.answers.answerOfSituation,
    for: ({ record, view }) => allSeen(record.answers.for, view),
    against: ({ record, view }) => allSeen(record.answers.against, view),
    ofOthers: ({ record, view }) => allSeen(record.answers.ofOthers, view),
  },
  ElementEvidence: {
    bearing: ({ record, view }) => ({ record: record.bearing, view }),
    claim: ({ record, view }) => ({ record: record.claim, view: viewOfEvidence(record, view) }),
    probability: ({ record }) => record.probability,
    counts: ({ record }) => record.whyNot === null,
    whyNot: ({ record }) => record.whyNot,
    about: ({ record }) => record.about,
    ties: ({ record, view }, _, context) => record.ties.map((id) => claimIn(context, view, id)),
    organUnproven: ({ record }) => record.organUnproven,
    aboutInstrument: ({ record }) => record.aboutInstrument,
    periodUnknown: ({ record }) => record.periodUnknown,
    sources: async ({ record, view }, _, context) => {
      const items = await itemsOfBearing(record, view, context);
      const ids = [record.bearing.source, ...items.map(({ source }) => source).sort()];
      return sourcesIn(context, view, [...new Set(ids)]);
    },
    origins: async ({ record, view }, _, context) => {
      const items = await itemsOfBearing(record, view, context);
      return sourcesIn(context, view, await originsOf(items, view, context));
    },
  },
};
