/** Files for a browser: read when first asked for, then kept, compressed once, and named by their content. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface AssetPlace {
  /** Address, for example `/graphiql/react.js`. */
  readonly url: string;
  readonly type: 'text/javascript' | 'text/css';
  readonly read: () => Promise<Buffer>;
}

/** A file on disk as a place's content. */
export function fromFile(path: string): () => Promise<Buffer> {
  return () => readFile(path);
}

/** A text as a place's content. */
export function fromText(text: string): () => Promise<Buffer> {
  return async () => Buffer.from(text);
}

interface Asset {
  readonly plain: Buffer;
  readonly gzipped: Buffer;
  /** RFC 9110, section 8.8.3; weak, since it stands for both encodings. */
  readonly tag: string;
}

/** Serves one asset. A browser asks again each time and is told in a few bytes when nothing has changed. */
export function addAsset(server: FastifyInstance, { url, type, read }: AssetPlace): void {
  let kept: Promise<Asset> | null = null;
  server.get(url, async (request, reply) => {
    kept ??= prepare(read);
    const asset = await kept;
    reply.headers({ etag: asset.tag, 'cache-control': 'no-cache', vary: 'accept-encoding' });
    return request.headers['if-none-match'] === asset.tag
      ? reply.code(304).send()
      : sendBody(request, reply.type(`${type}; charset=utf-8`), asset);
  });
}

function sendBody(request: FastifyRequest, reply: FastifyReply, { plain, gzipped }: Asset): FastifyReply {
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  return takesGzip ? reply.header('content-encoding', 'gzip').send(gzipped) : reply.send(plain);
}

const compress = promisify(gzip);

async function prepare(read: () => Promise<Buffer>): Promise<Asset> {
  const plain = await read();
  const tag = `W/"${createHash('sha256').update(plain).digest('base64url')}"`;
  return { plain, gzipped: await compress(plain), tag };
}
