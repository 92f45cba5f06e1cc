/** Revisions: every write, with when, who and why. */
import type { Revision } from '../store/store.js';
import { connectionOf } from './connection.js';
import type { Context } from './context.js';
import type { Resolvers } from './types.generated.js';

export const revisionResolvers: Resolvers = {
  Query: {
    revisions: async (_, args, context) => {
      const view = await context.view({});
      const { revisions } = context.store;
      return connectionOf<Revision, Revision>(
        args,
        { field: 'revisions', conditions: null, view },
        {
          page: (page) => revisions.page(page, view.revision, context),
          // Revisions are numbered from 1 without gaps, so the newest number is their count.
          count: async () => view.revision,
          edge: (revision) => ({ node: () => revision }),
        },
      );
    },
    revision: async (_, { number }, context) => {
      const head = await context.head();
      return number < 1 || number > head ? null : revisionNumbered(number, context);
    },
    headRevision: async (_, __, context) => {
      const head = await context.head();
      return head === 0 ? null : revisionNumbered(head, context);
    },
  },
};

async function revisionNumbered(number: number, context: Context): Promise<Revision | null> {
  const [revision] = await context.store.revisions.byNumbers([number], context);
  return revision ?? null;
}
