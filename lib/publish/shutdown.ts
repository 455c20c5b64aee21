import { once } from 'node:events';
import type { Server } from 'node:http';

/** Stops a server: takes no new connections, lets open requests finish, and after the grace time cuts them off. */
export async function shutDown(server: Server, graceMs: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A browser keeps its connection open after the last answer; the server would wait for it to time out.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  let cutOff: NodeJS.Timeout | undefined;
  const grace = new Promise<void>((resolve) => {
    cutOff = setTimeout(resolve, graceMs);
  });
  // Not only waiting for "close": the sockets of a development server's live reload are never closed by it.
  await Promise.race([closed, grace]);
  clearInterval(idle);
  clearTimeout(cutOff);
  server.closeAllConnections();
}
