import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { findFreePort } from '../../../lib/server/listen';
import { startNginx } from '../../bench/nginx';
import { writePublished } from './write-published';

/** Serves a small export by nginx, with a replica that says what it is asked; for all tests of a block. */
export function serveWithNginx(program: string) {
  let port: number;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const published = await mkdtemp(join(tmpdir(), 'published-'));
    await writePublished(published);
    const replica = createServer((request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-cache', 'X-Frame-Options': 'DENY' });
      response.end(`replica: ${request.method} ${request.url}`);
    }).listen(0, '127.0.0.1');
    port = await findFreePort();
    const replicas = [(replica.address() as AddressInfo).port, await findFreePort()] as const;
    const nginx = await startNginx(program, { published, port, replicas });
    stop = async () => {
      await nginx.stop();
      replica.closeAllConnections();
      replica.close();
      await rm(published, { recursive: true });
    };
  });
  afterAll(() => stop());

  return {
    request: (path: string, options: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, options),
    get: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      fetch(`http://127.0.0.1:${port}${path}`, { method, headers, redirect: 'manual' }),
    /** Sends bytes that no client library would send. */
    ask: (request: string): Promise<string> =>
      new Promise((resolve, reject) => {
        let answer = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(request));
        socket.on('data', (chunk) => {
          answer += chunk;
        });
        socket.on('end', () => resolve(answer)).on('error', reject);
      }),
  };
}
