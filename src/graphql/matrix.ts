/** Matrices: the best chain of every pair of an actor and an end, in rows that a table can be drawn from. */
import type { Cell, Matrix } from '../attribution/matrix.js';
import { QUESTION_DEFAULTS } from '../attribution/question.js';
import { ACTOR_KINDS } from '../model/kind.js';
import { endsAndBounds, endsAndBoundsFields, viewFor } from './attribution.js';
import { allSeen, claimIn, entityIn, entityOfKind } from './objects.js';
import type { Resolvers } from './types.generated.js';

export const matrixResolvers: Resolvers = {
  Query: {
    attributionMatrix: async (_, { input }, context) => {
      const view = await viewFor(input, context);
      const degreeOver = input.withDegree ? QUESTION_DEFAULTS.maxChains : null;
      const question = { ...endsAndBounds(input, view), degreeOver };
      return { record: await context.attribution.matrix(question, context.signal), view };
    },
  },
  AttributionMatrix: {
    question: ({ record, view }) => ({ record: record.question, view }),
    rows: ({ record, view }) => allSeen(rowsOf(record), view),
    revision: ({ record }) => record.question.revision,
    elapsedMs: ({ record }) => record.elapsedMs,
  },
  AttributionMatrixQuestion: {
    ...endsAndBoundsFields,
    withDegree: ({ record }) => record.degreeOver !== null,
  },
  MatrixRow: {
    actor: ({ record, view }, _, context) => entityOfKind(context, view, record.actor, ...ACTOR_KINDS),
    cells: ({ record, view }) => allSeen(record.cells, view),
  },
  MatrixCell: {
    to: ({ record, view }, _, context) => entityIn(context, view, record.to),
    strength: ({ record }) => record.best?.strength ?? null,
    link: ({ record }) => record.best?.link ?? null,
    conduct: ({ record }) => record.best?.conduct ?? null,
    hops: ({ record }) => record.best?.hops ?? null,
    claims: ({ record, view }, _, context) =>
      record.best?.claims.map((id) => claimIn(context, view, id)) ?? null,
    degree: ({ record }) => record.degree,
    stoppedBy: ({ record }) => record.stoppedBy,
  },
};

/** The cells lie row by row: all ends of the first actor, then all of the second. */
function rowsOf({ question: { from, to }, cells }: Matrix): { actor: string; cells: readonly Cell[] }[] {
  return from.map((actor, row) => ({ actor, cells: cells.slice(row * to.length, (row + 1) * to.length) }));
}
