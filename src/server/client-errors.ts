/** What is no HTTP request reaches no route: it is answered on the bare connection, in the shape of a GraphQL response. */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { LinchpinError } from '../errors.js';
import { errorBody } from './error-body.js';

interface Refusal {
  readonly status: number;
  readonly problem: string;
}

/** By Node's code of the error (https://nodejs.org/api/http.html#event-clienterror). */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: { status: 431, problem: 'the headers of the request are too large' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, problem: 'the request did not arrive in time' },
};

const NO_HTTP: Refusal = { status: 400, problem: 'this is not an HTTP request' };

/** Answers and closes the connection, unless the client has done so. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, problem } = REFUSALS[error.code ?? ''] ?? NO_HTTP;
  const body = JSON.stringify(errorBody(new LinchpinError('BAD_REQUEST', { problem })));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
