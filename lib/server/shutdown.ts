import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';

/** A keep-alive client may have a request in flight: keep listening this long. */
const quietMs = 500;

/**
 * Stops a server: accepts no new connections, answers requests on the open ones and closes each with its response,
 * and cuts off what is left after the grace time.
 */
export async function shutDown(server: Server, graceMs: number): Promise<void> {
  const end = (_: IncomingMessage, response: ServerResponse) => {
    response.shouldKeepAlive = false;
  };
  server.prependListener('request', end);
  // http's own close() would drop idle connections at once, and a request may be in flight on them.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  const quiet = setTimeout(() => server.closeIdleConnections(), Math.min(quietMs, graceMs));
  const idle = setInterval(() => server.closeIdleConnections(), quietMs * 2);
  let cutOff: NodeJS.Timeout | undefined;
  const grace = new Promise<void>((resolve) => {
    cutOff = setTimeout(resolve, graceMs);
  });
  // "close" alone is not enough: it never comes while a live-reload socket of the development server is open.
  await Promise.race([closed, grace]);
  clearTimeout(quiet);
  clearInterval(idle);
  clearTimeout(cutOff);
  server.closeAllConnections();
}

/** Shuts the server down and exits on SIGINT or SIGTERM; repeated signals change nothing. */
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
