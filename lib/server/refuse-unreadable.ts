import type { IncomingHttpHeaders, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Exchange, sendError } from './answer';
import { buildErrorPage, formatErrorResponse } from './error-page';

const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_INVALID_METHOD: 405,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** The status for a body in a coding that Node does not know: it would take what follows for another request. */
export function findUnreadable({ 'transfer-encoding': coding }: IncomingHttpHeaders): 501 | undefined {
  return coding === undefined || coding.toLowerCase() === 'chunked' ? undefined : 501;
}

/** Connections whose last answer is on its way. */
const closing = new WeakSet<Duplex>();

/** Ends a connection with the answer to this request: whatever else comes on it is not answered. */
export function closeAfter({ request, response }: Exchange): void {
  response.shouldKeepAlive = false;
  closing.add(request.socket);
}

/** Answers what Node cannot read as a request like everything else, with one line in the log. */
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
