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
import { limitAlone, VALIDATION_OPTIONS } from '../graphql/limits/mistakes.js';
import { checkRequest } from '../graphql/limits/request.js';
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
    validationOptions: VALIDATION_OPTIONS,
    formatError: createErrorFormatter({
      introspection,
      report: (errorId, cause) => log.error({ errorId, err: cause }, 'an error was masked'),
    }),
    plugins: [
      requestLimits(limits),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}

/** What depends on the operation and its variables is checked when both are known, and before anything runs. */
function requestLimits(limits: QueryLimits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operationName, request }) {
          checkRequest({ schema, document, operationName, variables: request.variables }, limits);
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          body.singleResult.errors = limitAlone(body.singleResult.errors);
        },
      };
    },
  };
}
