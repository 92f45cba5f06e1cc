/** `/schema.graphql`: the whole contract in one file, for people, code generators and editors. */
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { printedSchema } from '../graphql/schema.js';

/** Serves the schema as it is executed, descriptions included. */
export function addSchemaFile(server: FastifyInstance, schema: GraphQLSchema): void {
  const text = printedSchema(schema);
  server.get('/schema.graphql', (_, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(text),
  );
}
