import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';

/** Whoever keeps a connection may have sent a request on it that has not arrived; so long we listen to it. */
const quietMs = 500;

/**
 * Stops a server: takes no new connections, answers what comes on the open ones, closing each with its answer, and
 * after the grace time cuts them off.
 */
export async function shutDown(server: Server, graceMs: number): Promise<void> {
  const end = (_: IncomingMessage, response: ServerResponse) => {
    response.shouldKeepAlive = false;
  };
  server.prependListener('request', end);
  // The one of http would at once close connections on which a request may be on its way.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  const quiet = setTimeout(() => server.closeIdleConnections(), Math.min(quietMs, graceMs));
  const idle = setInterval(() => server.closeIdleConnections(), quietMs * 2);
  let cutOff: NodeJS.Timeout | undefined;
  const grace = new Promise<void>((resolve) => {
    cutOff = setTimeout(resolve, graceMs);
  });
  // Not only waiting for "close": the sockets of a development server's live reload are never closed by it.
  await Promise.race([closed, grace]);
  clearTimeout(quiet);
  clearInterval(idle);
  clearTimeout(cutOff);
  server.closeAllConnections();
}

/** Ends the process, after its server, when it is told to; once, however often it is told. */
export function shutDownOnSignal(server: Server, graceMs: number): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await shutDown(server, graceMs);
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}
