import { createServer } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { findFreePort, listen } from '#lib/server/listen';

const host = '127.0.0.1';
const servers: ReturnType<typeof createServer>[] = [];

function createTestServer() {
  const server = createServer();
  servers.push(server);
  return server;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

it('gives the port it listens on', async () => {
  const port = await findFreePort();
  expect(await listen(createTestServer(), { port, host })).toEqual({ ok: true, value: port });
});

it('names a port in use and what to type instead', async () => {
  const first = await listen(createTestServer(), { port: 0, host });
  const port = first.ok ? first.value : 0;
  expect(await listen(createTestServer(), { port, host })).toEqual({
    ok: false,
    message: `Port ${port} is already in use. Take another one: PORT=3000 npm start`,
  });
});

it('names a host that is not of this machine', async () => {
  // Reserved for documentation (RFC 5737), so no machine has it.
  const message = 'HOST "192.0.2.1" is no address of this machine';
  expect(await listen(createTestServer(), { port: 0, host: '192.0.2.1' })).toEqual({ ok: false, message });
});
