import type { IncomingHttpHeaders, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Exchange, sendError } from './answer';
import { buildErrorPage, formatErrorResponse } from './error-page';

const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_INVALID_METHOD: 405,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** 501 for a transfer coding Node cannot decode: it would parse the body as the next request. */
export function findUnreadable({ 'transfer-encoding': coding }: IncomingHttpHeaders): 501 | undefined {
  return coding === undefined || coding.toLowerCase() === 'chunked' ? undefined : 501;
}

/** Connections that close after the response in flight. */
const closing = new WeakSet<Duplex>();

/** Closes the connection after this response; later requests on it are ignored. */
export function closeAfter({ request, response }: Exchange): void {
  response.shouldKeepAlive = false;
  closing.add(request.socket);
}

/** Answers unparsable requests with an error page and one line in the log. */
export function refuseUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    if (closing.has(socket)) return;
    refuse(socket, statuses[error.code ?? ''] ?? 400, error.code ?? error.message);
  });
  server.on('connect', (_, socket) => refuse(socket, 405, 'CONNECT'));
  server.on('checkExpectation', (request, response) => sendError({ request, response, secure: false }, 417));
}

function refuse(socket: Duplex, status: number, reason: string): void {
  console.error(`${status} ${reason}`);
  socket.end(formatErrorResponse(buildErrorPage(status)));
}
