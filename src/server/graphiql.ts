/**
 * GraphiQL for a browser that opens `/graphql`. Its files come from our own dependencies on disk, never from a content
 * delivery network, so the page works without the internet and tells nobody what is asked.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { GRAPHIQL_START, GRAPHIQL_STYLE } from './graphiql-page.js';

/** Files as they are named in the page, and where their packages keep them. */
const ASSETS = {
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
} as const;

/** Adds the page's files under `/graphiql/`. */
export async function addGraphiql(server: FastifyInstance): Promise<void> {
  await server.register(files, { root: packageFolder('graphiql'), serve: false });
  for (const [name, [packageName, file]] of Object.entries(ASSETS)) {
    server.get(`/graphiql/${name}`, (_, reply) =>
      reply.sendFile(file, packageFolder(packageName), { maxAge: '1h' }),
    );
  }
  server.get('/graphiql/start.js', (_, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(GRAPHIQL_START),
  );
  server.get('/graphiql/start.css', (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(GRAPHIQL_STYLE),
  );
  server.get('/', (_, reply) => reply.redirect('/graphql'));
}

/** Whether a request comes from somebody who opened the address in a browser. */
export function wantsPage(method: string, accept: string | undefined): boolean {
  return method === 'GET' && (accept ?? '').includes('text/html');
}

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
