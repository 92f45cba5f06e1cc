/**
 * GraphiQL for a browser that opens `/graphql`. Its files come from our own dependencies on disk, never from a content
 * delivery network, so the page works without the internet and tells nobody what is asked.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type AssetPlace, addAsset, fromFile, fromText } from './assets.js';
import { GRAPHIQL_START, GRAPHIQL_STYLE } from './graphiql-page.js';

const JAVASCRIPT = 'text/javascript';
const CSS = 'text/css';

const PLACES: readonly AssetPlace[] = [
  {
    url: '/graphiql/react.js',
    type: JAVASCRIPT,
    read: fromFile(packageFile('react', 'umd', 'react.production.min.js')),
  },
  {
    url: '/graphiql/react-dom.js',
    type: JAVASCRIPT,
    read: fromFile(packageFile('react-dom', 'umd', 'react-dom.production.min.js')),
  },
  {
    url: '/graphiql/graphiql.js',
    type: JAVASCRIPT,
    read: fromFile(packageFile('graphiql', 'graphiql.min.js')),
  },
  { url: '/graphiql/graphiql.css', type: CSS, read: fromFile(packageFile('graphiql', 'graphiql.min.css')) },
  { url: '/graphiql/start.js', type: JAVASCRIPT, read: fromText(GRAPHIQL_START) },
  { url: '/graphiql/start.css', type: CSS, read: fromText(GRAPHIQL_STYLE) },
];

/** Adds the page's files, and leads a browser that opens the bare address to the page. */
export function addGraphiql(server: FastifyInstance): void {
  for (const place of PLACES) addAsset(server, place);
  server.get('/', (_, reply) => reply.redirect('/graphql'));
}

/** Whether a request comes from somebody who opened the address in a browser. */
export function wantsPage(method: string, accept: string | undefined): boolean {
  return method === 'GET' && (accept ?? '').includes('text/html');
}

function packageFile(name: string, ...path: readonly string[]): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), ...path);
}
