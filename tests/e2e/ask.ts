import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { StartedSite } from './process';

/** Sends bytes that no client library would send; gives all that comes until the server closes the connection. */
export function askRaw(port: number, request: string, host = '127.0.0.1'): Promise<string> {
  const socket = connect(port, host);
  socket.write(request);
  return readAll(socket);
}

/** What a site answers at a path, decoded. */
export async function ask({ port }: StartedSite, path: string, encoding = 'br', signal?: AbortSignal) {
  const headers = { 'accept-encoding': encoding };
  const url = `http://127.0.0.1:${port}${path}`;
  const response = await fetch(url, { headers, redirect: 'manual', ...(signal && { signal }) });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const toRequest = (path: string, close: boolean) =>
  `GET ${path} HTTP/1.1\r\nHost: a\r\n${close ? 'Connection: close\r\n' : ''}\r\n`;

/** Sends requests at the same moment, each on a connection of its own. */
export async function askAtOnce({ port, child }: StartedSite, paths: readonly string[]): Promise<Socket[]> {
  child.kill('SIGSTOP');
  const sockets = paths.map((path) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(toRequest(path, true));
    return socket;
  });
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  child.kill('SIGCONT');
  return sockets;
}

/** Sends all requests before the first is answered, on one connection; gives the answers. */
export async function askPipelined({ port }: StartedSite, paths: readonly string[]): Promise<string[]> {
  const requests = paths.map((path, index) => toRequest(path, index === paths.length - 1));
  return (await askRaw(port, requests.join(''))).split(/(?=HTTP\/1\.1 \d)/);
}

/** All that comes on a connection. */
export async function readAll(socket: Socket): Promise<string> {
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
}

/** What a site tells about itself. */
export async function readHealth(site: StartedSite) {
  const { body } = await ask(site, '/healthz', 'identity');
  const [, rendered, waiting] = /^pages: (\d+) rendered, (\d+) waiting$/m.exec(body) ?? [];
  const version = /^content: version (\w+)/m.exec(body)?.[1];
  return { body, version, rendered: Number(rendered), waiting: Number(waiting) };
}
