/** Headers that tell a browser what it may do with what is served here: run our own files, and nothing else. */
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * One policy for everything. GraphiQL sets styles from its scripts, which needs inline styles; inline scripts are never
 * needed. Strict-Transport-Security is left to whatever ends TLS in front of the service.
 */
export async function addSecurityHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  });
}
