/** Apollo Server as this service runs it: one schema, our limits and errors, nothing that calls home or caches. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { QueryLimits } from '../config.js';
import type { Context } from '../graphql/context.js';
import { createErrorFormatter } from '../graphql/errors.js';
import { checkCost } from '../graphql/limits/cost.js';
import { limitRules } from '../graphql/limits/rules.js';
import { parseOptions } from '../graphql/limits/tokens.js';
import type { Logger } from './logging.js';

export interface ApolloSettings {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits;
  /** On by default: this is a public research interface, and its schema is its documentation. */
  readonly introspection: boolean;
  readonly log: Logger;
}

/** Apollo Server, not yet started. Requests from forms and images of other pages stay blocked (CSRF). */
export function createApollo({ schema, limits, introspection, log }: ApolloSettings): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    cache: 'bounded',
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
    parseOptions: parseOptions(limits),
    validationRules: limitRules(limits),
    formatError: createErrorFormatter({
      introspection,
      report: (errorId, cause) => log.error({ errorId, err: cause }, 'an error was masked'),
    }),
    plugins: [
      costLimit(limits.cost),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}

/** Cost depends on the variables, so it is checked when the operation is known and before anything runs. */
function costLimit(limit: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operationName, request }) {
          checkCost({ schema, document, operationName, variables: request.variables }, limit);
        },
      };
    },
  };
}
