import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { Address, Result } from './listen-address';

/** Binds a server to an address and returns the port; a failure becomes a message for the person who started it. */
export async function listen(server: Server, { port, host }: Address): Promise<Result<number>> {
  try {
    server.listen({ port, host });
    await once(server, 'listening');
  } catch (error) {
    return { ok: false, message: explain(error, port, host) };
  }
  const bound = server.address();
  return { ok: true, value: bound && typeof bound === 'object' ? bound.port : port };
}

/** Finds a free port on this machine. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  const bound = await listen(server, { port: 0, host: '127.0.0.1' });
  if (!bound.ok) throw new Error(bound.message);
  server.close();
  await once(server, 'close');
  return bound.value;
}

function explain(error: unknown, port: number, host: string | undefined): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const another = port === 3000 ? 3001 : 3000;
  if (code === 'EADDRINUSE') return `Port ${port} is already in use. Take another one: PORT=${another} npm start`;
  if (code === 'EACCES')
    return `Port ${port} is not allowed for this user. Take another one: PORT=${another} npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST "${host}" is no address of this machine`;
  return `The server cannot listen on port ${port}: ${error instanceof Error ? error.message : String(error)}`;
}

/** Listens and returns the port; on failure prints why and exits. */
export async function listenOrExit(server: Server, address: Address): Promise<number> {
  const bound = await listen(server, address);
  if (bound.ok) return bound.value;
  console.error(bound.message);
  process.exit(1);
}
